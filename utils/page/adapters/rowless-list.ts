/**
 * A list that has no row yet and no titles: what its rows ask for shows once its button was pressed.
 * The root is the place of that button.
 */
import type { NoteRow } from '../../domain/note-value';
import { err } from '../../domain/result';
import type { ColumnWish, TableColumn, WriteValue } from '../../fill/model';
import { addButtonAt, listName, listsNear, tableOf, titlesBefore } from '../growing-lists';
import { pressAny } from '../pointer';
import { rowsOf } from '../repeated-rows';
import { fold } from '../text';
import { until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { ROW_MS, removeRow } from './rows-table';

type Rows = Extract<WriteValue, { kind: 'rows' }>;

/** `rowsTable` does the work as soon as there is a row. */
export function createRowlessList(rowsTable: WidgetAdapter): WidgetAdapter {
  /** The rows by the list's own columns; `null` where one of the note's has none. */
  function placed(place: HTMLElement, table: HTMLElement, { rows, columns }: Rows): Rows | null {
    const own = rowsTable.describe(table).columns ?? [];
    if (!columns) return own.length === titlesBefore(place).length ? { kind: 'rows', rows } : null;
    const places = placesOf(columns, own);
    return places && { kind: 'rows', rows: rows.map(row => renamed(row, places)) };
  }

  return {
    name: 'rowless-list',
    // Found by its button, not by a control: see `growingTables`.
    owns: () => null,

    label: listName,

    describe: place => ({
      kind: 'table',
      isEmpty: listOf(place) === null,
      columns: titlesBefore(place).map((label, at) => ({ key: String(at), label, kind: 'text' })),
      // Whether a row can be taken out again shows with the row.
      undoable: false,
    }),

    read(place) {
      const table = listOf(place);
      return table ? rowsTable.read(table) : '';
    },

    holds(place, value, mode) {
      const table = listOf(place);
      const rows = table && value.kind === 'rows' ? placed(place, table, value) : null;
      return table !== null && rows !== null && rowsTable.holds(table, rows, mode);
    },

    async write(place, value, task) {
      if (value.kind !== 'rows') return err('page-refused');
      const before = countOf(place);
      const table = (await listInView(place, task)) ?? (await firstRow(place, task));
      if (!table) return err('page-refused');
      const rows = placed(place, table, value);
      // An empty row of ours would read as nothing written.
      if (!rows) await clear(place, before);
      const reaching = withinReach(place, table, task);
      return rows ? rowsTable.write(table, rows, reaching) : err('page-refused');
    },

    snapshot(place) {
      const before = countOf(place);
      return now => clear(now, before);
    },
  };
}

/** What came when its button was pressed: it may stand where `tableOf` takes it for no list of its. */
const grown = new WeakMap<HTMLElement, HTMLElement>();

function listOf(place: HTMLElement): HTMLElement | null {
  const list = grown.get(place);
  if (list?.isConnected && rowsOf(list).length > 0) return list;
  const button = addButtonAt(place);
  return button && tableOf(button);
}

/** Some draw what they have only once its place is in view. */
async function listInView(place: HTMLElement, { signal }: WriteTask): Promise<HTMLElement | null> {
  const list = listOf(place);
  if (list) return list;
  place.scrollIntoView({ block: 'center', behavior: 'instant' });
  return until(() => listOf(place), signal, DRAWING_MS);
}

const DRAWING_MS = 150;

async function firstRow(place: HTMLElement, task: WriteTask): Promise<HTMLElement | null> {
  const others = new Set(listsNear(place));
  const button = addButtonAt(place);
  if (!button || !task.isSafe() || !pressAny(button)) return null;
  const find = () => listOf(place) ?? listsNear(place).find(list => !others.has(list));
  const list = await until(find, task.signal, ROW_MS);
  const rows = list ? rowsOf(list).length : 0;
  if (list && rows === 1) grown.set(place, list);
  // It had rows, which are not ours to write over.
  else if (list) await removeRow(() => list, rows - 1);
  return rows === 1 ? list : null;
}

/** Each row pushes the place further down, out of sight of a person as well. */
const withinReach = (place: HTMLElement, table: HTMLElement, task: WriteTask): WriteTask => ({
  ...task,
  rootNow: () => listOf(place) ?? table,
  isSafe() {
    place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return task.isSafe();
  },
});

function countOf(place: HTMLElement): number {
  const list = listOf(place);
  return list ? rowsOf(list).length : 0;
}

/** Down to the rows that were there: the page may have put some in since it was surveyed. */
async function clear(place: HTMLElement, kept: number): Promise<void> {
  const list = listOf(place);
  if (!list) return;
  for (let at = rowsOf(list).length - 1; at >= kept; at--) await removeRow(() => list, at);
}

/** Each note column to the best of the list's columns left; all of them, or none. */
function placesOf(
  wishes: readonly ColumnWish[],
  columns: readonly TableColumn[],
): ReadonlyMap<string, string> | null {
  const pairs = wishes.flatMap(({ key, names }) =>
    columns.map(column => ({ key, column: column.key, likeness: likeness(names, column.label) })),
  );
  const places = new Map<string, string>();
  for (const pair of pairs.sort((one, other) => other.likeness - one.likeness)) {
    const isTaken = [...places.values()].includes(pair.column);
    if (pair.likeness > 0 && !isTaken && !places.has(pair.key)) places.set(pair.key, pair.column);
  }
  return places.size === wishes.length ? places : null;
}

/** 2 for the same words, less where one holds the other; the earlier names count more. */
function likeness(names: readonly string[], label: string): number {
  const shown = plain(label);
  const each = names.map((name, at) => {
    const own = plain(name);
    const holds = shown !== '' && own !== '' && (shown.includes(own) || own.includes(shown));
    return (own === shown ? 2 : holds ? 1 : 0) - at / 1_000;
  });
  return Math.max(0, ...each);
}

const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

function renamed(row: NoteRow, places: ReadonlyMap<string, string>): NoteRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, cell]) => {
      const place = places.get(key);
      return place === undefined ? [] : [[place, cell]];
    }),
  );
}
