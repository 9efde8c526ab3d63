export interface Action {
  id: number;
  task: string;
  owner: string;
  due: string;
}

export const emptyReview = {
  name: 'Imogen Sallow',
  staffNo: '',
  department: '',
  reviewer: '',
  periodFrom: '',
  periodTo: '',
  talkAt: '',
  minutes: '',
  place: '',
  mode: '',
  merits: '',
  gaps: '',
  grade: '',
  score: '',
  teamwork: null as number | null,
  workload: 50,
  focus: [] as string[],
  site: [] as string[],
  training: '',
  courses: [] as string[],
  shift: '',
  callAt: '',
  followUp: '',
  remind: false,
  informed: false,
  reply: '',
  sign: '',
  raise: '',
  hr: '',
};

export type Review = typeof emptyReview;

export function plainModel(review: Review, actions: Action[]): Record<string, unknown> {
  return {
    ...review,
    periodFrom: dayOf(review.periodFrom),
    periodTo: dayOf(review.periodTo),
    followUp: dayOf(review.followUp),
    site: (review.site ?? []).map(dayOf),
    actions: actions.map(({ task, owner, due }) => ({ task, owner, due: dayOf(due) })),
  };
}

/** Grommet holds a day as midnight in UTC. */
const dayOf = (held: string | undefined) => (held ?? '').slice(0, 10);
