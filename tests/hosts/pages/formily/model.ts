/** What nobody has answered is absent from the library's values. */
const UNANSWERED = Object.fromEntries(
  'staffNo department manager talkAt minutes place mode span merits gaps causes score grade teamwork skills keywords track training ways followUp weekly consensus reply sign raise hr'
    .split(' ')
    .map(name => [name, null]),
);

/** Rows of the table without what is not filled yet, lists where nothing is chosen. */
export function plainModel(values: Record<string, unknown>): Record<string, unknown> {
  const held = JSON.parse(JSON.stringify(values));
  const rows: Record<string, string>[] = held.actions ?? [];
  return {
    ...UNANSWERED,
    ...held,
    actions: rows.map(({ task = '', owner = '', due = '' }) => ({ task, owner, due })),
  };
}

export const INITIAL = {
  name: '裴行之',
  load: 50,
  actions: [{}],
  remind: false,
  informed: false,
};
