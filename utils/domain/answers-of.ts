import type { Answer } from './answer';
import type { Interview } from './interview';
import { isEmptyNote, isRows, type NoteValue } from './note-value';

/** Every note that holds something, in a stable order: canonical fields first, then the own ones. */
export function answersOf(interview: Pick<Interview, 'notes' | 'ownNotes'>): Answer[] {
  return [
    ...Object.entries(interview.notes).map(([field, value]) => ({
      id: field,
      field,
      value: withoutBlankRows(value),
    })),
    ...interview.ownNotes.map(note => ({ ...note, value: withoutBlankRows(note.value) })),
  ].filter(answer => !isEmptyNote(answer.value));
}

function withoutBlankRows(value: NoteValue): NoteValue {
  return isRows(value) ? value.filter(row => !isEmptyNote([row])) : value;
}
