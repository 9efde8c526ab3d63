export interface Action {
  id: number;
  task: string;
  owner: string;
  due: string;
}

export interface Choice {
  value: string;
  text: string;
}

export const emptyTalk = () => ({
  employee: '罗启航',
  staffNo: '',
  department: '',
  type: '',
  witness: '',
  talkDay: '',
  startsAt: '',
  minutes: '' as number | '',
  place: '',
  mode: '',
  merits: '',
  gaps: '',
  causes: '',
  load: 50,
  grade: '',
  score: '' as number | '',
  partners: [] as string[],
  skills: [] as string[],
  actions: [{ id: 1, task: '', owner: '', due: '' }] as Action[],
  coachFrom: '',
  coachTo: '',
  followUp: '',
  channels: [] as string[],
  training: '',
  remind: false,
  informed: false,
  consensus: '',
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export type Talk = ReturnType<typeof emptyTalk>;

export interface Section {
  talk: Talk;
  set(change: Partial<Talk>): void;
}

export function plainModel(talk: Talk): Record<string, unknown> {
  const { coachFrom, coachTo, ...rest } = talk;
  return {
    ...rest,
    coaching: [coachFrom, coachTo].filter(Boolean),
    actions: talk.actions.map(({ id: _id, ...action }) => action),
  };
}
