/** A table that grows by a button, as one field: a row of the note is a row of the table. */

import type { NoteRow } from '../../domain/note-value';
import { err, ok } from '../../domain/result';
import type { TableColumn, WriteValue } from '../../fill/model';
import { CONTROLS } from '../controls';
import type { Field } from '../field';
import { addButtonOf, listName } from '../growing-lists';
import { evidenceText } from '../labels';
import { titleOf } from '../like-blocks';
import { press, pressAny } from '../pointer';
import { cellOf, columnsOf, isTable, rowsOf } from '../repeated-rows';
import { deleteButtonOf } from '../row-buttons';
import { fold, tidy } from '../text';
import { encloses } from '../tree';
import { nextTask, settle, until } from '../waiting';
import type { Restore, WidgetAdapter, WriteTask } from './adapter';

export const ROW_MS = 1_500;
const MOST_ROWS = 50;

type Cell = Pick<Field, 'root' | 'adapter'>;

/** Of cells that show a field only when pressed: what stood there, by row and column. */
type Opened = Map<string, Restore>;

/** `fieldsWithin` finds the fields of a part of the page: a cell may hold a widget of any family. */
export function createRowsTable(
  fieldsWithin: (part: HTMLElement) => readonly Field[],
): WidgetAdapter {
  /** Since the last snapshot of each table. */
  const openedIn = new WeakMap<HTMLElement, Opened>();

  const rowsTable: WidgetAdapter = {
    name: 'rows-table',
    // Where each row has the name and its number, the button has the name alone.
    label: root => (isTable(root) ? '' : buttonName(root)),
    // Found by its button, not by a control: see `growingTables`.
    owns: () => null,

    describe(root) {
      const rows = rowsOf(root);
      return {
        kind: 'table',
        isEmpty: read(root) === '',
        columns: columnTitles(root),
        limits: { maxChoices: MOST_ROWS },
        undoable:
          rows.some(row => deleteButtonOf(row) !== null) &&
          cellsOf(root, rows[0]).every(
            cell => cell?.adapter.describe(cell.root).undoable !== false,
          ),
      };
    },

    read,

    holds(root, value) {
      if (value.kind !== 'rows') return false;
      const rows = rowsOf(root);
      const columns = new Set(value.rows.flatMap(row => Object.keys(row).map(Number)));
      const filled = rows.filter(row =>
        textsOf(root, row).some((text, column) => text !== '' && columns.has(column)),
      );
      return (
        filled.length === value.rows.length &&
        value.rows.every((wanted, at) => rowHolds(root, rows[at], wanted))
      );
    },

    async write(root, value, task) {
      if (value.kind !== 'rows') return err('page-refused');
      // Some draw the whole table anew with each row.
      const now = () => task.rootNow() ?? root;
      for (const [at, wanted] of value.rows.entries()) {
        if (task.signal.aborted) return err('timed-out');
        const row = rowsOf(now())[at] ?? (await addRow(now, task));
        if (!row) return err('page-refused');
        for (const [key, content] of Object.entries(wanted)) {
          if (!(await writeCell(now(), at, Number(key), content, task))) return err('page-refused');
        }
      }
      return ok();
    },

    snapshot(root) {
      const before = rowsOf(root).map(row =>
        cellsOf(root, row).map(
          cell =>
            cell && {
              text: cell.adapter.read(cell.root),
              restore: cell.adapter.snapshot(cell.root),
            },
        ),
      );
      const opened: Opened = new Map();
      openedIn.set(root, opened);
      return async (restored, task) => {
        const rootNow = () => task.rootNow() ?? restored;
        for (let at = rowsOf(rootNow()).length - 1; at >= before.length; at--)
          await removeRow(rootNow, at);
        for (const [at, cells] of before.entries()) {
          for (const [column, was] of cells.entries()) {
            const now = rootNow();
            const cell = cellsOf(now, rowsOf(now)[at])[column];
            if (was && cell && cell.adapter.read(cell.root) !== was.text)
              await was.restore(cell.root, task);
            else if (!was) await restoreOpened(opened, { root: now, at, column }, task);
          }
        }
      };
    },
  };

  /** Of blocks without a header, the labels of the first one's fields. */
  function columnTitles(root: HTMLElement): TableColumn[] {
    const [row] = rowsOf(root);
    const kinds = cellsOf(root, row).map(cell => cell?.adapter.describe(cell.root).kind ?? 'text');
    const titles = isTable(root)
      ? columnsOf(root).map(({ label }) => label)
      : fieldsWithin(row ?? root).map(field => tidy(evidenceText(field)));
    return titles.map((label, at) => ({ key: String(at), label, kind: kinds[at] ?? 'text' }));
  }

  /** By column; `null` where a cell holds no field now. */
  function cellsOf(root: HTMLElement, row: HTMLElement | undefined): readonly (Cell | null)[] {
    if (!row) return [];
    const fields = fieldsWithin(row);
    if (!isTable(root)) return fields;
    return columnsOf(root).map(column => {
      const cell = cellOf(row, column);
      return fields.find(field => cell && encloses(cell, field.root)) ?? null;
    });
  }

  function read(root: HTMLElement): string {
    return rowsOf(root)
      .map(row => textsOf(root, row))
      .filter(texts => texts.some(text => text !== ''))
      .map(texts => texts.join('｜'))
      .join('\n');
  }

  /** By column; empty where nothing is entered. */
  function textsOf(root: HTMLElement, row: HTMLElement): string[] {
    return cellsOf(root, row).map((cell, column) => {
      if (!cell) return tidy(textInCell(root, row, column));
      return isFilled(cell) ? cell.adapter.read(cell.root) : '';
    });
  }

  function rowHolds(root: HTMLElement, row: HTMLElement | undefined, wanted: NoteRow): boolean {
    const cells = cellsOf(root, row);
    return Object.entries(wanted).every(([key, content]) => {
      const cell = cells[Number(key)];
      if (!cell) return fold(textInCell(root, row, Number(key))).includes(fold(String(content)));
      const value = valueFor(content, cell);
      return value !== null && cell.adapter.holds(cell.root, value, 'replace');
    });
  }

  async function writeCell(
    root: HTMLElement,
    at: number,
    column: number,
    content: NoteRow[string],
    task: WriteTask,
  ): Promise<boolean> {
    let cell = cellsOf(root, rowsOf(root)[at])[column];
    if (!cell) {
      cell = await openCell(root, at, column, task);
      const opened = openedIn.get(root);
      const key = `${at}:${column}`;
      if (cell && !opened?.has(key)) opened?.set(key, cell.adapter.snapshot(cell.root));
    }
    if (!cell) return false;
    const value = valueFor(content, cell);
    if (value === null) return false;
    if (cell.adapter.holds(cell.root, value, 'replace')) return true;
    cell.root.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await cell.adapter.write(cell.root, value, {
      ...task,
      mode: 'replace',
      isSafe: () => cell?.root.isConnected ?? false,
    });
    const now = () => cellsOf(root, rowsOf(root)[at])[column] ?? null;
    await settle(() => {
      const standing = now();
      return standing ? standing.adapter.read(standing.root) : '';
    }, task.signal);
    await nextTask();
    return rowHolds(root, rowsOf(root)[at], { [column]: content });
  }

  async function restoreOpened(
    opened: Opened,
    { root, at, column }: { root: HTMLElement; at: number; column: number },
    task: WriteTask,
  ): Promise<void> {
    const restore = opened.get(`${at}:${column}`);
    const cell =
      restore &&
      (cellsOf(root, rowsOf(root)[at])[column] ?? (await openCell(root, at, column, task)));
    if (!restore || !cell) return;
    await restore(cell.root, task);
    await nextTask();
  }

  /** Cells of inline tables are text until they are pressed, some twice. */
  async function openCell(
    root: HTMLElement,
    at: number,
    column: number,
    { signal }: WriteTask,
  ): Promise<Cell | null> {
    const row = rowsOf(root)[at];
    const title = columnsOf(root)[column];
    const cell = row && title ? cellOf(row, title) : null;
    if (!cell) return null;
    const find = () => cellsOf(root, rowsOf(root)[at])[column];
    const inner = cell.querySelector<HTMLElement>('div,span') ?? cell;
    press(inner);
    const opened = await until(find, signal, 200);
    if (opened) return opened;
    inner.dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true }),
    );
    return until(() => (cell.querySelector(CONTROLS) ? find() : null), signal, 300);
  }

  return rowsTable;
}

function buttonName(root: HTMLElement): string {
  const button = addButtonOf(root);
  const name = button ? listName(button) : '';
  return name !== '' && titleOf(root) === `${fold(name)}1` ? name : '';
}

const isFilled = ({ root, adapter }: Cell) => !adapter.describe(root).isEmpty;

/** An inline table shows text again where nobody writes. */
function textInCell(root: HTMLElement, row: HTMLElement | undefined, at: number): string {
  const column = columnsOf(root)[at];
  return (row && column && cellOf(row, column)?.textContent) || '';
}

async function addRow(root: () => HTMLElement, task: WriteTask): Promise<HTMLElement | null> {
  const before = rowsOf(root()).length;
  const button = addButtonOf(root());
  if (!button || !task.isSafe() || !pressAny(button)) return null;
  return until(() => rowsOf(root())[before] ?? null, task.signal, ROW_MS);
}

/** Only a row that this fill added: pressing its own delete button takes nothing of the page away. */
export async function removeRow(root: () => HTMLElement, at: number): Promise<void> {
  const row = rowsOf(root())[at];
  const button = row && deleteButtonOf(row);
  if (!button) return;
  pressAny(button);
  await until(() => rowsOf(root()).length <= at, AbortSignal.timeout(ROW_MS), 600);
}

/** The content of a cell in the terms of the widget that stands in it. */
function valueFor(content: NoteRow[string], { root, adapter }: Cell): WriteValue | null {
  const { kind } = adapter.describe(root);
  const labels = Array.isArray(content) ? content : [String(content)];
  const text = labels.join('、');
  switch (kind) {
    case 'number':
    case 'rate':
    case 'slider':
      return Number.isNaN(Number(text)) ? null : { kind: 'number', number: Number(text) };
    case 'date':
    case 'datetime':
      return /^\d{4}-\d/.test(text) ? { kind, iso: text } : null;
    case 'time':
      return { kind, time: text };
    case 'select':
    case 'multiselect':
    case 'autocomplete':
    case 'radio':
    case 'checkbox-group':
      return { kind: 'choices', wanted: labels.map(label => ({ label, aliases: [] })) };
    case 'cascader':
      return { kind: 'path', labels };
    case 'checkbox':
    case 'switch':
      return { kind: 'flag', on: content === true || text === 'true' };
    default:
      return { kind: 'text', text };
  }
}
