export interface Goal {
  id: number;
  name: string;
  metric: string;
  weight: string;
  due: Date | null;
}

export interface Choice {
  value: string;
  text: string;
}

export const emptyReview = () => ({
  name: '童嘉木',
  department: '',
  level: '',
  talkAt: null as Date | null,
  minutes: '',
  place: '',
  witness: null as string | null,
  mode: '',
  period: [null, null] as [Date | null, Date | null],
  merits: '',
  gaps: '',
  verdict: '',
  grade: '',
  score: '',
  teamwork: 0,
  load: 50,
  skills: [] as string[],
  goals: [{ id: 1, name: '', metric: '', weight: '', due: null }] as Goal[],
  needTraining: '',
  courses: [] as string[],
  archive: null as Date | null,
  standup: null as Date | null,
  followUp: null as Date | null,
  remind: false,
  informed: false,
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export type Review = ReturnType<typeof emptyReview>;

export interface Section {
  review: Review;
  set(change: Partial<Review>): void;
}
