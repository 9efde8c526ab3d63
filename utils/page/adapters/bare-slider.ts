/**
 * Sliders that tell neither their value nor their ends: a handle placed on a line in per cent. What
 * that place stands for shows only when it is moved, in the words beside it.
 */
import { err, ok } from '../../domain/result';
import { CONTROLS } from '../controls';
import { focusIn, focusOut } from '../events';
import { hitAt, hitWithin, hover, pressAt, pressDown } from '../pointer';
import { fold } from '../text';
import { elementAt, queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { stripAround } from './slider';

/** Its parts are called so; carousels are, too, and have no small part placed in per cent. */
export const BARE_HANDLES =
  '[class*=slider][style*=left],[class*=handle][style*=left],[class*=Handle][style*=left],[class*=thumb][style*=left]';
const FRAMES = '[class*=slider],[class*=Slider],[class*=range],[class*=Range]';
const TIPS = '[class*=tip],[class*=pop],[class*=bubble]';
const MOST_HANDLE_PX = 40;
const LEAST_LINE_PX = 60;
const MOST_FRAME_PX = 90;
const TIP_MS = 300;
const MOST_TRIES = 3;

export const bareSlider: WidgetAdapter = {
  name: 'bare-slider',

  owns(candidate) {
    if (!isHandle(candidate)) return null;
    const frame = frameOf(candidate);
    if (!frame || queryDeep(frame, '[role=slider],input[type=range],img,a').length > 0) return null;
    // Two handles are a range, which no note holds.
    return handlesIn(frame).length === 1 ? frame : null;
  },

  describe(root) {
    const blocked = blockOf(root);
    const isDisabled = queryDeep(root, '[class*=disabled]').length > 0;
    return {
      kind: 'slider',
      isEmpty: placeOf(root) === 0,
      ...(blocked || isDisabled ? { blocked: 'disabled' as const } : {}),
    };
  },

  box: root => stripAround(lineOf(root)),
  read: root => String(placeOf(root)),

  /** Only what `write` saw the page call so is put there, so the place answers for the number. */
  holds: (root, value) => value.kind === 'number' && placeOf(root) === value.number,

  async write(root, value, task) {
    if (value.kind !== 'number' || value.number < 0 || value.number > 100)
      return err('page-refused');
    const before = placeOf(root);
    if (!(await tellsNumbers(root, task))) return err('page-refused');
    if (!(await move(root, value.number, task))) return err('not-visible');
    const isNamed = await until(() => isCalled(root, value.number), task.signal, TIP_MS);
    if (isNamed && placeOf(root) === value.number) return ok();
    await move(root, before, task);
    return err('page-refused');
  },

  snapshot(root) {
    const before = placeOf(root);
    return (now, task) => move(now, before, task);
  },
};

function isHandle(part: HTMLElement): boolean {
  const isPlaced = !Number.isNaN(percentOf(part)) && part.offsetWidth <= MOST_HANDLE_PX;
  return isPlaced && !part.matches(MARKS) && hasExtent(part);
}

/** `40%`, or `calc(40% - 10px)` with half of its own width; `NaN` for a place in pixels. */
const percentOf = (part: HTMLElement): number =>
  Number.parseFloat(/(-?[\d.]+)%/.exec(part.style.left)?.[1] ?? 'NaN');

const MARKS = '[class*=mark],[class*=stop],[class*=dot],[class*=step],[class*=tip]';

/** The part that is placed may have no size, and what it draws have one. */
const hasExtent = (part: HTMLElement) =>
  [part, ...queryDeep(part, '*')].some(({ offsetWidth, offsetHeight }) =>
    [offsetWidth, offsetHeight].every(size => size >= 6),
  );

const handlesIn = (frame: HTMLElement) => queryDeep(frame, BARE_HANDLES).filter(isHandle);

/** The outermost part that is called a slider and is a line of the form. */
function frameOf(handle: HTMLElement): HTMLElement | null {
  let frame: HTMLElement | null = null;
  for (let part = handle.parentElement; part; part = part.parentElement) {
    if (part.offsetHeight > MOST_FRAME_PX) break;
    if (part.matches(FRAMES) && part.offsetWidth > LEAST_LINE_PX) frame = part;
  }
  return frame;
}

/** What the handle is placed on. */
function lineOf(root: HTMLElement): HTMLElement {
  const [handle] = handlesIn(root);
  const line = handle?.offsetParent;
  return line instanceof HTMLElement && root.contains(line) ? line : root;
}

/** In per cent of the line, to the nearest whole number. */
function placeOf(root: HTMLElement): number {
  const [handle] = handlesIn(root);
  return handle ? Math.round(percentOf(handle)) : 0;
}

/** Before anything is moved: does a number stand on the line, or beside the handle under the pointer? */
async function tellsNumbers(root: HTMLElement, { signal, isSafe }: WriteTask): Promise<boolean> {
  const [handle] = handlesIn(root);
  if (!handle || !isSafe()) return false;
  const hit = hitWithin(handle);
  hover(hit, true);
  const isTold = await until(() => numbersBeside(root).length > 0, signal, TIP_MS);
  hover(hit, false);
  return isTold ?? false;
}

/** Whether something beside the handle now reads as this number, or the line's ends are 0 and 100. */
function isCalled(root: HTMLElement, wanted: number): boolean {
  const ends = queryDeep(root, '[style*=left]').filter(isShown);
  const isOfHundred = [0, 100].every(end =>
    ends.some(part => percentOf(part) === end && numberIn(part) === end),
  );
  return isOfHundred || numbersBeside(root).includes(wanted);
}

function numbersBeside(root: HTMLElement): number[] {
  const tips = [...document.querySelectorAll<HTMLElement>(TIPS)].filter(tip => isOver(tip, root));
  const parts = [itemAround(root), ...tips].flatMap(part => [part, ...queryDeep(part, '*')]);
  return parts.map(numberIn).filter(number => !Number.isNaN(number));
}

/** Around the line alone: its number may stand at the end of it. */
function itemAround(root: HTMLElement): HTMLElement {
  let item = root;
  for (let up = 0; up < 3 && item.parentElement; up++) {
    if (item.parentElement.querySelector(CONTROLS)) break;
    item = item.parentElement;
  }
  return item;
}

/** Above or below the line, within its width. */
function isOver(tip: HTMLElement, root: HTMLElement): boolean {
  const [a, b] = [tip.getBoundingClientRect(), root.getBoundingClientRect()];
  const middle = a.left + a.width / 2;
  const isBeside = middle > b.left - MOST_HANDLE_PX && middle < b.right + MOST_HANDLE_PX;
  return isShown(tip) && isBeside && Math.abs(a.bottom - b.top) < MOST_FRAME_PX;
}

function numberIn(part: HTMLElement): number {
  const text = part.childElementCount === 0 ? fold(part.textContent ?? '') : '';
  return /^\d{1,3}%?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
}

/** What some lay over the whole page to follow the pointer, until it is let go there. */
function layerAt({ x, y }: { readonly x: number; readonly y: number }): HTMLElement | null {
  const hit = elementAt(x, y);
  const isLayer =
    hit instanceof HTMLElement &&
    hit.childElementCount === 0 &&
    getComputedStyle(hit).position === 'fixed' &&
    hit.offsetWidth >= innerWidth * 0.9 &&
    hit.offsetHeight >= innerHeight * 0.9;
  return isLayer ? hit : null;
}

/** By a press on the line; where that is not heeded, by dragging the handle. */
async function move(root: HTMLElement, wanted: number, task: WriteTask): Promise<boolean> {
  const line = lineOf(root);
  const [handle] = handlesIn(root);
  if (!handle) return false;
  focusIn(handle);
  if (!task.isSafe()) return false;
  const { left, top, width, height } = line.getBoundingClientRect();
  const at = (percent: number) => ({ x: left + (width * percent) / 100, y: top + height / 2 });
  let aim = wanted;
  for (let tries = 0; tries < MOST_TRIES && placeOf(root) !== wanted; tries++) {
    pressAt(hitAt(line, at(aim)), at(aim));
    await nextFrame();
    await nextFrame();
    // Steps are rounded down by some: half a step further on lies the one that is meant.
    aim += (wanted - placeOf(root)) / 2;
  }
  for (let tries = 0; tries < MOST_TRIES && placeOf(root) !== wanted; tries++) {
    const from = handle.getBoundingClientRect();
    const start = { x: from.left + from.width / 2, y: at(0).y };
    const hit = hitWithin(handle);
    const letGo = pressDown(hit, start);
    const end = { ...start, x: start.x + (width * (wanted - placeOf(root))) / 100 };
    const over = layerAt(end) ?? hit;
    hover(over, true, end);
    letGo(over);
    await nextFrame();
    await nextFrame();
  }
  hover(hitWithin(handlesIn(root)[0] ?? handle), true);
  await nextFrame();
  focusOut(handle);
  return true;
}
