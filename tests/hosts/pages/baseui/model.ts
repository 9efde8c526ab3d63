export interface Choice {
  id?: string | number;
  label?: unknown;
}

export interface Action {
  id: number;
  task: string;
  owner: string;
  due: Date | null;
  measure: string;
}

export const emptyRecord = () => ({
  name: '司南舟',
  no: '',
  department: [] as readonly Choice[],
  host: [] as readonly Choice[],
  talkAt: null as Date | null,
  minutes: '',
  place: '',
  mode: '',
  span: [] as (Date | null | undefined)[],
  merits: '',
  gaps: '',
  causes: '',
  score: '',
  grade: [] as readonly Choice[],
  service: 0,
  load: [30],
  skills: [] as readonly Choice[],
  words: [] as readonly Choice[],
  actions: [{ id: 1, task: '', owner: '', due: null, measure: '' }] as Action[],
  training: '',
  ways: [] as string[],
  followUp: null as Date | null,
  weekly: null as Date | null,
  remind: false,
  informed: false,
  consensus: '',
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export type TalkRecord = ReturnType<typeof emptyRecord>;
export type Change = (part: Partial<TalkRecord>) => void;
export interface PartProps {
  record: TalkRecord;
  change: Change;
}

const idsOf = (choices: readonly Choice[]) => choices.map(({ id }) => id);

export const plainModel = (held: TalkRecord): Record<string, unknown> => ({
  ...held,
  department: idsOf(held.department)[0] ?? null,
  host: idsOf(held.host)[0] ?? null,
  grade: idsOf(held.grade)[0] ?? null,
  skills: idsOf(held.skills),
  words: held.words.map(({ label }) => label),
  talkAt: held.talkAt && `${dayOf(held.talkAt)}T${timeOf(held.talkAt)}`,
  span: held.span.map(day => day && dayOf(day)),
  load: held.load[0],
  actions: held.actions.map(({ task, owner, due, measure }) => ({
    task,
    owner,
    due: due && dayOf(due),
    measure,
  })),
  followUp: held.followUp && dayOf(held.followUp),
  weekly: held.weekly && timeOf(held.weekly),
});

const two = (value: number) => String(value).padStart(2, '0');
const timeOf = (date: Date) => `${two(date.getHours())}:${two(date.getMinutes())}`;
const dayOf = (date: Date) =>
  [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
