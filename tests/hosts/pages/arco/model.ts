export const KEYS = [
  'employee',
  'dept',
  'status',
  'cycle',
  'type',
  'talkAt',
  'attendees',
  'region',
  'sampling',
  'selfScore',
  'selfNote',
  'managerScore',
  'managerNote',
  'rating',
  'openness',
  'load',
  'keywords',
  'centre',
  'goals',
  'tools',
  'open',
  'dayTime',
  'review',
  'careers',
  'email',
  'sign',
  'salary',
];

export const INITIAL = {
  employee: '江一帆',
  dept: '内容运营组',
  status: '沟通中',
  openness: 0,
  load: 0,
  open: false,
  goals: [],
};

/** Every key of the form's store, undefined as null. */
export function plainModel(values: Record<string, unknown>): Record<string, unknown> {
  const held = Object.fromEntries(KEYS.map(key => [key, values[key] ?? null]));
  return JSON.parse(JSON.stringify(held));
}
