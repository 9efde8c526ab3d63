/** Which records have done their work: the HR form holds them, and the set time has passed (L2). */
import type { RecordEntry } from './record-entry';

const DAY_MS = 24 * 60 * 60 * 1000;

export function dueForDeletion(
  entries: readonly RecordEntry[],
  retentionDays: number,
  now: string,
): RecordEntry[] {
  const limit = Date.parse(now) - retentionDays * DAY_MS;
  return entries.filter(entry => entry.filledAt !== '' && Date.parse(entry.filledAt) <= limit);
}

/** A backup is due when something changed since the last one and that one is a week old. */
export function isBackupDue(
  entries: readonly RecordEntry[],
  lastBackupAt: string,
  now: string,
): boolean {
  const isOld = lastBackupAt === '' || Date.parse(now) - Date.parse(lastBackupAt) > 7 * DAY_MS;
  return isOld && entries.some(entry => entry.updatedAt > lastBackupAt);
}
