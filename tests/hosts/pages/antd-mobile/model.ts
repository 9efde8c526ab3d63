import dayjs from 'dayjs';

export interface Values {
  [key: string]: unknown;
}

export const INITIAL = {
  name: '叶小满',
  actions: [{}],
  shifts: 0,
  teamwork: 0,
  load: 40,
  skills: [],
  ways: [],
};

/** What nobody has answered is absent from the library's values. */
const UNANSWERED = Object.fromEntries(
  'staffNo manager minutes place merits gaps causes score training support reply sign bonus hr remind informed'
    .split(' ')
    .map(name => [name, null]),
);

const dayOf = (value: unknown) => (value ? dayjs(value as Date).format('YYYY-MM-DD') : null);

/** What the page would send: single choices out of their lists, days as text. */
export function plainModel(values: Values): Values {
  const one = (value: unknown) => (Array.isArray(value) ? (value[0] ?? null) : null);
  const { store, talkAt, followUp, leave, actions, ...held } = values;
  return {
    ...UNANSWERED,
    ...held,
    department: one(held.department),
    grade: one(held.grade),
    mode: one(held.mode),
    store: Array.isArray(store) ? store.at(-1) : null,
    talkAt: talkAt ? dayjs(talkAt as Date).format('YYYY-MM-DDTHH:mm') : null,
    followUp: dayOf(followUp),
    leave: Array.isArray(leave) ? leave.map(dayOf) : [],
    actions: ((actions ?? []) as Values[]).map(action => ({
      task: action?.task ?? '',
      owner: action?.owner ?? '',
      due: dayOf(action?.due) ?? '',
    })),
  };
}
