export interface Goal {
  key: number;
  name: string;
  metric: string;
  due: string;
}

export const emptyForm = () => ({
  name: '顾临渊',
  staffNo: '',
  unit: '',
  level: '',
  reviewers: [] as string[],
  talkAt: '',
  minutes: undefined as number | undefined,
  place: '',
  mode: '',
  city: '',
  period: [] as string[],
  merits: '',
  gaps: '',
  comment: '',
  kpi: undefined as number | undefined,
  grade: '',
  attitude: 0,
  energy: 40,
  keywords: [] as string[],
  strengths: [] as string[],
  goals: [{ key: 1, name: '', metric: '', due: '' }] as Goal[],
  training: '',
  ways: [] as string[],
  followUp: '',
  weekly: '',
  months: '',
  remind: false,
  told: false,
  consensus: '',
  sign: '',
  bonus: '',
  hr: '',
});

export type ReviewForm = ReturnType<typeof emptyForm>;
