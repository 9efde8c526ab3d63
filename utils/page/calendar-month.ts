/** Which month an open calendar shows, and the arrows that lead to another. */
import { type Moment, readings } from './dates';
import { readValue } from './events';
import { press } from './pointer';
import { fold, hasWords, textOf } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame } from './waiting';

export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Of a calendar's title, with the lists of years and months it may hold. */
const LONGEST_TITLE = 400;
const YEAR_AND_MONTH =
  /^\D{0,4}((\d{4}\D{0,6}(\d{1,2}|[a-z]{3,9}|[一二三四五六七八九十]{1,2}月))|((\d{1,2}|[a-z]{3,9}|[一二三四五六七八九十]{1,2}月)\D{0,4}\d{4}))\D{0,4}$/i;
/** The title and its arrows stand this close to the calendar's upper edge. */
const TITLE_PX = 90;
const ARROWS = 'button,[role=button],[class*=prev],[class*=next]';
export const DAY = /^\d{1,2}$/;

/** Days that say their whole date to those who do not see where they stand. */
export function daysNamed(
  popup: HTMLElement,
): { readonly cell: HTMLElement; readonly moment: Moment }[] {
  return queryDeep(popup, '[aria-label]').flatMap(cell => {
    const [moment, ...others] = readings(cell.getAttribute('aria-label') ?? '');
    const isDay = moment?.year && moment.month && moment.day && others.length === 0;
    return isDay && DAY.test(fold(textOf(cell))) && isShown(cell) ? [{ cell, moment }] : [];
  });
}

/** The words of its shown parts with a space between them, those of buttons and boxes as well. */
export function oneText(part: Element): string {
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const words: string[] = [];
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    const holder = node instanceof HTMLElement ? node : node.parentElement;
    const text = node instanceof Element ? entryOf(node) : node.nodeValue?.trim();
    if (text && holder && !holder.matches('option') && isShown(holder)) words.push(text);
  }
  return words.join(' ');
}

/** Year and month may be chosen in boxes, and stand there. */
function entryOf(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text.trim() ?? '';
  return element instanceof HTMLInputElement && element.type !== 'hidden'
    ? readValue(element).trim()
    : '';
}

/** By the days that say their date, else `2026 年 1 月`, `Jan 2026`, `1 / 2026` in the part above them. */
export function monthShown(popup: HTMLElement): Month | null {
  // Days of the months before and after stand at the ends.
  const days = daysNamed(popup);
  const middle = days[days.length >> 1]?.moment;
  if (middle?.year && middle.month) return { year: middle.year, month: middle.month };
  const grid = popup.querySelector('table,[role=grid]');
  for (const part of [
    ...popup.querySelectorAll('[class*=header],[class*=head]'),
    ...queryDeep(popup, '*'),
  ]) {
    if (!mayName(part) || !isShown(part) || part.contains(grid)) continue;
    // The arrows beside the title may have words; the title may stand in buttons.
    const title = [textOf(part), oneText(part)].find(text => YEAR_AND_MONTH.test(text));
    if (title !== undefined) return monthIn(title);
  }
  return null;
}

/** The month that a part is the title of. */
export function monthNamed(part: HTMLElement): Month | null {
  const text = mayName(part) ? textOf(part) : '';
  return YEAR_AND_MONTH.test(text) ? monthIn(text) : null;
}

function monthIn(title: string): Month | null {
  const text = title.normalize('NFKC').toLowerCase();
  const [moment] = readings(text);
  if (moment?.year && moment.month) return { year: moment.year, month: moment.month };
  const year = Number(/\d{4}/.exec(text)?.[0]);
  const month = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]);
  return year && month ? { year, month } : null;
}

/** Reading what is rendered takes a hundred times as long as this. */
function mayName(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length >= LONGEST_TITLE) return false;
  return /\d{4}/.test(text) || [...element.querySelectorAll('input')].some(hasYear);
}

const hasYear = (box: HTMLInputElement) => /\d{4}/.test(readValue(box));

/** False where no arrow leads there. */
export async function turnTowards(
  popup: HTMLElement,
  shown: Month,
  wanted: Moment,
): Promise<boolean> {
  const arrow = arrowTowards(popup, shown, wanted);
  if (!arrow || !press(arrow, undefined, true)) return false;
  await nextFrame();
  await nextFrame();
  return true;
}

function arrowTowards(popup: HTMLElement, shown: Month, wanted: Moment): HTMLElement | null {
  const years = (wanted.year ?? 0) - shown.year;
  const months = years * 12 + (wanted.month ?? 0) - shown.month;
  if (months === 0) return null;
  const isBack = months < 0;
  const isFar = Math.abs(months) >= 12;
  const side = isBack ? /prev|left|上|前一|back/i : /next|right|下|后|forward/i;
  const [outer, inner] = pairOn(popup, side, isBack);
  if (outer && inner) return isFar ? outer : inner;
  const buttons = queryDeep(popup, ARROWS).filter(isShown);
  const named = buttons.filter(button => side.test(signsOf(button)));
  const [byYear, byMonth] = [true, false].map(isYear =>
    named.find(button => TURNS_YEAR.test(signsOf(button)) === isYear),
  );
  if (byYear ?? byMonth) return (isFar ? (byYear ?? byMonth) : byMonth) ?? null;
  return arrowByPlace(popup, buttons, isBack, isFar);
}

/** `« ‹ 2026 › »` as four pictures in one line: of the two on a side the outer one turns the year. */
function pairOn(popup: HTMLElement, side: RegExp, isBack: boolean): HTMLElement[] {
  const pictures = queryDeep(popup, 'i,span').filter(
    part => isPicture(part) && side.test(part.className) && isShown(part),
  );
  const [one, other, ...others] = pictures;
  if (!one || !other || others.length > 0 || one.parentElement !== other.parentElement) return [];
  if (pictures.some(part => TURNS_YEAR.test(part.className) || part.closest('button'))) return [];
  const isInOrder = one.getBoundingClientRect().left < other.getBoundingClientRect().left;
  return isInOrder === isBack ? [one, other] : [other, one];
}

const isPicture = (part: HTMLElement) =>
  part.childElementCount === 0 && textOf(part) === '' && part.offsetWidth <= MOST_PICTURE_PX;

const MOST_PICTURE_PX = 40;

const TURNS_YEAR = /super|year|年|d-arrow|double|fast/i;

const signsOf = ({ className, ariaLabel, title, dataset }: HTMLElement) =>
  [className, ariaLabel, title, dataset.direction].join(' ');

/** Two pictures without a word beside the title turn the month, the outer two of four the year. */
function arrowByPlace(
  popup: HTMLElement,
  buttons: readonly HTMLElement[],
  isBack: boolean,
  isFar: boolean,
): HTMLElement | null {
  const top = popup.getBoundingClientRect().top;
  const arrows = buttons
    .filter(button => button.matches('button,[role=button]') && !hasWords(textOf(button)))
    .filter(button => button.getBoundingClientRect().top - top < TITLE_PX)
    .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left);
  const outwards = isBack ? arrows : arrows.reverse();
  if (arrows.length === 2) return outwards[0] ?? null;
  return arrows.length === 4 ? (outwards[isFar ? 0 : 1] ?? null) : null;
}
