import { type Dayjs, isDayjs } from 'dayjs';

export interface Values {
  [key: string]: unknown;
  interviewAt?: Dayjs;
  dataRange?: [Dayjs, Dayjs];
}

export const INITIAL = {
  employee: '周文博',
  employeeNo: 'HX20381',
  status: '待面谈',
  attitude: 0,
  teamwork: 0,
  progress: 0,
  biweekly: false,
  informed: false,
  actions: [{}],
};

const FORMATS: Record<string, string> = {
  interviewAt: 'YYYY-MM-DDTHH:mm',
  standup: 'HH:mm',
  coachingMonth: 'YYYY-MM',
};

/** Every field of the store, dates as text. */
export function plainModel(values: Values): Record<string, unknown> {
  return Object.fromEntries(KEYS.map(key => [key, plain(values[key], FORMATS[key])]));
}

function plain(value: unknown, format = 'YYYY-MM-DD'): unknown {
  if (isDayjs(value)) return value.format(format);
  if (Array.isArray(value)) return value.map(item => plain(item, format));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value ?? null;
}

const KEYS = [
  'employee',
  'employeeNo',
  'status',
  'period',
  'interviewAt',
  'mode',
  'location',
  'duration',
  'dataRange',
  'mentor',
  'costCenter',
  'project',
  'city',
  'organisation',
  'strengths',
  'weaknesses',
  'cause',
  'managerComment',
  'managerScore',
  'attendance',
  'attitude',
  'teamwork',
  'progress',
  'abilities',
  'actions',
  'training',
  'biweekly',
  'followUp',
  'standup',
  'coachingMonth',
  'reportCycle',
  'nextGoals',
  'finalRating',
  'informed',
  'employeeComments',
  'employeeSign',
  'salary',
  'hrOpinion',
];
