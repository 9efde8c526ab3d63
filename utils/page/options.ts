/** The entries of an open list: which there are, which is meant, also when only a few are rendered. */
import type { ChoiceWish } from '../fill/model';
import { isChecked } from './adapters/checkable';
import { choose, type Offer } from './choose';
import { LIST_ITEMS } from './libraries';
import { boxText, textOf, tidy } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame, nextTask, until } from './waiting';

const LOOK_MS = 1_200;
const FILTER_MS = 250;
/** A list offers to create what was typed before its own entries are there. */
const CREATOR_FRAMES = 20;
const CREATING = /新建|新增|创建|添加|create|add|new/i;
const STILL_MS = 400;
const SCAN_MS = 1_800;
const MAX_STEPS = 60;
const MAX_ROW_PX = 80;

/** By role, by the names lists use, and failing these by looking like a list. */
export function optionsIn(popup: HTMLElement): HTMLElement[] {
  for (const selector of ['[role=option],option', LIST_ITEMS, '[role=treeitem]', 'li', 'dd']) {
    const items = queryDeep(popup, selector).filter(isShown);
    if (items.length > 0)
      return items.filter(item => !items.some(o => o !== item && item.contains(o)));
  }
  return rowsIn(popup);
}

/** The largest company of like elements, each with words of its own and as wide as the list. */
function rowsIn(popup: HTMLElement): HTMLElement[] {
  const companies = new Map<Element, HTMLElement[]>();
  const width = popup.getBoundingClientRect().width;
  for (const part of queryDeep(popup, '*')) {
    const parent = part.parentElement;
    const isRow = part.offsetWidth > width * 0.7 && part.offsetHeight < MAX_ROW_PX;
    if (!parent || !isRow || !isShown(part) || textOf(part) === '') continue;
    companies.set(parent, [...(companies.get(parent) ?? []), part]);
  }
  const largest = [...companies.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return largest.length > 1 ? largest : [];
}

const SELECTED = /(^|[\s_-])(is-)?(selected|checked|chosen)\b/;

export function isSelected(option: HTMLElement): boolean {
  const states = ['aria-selected', 'aria-checked'].map(state => option.getAttribute(state));
  if (states.includes('true')) return true;
  if (option.querySelector(':checked,[aria-checked=true]')) return true;
  if (queryDeep(option, 'input[type=checkbox]').some(isChecked)) return true;
  return !states.includes('false') && SELECTED.test(option.className);
}

export function offerOf(option: HTMLElement): Offer<HTMLElement> {
  const names = [
    textOf(option),
    boxText(option),
    option.title,
    option.getAttribute('aria-label') ?? '',
  ];
  const said = option.getAttribute('aria-disabled');
  const isDisabled =
    said === 'true' ||
    // A name may be about something else, such as dragging.
    (said !== 'false' && /(^|[\s_-])(is-)?disabled\b/.test(option.className)) ||
    option.hasAttribute('disabled');
  return { names: [...new Set(names.map(tidy))].filter(Boolean), item: option, isDisabled };
}

/**
 * The one entry that is meant, rendered and ready to press. A list that renders a window of its
 * entries is read from end to end first: the only match in a window may not be the only one.
 */
export async function findOption(
  popup: HTMLElement,
  wish: ChoiceWish,
  search: ((text: string) => void) | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  await until(() => optionsIn(popup).length > 0, signal, search ? FILTER_MS : LOOK_MS);
  const match = () => choose(optionsIn(popup).map(offerOf), wish);
  const read = async () => {
    const scroller = windowOf(popup);
    return scroller ? findByScrolling(popup, scroller, wish, signal) : match();
  };
  const whole = windowOf(popup);
  const isLong = whole !== null && whole.scrollHeight > MAX_STEPS * whole.clientHeight;
  const atOnce = isLong ? null : await read();
  if (atOnce || !search) return atOnce;
  for (const text of [wish.label, ...wish.aliases]) {
    search(text);
    let frames = 0;
    const isOver = () => {
      frames = creatorOf(popup, wish) ? frames + 1 : 0;
      return match() ?? frames > CREATOR_FRAMES;
    };
    // The answer of a server takes longer than that of a list that is here already.
    await until(isOver, signal, whole ? FILTER_MS : LOOK_MS);
    const found = (await read()) ?? creatorOf(popup, wish);
    if (found) return found;
  }
  search('');
  await until(match, signal, FILTER_MS);
  return isLong ? read() : null;
}

/** `新建“…”`, `Create "…"`: an entry that makes a choice of what was typed. */
export function isCreator(option: HTMLElement, { label }: ChoiceWish): boolean {
  const text = boxText(option);
  return CREATING.test(text) && text.includes(label) && text.length < label.length + 16;
}

function creatorOf(popup: HTMLElement, wish: ChoiceWish): HTMLElement | null {
  const [creator, ...others] = optionsIn(popup).filter(option => isCreator(option, wish));
  return others.length === 0 ? (creator ?? null) : null;
}

/** The scrolling part, if it stands for more entries than are rendered. */
function windowOf(popup: HTMLElement): HTMLElement | null {
  const options = optionsIn(popup);
  const [first] = options;
  const last = options.at(-1);
  if (!first || !last) return null;
  // Not rectangles: a list that is still growing into view is scaled.
  const rendered = last.offsetTop + last.offsetHeight - first.offsetTop;
  for (let box = first.parentElement; box && popup.contains(box); box = box.parentElement) {
    const scrolls = box.scrollHeight > box.clientHeight + 4 && box.clientHeight > 0;
    const isPartial = box.scrollHeight > rendered + 2 * first.offsetHeight;
    if (scrolls && isPartial && getComputedStyle(box).overflowY !== 'visible') return box;
  }
  return null;
}

async function findByScrolling(
  popup: HTMLElement,
  scroller: HTMLElement,
  wish: ChoiceWish,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  // What is still growing into view cannot be measured.
  const isStill = () => popup.getAnimations().every(({ playState }) => playState !== 'running');
  await until(isStill, signal, STILL_MS);
  const found = new Map<string, Offer<number>>();
  const end = performance.now() + SCAN_MS;
  const step = Math.max(scroller.clientHeight - 40, 40);
  for (let top = 0; ; top += step) {
    scroller.scrollTop = top;
    await rerender(popup, scroller);
    for (const option of optionsIn(popup)) {
      const { names, isDisabled = false } = offerOf(option);
      // Windows overlap: the same words at the same place are the same entry.
      const place = option.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const row = Math.round((place + scroller.scrollTop) / (option.offsetHeight || 1));
      found.set(`${row} ${names[0]}`, { names, item: top, isDisabled });
    }
    if (signal.aborted || performance.now() > end) return null;
    if (top + scroller.clientHeight >= scroller.scrollHeight) break;
  }
  const place = choose([...found.values()], wish);
  if (place === null) return null;
  scroller.scrollTop = place;
  return until(() => choose(optionsIn(popup).map(offerOf), wish), signal, 300);
}

/** Until other entries are there than before, which at the end of a list may never be. */
async function rerender(popup: HTMLElement, scroller: HTMLElement): Promise<void> {
  const last = () => optionsIn(popup).at(-1)?.textContent;
  const before = last();
  // The browser's own event comes with the next frame; lists do not mind it earlier.
  scroller.dispatchEvent(new Event('scroll'));
  for (let turns = 0; turns < 4 && last() === before; turns++) await nextTask();
  for (let frames = 0; frames < 2 && last() === before; frames++) await nextFrame();
}
