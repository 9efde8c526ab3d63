/** An open calendar: turning to a month, pressing a day, a time and the pop-up's own OK. */
import { type Moment, readings, render } from './dates';
import { fireChange, fireInput, focusOut, setValue } from './events';
import { hitWithin, press } from './pointer';
import { fold, hasWords, textOf } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame } from './waiting';

const OK_WORDS = /^(确定|確定|确认|完成|应用|选择|ok|okay|apply|set|done|select)$/;
const MAX_TURNS = 60;
/** Of a calendar's title, with the lists of years and months it may hold. */
const LONGEST_TITLE = 400;
const YEAR_AND_MONTH =
  /^\D{0,4}((\d{4}\D{0,6}(\d{1,2}|[a-z]{3,9}))|((\d{1,2}|[a-z]{3,9})\D{0,4}\d{4}))\D{0,4}$/i;
/** The title and its arrows stand this close to the calendar's upper edge. */
const TITLE_PX = 90;
const ARROWS = 'button,[role=button],[class*=prev],[class*=next]';

const DAY = /^\d{1,2}$/;
const MONTH =
  /^(\d{1,2}|[一二三四五六七八九十]{1,2})月$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether dates or times can be chosen there: the days of a month, its months, columns of numbers. */
export const isCalendar = (popup: HTMLElement): boolean =>
  hasDays(popup) ||
  hasMonths(popup) ||
  timeColumns(popup).length > 0 ||
  wheelsIn(popup).length > 1 ||
  clockIn(popup) !== null;

const hasDays = (popup: HTMLElement) => wordsLike(popup, DAY) >= 28;
const hasMonths = (popup: HTMLElement) =>
  wordsLike(popup, MONTH) >= 12 ||
  (wordsLike(popup, /^\d{4}年?$/) > 1 && wordsLike(popup, /^\d{1,2}月?$/) === 12);

/** Months and no days: what is wanted there is a month. */
export const isMonths = (popup: HTMLElement): boolean => hasMonths(popup) && !hasDays(popup);

function wordsLike(popup: HTMLElement, words: RegExp): number {
  const texts = queryDeep(popup, '*').flatMap(part =>
    part.childElementCount <= 1 ? [fold(part.textContent ?? '')] : [],
  );
  return new Set(texts.filter(text => words.test(text))).size;
}

const timeColumns = (popup: HTMLElement) =>
  columnsIn(
    popup,
    '[class*=time] ul,[class*=time] [role=listbox],[class*=timepicker] ul',
    /^\d{1,2}/,
  );

/** Wheels: a column each for the year, the month and so on, of numbers and their units alone. */
const wheelsIn = (popup: HTMLElement) =>
  columnsIn(popup, 'ul', /^\d{1,4}[年月日时時分秒]?$/).filter(isUpright);

/** The weeks of a calendar may be lists as well. */
function isUpright({ children: [first, second] }: HTMLElement): boolean {
  if (!first || !second) return false;
  return first.getBoundingClientRect().left === second.getBoundingClientRect().left;
}

const columnsIn = (popup: HTMLElement, lists: string, entry: RegExp) =>
  queryDeep(popup, lists).filter(
    column =>
      isShown(column) &&
      [...column.children].filter(each => entry.test(fold(each.textContent ?? ''))).length >= 2,
  );

/** Boxes for the hour and the minute, and maybe the second. */
function clockIn(popup: HTMLElement): readonly HTMLInputElement[] | null {
  const boxes = [...popup.querySelectorAll('input')].filter(
    box =>
      isShown(box) &&
      (box.role === 'spinbutton' || CLOCK_PARTS.test(`${box.className} ${box.ariaLabel}`)),
  );
  return boxes.length === 2 || boxes.length === 3 ? boxes : null;
}

const CLOCK_PARTS = /hour|minute|second|[时分秒]/i;

/** The pop-up's own commit button; never one that belongs to a form, nor an entry that reads like one. */
export function pressOk(popup: HTMLElement, entries: readonly HTMLElement[] = []): boolean {
  const buttons = [...popup.querySelectorAll<HTMLElement>('button,[role=button]')];
  const button = buttons.find(
    b =>
      isShown(b) &&
      !entries.some(entry => entry.contains(b)) &&
      !b.matches(':disabled,[aria-disabled=true]') &&
      OK_WORDS.test(fold(textOf(b))),
  );
  return button !== undefined && press(button, undefined, true);
}

export async function pressDate(
  popup: HTMLElement,
  wanted: Moment,
  { signal, isSafe }: { readonly signal: AbortSignal; readonly isSafe: () => boolean },
): Promise<boolean> {
  if (!isSafe()) return false;
  const wheels = timeColumns(popup).length > 0 ? [] : wheelsIn(popup);
  if (wheels.length > 1) return turnWheels(popup, wheels.length, wanted);
  if (!wanted.year || !wanted.month) {
    const isSet = await pressTime(popup, wanted);
    if (isSet && isShown(popup)) pressOk(popup);
    return isSet;
  }
  if (isMonths(popup)) return pressMonth(popup, wanted);
  for (let turns = 0; turns < MAX_TURNS && !signal.aborted && isSafe(); turns++) {
    const cell = cellFor(popup, wanted);
    if (cell) {
      // Some heed a press on the cell, some on the button within.
      press(hitWithin(cell), undefined, true);
      await nextFrame();
      await nextFrame();
      if (wanted.hour !== undefined && isShown(popup)) await pressTime(popup, wanted);
      if (isShown(popup)) pressOk(popup);
      await nextFrame();
      return true;
    }
    const shown = monthShown(popup);
    const arrow = shown && arrowTowards(popup, shown, wanted);
    if (!arrow || !press(arrow, undefined, true)) return false;
    await nextFrame();
    await nextFrame();
  }
  return false;
}

/** The months of a year, and arrows to other years. */
async function pressMonth(popup: HTMLElement, wanted: Moment): Promise<boolean> {
  const { year = 0, month = 0 } = wanted;
  for (let turns = 0; turns < MAX_TURNS; turns++) {
    const shown = Number(/\b\d{4}\b/.exec(oneText(popup))?.[0]);
    if (shown === year) {
      const cells = innermost(queryDeep(popup, '*').filter(part => isMonth(part, month)));
      const [cell, ...others] = cells;
      return cell !== undefined && others.length === 0 && press(cell, undefined, true);
    }
    const arrow = shown ? arrowTowards(popup, { year: shown, month }, wanted) : null;
    if (!arrow || !press(arrow, undefined, true)) return false;
    await nextFrame();
    await nextFrame();
  }
  return false;
}

function isMonth(part: HTMLElement, month: number): boolean {
  const text = fold(part.textContent ?? '');
  if (!isShown(part) || !MONTH.test(text) || text.length > 9) return false;
  return readings(`2000 ${text}`)[0]?.month === month || text === `${month}月`;
}

const innermost = (parts: readonly HTMLElement[]) =>
  parts.filter(part => !parts.some(other => other !== part && part.contains(other)));

/** The words of its shown parts with a space between them, those of buttons as well. */
function oneText(part: Element): string {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (texts.nextNode()) {
    const { nodeValue, parentElement } = texts.currentNode;
    const isRead = parentElement && !parentElement.matches('option') && isShown(parentElement);
    if (isRead && nodeValue?.trim()) words.push(nodeValue.trim());
  }
  return words.join(' ');
}

/** From the left: what a later wheel offers depends on those before it. */
async function turnWheels(popup: HTMLElement, count: number, wanted: Moment): Promise<boolean> {
  const { year, month, day, hour, minute, second = 0 } = wanted;
  const parts = year ? [year, month, day, hour, minute, second] : [hour, minute, second];
  for (let at = 0; at < count; at++) {
    const entries = [...(wheelsIn(popup)[at]?.children ?? [])];
    const entry = entries.find(each => Number.parseInt(each.textContent ?? '', 10) === parts[at]);
    if (!(entry instanceof HTMLElement) || !press(entry, undefined, true)) return false;
    await nextFrame();
    await nextFrame();
  }
  if (isShown(popup)) pressOk(popup);
  return true;
}

/** Columns of hours, minutes and seconds, where each entry carries its number. */
async function pressTime(popup: HTMLElement, wanted: Moment): Promise<boolean> {
  const columns = timeColumns(popup);
  const parts = [wanted.hour, wanted.minute, wanted.second ?? 0];
  for (const [i, column] of columns.entries()) {
    const entries = [...column.children].filter(entry => entry instanceof HTMLElement);
    const entry = entries.find(li => Number.parseInt(textOf(li), 10) === parts[i]);
    if (!entry) return false;
    press(entry.querySelector<HTMLElement>(':scope > *') ?? entry, undefined, true);
    await nextFrame();
  }
  const native = popup.querySelector<HTMLInputElement>('input[type=time]');
  if (native && wanted.hour !== undefined) {
    setValue(native, render(wanted, 'HH:mm'));
    fireInput(native);
    fireChange(native);
    return true;
  }
  for (const [i, box] of (clockIn(popup) ?? []).entries()) {
    setValue(box, String(parts[i]).padStart(2, '0'));
    fireInput(box);
    fireChange(box);
    focusOut(box);
  }
  return columns.length > 0 || clockIn(popup) !== null;
}

function cellFor(popup: HTMLElement, wanted: Moment): HTMLElement | null {
  const { year, month, day } = wanted;
  const two = (n: number | undefined) => String(n ?? 0).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  const isDay = (cell: HTMLElement) => Number.parseInt(cell.textContent ?? '', 10) === day;
  const dated = queryDeep(
    popup,
    `[title="${iso}"],[data-date="${iso}"],[data-day="${iso}"],[data-value="${iso}"]`,
  );
  const named =
    // Days of the neighbouring months may have a place, and nothing in it.
    dated.find(isDay) ?? daysNamed(popup).find(({ moment }) => isSameDay(moment, wanted))?.cell;
  if (named) return named.matches('[class*=disabled],[aria-disabled=true]') ? null : named;
  const shown = monthShown(popup);
  if (shown?.year !== year || shown?.month !== month) return null;
  const own = [...popup.querySelectorAll<HTMLElement>('td,[role=gridcell]')].filter(isShown);
  const cells = own.length > 0 ? own : dayParts(popup);
  // Days of the neighbouring months carry the same numbers.
  const inMonth = cells.filter(
    c =>
      !/prev|next|other|outside|disabled/.test(c.className) && !c.matches('[aria-disabled=true]'),
  );
  const days = inMonth.filter(isDay);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Days that say their whole date to those who do not see where they stand. */
function daysNamed(popup: HTMLElement): { readonly cell: HTMLElement; readonly moment: Moment }[] {
  return queryDeep(popup, '[aria-label]').flatMap(cell => {
    const [moment, ...others] = readings(cell.getAttribute('aria-label') ?? '');
    const isDay = moment?.year && moment.month && moment.day && others.length === 0;
    return isDay && DAY.test(fold(textOf(cell))) && isShown(cell) ? [{ cell, moment }] : [];
  });
}

const isSameDay = (one: Moment, other: Moment) =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** The parts with a day's number alone, outermost where they are nested. */
function dayParts(popup: HTMLElement): HTMLElement[] {
  const parts = queryDeep(popup, '*').filter(
    part => part.childElementCount <= 2 && isShown(part) && DAY.test(fold(textOf(part))),
  );
  return parts.filter(part => !parts.some(outer => outer !== part && outer.contains(part)));
}

/** By the days that say their date, else `2026 年 1 月`, `Jan 2026`, `1 / 2026` in the part above them. */
function monthShown(popup: HTMLElement): { year: number; month: number } | null {
  // Days of the months before and after stand at the ends.
  const days = daysNamed(popup);
  const middle = days[days.length >> 1]?.moment;
  if (middle?.year && middle.month) return { year: middle.year, month: middle.month };
  const grid = popup.querySelector('table,[role=grid]');
  const parts = [
    ...popup.querySelectorAll('[class*=header],[class*=head]'),
    ...queryDeep(popup, '*'),
  ].filter(part => mayName(part) && isShown(part) && !part.contains(grid));
  // The arrows beside the title may have words; the title may stand in buttons.
  const titles = parts.flatMap(part => [textOf(part), oneText(part)]);
  const text = (titles.find(title => YEAR_AND_MONTH.test(title)) ?? '')
    .normalize('NFKC')
    .toLowerCase();
  const [moment] = readings(text);
  if (moment?.year && moment.month) return { year: moment.year, month: moment.month };
  const year = Number(/\d{4}/.exec(text)?.[0]);
  const month = Number(/(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]);
  return year && month ? { year, month } : null;
}

/** Reading what is rendered takes a hundred times as long as this. */
function mayName(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < LONGEST_TITLE && /\d{4}/.test(text);
}

function arrowTowards(
  popup: HTMLElement,
  shown: { year: number; month: number },
  wanted: Moment,
): HTMLElement | null {
  const years = (wanted.year ?? 0) - shown.year;
  const months = years * 12 + (wanted.month ?? 0) - shown.month;
  if (months === 0) return null;
  const isBack = months < 0;
  const isFar = Math.abs(months) >= 12;
  const side = isBack ? /prev|left|上|前一|back/i : /next|right|下|后|forward/i;
  const buttons = queryDeep(popup, ARROWS).filter(isShown);
  const named = buttons.filter(button => side.test(signsOf(button)));
  const [byYear, byMonth] = [true, false].map(isYear =>
    named.find(button => TURNS_YEAR.test(signsOf(button)) === isYear),
  );
  if (byYear ?? byMonth) return (isFar ? (byYear ?? byMonth) : byMonth) ?? null;
  return arrowByPlace(popup, buttons, isBack, isFar);
}

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
