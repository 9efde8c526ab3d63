/**
 * Marks on a table's rows: what the panel knows of a row and no form asks for. Their keys start with
 * an underscore, so that a row stays one flat object; an answer never carries them.
 */
import { isRowMark, isRows, type NoteRow, type NoteValue } from './note-value';

/** Stable over edits, within its interview: what a suggestion or a prior action became. */
export const ROW_ID = '_id';
/**
 * What was agreed once and is followed through later talks: the same on the row of each of them, and
 * on no other row of anybody (note 38). `threadOf` knows it of rows that are older than the mark.
 */
export const THREAD = '_thread';
/** On an action taken over from the last interview: the id of the prior action it continues. */
export const CARRIED_OVER = '_carried_over';
/** `employee`, `manager` or `joint`: who put the action forward (S5-d). */
export const PROPOSED_BY = '_proposed_by';
/** One of `CAUSE_KINDS` (S5-c). */
export const CAUSE_KIND = '_cause_kind';
/** One of `PROGRESS`; of an action or a promise. */
export const STATUS = '_status';

export const OWNERS = ['employee', 'manager', 'joint'] as const;
export type Owner = (typeof OWNERS)[number];

export const CAUSE_KINDS = ['knowledge', 'method', 'time', 'motivation', 'resource'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** `dropped`: both agreed that it is no longer wanted. */
export const PROGRESS = ['open', 'in_progress', 'done', 'not_done', 'dropped'] as const;
export type Progress = (typeof PROGRESS)[number];

/** Nothing is owed of it any more. */
export function isSettled(progress: Progress): boolean {
  return progress === 'done' || progress === 'dropped';
}

/** The row as a form may see it. */
export function withoutMarks(row: NoteRow): NoteRow {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !isRowMark(key)));
}

/** A note as somebody wrote it, which is what is read, searched and compared. */
export function noteWithoutMarks(value: NoteValue): NoteValue {
  return isRows(value) ? value.map(withoutMarks) : value;
}
