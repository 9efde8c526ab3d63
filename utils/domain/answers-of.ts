import type { Answer } from './answer';
import type { Interview } from './interview';
import { isEmptyNote } from './note-value';

/** Every note that holds something, in a stable order: canonical fields first, then the own ones. */
export function answersOf(interview: Pick<Interview, 'notes' | 'ownNotes'>): Answer[] {
  return [
    ...Object.entries(interview.notes).map(([field, value]) => ({ id: field, field, value })),
    ...interview.ownNotes,
  ].filter(answer => !isEmptyNote(answer.value));
}
