import dayjs from 'dayjs';

export type Values = Record<string, unknown>;

export const INITIAL: Values = {
  employee: 'Elena Petrova',
  status: 'In discussion',
  venue: '',
  talkAt: null,
  minutes: null,
  hr: '',
  cycle: null,
  region: null,
  team: null,
  languages: [],
  keywords: [],
  secondment: null,
  results: '',
  develop: '',
  rating: null,
  reliability: 0,
  travel: 0,
  plan: '',
  perks: [],
  mentor: false,
  shift: null,
  followUp: null,
  comments: '',
  signature: '',
  promotion: '',
};

const FORMATS: Record<string, string> = { talkAt: 'YYYY-MM-DDTHH:mm', shift: 'HH:mm' };

/** The form's values, dates as text and numbers as numbers. */
export function plainModel(values: Values): Values {
  const plain = Object.entries(values).map(([key, held]) => [key, textOf(held, FORMATS[key])]);
  const { minutes, ...rest } = Object.fromEntries(plain) as Values;
  return { ...rest, minutes: minutes === null || minutes === '' ? null : Number(minutes) };
}

function textOf(held: unknown, as = 'YYYY-MM-DD'): unknown {
  if (held instanceof Date) return Number.isNaN(held.getTime()) ? null : dayjs(held).format(as);
  if (Array.isArray(held)) return held.map(item => textOf(item, as));
  return held ?? null;
}
