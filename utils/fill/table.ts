/** Rows of a note → rows of the host's table, column by column. */
import type { CanonicalField } from '../domain/canonical-field';
import type { NoteRow } from '../domain/note-value';
import { assign, type Pair } from './assignment';
import type { CoerceContext } from './coerce-context';
import { booleanOf, dateOf, dateTimeOf, numberOf } from './literals';
import type { ColumnWish, FieldDescriptor, TableColumn } from './model';
import { cellText, columnsOf, type TextContext } from './note-text';
import { compareUnits } from './similarity';
import { variantsOf } from './wording-index';

interface HostRows {
  /** Keyed by the host's own columns, or by the note's where the host shows none yet. */
  readonly rows: readonly NoteRow[];
  readonly columns?: readonly ColumnWish[];
  readonly preview: string;
  readonly columnsLeftOut: readonly string[];
}

const SAME_COLUMN = 0.7;

/** `null` when the table has no place for the first column, or a cell does not fit its column. */
export function rowsForTable(
  notes: readonly NoteRow[],
  host: FieldDescriptor,
  context: CoerceContext,
): HostRows | null {
  const columns = host.columns ?? [];
  const text: TextContext = {
    catalogue: { version: '', fields: context.index.fields },
    field: context.field,
    columns: context.columns,
    locale: context.locale,
  };
  const noteColumns = new Map<string, string>();
  for (const row of notes) {
    for (const { key, label } of columnsOf(row, text)) {
      if (cellText(key, row[key], text) !== '') noteColumns.set(key, label);
    }
  }
  const keys = orderOf([...noteColumns.keys()], context);
  if (columns.length === 0 && keys.length > 0) return unseenRows(notes, keys, noteColumns, text);
  const places = columnPlaces(keys, noteColumns, columns, context);
  if (keys.length === 0 || places.get(0) === undefined) return null;

  const rows: NoteRow[] = [];
  for (const note of notes) {
    const row: Record<string, NoteRow[string]> = {};
    for (const [at, key] of keys.entries()) {
      const column = columns[places.get(at) ?? -1];
      const cell = note[key];
      if (!column || cell === undefined || cellText(key, cell, text) === '') continue;
      const fitted = cellFor(key, cell, column, text);
      if (fitted === null) return null;
      row[column.key] = fitted;
    }
    if (Object.keys(row).length > 0) rows.push(row);
  }
  return {
    rows,
    preview: previewOf(rows, columns),
    columnsLeftOut: keys.filter((_, at) => !places.has(at)),
  };
}

/** For a list whose columns show with its first row: they are looked for by every wording known. */
function unseenRows(
  notes: readonly NoteRow[],
  keys: readonly string[],
  labels: ReadonlyMap<string, string>,
  text: TextContext,
): HostRows {
  const rows = notes.map(note => {
    const row: Record<string, NoteRow[string]> = {};
    for (const key of keys) {
      const cell = note[key];
      if (cell === undefined || cellText(key, cell, text) === '') continue;
      row[key] = typeof cell === 'string' ? (dateOf(cell) ?? cellText(key, cell, text)) : cell;
    }
    return row;
  });
  const columns = keys.map(key => {
    const field = text.catalogue.fields.find(each => each.id === key);
    const names = field ? [...namesOf(field)] : [];
    return { key, names: [labels.get(key) ?? key, ...names] };
  });
  const titles = keys.map(key => ({ key, label: labels.get(key) ?? key }));
  return { rows, columns, preview: previewOf(rows, titles), columnsLeftOut: [] };
}

function* namesOf({ label, synonyms }: CanonicalField): Generator<string> {
  yield* [label.zh, ...synonyms.zh, label.en, ...synonyms.en];
}

/** The column that names the row first: the table's own order, else the order of the note. */
function orderOf(keys: readonly string[], { field, columns }: CoerceContext): string[] {
  const declared = [
    ...(field?.columns ?? []),
    ...columns.flatMap(({ key, label }) => [key, label]),
  ];
  const rank = (key: string) => {
    const at = declared.indexOf(key);
    return at < 0 ? declared.length : at;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b));
}

/** Note column → place of the host column. */
function columnPlaces(
  keys: readonly string[],
  labels: ReadonlyMap<string, string>,
  columns: readonly TableColumn[],
  { index, field }: CoerceContext,
): ReadonlyMap<number, number> {
  const pairs: Pair[] = [];
  for (const [right, column] of columns.entries()) {
    const hits = index.hitsOf(column.label);
    for (const [left, key] of keys.entries()) {
      const hit = hits.find(each => index.fields[each.field]?.id === key);
      const byWording = hit && index.fields[hit.field]?.columnOf === field?.id ? hit.score : 0;
      const byLabel = likeness(labels.get(key) ?? key, column.label);
      const worth = Math.max(byWording, byLabel, column.key === key ? 1 : 0);
      if (worth >= SAME_COLUMN) pairs.push({ left, right, worth: worth ** 2 });
    }
  }
  return assign(pairs);
}

function likeness(own: string, shown: string): number {
  let best = 0;
  for (const a of variantsOf(own)) {
    for (const b of variantsOf(shown)) {
      best = Math.max(best, compareUnits(b.units, a.units).score * a.factor * b.factor);
    }
  }
  return best;
}

function cellFor(
  key: string,
  cell: NoteRow[string],
  column: TableColumn,
  text: TextContext,
): NoteRow[string] | null {
  switch (column.kind) {
    case 'number':
    case 'slider':
    case 'rate':
      return typeof cell === 'object' ? null : numberOf(cell);
    case 'date':
      return dateOf(cell);
    case 'datetime':
      return dateTimeOf(cell);
    case 'checkbox':
    case 'switch':
      return booleanOf(cell, undefined);
    case 'multiselect':
    case 'checkbox-group':
    case 'cascader':
      return Array.isArray(cell) ? cell : [cellText(key, cell, text)];
    default:
      return typeof cell === 'number' ? String(cell) : cellText(key, cell, text);
  }
}

function previewOf(
  rows: readonly NoteRow[],
  columns: readonly Pick<TableColumn, 'key' | 'label'>[],
): string {
  return rows
    .map((row, at) => {
      const cells = columns.flatMap(({ key, label }) => {
        const cell = row[key];
        return cell === undefined
          ? []
          : [`${label}：${Array.isArray(cell) ? cell.join('、') : cell}`];
      });
      return `${at + 1}. ${cells.join('｜')}`;
    })
    .join('\n');
}
