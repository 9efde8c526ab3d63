import type { NoteValue } from '@/utils/domain/note-value';

/** A note in one cell: lists and rows line by line, as written. */
export function asText(value: NoteValue | undefined): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return String(value);
  return (value as readonly (string | Readonly<Record<string, unknown>>)[])
    .map(item => (typeof item === 'string' ? item : Object.values(item).join(' | ')))
    .join('\n');
}
