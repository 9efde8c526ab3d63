import type { Suggestion } from './options';

export interface Step {
  id: number;
  task: string;
  owner: string;
  due: Date | null;
}

export const emptyReview = () => ({
  name: 'Dilys Pembroke',
  staffNo: '',
  department: null as string | null,
  reviewer: null as Suggestion | string | null,
  talkAt: null as Date | null,
  minutes: null as number | null,
  place: '',
  mode: null as string | null,
  audit: null as (Date | null)[] | null,
  merits: '',
  gaps: '',
  grade: '',
  score: null as number | null,
  teamwork: null as number | null,
  workload: 50,
  strong: [] as string[],
  keywords: [] as string[],
  steps: [{ id: 1, task: '', owner: '', due: null }] as Step[],
  training: null as string | null,
  formats: [] as string[],
  lane: null as { code: string } | null,
  callAt: null as Date | null,
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

export function plainModel(review: Review): Record<string, unknown> {
  const { reviewer } = review;
  return {
    ...review,
    reviewer: typeof reviewer === 'string' ? reviewer : (reviewer?.id ?? null),
    talkAt: review.talkAt && `${dayOf(review.talkAt)}T${clockOf(review.talkAt)}`,
    audit: (review.audit ?? []).map(dayOf).filter(Boolean),
    steps: review.steps.map(({ task, owner, due }) => ({ task, owner, due: dayOf(due) })),
    lane: review.lane?.code ?? null,
    callAt: clockOf(review.callAt),
    followUp: dayOf(review.followUp),
  };
}

const two = (part: number) => String(part).padStart(2, '0');

function dayOf(date: Date | null): string {
  if (!date) return '';
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('-');
}

function clockOf(date: Date | null): string {
  return date ? `${two(date.getHours())}:${two(date.getMinutes())}` : '';
}
