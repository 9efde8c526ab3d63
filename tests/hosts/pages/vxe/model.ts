export interface Action {
  task: string;
  owner: string;
  due: string;
}

export const emptyForm = () => ({
  name: '秦越川',
  staffNo: '',
  department: '',
  manager: '',
  talkAt: '',
  minutes: null as number | null,
  place: '',
  mode: '',
  from: '',
  to: '',
  station: '',
  merits: '',
  gaps: '',
  causes: '',
  score: null as number | null,
  grade: '',
  teamwork: null as number | null,
  load: 40,
  skills: [] as string[],
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
