export interface Action {
  id: number;
  task: string;
  owner: string;
  due: string;
}

export const emptyTalk = () => ({
  employee: '蒋春晓',
  store: '滨江一店',
  position: '',
  area: null as string | null,
  talkAt: null as string | null,
  minutes: '',
  place: '',
  mode: null as string | null,
  witness: null as string | null,
  periodFrom: '',
  periodTo: '',
  merits: '',
  gaps: '',
  plan: '',
  load: 0,
  grade: null as string | null,
  score: '',
  posts: [] as string[],
  actions: [{ id: 1, task: '', owner: '', due: '' }] as Action[],
  needTraining: null as string | null,
  courses: [] as string[],
  followUp: '',
  morning: '',
  remind: false,
  informed: false,
  agreed: '',
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
  return {
    ...talk,
    talkAt: talk.talkAt?.slice(0, 16) ?? null,
    actions: talk.actions.map(({ id: _id, ...action }) => action),
  };
}
