import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import { isRows, type NoteRow, type NoteValue } from '@/utils/domain/note-value';
import { noteSaid } from '@/utils/export/note-said';

export interface Reader {
  readonly catalogue: FieldCatalogue;
  readonly language: 'zh' | 'en';
}

/** A note in one cell, as the record says it: choices by their names, rows line by line. */
export function asText(
  value: NoteValue | undefined,
  field: string,
  { catalogue, language }: Reader,
): string {
  const fieldOf = (id: string) => catalogue.fields.find(each => each.id === id);
  if (value === undefined) return '';
  const stop = language === 'zh' ? '；' : '; ';
  const rowSaid = (row: NoteRow) => {
    const columns = new Set([...(fieldOf(field)?.columns ?? []), ...Object.keys(row)]);
    return [...columns]
      .map(column => noteSaid(row[column] ?? '', fieldOf(column))[language])
      .filter(text => text !== '')
      .join(stop);
  };
  if (isRows(value)) return value.map(rowSaid).join('\n');
  // A list without rows is a list of texts.
  return noteSaid(value as Exclude<NoteValue, readonly NoteRow[]>, fieldOf(field))[language];
}
