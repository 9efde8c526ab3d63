/** All talks with one person, oldest first, and what one period changed to the next (R2). */
import type { Interview } from './interview';
import { isEmptyNote, type NoteValue } from './note-value';
import type { Scale } from './pack';
import type { RecordEntry } from './record-entry';
import { noteWithoutMarks } from './row-marks';

/** By number where there is one: two people can share a name. */
export function isSameEmployee(a: RecordEntry, b: RecordEntry): boolean {
  if (a.employeeNo !== '' || b.employeeNo !== '') return a.employeeNo === b.employeeNo;
  return a.employee !== '' && a.employee === b.employee;
}

export function historyOf(entry: RecordEntry, all: readonly RecordEntry[]): RecordEntry[] {
  return all
    .filter(other => !other.isUnreadable && isSameEmployee(entry, other))
    .toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.createdAt, b.createdAt));
}

/** When the talk was held, else when it was prepared. `YYYY-MM-DD`. */
export function dayOf({ date, createdAt }: RecordEntry): string {
  return date || createdAt.slice(0, 10);
}

/** 0 for the lowest level of the scale, 1 for the highest; null off the scale. */
export function heightOn(scale: Scale, rating: string): number | null {
  const wanted = rating.trim().toUpperCase();
  const at = scale.levels.findIndex(level => level.value.toUpperCase() === wanted);
  return at < 0 ? null : 1 - at / (scale.levels.length - 1);
}

export interface ComparedNote {
  readonly field: string;
  readonly left: NoteValue | undefined;
  readonly right: NoteValue | undefined;
  readonly isDifferent: boolean;
}

/** Notes of both, in the order of `fields`; what both leave empty is left out. */
export function compareNotes(
  left: Interview,
  right: Interview,
  fields: readonly string[],
): ComparedNote[] {
  return fields.flatMap(field => {
    const [a, b] = [left, right].map(({ notes }) => {
      const value = notes[field];
      return value === undefined ? value : noteWithoutMarks(value);
    });
    if (isEmptyNote(a) && isEmptyNote(b)) return [];
    return [{ field, left: a, right: b, isDifferent: JSON.stringify(a) !== JSON.stringify(b) }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
