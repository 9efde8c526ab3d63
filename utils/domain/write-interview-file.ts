/**
 * An interview as the text of its file. Apart from the reading, which brings a schema: text that could
 * not be saved must be handed out by what is loaded already.
 */
import type { Interview } from './interview';
import { isEmptyNote } from './note-value';

export const INTERVIEW_SCHEMA_VERSION = 1;

/** Keys of a newer or foreign writer, kept so that they come back out. */
export interface ForeignKeys {
  readonly file: Record<string, unknown>;
  readonly answers: Record<string, Record<string, unknown>>;
}

/** The file's text: stable key order, two-space indentation, a final newline. */
export function writeInterviewFile(interview: Interview): string {
  const { notes, ownNotes, unknownKeys, ...head } = interview as Interview & {
    unknownKeys?: ForeignKeys;
  };
  const foreign = (id: string) => unknownKeys?.answers[id] ?? {};
  const answers = [
    ...Object.entries(notes)
      .filter(([field, value]) => !isEmptyNote(value) || unknownKeys?.answers[field])
      .map(([field, value]) => ({ ...foreign(field), field, value })),
    ...ownNotes.map(({ id, ...note }) => ({
      ...foreign(id),
      ...note,
    })),
  ];
  const file = {
    ...unknownKeys?.file,
    format: 'eight-steps/interview',
    schemaVersion: INTERVIEW_SCHEMA_VERSION,
    answers,
    interview: head,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
