/**
 * A list that has no row yet and no titles: what its rows ask for shows once its button was pressed.
 * The root is that button.
 */
import type { NoteRow } from '../../domain/note-value';
import { err } from '../../domain/result';
import type { ColumnWish, TableColumn, WriteValue } from '../../fill/model';
import { press } from '../pointer';
import { listName, listsNear, rowsOf, tableOf } from '../repeated-rows';
import { fold } from '../text';
import { until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { ROW_MS, removeRow } from './rows-table';

type Rows = Extract<WriteValue, { kind: 'rows' }>;

/** `rowsTable` does the work as soon as there is a row. */
export function createRowlessList(rowsTable: WidgetAdapter): WidgetAdapter {
  /** The rows by the list's own columns; `null` where one of the note's has none. */
  function placed(table: HTMLElement, { rows, columns = [] }: Rows): Rows | null {
    const places = placesOf(columns, rowsTable.describe(table).columns ?? []);
    return places && { kind: 'rows', rows: rows.map(row => renamed(row, places)) };
  }

  return {
    name: 'rowless-list',
    // Found by its button, not by a control: see `growingTables`.
    owns: () => null,

    label: listName,

    describe: button => ({
      kind: 'table',
      isEmpty: listOf(button) === null,
      columns: [],
      // Whether a row can be taken out again shows with the row.
      undoable: false,
    }),

    read(button) {
      const table = listOf(button);
      return table ? rowsTable.read(table) : '';
    },

    holds(button, value, mode) {
      const table = listOf(button);
      const rows = table && value.kind === 'rows' ? placed(table, value) : null;
      return table !== null && rows !== null && rowsTable.holds(table, rows, mode);
    },

    async write(button, value, task) {
      if (value.kind !== 'rows') return err('page-refused');
      const table = listOf(button) ?? (await firstRow(button, task));
      if (!table) return err('page-refused');
      const rows = placed(table, value);
      // An empty row of ours would read as nothing written.
      if (!rows) await clear(button);
      return rows ? rowsTable.write(table, rows, withinReach(button, task)) : err('page-refused');
    },

    snapshot: () => clear,
  };
}

/** What came when its button was pressed: it may stand where `tableOf` takes it for no list of its. */
const grown = new WeakMap<HTMLElement, HTMLElement>();

function listOf(button: HTMLElement): HTMLElement | null {
  const list = grown.get(button);
  return list?.isConnected && rowsOf(list).length > 0 ? list : tableOf(button);
}

async function firstRow(button: HTMLElement, task: WriteTask): Promise<HTMLElement | null> {
  const others = new Set(listsNear(button));
  if (!task.isSafe() || !press(button)) return null;
  const find = () => tableOf(button) ?? listsNear(button).find(list => !others.has(list));
  const list = await until(find, task.signal, ROW_MS);
  if (list) grown.set(button, list);
  return list;
}

/** Each row pushes the button further down, out of sight of a person as well. */
const withinReach = (button: HTMLElement, task: WriteTask): WriteTask => ({
  ...task,
  isSafe() {
    button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return task.isSafe();
  },
});

async function clear(button: HTMLElement): Promise<void> {
  const table = listOf(button);
  if (!table) return;
  for (let at = rowsOf(table).length - 1; at >= 0; at--) await removeRow(table, at);
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
