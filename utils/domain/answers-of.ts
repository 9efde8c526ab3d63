import type { Answer } from './answer';
import type { Interview } from './interview';
import { isEmptyNote, isRows, type NoteValue } from './note-value';
import { withoutMarks } from './row-marks';

/** Every note that holds something, in a stable order: canonical fields first, then the own ones. */
export function answersOf(interview: Pick<Interview, 'notes' | 'ownNotes'>): Answer[] {
  return [
    ...Object.entries(interview.notes).map(([field, value]) => ({
      id: field,
      field,
      value: forms(value),
    })),
    ...interview.ownNotes.map(note => ({ ...note, value: forms(note.value) })),
  ].filter(answer => !isEmptyNote(answer.value));
}

/** Without blank rows, and without what only the panel knows of a row. */
function forms(value: NoteValue): NoteValue {
  return isRows(value) ? value.map(withoutMarks).filter(row => !isEmptyNote([row])) : value;
}
