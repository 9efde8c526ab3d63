/**
 * The fingerprint printed on every export: SHA-256 of what the record says. Private notes, times,
 * fills and what the panel marks on rows are not part of it: none of them changes what both sides have
 * read.
 */
import { canonicalJson } from '../domain/canonical-json';
import type { Interview } from '../domain/interview';
import { isEmptyNote } from '../domain/note-value';
import { noteWithoutMarks } from '../domain/row-marks';

const PRIVATE_FIELDS = ['private_notes', 'risk_flags', 'nine_box'];

/** 64 hexadecimal digits. An interview and its imported copy have the same one. */
export async function fingerprintOf(interview: Interview): Promise<string> {
  const notes = Object.entries(interview.notes)
    .filter(([field, value]) => !PRIVATE_FIELDS.includes(field) && !isEmptyNote(value))
    .map(([field, value]) => [field, noteWithoutMarks(value)]);
  const content = {
    fingerprint: 1,
    createdAt: interview.createdAt,
    notes: Object.fromEntries(notes),
    ownNotes: interview.ownNotes.map(({ label, value }) => ({
      label,
      value: noteWithoutMarks(value),
    })),
    ticked: interview.ticked.toSorted(),
    standardSource: interview.setup.standardSource,
    focus: [interview.gap.selfFocus, interview.gap.managerFocus],
    trace: interview.trace.filter(entry => entry.kind !== 'filled'),
    ...besides(interview),
  };
  const bytes = new TextEncoder().encode(canonicalJson(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What came later and is printed too; a record without it keeps the fingerprint it had. */
function besides({ matters, priorActions, difficultyAbout, delivery, attendance }: Interview) {
  const parts = {
    matters: matters?.map(({ id: _id, tags: _tags, ...written }) => written),
    prior: priorActions?.map(({ text, owner, due, status, comment }) => ({
      text,
      owner,
      due,
      status,
      comment,
    })),
    difficultyAbout: difficultyAbout || undefined,
    delivery,
    attendance,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
