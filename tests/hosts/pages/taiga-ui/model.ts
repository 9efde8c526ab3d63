import type { TuiDay, TuiDayRange, TuiMonth, TuiTime } from '@taiga-ui/cdk';

export interface Action {
  id: number;
  text: string;
  owner: string;
  due: TuiDay | null;
  standard: string;
}

export const emptyRecord = () => ({
  name: '晏知秋',
  no: '',
  department: null as string | null,
  host: null as string | null,
  talkAt: null as [TuiDay, TuiTime | null] | null,
  minutes: null as number | null,
  place: '',
  mode: null as string | null,
  span: null as TuiDayRange | null,
  valid: null as TuiMonth | null,
  merits: '',
  gaps: '',
  score: null as number | null,
  grade: null as string | null,
  service: 0,
  load: 0,
  skills: [] as string[],
  words: [] as string[],
  actions: [{ id: 1, text: '', owner: '', due: null, standard: '' }] as Action[],
  training: null as string | null,
  ways: { coach: false, course: false, rotate: false },
  followUp: null as TuiDay | null,
  weekly: null as TuiTime | null,
  remind: false,
  informed: false,
  consensus: '',
  reply: '',
  sign: '',
  raise: '',
  hr: '',
});

export type TalkRecord = ReturnType<typeof emptyRecord>;

export function plainModel(held: TalkRecord): Record<string, unknown> {
  const [day, time] = held.talkAt ?? [null, null];
  return {
    ...held,
    talkAt: day && `${dayOf(day)}T${time?.toString('HH:MM') ?? '00:00'}`,
    span: held.span ? [held.span.from, held.span.to].map(dayOf) : [],
    valid: held.valid && `${held.valid.year}-${two(held.valid.month + 1)}`,
    ways: Object.entries(held.ways)
      .filter(([, isTicked]) => isTicked)
      .map(([way]) => way),
    actions: held.actions.map(({ text, owner, due, standard }) => ({
      text,
      owner,
      due: due && dayOf(due),
      standard,
    })),
    followUp: held.followUp && dayOf(held.followUp),
    weekly: held.weekly?.toString('HH:MM') ?? null,
  };
}

const dayOf = ({ year, month, day }: TuiDay) => `${year}-${two(month + 1)}-${two(day)}`;
const two = (value: number) => String(value).padStart(2, '0');
