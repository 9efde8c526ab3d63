/** A time of day in boxes of its own for the hour and the minute: numbers to type or lists to choose from. */
import { err, ok } from '../../domain/result';
import type { WriteValue } from '../../fill/model';
import { fireChange, fireInput, focusIn, focusOut, readValue, setValue } from '../events';
import { fold } from '../text';
import { nextFrame } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { emptyByKey } from './date-typing';

type Box = HTMLInputElement | HTMLSelectElement;

const HOUR = /hours?\b|\bhh\b|小时|[时時]$/i;
const MINUTE = /minutes?\b|\bmm\b|分钟?$/i;
const SECOND = /seconds?\b|\bss\b|秒$/i;
const HIGHEST_PX = 80;

export const timeBoxes: WidgetAdapter = {
  name: 'time-boxes',

  owns(candidate) {
    if (!isBox(candidate) || !isPart(candidate, 0)) return null;
    for (let box = candidate.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
      if (box.offsetHeight > HIGHEST_PX) return null;
      const boxes = boxesIn(box);
      if (boxes.length > 1) return isClock(boxes) && isJoined(box) ? box : null;
    }
    return null;
  },

  describe(root) {
    const blocked = boxesIn(root)
      .map(box => blockOf(box))
      .find(Boolean);
    return {
      kind: 'time',
      isEmpty: /^(|0?0:0?0(:0?0)?)$/.test(read(root)),
      ...(blocked ? { blocked } : {}),
    };
  },

  read,
  holds: (root, value) => {
    const parts = partsOf(value, root);
    return parts !== null && boxesIn(root).every((box, at) => Number(readValue(box)) === parts[at]);
  },

  async write(root, value, task) {
    const parts = partsOf(value, root);
    return parts && (await set(root, parts.map(String), task)) ? ok() : err('page-refused');
  },

  snapshot(root) {
    const before = boxesIn(root).map(readValue);
    return (now, task) => set(now, before, task);
  },
};

const isBox = (part: Element): part is Box =>
  part instanceof HTMLSelectElement ||
  (part instanceof HTMLInputElement && /^(number|text|tel)$/.test(part.type));

const boxesIn = (root: HTMLElement): Box[] =>
  [...root.querySelectorAll('input,select')].filter(isBox);

/** Of its own, and the word right behind it. */
const namesOf = (box: Box) =>
  [
    box.ariaLabel,
    box.name,
    box.className,
    box.getAttribute('placeholder'),
    box.nextSibling?.textContent?.trim().slice(0, 2),
  ].join(' ');

const isClock = (boxes: readonly Box[]) => boxes.length <= 3 && boxes.every(isPart);

/** By its name, or by how far it counts. */
function isPart(box: Box, at: number): boolean {
  const most = saidMost(box);
  const isCounted = at === 0 ? most === 23 || most === 12 : most === 59;
  return isCounted || ([HOUR, MINUTE, SECOND][at]?.test(namesOf(box)) ?? false);
}

const saidMost = (box: Box) => Number(box.getAttribute('max') ?? box.ariaValueMax ?? Number.NaN);

/** Then they do not tell the half of the day. */
const isToTwelve = (box: Box) =>
  box instanceof HTMLSelectElement
    ? Math.max(...[...box.options].map(({ text }) => Number.parseInt(text, 10) || 0)) === 12
    : saidMost(box) === 12;

/** `08 : 30`, `8 时 30 分`: nothing else is said between them. */
const isJoined = (root: HTMLElement) =>
  /^[:：时時分秒小钟hms]*$/.test(fold(withoutOptions(root).textContent ?? ''));

function withoutOptions(root: HTMLElement): Element {
  const copy = root.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('select')) list.remove();
  return copy;
}

function read(root: HTMLElement): string {
  const parts = boxesIn(root).map(box => readValue(box).trim());
  return parts.every(part => part === '') ? '' : parts.map(part => part.padStart(2, '0')).join(':');
}

/** In a box for seconds a time to the minute has none. */
function partsOf(value: WriteValue, root: HTMLElement): number[] | null {
  if (value.kind !== 'time') return null;
  const boxes = boxesIn(root);
  if (boxes[0] && isToTwelve(boxes[0])) return null;
  const parts = value.time.split(':').map(Number);
  return boxes.map((_, at) => parts[at] ?? 0);
}

async function set(root: HTMLElement, parts: readonly string[], task: WriteTask): Promise<boolean> {
  for (const [at, part] of parts.entries()) {
    const box = boxesIn(root)[at];
    if (!box || !task.isSafe()) return false;
    focusIn(box, task.isRetry);
    if (box instanceof HTMLSelectElement) {
      const option = [...box.options].find(
        ({ text, value }) => isSame(text, part) || isSame(value, part),
      );
      if (!option) return false;
      option.selected = true;
    } else setValue(box, box.type === 'number' || part === '' ? part : part.padStart(2, '0'));
    fireInput(box, part);
    // Boxes that count heed no empty text, but the key that empties them.
    if (part === '' && box instanceof HTMLInputElement) emptyByKey(box);
    fireChange(box);
    focusOut(box);
    await nextFrame();
  }
  return true;
}

/** `8`, `08`, `8 时`; of the list's own values also what is no number, such as none. */
const isSame = (shown: string, part: string) =>
  shown === part || Number.parseInt(shown, 10) === Number.parseInt(part, 10);
