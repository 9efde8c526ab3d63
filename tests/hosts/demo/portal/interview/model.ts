import { isDayjs } from 'dayjs';
import { useEffect } from 'react';

export const KEYS = [
  'employeeName',
  'employeeNo',
  'department',
  'position',
  'jobLevel',
  'hireDate',
  'managerName',
  'period',
  'interviewDate',
  'interviewMode',
  'interviewType',
  'location',
  'duration',
  'status',
  'selfSummary',
  'selfAchievements',
  'selfShortcomings',
  'selfRating',
  'managerComment',
  'managerRating',
  'gapExplanation',
  'keyEvents',
  'strengths',
  'weaknesses',
  'rootCause',
  'employeeSign',
  'managerSign',
  'hrOpinion',
  'salary',
  'remarks',
];

/** The form's values as they are stored: every key, dates by day, nothing entered as null. */
export function plainValues(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(KEYS.map(key => [key, plain(values[key])]));
}

function plain(value: unknown): unknown {
  return isDayjs(value) ? value.format('YYYY-MM-DD') : (value ?? null);
}

/** Shows the form's values to the test runner for as long as the form is on the page. */
export function useExposedModel(read: () => Record<string, unknown>) {
  useEffect(() => {
    window.__model = read;
    return () => {
      delete window.__model;
    };
  }, [read]);
}
