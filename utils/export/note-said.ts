/** A note as a document says it: choices by their names, dates as written, lists joined. */
import type { CanonicalField } from '../domain/canonical-field';
import type { NoteValue } from '../domain/note-value';
import { WORDS } from './document-words';
import { asWritten, type Said } from './said';

type Single = Exclude<NoteValue, readonly Readonly<Record<string, unknown>>[]>;

export function noteSaid(value: Single, field: CanonicalField | undefined): Said {
  if (typeof value === 'boolean') return value ? WORDS.yes : WORDS.no;
  if (typeof value === 'number') return asWritten(String(value));
  if (typeof value !== 'string') {
    const parts = value.filter(part => part.trim() !== '').map(part => noteSaid(part, field));
    return { zh: parts.map(part => part.zh).join('、'), en: parts.map(part => part.en).join(', ') };
  }
  const choice = field?.choices?.find(each => each.value === value);
  if (choice) return choice.label;
  const text = value.replace(/\r\n?/g, '\n').trim();
  return asWritten(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) ? text.replace('T', ' ') : text);
}
