export interface Action {
  text: string;
  owner: string;
  due: Date | '';
}

export const emptyForm = () => ({
  name: '闫立群',
  state: '待提交',
  jobPost: '',
  level: '',
  talkAt: '' as Date | '',
  minutes: null as number | null,
  mode: null as number | null,
  room: '',
  witness: '',
  plant: [] as string[],
  repair: [] as (Date | '')[],
  permits: [] as string[],
  summary: '',
  merits: '',
  faults: '',
  safety: 0,
  focus: 0,
  grade: '',
  score: null as number | null,
  actions: [] as Action[],
  courses: [] as string[],
  needTraining: '',
  month: '' as Date | '',
  handover: '',
  followUp: '' as Date | '',
  patrol: false,
  consensus: '',
  reply: '',
  sign: '',
  pay: '',
  hr: '',
});

export type TalkForm = ReturnType<typeof emptyForm>;

export function plainModel(form: TalkForm): Record<string, unknown> {
  return {
    ...JSON.parse(JSON.stringify(form)),
    talkAt: form.talkAt && `${dayOf(form.talkAt)}T${timeOf(form.talkAt)}`,
    repair: form.repair.map(dayOf),
    actions: form.actions.map(({ text, owner, due }) => ({ text, owner, due: dayOf(due) })),
    month: dayOf(form.month).slice(0, 7),
    followUp: dayOf(form.followUp),
  };
}

function dayOf(date: Date | ''): string {
  if (!date) return '';
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

function timeOf(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
