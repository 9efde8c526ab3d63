/** How wide the columns of a table in Word are, and how large its print. */
import { textWidth } from './outline';

interface Shape {
  /** In half points, as Word counts. */
  readonly size: number;
  readonly margin: number;
}

/** What no reader needs glasses for first; narrower ones for tables of many columns. */
const SHAPES: readonly Shape[] = [
  { size: 19, margin: 90 },
  { size: 17, margin: 60 },
  { size: 15, margin: 50 },
];

/** So much of the width is for sentences, beside what the words need that must not be broken. */
const ROOM_FOR_SENTENCES = 0.15;

/** The largest print in which no word is broken and sentences still have room; `width` in twentieths of a point. */
export function shapeOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
) {
  const cells = columns.map((_, at) => rows.map(row => row[at] ?? ''));
  const shapes = SHAPES.map(shape => ({
    ...shape,
    least: columns.map((name, at) => leastWidth([name, ...(cells[at] ?? [])], shape)),
  }));
  const fits = ({ least }: { least: number[] }) => total(least) <= width * (1 - ROOM_FOR_SENTENCES);
  const { size, margin, least } = shapes.find(fits) ?? (shapes.at(-1) as (typeof shapes)[number]);
  const spare = width - total(least);
  if (spare < 0) {
    const widths = least.map(part => Math.floor((part / total(least)) * width));
    return { size, margin, widths };
  }
  const wish = columns.map((name, at) => wishOf(name, cells[at] ?? []));
  const sum = total(wish);
  const widths = wish.map((part, at) => (least[at] ?? 0) + Math.floor((part / sum) * spare));
  return { size, margin, widths };
}

/** By what a column holds, within bounds; its name may take three lines. */
function wishOf(name: string, cells: readonly string[]): number {
  const longest = Math.max(textWidth(name) / 3, ...cells.map(textWidth));
  return Math.min(Math.max(longest, 6), 40);
}

/** A piece longer than this, an address for instance, may be broken. */
const LONGEST_PIECE = 14;
/** Two Chinese characters side by side. */
const LEAST_EMS = 2;

/** Room for the longest piece that must not be broken, such as a word or a date. */
function leastWidth(texts: readonly string[], { size, margin }: Shape): number {
  const pieces = texts.flatMap(text => text.match(/[!-~]+/g) ?? []);
  const ems = Math.max(LEAST_EMS, ...pieces.map(emsOf));
  // Half points to twentieths of a point.
  return Math.ceil(ems * size * 10) + 2 * margin + 20;
}

/** Of a wide bold face: who opens the file may not have the one it asks for. */
function emsOf(piece: string): number {
  const width = (char: string) =>
    /[mwMW@%]/.test(char)
      ? 1.05
      : /[iljtfr.,:;|!'"()[\]\-/]/.test(char)
        ? 0.45
        : /[A-Z0-9]/.test(char)
          ? 0.78
          : 0.71;
  return [...piece.slice(0, LONGEST_PIECE)].reduce((sum, char) => sum + width(char), 0);
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
