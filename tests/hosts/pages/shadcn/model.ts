import type { DateRange } from 'react-day-picker';

export interface Choice {
  value: string;
  text: string;
}

export const emptyReview = {
  name: '纪文舟',
  staffNo: '',
  department: '',
  talkDay: undefined as Date | undefined,
  startsAt: '',
  minutes: '',
  place: '',
  witness: '',
  mode: '',
  fair: undefined as DateRange | undefined,
  merits: '',
  gaps: '',
  grade: '',
  score: '',
  teamwork: '',
  load: [50],
  skills: [] as string[],
  actions: [{ task: '', owner: '', due: undefined as Date | undefined }],
  training: '',
  courses: [] as string[],
  followUp: undefined as Date | undefined,
  remind: false,
  informed: false,
  reply: '',
  sign: '',
  raise: '',
  hr: '',
};

export type Review = typeof emptyReview;

export function plainModel(review: Review): Record<string, unknown> {
  return {
    ...review,
    talkDay: dayOf(review.talkDay),
    fair: [review.fair?.from, review.fair?.to].map(dayOf).filter(Boolean),
    load: review.load[0],
    actions: review.actions.map(action => ({ ...action, due: dayOf(action.due) })),
    followUp: dayOf(review.followUp),
  };
}

/** As the person's own calendar has it. */
export function dayOf(date: Date | undefined): string {
  if (!date) return '';
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}
