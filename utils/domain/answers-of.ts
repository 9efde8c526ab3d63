import type { Answer } from './answer';
import type { Interview } from './interview';
import { mattersText } from './matters';
import { isEmptyNote, isRows, type NoteValue } from './note-value';
import { withoutMarks } from './row-marks';

/** Every note that holds something, in a stable order: canonical fields first, then the own ones. */
export function answersOf(interview: Pick<Interview, 'notes' | 'ownNotes' | 'matters'>): Answer[] {
  return [
    ...Object.entries(withMatters(interview)).map(([field, value]) => ({
      id: field,
      field,
      value: forms(value),
    })),
    ...interview.ownNotes.map(note => ({ ...note, value: forms(note.value) })),
  ].filter(answer => !isEmptyNote(answer.value));
}

/** Key matters are part of the note on them: below what is written there. */
export function withMatters({
  notes,
  matters,
}: Pick<Interview, 'notes' | 'matters'>): Interview['notes'] {
  const text = mattersText(matters ?? []);
  if (text === '') return notes;
  const written = typeof notes.key_events === 'string' ? notes.key_events.trimEnd() : '';
  return { ...notes, key_events: written === '' ? text : `${written}\n${text}` };
}

/** Without blank rows, and without what only the panel knows of a row. */
function forms(value: NoteValue): NoteValue {
  return isRows(value) ? value.map(withoutMarks).filter(row => !isEmptyNote([row])) : value;
}
