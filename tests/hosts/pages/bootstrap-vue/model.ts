import type { TUTORS, WARDS } from './options';

export interface Action {
  text: string;
  owner: string;
  due: string | null;
}

export const emptyTalk = () => ({
  nurse: '尹秋实',
  formNo: 'HL-2026-118',
  staffNo: '',
  ward: null as (typeof WARDS)[number] | null,
  talkAt: null as string | null,
  minutes: null as number | null,
  mode: null as string | null,
  tutor: null as (typeof TUTORS)[number] | null,
  rotation: null as string[] | null,
  skills: [] as string[],
  merits: '',
  faults: '',
  comment: '',
  care: 0,
  pressure: '0',
  grade: '',
  topics: [] as string[],
  actions: [] as Action[],
  courses: [] as string[],
  need: null as string | null,
  renewal: null as { year: number; month: number } | null,
  handover: null as { hours: number; minutes: number } | null,
  followUp: null as string | null,
  nightDuty: false,
  informed: false,
  reply: '',
  sign: '',
  bonus: '',
  hr: '',
});

export type Talk = ReturnType<typeof emptyTalk>;

export function plainModel(talk: Talk): Record<string, unknown> {
  const { renewal, handover } = talk;
  return {
    ...JSON.parse(JSON.stringify(talk)),
    ward: talk.ward?.code ?? null,
    tutor: talk.tutor?.id ?? null,
    pressure: Number(talk.pressure),
    renewal: renewal && `${renewal.year}-${two(renewal.month + 1)}`,
    handover: handover && `${two(handover.hours)}:${two(handover.minutes)}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
