export interface Action {
  id: number;
  task: string;
  assignee: string;
  due: string | null;
}

export const emptyReview = () => ({
  employee: 'Marcus Lindgren',
  cycle: 'FY26 mid-year',
  department: null as string | null,
  reviewer: '',
  periodStart: null as string | null,
  periodEnd: null as string | null,
  discussion: null as string | null,
  room: '',
  trips: [null, null] as [string | null, string | null],
  stack: [] as string[],
  well: '',
  growth: '',
  selfRating: '',
  score: '' as number | string,
  ownership: 0,
  stress: 0,
  topics: [] as string[],
  actions: [] as Action[],
  support: '',
  channels: [] as string[],
  digest: false,
  quietHours: '',
  launchMonth: null as string | null,
  summary: '',
  agrees: null as string | null,
  signature: '',
  hrComments: '',
});

export type Review = ReturnType<typeof emptyReview>;

export interface Section {
  review: Review;
  set(change: Partial<Review>): void;
}

export function plainModel(review: Review): Record<string, unknown> {
  const { score, discussion, trips, ...rest } = review;
  return {
    ...rest,
    score: score === '' ? null : Number(score),
    discussion: discussion?.slice(0, 16).replace(' ', 'T') ?? null,
    trips: trips.filter(Boolean),
  };
}
