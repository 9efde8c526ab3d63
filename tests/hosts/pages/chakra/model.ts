export interface Action {
  id: number;
  task: string;
  owner: string;
  due: string;
}

export const emptyReview = () => ({
  employee: 'Imogen Clarke',
  state: 'Draft',
  jobTitle: '',
  manager: '',
  site: '',
  meetingDate: '',
  meetingTime: '',
  minutes: '',
  shift: '',
  buddy: '',
  languages: [] as string[],
  well: '',
  improve: '',
  empathy: 0,
  workload: 0,
  rating: '',
  score: '',
  topics: [] as string[],
  keywords: [] as string[],
  actions: [] as Action[],
  support: '',
  renewal: '',
  pip: '',
  rota: false,
  discussed: false,
  response: '',
  signature: '',
  payRise: '',
  hrNotes: '',
});

export type Review = ReturnType<typeof emptyReview>;

export interface Section {
  review: Review;
  set(change: Partial<Review>): void;
}

export function plainModel(review: Review): Record<string, unknown> {
  return {
    ...review,
    actions: review.actions.map(({ task, owner, due }) => ({ task, owner, due })),
  };
}
