/** What the list of recent interviews shows. */
import { type Interview, textOf, totalUsedSeconds } from './interview';
import type { StepId } from './steps';

export interface InterviewSummary {
  readonly id: string;
  readonly employee: string;
  readonly employeeNo: string;
  readonly period: string;
  readonly type: string;
  readonly stage: Interview['stage'];
  readonly step: StepId;
  readonly usedSeconds: number;
  readonly updatedAt: string;
  /** Opening it tells why and hands out the original. */
  readonly isUnreadable: boolean;
}

/** As many as a tall panel shows. */
export const FIRST_SEEN = 12;

export function summaryOf(interview: Interview): InterviewSummary {
  return {
    id: interview.id,
    employee: textOf(interview, 'employee_name'),
    employeeNo: textOf(interview, 'employee_no'),
    period: textOf(interview, 'review_period_label'),
    type: textOf(interview, 'interview_type'),
    stage: interview.stage,
    step: interview.step,
    usedSeconds: totalUsedSeconds(interview),
    updatedAt: interview.updatedAt,
    isUnreadable: false,
  };
}

/** A stored interview that is damaged or of a newer version: known by its place only. */
export function unreadable(row: {
  readonly id: string;
  readonly updatedAt: string;
}): InterviewSummary {
  return {
    id: row.id,
    employee: '',
    employeeNo: '',
    period: '',
    type: '',
    stage: 'prepare',
    step: 'opening',
    usedSeconds: 0,
    updatedAt: row.updatedAt,
    isUnreadable: true,
  };
}
