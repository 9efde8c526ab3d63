export interface Goal {
  id: number;
  goal: string;
  metric: string;
  weight: number | null;
  due: string | null;
}

export const emptyReview = () => ({
  employee: 'Callum Reid',
  state: 'In review',
  jobTitle: '',
  manager: '',
  depot: '',
  region: null as string | null,
  meetingAt: null as string | null,
  minutes: null as number | null,
  mode: '',
  sponsor: null as string | null,
  cover: [null, null] as [string | null, string | null],
  well: '',
  improve: '',
  cause: '',
  load: 50,
  score: null as number | null,
  rating: '',
  licences: [] as string[],
  keywords: [] as string[],
  goals: [{ id: 1, goal: '', metric: '', weight: null, due: null }] as Goal[],
  training: '',
  channels: [] as string[],
  checkIn: null as string | null,
  followUp: null as string | null,
  remind: false,
  shared: false,
  comments: '',
  signature: '',
  payRise: '',
  hrNotes: '',
});

export type Review = ReturnType<typeof emptyReview>;

export interface Section {
  review: Review;
  set(change: Partial<Review>): void;
}

export interface Named {
  id: string;
  name: string;
}

const shortened = (iso: string | null, length: number) => iso?.slice(0, length) ?? '';

/** Blueprint hands over times with the offset of the person's zone; the page keeps the wall clock. */
export function plainModel(review: Review): Record<string, unknown> {
  return {
    ...review,
    meetingAt: shortened(review.meetingAt, 16),
    cover: review.cover.map(day => shortened(day, 10)).filter(Boolean),
    followUp: shortened(review.followUp, 10),
    goals: review.goals.map(({ goal, metric, weight, due }) => ({
      goal,
      metric,
      weight,
      due: shortened(due, 10),
    })),
  };
}
