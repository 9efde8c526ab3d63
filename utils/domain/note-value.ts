/**
 * What one note can hold. Dates are `YYYY-MM-DD`, times `HH:MM`, date-times `YYYY-MM-DDTHH:MM`;
 * a date range is `[from, to]`; a choice is its code or visible label; a cascader is the labels
 * from the root; a table is rows keyed by the column's canonical id (or the company's own label).
 */
export type NoteValue = string | number | boolean | readonly string[] | readonly NoteRow[];
export type NoteRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export function isRows(value: NoteValue): value is readonly NoteRow[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === 'object';
}

/** What only the panel knows of a row (`row-marks.ts`) and nobody wrote. */
export const isRowMark = (key: string): boolean => key.startsWith('_');

/** Empty means: nothing a person would call an entry. `false` and `0` are entries. */
export function isEmptyNote(value: NoteValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) {
    return value.every(item =>
      typeof item === 'string'
        ? item.trim() === ''
        : Object.entries(item as NoteRow).every(
            ([key, cell]) => cell === '' || cell === false || isRowMark(key),
          ),
    );
  }
  return false;
}
