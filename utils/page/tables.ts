/** Reads a table as a grid of cells, spans counted, to name a field by its column and its row. */
import { textOf, tidy } from './text';
import { parentOf } from './tree';

const TABLES = 'table,[role=table],[role=grid]';
const ROWS = 'tr,[role=row]';
const CELLS = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]';
const CONTROLS =
  'input,textarea,select,[contenteditable],[role=combobox],[role=switch],button[role]';

export interface CellNames {
  /** Nearest first. */
  readonly columnHeaders: readonly string[];
  readonly rowHeader: string;
  /** A merged cell at the side that names several rows together. */
  readonly group: string;
  readonly row?: { readonly title: string; readonly index: number };
}

export interface TableReader {
  cellOf(area: Element): CellNames | null;
}

interface Grid {
  readonly rows: readonly (readonly (Element | undefined)[])[];
  readonly placeOf: ReadonlyMap<Element, { readonly row: number; readonly column: number }>;
  /** Rows of headings at the top; 0 where the table is only a layout. */
  readonly headerRows: number;
}

/** Remembers grids for the length of one survey. */
export function createTableReader(): TableReader {
  const grids = new Map<Element, Grid>();
  const gridOf = (table: Element) => {
    const known = grids.get(table) ?? buildGrid(table);
    grids.set(table, known);
    return known;
  };

  return {
    cellOf(area) {
      const cell = area.closest(CELLS);
      const table = cell?.closest(TABLES);
      if (!cell || !table) return null;
      const grid = gridOf(table);
      const place = grid.placeOf.get(cell);
      if (!place) return null;
      const header = grid.headerRows > 0 ? grid : headerGridBefore(table, grid, gridOf);
      const fieldRows = grid.rows.flatMap((cells, row) =>
        row >= grid.headerRows && holdsControl(cells[place.column]) ? [row] : [],
      );
      const cells = grid.rows[place.row] ?? [];
      const left = cells.slice(0, place.column).filter(other => other !== cell);
      const texts = left.map(other => (holdsControl(other) ? '' : text(other)));
      const rowHeader = texts.findLast(t => t !== '') ?? '';
      const isMerged = (other: Element | undefined) => (other ? span(other, 'rowspan') > 1 : false);
      const side = left.findLastIndex((other, i) => isMerged(other) && texts[i] !== '');
      const group = side >= 0 && texts[side] !== rowHeader ? (texts[side] ?? '') : '';
      const isRepeated = fieldRows.length > 1 || (header !== null && fieldRows.length === 1);
      return {
        columnHeaders: header ? headersAbove(header, place) : [],
        rowHeader,
        group,
        ...(isRepeated && header
          ? {
              row: {
                title: tidy(texts.find(t => /\p{L}/u.test(t)) ?? rowHeader),
                index: fieldRows.indexOf(place.row),
              },
            }
          : {}),
      };
    },
  };
}

function buildGrid(table: Element): Grid {
  const rows: (Element | undefined)[][] = [];
  const placeOf = new Map<Element, { row: number; column: number }>();
  const own = [...table.querySelectorAll(ROWS)].filter(row => row.closest(TABLES) === table);
  own.forEach((row, r) => {
    rows[r] ??= [];
    let column = 0;
    for (const cell of row.querySelectorAll(CELLS)) {
      if (cell.closest(ROWS) !== row) continue;
      while (rows[r]?.[column]) column++;
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      placeOf.set(cell, { row: r, column });
      for (let y = r; y < Math.min(r + down, own.length); y++) {
        const line = rows[y] ?? [];
        rows[y] = line;
        for (let x = column; x < column + across; x++) line[x] ??= cell;
      }
    }
  });
  return { rows, placeOf, headerRows: countHeaderRows(rows) };
}

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(attribute) ?? cell.getAttribute(`aria-${attribute}`) ?? 1);
  return Math.min(Math.max(value || 1, 1), 100);
}

function countHeaderRows(rows: Grid['rows']): number {
  const first = rows.findIndex(cells => !isHeaderRow(cells));
  return first === -1 ? rows.length : first;
}

/** A title across the whole width heads the table, not a column. */
function isHeaderRow(cells: readonly (Element | undefined)[]): boolean {
  const own = [...new Set(cells)].filter(cell => cell !== undefined);
  if (own.length === 0 || own.some(holdsControl)) return false;
  const isMarked = own.some(cell => cell.closest('thead')) || own.every(isHeaderCell);
  return isMarked || own.filter(cell => text(cell) !== '').length > 1;
}

const isHeaderCell = (cell: Element) => cell.matches('th,[role=columnheader]');

/** Libraries put a fixed header into a table of its own, above the one with the rows. */
function headerGridBefore(
  table: Element,
  grid: Grid,
  gridOf: (table: Element) => Grid,
): Grid | null {
  const width = widthOf(grid);
  let around = parentOf(table);
  for (let depth = 0; around && depth < 6; depth++, around = parentOf(around)) {
    for (const other of around.querySelectorAll('table')) {
      if (other === table || !precedes(other, table) || holdsControl(other)) continue;
      const candidate = gridOf(other);
      const isSameWidth = Math.abs(widthOf(candidate) - width) <= 1;
      if (isSameWidth && candidate.headerRows === candidate.rows.length) return candidate;
    }
  }
  return null;
}

const precedes = (a: Element, b: Element) =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

const widthOf = (grid: Grid) => Math.max(0, ...grid.rows.map(cells => cells.length));

function headersAbove(header: Grid, { column }: { column: number }): string[] {
  const cells = header.rows.slice(0, header.headerRows).map(cells => cells[column]);
  const texts = [...new Set(cells)].map(text).filter(t => t !== '');
  return [...texts.slice(-1), ...(texts.length > 1 ? [texts.join(' ')] : [])];
}

const holdsControl = (cell: Element | undefined) => Boolean(cell?.querySelector(CONTROLS));
const text = (cell: Element | undefined) => (cell ? tidy(textOf(cell)) : '');
