import type { DateRangePickerProps, SelectProps } from '@cloudscape-design/components';

export interface Action {
  task: string;
  owner: string;
  due: string;
}

export const emptyReview = () => ({
  name: 'Imogen Vance',
  staffNo: '',
  department: null as SelectProps.Option | null,
  manager: '',
  talkDay: '',
  talkAt: '',
  minutes: '',
  place: '',
  mode: null as string | null,
  window: null as DateRangePickerProps.Value | null,
  strengths: '',
  gaps: '',
  causes: '',
  rating: null as string | null,
  score: '',
  load: 50,
  skills: [] as readonly SelectProps.Option[],
  partners: [] as readonly SelectProps.Option[],
  actions: [{ task: '', owner: '', due: '' }] as Action[],
  training: null as string | null,
  ways: [] as string[],
  followUp: '',
  callAt: '',
  pip: false,
  informed: false,
  comments: '',
  sign: '',
  raise: '',
  hr: '',
});

export type Review = ReturnType<typeof emptyReview>;

export interface Section {
  review: Review;
  set(change: Partial<Review>): void;
}

export function plainModel(review: Review): Record<string, unknown> {
  const { window: held } = review;
  return {
    ...review,
    department: review.department?.value ?? null,
    minutes: review.minutes === '' ? null : Number(review.minutes),
    score: review.score === '' ? null : Number(review.score),
    window: held?.type === 'absolute' ? [held.startDate, held.endDate] : [],
    skills: review.skills.map(({ value }) => value),
    partners: review.partners.map(({ value }) => value),
  };
}
