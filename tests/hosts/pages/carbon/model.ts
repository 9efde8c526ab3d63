export interface Action {
  id: string;
  task: string;
  owner: string;
  due: string;
}

export interface Choice {
  id: string;
  text: string;
}

export const emptyReview = () => ({
  name: '沈立群',
  state: '面谈中',
  staffNo: '',
  department: '',
  talkDay: '',
  startsAt: '',
  minutes: null as number | null,
  place: '',
  mode: '',
  witness: '',
  periodFrom: '',
  periodTo: '',
  merits: '',
  gaps: '',
  causes: '',
  load: 0,
  score: null as number | null,
  grade: '',
  partners: [] as string[],
  skills: [] as string[],
  actions: [{ id: 'a1', task: '', owner: '', due: '' }] as Action[],
  followUp: '',
  training: [] as string[],
  pip: false,
  callAt: '',
  informed: false,
  agreement: '',
  consensus: '',
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
  return { ...review, actions: review.actions.map(({ id: _id, ...action }) => action) };
}

/** As the person's own calendar has it. */
export function dayOf(date: Date | undefined): string {
  if (!date) return '';
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}
