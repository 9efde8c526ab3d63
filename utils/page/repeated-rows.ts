/** Tables and lists of like blocks: their columns, rows and cells. */
import { CONTROLS, fieldCount, hasFields } from './controls';
import { blocksAmong, isLike } from './like-blocks';
import { COMMAND_COLUMN, COMMANDS, INDEX } from './row-buttons';
import { SHOWN, textOf, tidy } from './text';
import { ancestorsOf } from './tree';
import { isShown } from './visibility';

export const TABLES = 'table,[role=table],[role=grid]';
export const ROWS = 'tr,[role=row]';
const BODY_CELLS = 'td:not([role=columnheader],[role=rowheader]),[role=cell],[role=gridcell]';
const HEADS = 'th,[role=columnheader]';
const CELLS = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Middle of the column, in viewport pixels. */
  readonly middle: number;
}

/** Title cells; in a table drawn like a printed one, the cells of its first row of words. */
export function headsIn(table: Element): HTMLElement[] {
  const heads = [...table.querySelectorAll<HTMLElement>(HEADS)].filter(
    head => head.checkVisibility(SHOWN) && !hasContent(head.closest(ROWS)),
  );
  if (heads.length > 1) return heads;
  const row = [...table.querySelectorAll<HTMLElement>(ROWS)].find(
    each => each.querySelectorAll(BODY_CELLS).length > 2,
  );
  const cells = [...(row?.querySelectorAll<HTMLElement>(BODY_CELLS) ?? [])];
  return cells.every(cell => textOf(cell) !== '' && !cell.querySelector(CONTROLS)) ? cells : [];
}

/** The place above a column of commands may be a cell like those below it. */
function hasContent(row: Element | null): boolean {
  const cells = [...(row?.querySelectorAll(BODY_CELLS) ?? [])];
  return cells.some(cell => textOf(cell) !== '' || cell.querySelector(CONTROLS) !== null);
}

/** In a table whose rows have titles of their own, each cell is a field by itself. */
export function hasRowTitles(table: HTMLElement): boolean {
  const rows = rowsOf(table).filter(row => row.querySelector(CONTROLS));
  return rows.some(row =>
    [...row.querySelectorAll(CELLS)].some(
      cell =>
        !cell.querySelector(CONTROLS) &&
        !cell.querySelector(COMMANDS) &&
        !INDEX.test(tidy(textOf(cell))),
    ),
  );
}

export const isTable = (root: HTMLElement) =>
  root.matches(TABLES) || root.querySelector(TABLES) !== null;

/** Rows that hold fields, or in an inline table could. */
export function rowsOf(root: HTMLElement): HTMLElement[] {
  if (!isTable(root)) {
    const own = blocksAmong(root);
    if (own.length > 1) return own;
    return rowsAround(root) ?? (own.length === 0 && fieldCount(root) > 1 ? [root] : own);
  }
  const heads = headsIn(root);
  const width = columnsOf(root).length;
  return [...root.querySelectorAll<HTMLElement>(ROWS)].filter(row => {
    const cells = row.querySelectorAll(BODY_CELLS);
    if (heads.some(head => row.contains(head))) return false;
    return (
      cells.length >= Math.max(2, width) &&
      isShown(row) &&
      !row.matches('[class*=placeholder],[class*=empty],[class*=measure]')
    );
  });
}

/** What a single row was thought to be in may be around each of several. */
function rowsAround(root: HTMLElement): HTMLElement[] | null {
  const fields = fieldCount(root);
  let up = 0;
  for (const row of [root, ...ancestorsOf(root)]) {
    if (up++ > FARTHEST || !(row instanceof HTMLElement) || fieldCount(row) > fields) return null;
    const rows = [row];
    for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
      // A title of the next, a line or a button may stand between two rows.
      if (!hasFields(next)) continue;
      if (!(next instanceof HTMLElement) || !isLike(next, row)) break;
      rows.push(next);
    }
    if (rows.length > 1) return rows;
  }
  return null;
}

const FARTHEST = 6;

/** The titles a note's columns can go to. */
export function columnsOf(root: HTMLElement): Column[] {
  return headsIn(root)
    .map(head => ({ label: tidy(textOf(head)), ...head.getBoundingClientRect().toJSON() }))
    .map(({ label, left, width }, at) => ({ label, middle: left + width / 2, isFirst: at === 0 }))
    .filter(({ label, middle, isFirst }) => {
      if (label === '' || INDEX.test(label)) return false;
      // What is to be done may be called like what can be pressed.
      return !COMMAND_COLUMN.test(label) || isFirst || holdsControl(root, middle);
    })
    .map(({ label, middle }, at) => ({ key: String(at), label, middle }));
}

const holdsControl = (root: HTMLElement, middle: number) =>
  [...root.querySelectorAll<HTMLElement>(ROWS)].some(row =>
    cellAt(row, middle)?.querySelector(CONTROLS),
  );

/** The part of a row under a column. */
export const cellOf = (row: HTMLElement, { middle }: Column): HTMLElement | null =>
  cellAt(row, middle);

function cellAt(row: HTMLElement, middle: number): HTMLElement | null {
  const cells = [...row.querySelectorAll<HTMLElement>(CELLS)];
  return (
    cells.find(cell => {
      const { left, right } = cell.getBoundingClientRect();
      return middle >= left && middle <= right;
    }) ?? null
  );
}
