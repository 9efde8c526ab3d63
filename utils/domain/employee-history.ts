/** All talks with one person, oldest first, and what one period changed to the next (R2). */
import { isCanonical } from './answer';
import { answersOf } from './answers-of';
import type { Interview } from './interview';
import type { NoteValue } from './note-value';
import type { Scale } from './pack';
import type { RecordEntry } from './record-entry';

/** By number where there is one: two people can share a name. Empty: nobody is named. */
export function personOf({
  employee,
  employeeNo,
}: Pick<RecordEntry, 'employee' | 'employeeNo'>): string {
  if (employeeNo !== '') return `no:${employeeNo}`;
  return employee === '' ? '' : `name:${employee}`;
}

export function isSameEmployee(a: RecordEntry, b: RecordEntry): boolean {
  const person = personOf(a);
  return person !== '' && person === personOf(b);
}

export function historyOf(entry: RecordEntry, all: readonly RecordEntry[]): RecordEntry[] {
  return all.filter(other => !other.isUnreadable && isSameEmployee(entry, other)).toSorted(byDay);
}

/** Oldest first. */
export function byDay(a: RecordEntry, b: RecordEntry): number {
  return compare(dayOf(a), dayOf(b)) || compare(a.createdAt, b.createdAt);
}

/** When the talk was held, else when it was prepared. `YYYY-MM-DD`. */
export function dayOf({ date, createdAt }: Pick<RecordEntry, 'date' | 'createdAt'>): string {
  return date || createdAt.slice(0, 10);
}

/** 0 for the lowest level of the scale, 1 for the highest; null off the scale. */
export function heightOn(scale: Scale, rating: string): number | null {
  const wanted = rating.trim().toUpperCase();
  const at = scale.levels.findIndex(level => level.value.toUpperCase() === wanted);
  return at < 0 ? null : 1 - at / (scale.levels.length - 1);
}

export interface ComparedNote {
  /** A canonical field id, or the label of an own note. */
  readonly field: string;
  readonly isOwn: boolean;
  readonly left: NoteValue | undefined;
  readonly right: NoteValue | undefined;
  readonly isDifferent: boolean;
}

/** What both say: notes in the order of `fields`, then own notes; what both leave empty is left out. */
export function compareNotes(
  left: Interview,
  right: Interview,
  fields: readonly string[],
): ComparedNote[] {
  const [said, saidLater] = [left, right].map(saidIn);
  const own = new Set([left, right].flatMap(({ ownNotes }) => ownNotes.map(ownName)));
  return [...fields.map(field => ({ name: field, field, isOwn: false })), ...[...own].map(ofOwn)]
    .map(({ name, ...note }) => ({ ...note, left: said?.get(name), right: saidLater?.get(name) }))
    .filter(note => note.left !== undefined || note.right !== undefined)
    .map(note => ({
      ...note,
      isDifferent: JSON.stringify(note.left) !== JSON.stringify(note.right),
    }));
}

function saidIn(interview: Interview): Map<string, NoteValue> {
  return new Map(
    answersOf(interview).map(answer => [
      isCanonical(answer) ? answer.field : ownName(answer),
      answer.value,
    ]),
  );
}

function ownName({ label }: { readonly label: string }): string {
  return `own:${label}`;
}

function ofOwn(name: string) {
  return { name, field: name.slice('own:'.length), isOwn: true };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
