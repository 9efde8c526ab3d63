/** Sliders of libraries: a press on the rail where the value lies, then the arrow keys. */
import { err, ok } from '../../domain/result';
import { fireChange, fireInput, focusIn, focusOut, pressKey, readValue, setValue } from '../events';
import { hitAt, pressAt, pressDown } from '../pointer';
import { ancestorsOf, queryDeep } from '../tree';
import { nextFrame, nextTask } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';

const MOST_KEYS = 220;
const NAMED = '[class*=slider],[class*=Slider]';
const THUMBS = '[role=slider],input[type=range]';

export const slider: WidgetAdapter = {
  name: 'slider',

  owns(candidate) {
    const thumb = candidate.matches(THUMBS) ? candidate : thumbBeside(candidate);
    const rail = thumb && railOf(thumb);
    // Two thumbs are a range, which no note holds.
    return rail === candidate || (rail && queryDeep(rail, THUMBS).length === 1) ? rail : null;
  },

  describe(root) {
    const thumb = thumbOf(root);
    const blocked = blockOf(thumb);
    const { now, min, max, step } = scaleOf(thumb);
    return {
      kind: 'slider',
      isEmpty: now === min || now === 0,
      limits: { min, max, ...(step > 0 ? { step } : {}) },
      ...(blocked ? { blocked } : {}),
    };
  },

  control: thumbOf,
  box: stripAround,
  read: root => String(scaleOf(thumbOf(root)).now),
  holds: (root, value) =>
    value.kind === 'number' && Math.abs(scaleOf(thumbOf(root)).now - value.number) < 1e-6,

  async write(root, value, task) {
    if (value.kind !== 'number') return err('page-refused');
    return (await slide(root, value.number, task)) ? ok() : err('page-refused');
  },

  snapshot(root) {
    const before = scaleOf(thumbOf(root)).now;
    return (now, task) => slide(now, before, task);
  },
};

function thumbOf(root: HTMLElement): HTMLElement {
  return root.matches(THUMBS) ? root : (queryDeep(root, THUMBS)[0] ?? root);
}

/** A slider may have a box for its number within its own; both are one field. */
function thumbBeside(candidate: HTMLElement): HTMLElement | null {
  let box = candidate.matches('input') ? candidate.closest(NAMED) : null;
  for (; box; box = box.parentElement?.closest(NAMED) ?? null) {
    const [thumb, ...others] = queryDeep(box, THUMBS);
    if (thumb) return others.length === 0 ? thumb : null;
  }
  return null;
}

/** What carries the thumb and is much longer than it. A range input of the browser is its own rail. */
function railOf(thumb: HTMLElement): HTMLElement | null {
  const isBare = thumb instanceof HTMLInputElement && Number(getComputedStyle(thumb).opacity) > 0;
  const isWhole = (thumb.parentElement?.offsetWidth ?? 0) * 2 > thumb.offsetWidth;
  if (isBare && isWhole && thumb.offsetWidth > 60) return thumb;
  let up = 0;
  for (const box of ancestorsOf(thumb)) {
    if (up++ > 5) break;
    const isNamed = box.matches(NAMED) || /slider/.test(box.localName);
    if (box instanceof HTMLElement && box.offsetWidth > 60 && isNamed) return box;
  }
  return thumb.offsetWidth > 60 ? thumb : stripOf(thumb);
}

/** Without a name: the nearest part that is much longer than the thumb and hardly higher. */
function stripOf(thumb: HTMLElement): HTMLElement | null {
  if (thumb.role !== 'slider') return null;
  let up = 0;
  for (const box of ancestorsOf(thumb)) {
    if (up++ > 3 || !(box instanceof HTMLElement)) return null;
    if (box.offsetWidth > 4 * thumb.offsetWidth && box.offsetHeight < 2 * thumb.offsetHeight + 8)
      return box;
  }
  return null;
}

/** Rails are thin; what a person aims at is the strip around them. */
export function stripAround(rail: HTMLElement): HTMLElement {
  const boxes = [rail, ...ancestorsOf(rail)].filter(box => box instanceof HTMLElement);
  return boxes.find(box => box.offsetHeight >= 12) ?? rail;
}

interface Scale {
  readonly now: number;
  readonly min: number;
  readonly max: number;
  /** 0 where the widget does not tell. */
  readonly step: number;
}

function scaleOf(thumb: HTMLElement): Scale {
  if (thumb instanceof HTMLInputElement) {
    return {
      now: Number(readValue(thumb)),
      min: Number(thumb.min || 0),
      max: Number(thumb.max || 100),
      step: Number(thumb.step || 1) || 0,
    };
  }
  const of = (name: string, otherwise: number) =>
    Number(thumb.getAttribute(`aria-value${name}`) ?? otherwise);
  const [min, max] = [of('min', 0), of('max', 100)];
  const now = thumb.hasAttribute('aria-valuenow') ? of('now', 0) : standing(thumb, min, max);
  return { now, min, max, step: 0 };
}

/** Where nothing says the value, the place of the handle on the rail does, to the next whole number. */
function standing(thumb: HTMLElement, min: number, max: number): number {
  const rail = trackOf(thumb).getBoundingClientRect();
  const handle = queryDeep(thumb, '[class*=button],[class*=thumb],[class*=handle]')[0];
  if (!handle || rail.width === 0) return min;
  const { left, width } = handle.getBoundingClientRect();
  return min + Math.round(((left + width / 2 - rail.left) / rail.width) * (max - min));
}

async function slide(root: HTMLElement, wanted: number, task: WriteTask): Promise<boolean> {
  const now = () => scaleOf(thumbOf(root)).now;
  const thumb = thumbOf(root);
  const { min, max } = scaleOf(thumb);
  if (wanted < min || wanted > max) return false;
  focusIn(thumb);
  if (!task.isSafe()) return false;
  setNative(thumb, wanted);
  await nextFrame();
  await nextFrame();
  const { left, width, top, height } = trackOf(root).getBoundingClientRect();
  if (
    !(thumb instanceof HTMLInputElement && thumb === root) &&
    width > height &&
    now() !== wanted
  ) {
    const point = { x: left + (width * (wanted - min)) / (max - min || 1), y: top + height / 2 };
    pressAt(hitAt(root, point), point);
    await nextFrame();
    await nextFrame();
  }
  let last = Number.NaN;
  for (let keys = 0; keys < MOST_KEYS && now() !== wanted && now() !== last; keys++) {
    if (task.signal.aborted) break;
    last = now();
    pressKey(keysOf(thumbOf(root)), last < wanted ? 'ArrowRight' : 'ArrowLeft');
    await nextTask();
    if (now() === last) await nextFrame();
    // Past it: the value lies between two steps.
    if (last < wanted !== now() < wanted && now() !== wanted) break;
  }
  if (now() !== wanted) setNative(thumbOf(root), wanted);
  await nextFrame();
  focusOut(thumbOf(root));
  return now() === wanted;
}

/** What heeds the keys: the slider, or the handle in it. */
const keysOf = (thumb: HTMLElement): HTMLElement =>
  thumb.tabIndex >= 0 ? thumb : (thumb.querySelector<HTMLElement>('[tabindex="0"]') ?? thumb);

/** As a hand would drag it: down where the value lies, the value, up again. */
function setNative(thumb: HTMLElement, wanted: number): void {
  if (!(thumb instanceof HTMLInputElement)) return;
  const { left, width, top, height } = thumb.getBoundingClientRect();
  const { min, max } = scaleOf(thumb);
  const point = { x: left + (width * (wanted - min)) / (max - min || 1), y: top + height / 2 };
  const letGo = pressDown(thumb, point);
  setValue(thumb, String(wanted));
  fireInput(thumb);
  letGo();
  fireChange(thumb);
}

/** The line the handle runs on, which may be shorter than the whole; what is filled of it is shorter still. */
function trackOf(root: HTMLElement): HTMLElement {
  if (root.matches(TRACKS)) return root;
  const tracks = queryDeep(root, TRACKS)
    .filter(track => track.offsetWidth > 60)
    .sort((one, other) => other.offsetWidth - one.offsetWidth);
  return tracks[0] ?? root;
}

const TRACKS = '[class*=rail],[class*=runway],[class*=track],[class*=slider-bar]';
