export interface Action {
  id: number;
  task: string;
  owner: string;
  due: string;
}

export const emptyForm = () => ({
  name: '华栖迟',
  staffNo: '',
  department: '',
  manager: '',
  talkAt: '',
  minutes: undefined as number | undefined,
  place: '',
  mode: '',
  city: '',
  span: [] as string[],
  merits: '',
  gaps: '',
  comment: '',
  score: undefined as number | undefined,
  grade: '',
  teamwork: 0,
  load: 50,
  skills: [] as string[],
  keywords: [] as string[],
  actions: [{ id: 1, task: '', owner: '', due: '' }] as Action[],
  training: '',
  ways: [] as string[],
  followUp: '',
  weekly: '',
  remind: false,
  consensus: '',
  reply: '',
  informed: false,
  sign: '',
  raise: '',
  hr: '',
});

export type ReviewForm = ReturnType<typeof emptyForm>;
