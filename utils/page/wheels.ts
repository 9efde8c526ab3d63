/** Wheels: columns of entries that turn behind a window, the chosen one in its middle. */
import type { ChoiceWish } from '../fill/model';
import { choose } from './choose';
import { isSelected, offerOf } from './options';
import { press } from './pointer';
import { fold, hasWords, SHOWN } from './text';
import { queryDeep } from './tree';
import { until } from './waiting';

const TURNING_MS = 1_500;
const CALM_FRAMES = 3;
/** Of an entry's height, off the middle. */
const AT_REST = 0.15;
const LEAST_ENTRY_PX = 16;
const MOST_ENTRY_PX = 80;

/** From the left. What turns may be hidden from ears, which get buttons instead. */
export const turningColumns = (popup: HTMLElement): HTMLElement[] =>
  queryDeep(popup, 'ul,ol,div').filter(isWheel);

const entriesOf = (wheel: HTMLElement): HTMLElement[] =>
  [...wheel.children].filter(entry => entry instanceof HTMLElement);

export function isWheel(column: HTMLElement): boolean {
  const entries = entriesOf(column);
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last || !column.checkVisibility(SHOWN)) return false;
  const height = first.offsetHeight;
  if (height < LEAST_ENTRY_PX || height > MOST_ENTRY_PX) return false;
  if (!entries.every((entry, at) => isEntry(entry, first, at))) return false;
  const frame = windowAround(column);
  if (!frame) return false;
  // What turns is moved, or cut off, or has room before its first entry and after its last.
  const { top } = first.getBoundingClientRect();
  const { bottom } = last.getBoundingClientRect();
  const gaps = [top - frame.top, frame.bottom - bottom];
  const isOffset = gaps.some(gap => gap < -2 || gap > height - 2);
  return isOffset || getComputedStyle(column).transform !== 'none';
}

/** Words alone, of one height, each below the one before. */
function isEntry(entry: HTMLElement, first: HTMLElement, at: number): boolean {
  const isPlain = entry.querySelector('input,button,a,ul,table') === null;
  return (
    isPlain &&
    fold(entry.textContent ?? '') !== '' &&
    entry.offsetHeight === first.offsetHeight &&
    entry.offsetLeft === first.offsetLeft &&
    Math.abs(entry.offsetTop - first.offsetTop - at * first.offsetHeight) < 2
  );
}

/** What it turns behind: a part that cuts off, does not scroll by itself, and holds other wheels at most. */
function windowAround(column: HTMLElement): DOMRect | null {
  const chain: HTMLElement[] = [];
  for (let part: HTMLElement | null = column; part && chain.length < 3; part = part.parentElement) {
    chain.push(part);
    if (!/hidden|clip/.test(getComputedStyle(part).overflowY)) continue;
    const frame = part.getBoundingClientRect();
    const least = LEAST_IN_VIEW * (entriesOf(column)[0]?.offsetHeight ?? 0);
    return frame.height >= least && isAloneIn(frame, chain) ? frame : null;
  }
  return null;
}

const LEAST_IN_VIEW = 2.5;

/** A title or a line of commands in the same part makes that the frame of something else. */
function isAloneIn(frame: DOMRect, [column, ...outer]: readonly HTMLElement[]): boolean {
  const beside = outer
    .flatMap(part => [...part.children])
    .filter(part => !part.contains(column ?? null));
  return beside.every(part => {
    const { height } = part.getBoundingClientRect();
    return height >= frame.height * 0.8 || !hasWords(part.textContent ?? '');
  });
}

const MARKED = '[data-selected=true],[aria-selected=true],[aria-checked=true]';

/** The entry in the middle of the window; `null` where another one is marked, as on the way there. */
function chosenOf(wheel: HTMLElement): HTMLElement | null {
  const entries = entriesOf(wheel);
  const marked = entries.filter(entry => entry.matches(MARKED) || isSelected(entry));
  const frame = windowAround(wheel);
  if (!frame || marked.length > 1) return null;
  const middle = (frame.top + frame.bottom) / 2;
  const hit = entries.find(entry => {
    const { top, bottom, height } = entry.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - middle) < height * AT_REST;
  });
  return hit && (marked[0] ?? hit) === hit ? hit : null;
}

/** What stands in each window when all are at rest. */
export const standing = (wheels: readonly HTMLElement[]): string[] =>
  wheels.map(wheel => fold(chosenOf(wheel)?.textContent ?? ''));

/** True once the entry is the chosen one; the page may have drawn the wheel anew by then. */
export async function turnTo(
  wheel: () => HTMLElement | undefined,
  entry: HTMLElement,
): Promise<boolean> {
  const wanted = fold(entry.textContent ?? '');
  const isThere = () => {
    const now = wheel();
    const chosen = now && chosenOf(now);
    return chosen ? fold(chosen.textContent ?? '') === wanted : false;
  };
  if (!isThere() && !press(entry, undefined, true)) return false;
  // Some hand on where they came to rest a turn later.
  let calm = 0;
  const isAtRest = () => {
    calm = isThere() ? calm + 1 : 0;
    return calm > CALM_FRAMES;
  };
  return (await until(isAtRest, AbortSignal.timeout(2 * TURNING_MS), TURNING_MS)) ?? false;
}

/** One entry in each, from the left: what a wheel offers may depend on the one before. */
export async function turnToAll(
  popup: HTMLElement,
  wanted: readonly ChoiceWish[],
  { signal, isSafe }: { readonly signal: AbortSignal; readonly isSafe: () => boolean },
): Promise<boolean> {
  if (turningColumns(popup).length !== wanted.length) return false;
  for (const [at, wish] of wanted.entries()) {
    const wheel = () => turningColumns(popup)[at];
    const find = () => choose(entriesOf(wheel() ?? popup).map(offerOf), wish);
    const entry = await until(find, signal, TURNING_MS);
    if (!entry || !isSafe() || !(await turnTo(wheel, entry))) return false;
  }
  return turningColumns(popup).length === wanted.length;
}
