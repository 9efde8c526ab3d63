/** A talk that was postponed, broken off or not attended: recorded as such, and taken up again. */
import type { Attendance } from './extras';
import { type Interview, withTrace } from './interview';

export const ATTENDANCE_STATES = ['postponed', 'broken-off', 'not-attended'] as const;

export function withAttendance(
  interview: Interview,
  state: Attendance['state'],
  now: string,
): Interview {
  const attendance = { state, at: now, reason: '', nextOn: '', ...interview.attendance };
  return { ...interview, attendance: { ...attendance, state, at: now } };
}

/** Goes on with it: the log keeps what had happened, and why. */
export function withResumed(interview: Interview, now: string): Interview {
  const { attendance, ...rest } = interview;
  if (!attendance) return interview;
  return withTrace(rest, {
    at: now,
    kind: 'resumed',
    after: attendance.state,
    reason: attendance.reason,
  });
}

/** At least begun; a talk that says nothing of it was held. */
export function isHeld({ attendance }: Interview): boolean {
  return attendance === undefined || attendance.state === 'broken-off';
}
