export interface Goal {
  name: string;
  metric: string;
  weight: number;
  due: string;
}

export const emptyReview = () => ({
  employee: '秦越',
  state: '待面谈',
  position: '',
  department: null as string | null,
  workshop: null as string | null,
  talkAt: null as string | null,
  minutes: null as number | null,
  place: '',
  mode: null as string | null,
  witness: null as string | null,
  period: [null, null] as (string | null)[],
  merits: '',
  gaps: '',
  load: 0,
  grade: null as string | null,
  score: null as number | null,
  partners: [] as string[],
  courses: [] as string[],
  training: [] as string[],
  followUp: null as string | null,
  shiftAt: null as string | null,
  remind: false,
  informed: false,
  support: '',
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export type Review = ReturnType<typeof emptyReview>;

export function plainModel(review: Review, goals: readonly Goal[]): Record<string, unknown> {
  return {
    ...review,
    talkAt: review.talkAt?.slice(0, 16) ?? null,
    shiftAt: review.shiftAt?.slice(0, 5) ?? null,
    period: review.period.filter(Boolean),
    training: review.training[0] ?? null,
    goals: goals.map(({ name, metric, weight, due }) => ({ name, metric, weight, due })),
  };
}
