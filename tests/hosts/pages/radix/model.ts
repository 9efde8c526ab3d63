export interface Action {
  id: number;
  text: string;
  owner: string;
  due: string;
}

export const emptyTalk = () => ({
  employee: '宁书瑶',
  state: '草稿',
  position: '',
  period: '',
  talkDay: null as Date | null,
  clock: '',
  minutes: '',
  mode: '',
  mentor: '',
  leave: null as { from?: Date; to?: Date } | null,
  stack: [] as string[],
  merits: '',
  faults: '',
  load: 0,
  level: '',
  actions: [] as Action[],
  courses: [] as string[],
  remind: false,
  informed: false,
  followUp: null as Date | null,
  reply: '',
  sign: '',
  salary: '',
  hr: '',
});

export type Talk = ReturnType<typeof emptyTalk>;

export interface Section {
  talk: Talk;
  set(change: Partial<Talk>): void;
}

export function plainModel(talk: Talk): Record<string, unknown> {
  return {
    ...talk,
    talkDay: dayOf(talk.talkDay),
    followUp: dayOf(talk.followUp),
    leave: [dayOf(talk.leave?.from), dayOf(talk.leave?.to)].filter(Boolean),
    actions: talk.actions.map(({ text, owner, due }) => ({ text, owner, due })),
  };
}

export function dayOf(date?: Date | null): string {
  if (!date) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
