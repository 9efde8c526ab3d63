import dayjs from 'dayjs';

export const INITIAL = {
  employee: '黎国栋',
  station: '华南中转场',
  year: '2026年度',
  care: 0,
  load: 0,
  remind: false,
  goals: [],
};

const FORMATS: Record<string, string> = {
  talkAt: 'YYYY-MM-DDTHH:mm',
  shift: 'HH:mm',
  archive: 'YYYY-MM',
};

const KEYS = [
  'employee',
  'station',
  'year',
  'hired',
  'talkAt',
  'place',
  'witness',
  'route',
  'peak',
  'licences',
  'review',
  'highlights',
  'lacking',
  'grade',
  'score',
  'care',
  'load',
  'tags',
  'centre',
  'goals',
  'difficulties',
  'mobility',
  'channels',
  'remind',
  'shift',
  'archive',
  'informed',
  'conclusion',
  'sign',
  'salary',
];

/** Every key of the form's store, dates as text. */
export function plainModel(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(KEYS.map(key => [key, plain(values[key], FORMATS[key])]));
}

function plain(value: unknown, as = 'YYYY-MM-DD'): unknown {
  if (value instanceof Date) return dayjs(value).format(as);
  if (Array.isArray(value)) return value.map(item => plain(item, as));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
  return value ?? null;
}
