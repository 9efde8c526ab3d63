/** Stars: a row of like parts without words, of which the first few are lit. */
import { err, ok } from '../../domain/result';
import { fireChange, fireInput, focusIn, focusOut, readValue, setValue } from '../events';
import { hitWithin, hover, pressOption } from '../pointer';
import { hasWords } from '../text';
import { ancestorsOf, encloses, queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, settle } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';

const DEEPEST = 5;
const LIT = /(^|[\s_-])(is-)?(full|active|on|selected|checked|filled|solid)(\b|_|$)|Filled\b/;

export const rate: WidgetAdapter = {
  name: 'rate',

  owns(candidate) {
    // Words beside the stars say which is which; then they are radios with labels.
    for (const root of [candidate, ...ancestorsOf(candidate)].slice(0, DEEPEST)) {
      if (!(root instanceof HTMLElement) || !isNamed(root)) continue;
      const stars = starsOf(root);
      if (stars.length > 0) return innermost(root, stars);
    }
    return null;
  },

  describe(root) {
    const blocked = blockOf(root, /(^|[\s_-])(is-)?(disabled|readonly)\b/.test(root.className));
    return {
      kind: 'rate',
      isEmpty: starsLit(root) === 0,
      limits: { min: 0, max: starsOf(root).length, step: 0.5 },
      // Whether the last star goes out at a second press, nothing tells.
      undoable: starsLit(root) > 0,
      ...(blocked ? { blocked } : {}),
    };
  },

  read: root => String(starsLit(root) || ''),
  holds: (root, value) => value.kind === 'number' && starsLit(root) === value.number,

  async write(root, value, task) {
    if (value.kind !== 'number') return err('page-refused');
    return (await light(root, value.number, task)) ? ok() : err('page-refused');
  },

  snapshot(root) {
    const before = starsLit(root);
    // Most go out again when the last one lit is pressed once more.
    return (now, task) => light(now, before === 0 ? starsLit(now) : before, task);
  },
};

/** Where class names are generated the data of a part says what it is. */
const isNamed = (part: HTMLElement) =>
  /rat(e|ing)/i.test(
    [part.getAttribute('class'), part.localName, ...Object.values(part.dataset)].join(' '),
  );

/** A line of the form with the words before the stars may be named like them. */
function innermost(root: HTMLElement, stars: readonly HTMLElement[]): HTMLElement {
  const inner = queryDeep(root, '*').filter(
    part =>
      isNamed(part) &&
      // What ears are spared is not what the eye is shown less of.
      !part.closest('[aria-hidden=true]') &&
      stars.every(star => part !== star && encloses(part, star)),
  );
  return inner.at(-1) ?? root;
}

/** The largest company of 3 to 10 like elements in one line; a word beside them is none of them. */
function starsOf(root: HTMLElement): HTMLElement[] {
  let best: HTMLElement[] = [];
  for (const parent of [root, ...queryDeep(root, '*')]) {
    const children = queryChildren(parent);
    const [first] = children;
    if (!first) continue;
    const { top, width, height } = first.getBoundingClientRect();
    const like = children.filter(part => {
      const box = part.getBoundingClientRect();
      const isAlike = Math.abs(box.top - top) < 3 && Math.abs(box.width - width) < 4;
      return isAlike && part.localName === first.localName && !hasWords(visibleText(part));
    });
    const isOfSize = width >= 8 && width < 80 && height < 80;
    const isRow = like.length >= 3 && like.length <= 10 && like.length >= children.length - 1;
    if (isOfSize && isRow && like.length > best.length) best = like;
  }
  return best;
}

const queryChildren = (parent: HTMLElement) =>
  [...(parent.shadowRoot ?? parent).children].filter(
    (part): part is HTMLElement =>
      part instanceof HTMLElement && isShown(part) && part.offsetWidth > 4,
  );

/** Glyphs of icon fonts are words to a program, and what is for ears only has no size. */
function visibleText(part: HTMLElement): string {
  if (part.matches('i,[class*=icon]')) return '';
  let text = part.textContent ?? '';
  for (const inner of queryDeep(part, 'i,svg,[class*=icon],span')) {
    const isSilent = !inner.matches('span') || inner.offsetWidth < 3;
    if (isSilent || inner.matches('[class*=icon]'))
      text = text.replace(inner.textContent ?? '', '');
  }
  return text;
}

/** A native range laid over the stars holds their number. */
function rangeOver(root: HTMLElement): HTMLInputElement | null {
  const [range] = queryDeep(root, 'input[type=range]');
  const isOver = range instanceof HTMLInputElement && Number(range.max) === starsOf(root).length;
  return isOver ? range : null;
}

function starsLit(root: HTMLElement): number {
  const range = rangeOver(root);
  if (range) return Number(readValue(range));
  const slider = [root, ...queryDeep(root, '[role=slider]')].find(part =>
    part.hasAttribute('aria-valuenow'),
  );
  if (slider) return Number(slider.getAttribute('aria-valuenow'));
  const stars = starsOf(root);
  const isChecked = (star: HTMLElement) =>
    [star, ...queryDeep(star, '[aria-checked],input')].some(part =>
      part instanceof HTMLInputElement
        ? part.checked && part.value !== '0'
        : part.getAttribute('aria-checked') === 'true',
    );
  const marked = stars.findLastIndex(isChecked) + 1;
  // The first may say so for the keys to have a place to begin, with nothing lit.
  const checked = marked === 1 && areAlike(stars) ? 0 : marked;
  const half = stars.filter(star => /(^|[\s_-])half\b/.test(star.className)).length;
  if (checked > 0) return half > 0 ? checked - 0.5 : checked;
  const lit = stars.filter(isLit).length;
  return half > 0 && lit < stars.length ? lit + 0.5 : lit > 0 ? lit : litByLook(stars);
}

function isLit(star: HTMLElement): boolean {
  const names = [star, ...queryDeep(star, '*')].map(part => part.className).join(' ');
  return LIT.test(names);
}

const areAlike = (stars: readonly HTMLElement[]): boolean =>
  new Set(stars.map(lookOf)).size === 1 && !stars.some(isLit);

/** Where neither state nor name tells: as many as look like the first, if the last looks otherwise. */
function litByLook(stars: readonly HTMLElement[]): number {
  const looks = stars.map(lookOf);
  const [first] = looks;
  return looks.at(-1) === first ? 0 : looks.filter(look => look === first).length;
}

function lookOf(star: HTMLElement): string {
  const parts = [star, ...star.querySelectorAll('*')];
  return parts
    .map(part => {
      const { color, fill, width, opacity } = getComputedStyle(part);
      return [part.getAttribute('class'), color, fill, width, opacity].join();
    })
    .join('|');
}

async function light(root: HTMLElement, wanted: number, task: WriteTask): Promise<boolean> {
  const range = rangeOver(root);
  if (range) {
    focusIn(range);
    setValue(range, String(wanted));
    fireInput(range);
    fireChange(range);
    focusOut(range);
    return true;
  }
  const star = starsOf(root)[Math.ceil(wanted) - 1];
  if (!star || (starsLit(root) === wanted && !task.isRetry && task.mode === 'append')) return false;
  // Some take the place of the pointer from its last move, a moment later.
  hover(hitWithin(star), true);
  await nextFrame();
  await nextFrame();
  pressOption(star, Number.isInteger(wanted) ? 0.75 : 0.25);
  // Under the pointer stars show what a click would do, not what they hold.
  hover(hitWithin(star), false);
  await settle(() => String(starsLit(root)), task.signal);
  return true;
}
