/** An open calendar: turning to a month, pressing a day, a time and the pop-up's own OK. */
import { type Moment, readings } from './dates';
import { fireChange, fireInput, focusOut, setValue } from './events';
import { press } from './pointer';
import { fold, textOf } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame } from './waiting';

const OK_WORDS = /^(确定|確定|确认|完成|应用|选择|ok|okay|apply|set|done|select)$/;
const MAX_TURNS = 40;
const YEAR_AND_MONTH =
  /^\D{0,4}((\d{4}\D{0,6}(\d{1,2}|[a-z]{3,9}))|((\d{1,2}|[a-z]{3,9})\D{0,4}\d{4}))\D{0,4}$/i;
const ARROWS = 'button,[role=button],[class*=prev],[class*=next]';

const DAY = /^\d{1,2}$/;
const MONTH =
  /^(\d{1,2}|[一二三四五六七八九十]{1,2})月$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether dates or times can be chosen there: the days of a month, its months, columns of numbers. */
export const isCalendar = (popup: HTMLElement): boolean =>
  hasDays(popup) || hasMonths(popup) || timeColumns(popup).length > 0 || clockIn(popup) !== null;

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
  queryDeep(popup, '[class*=time] ul,[class*=time] [role=listbox],[class*=timepicker] ul').filter(
    column =>
      isShown(column) &&
      [...column.children].filter(entry => /^\d{1,2}/.test(fold(entry.textContent ?? ''))).length >=
        2,
  );

/** Boxes for the hour and the minute, and maybe the second. */
function clockIn(popup: HTMLElement): readonly HTMLInputElement[] | null {
  const boxes = [...popup.querySelectorAll('input')].filter(
    box => isShown(box) && CLOCK_PARTS.test(`${box.className} ${box.ariaLabel}`),
  );
  return boxes.length === 2 || boxes.length === 3 ? boxes : null;
}

const CLOCK_PARTS = /hour|minute|second|[时分秒]/i;

/** The pop-up's own commit button; never one that belongs to a form. */
export function pressOk(popup: HTMLElement): boolean {
  const buttons = [...popup.querySelectorAll<HTMLElement>('button,[role=button]')];
  const button = buttons.find(
    b =>
      isShown(b) && !b.matches(':disabled,[aria-disabled=true]') && OK_WORDS.test(fold(textOf(b))),
  );
  return button !== undefined && press(button, undefined, true);
}

export async function pressDate(
  popup: HTMLElement,
  wanted: Moment,
  { signal, isSafe }: { readonly signal: AbortSignal; readonly isSafe: () => boolean },
): Promise<boolean> {
  if (!isSafe()) return false;
  if (!wanted.year || !wanted.month) {
    const isSet = await pressTime(popup, wanted);
    if (isShown(popup)) pressOk(popup);
    return isSet;
  }
  for (let turns = 0; turns < MAX_TURNS && !signal.aborted && isSafe(); turns++) {
    const cell = cellFor(popup, wanted);
    if (cell) {
      press(cell, undefined, true);
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
  const named =
    popup.querySelector<HTMLElement>(
      `[title="${iso}"],[data-date="${iso}"],[data-day="${iso}"],[data-value="${iso}"]`,
    ) ?? daysNamed(popup).find(({ moment }) => isSameDay(moment, wanted))?.cell;
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
  const days = inMonth.filter(cell => Number.parseInt(textOf(cell), 10) === day);
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

/** `2026 年 1 月`, `Jan 2026`, `1 / 2026` in the part above the days. */
function monthShown(popup: HTMLElement): { year: number; month: number } | null {
  const grid = popup.querySelector('table,[role=grid]');
  const header = [
    ...popup.querySelectorAll('[class*=header],[class*=head]'),
    ...queryDeep(popup, '*'),
  ].find(h => isShown(h) && YEAR_AND_MONTH.test(textOf(h)) && !h.contains(grid));
  const text = (header?.textContent ?? '').normalize('NFKC').toLowerCase();
  const year = Number(/\d{4}/.exec(text)?.[0]);
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const month =
    Number(/(\d{1,2})\s*月/.exec(text)?.[1]) || names.findIndex(name => text.includes(name)) + 1;
  if (year && month) return { year, month };
  // Days of the months before and after stand at the ends.
  const days = daysNamed(popup);
  const middle = days[days.length >> 1]?.moment;
  return middle?.year && middle.month ? { year: middle.year, month: middle.month } : null;
}

function arrowTowards(
  popup: HTMLElement,
  shown: { year: number; month: number },
  wanted: Moment,
): HTMLElement | null {
  const years = (wanted.year ?? 0) - shown.year;
  const months = years * 12 + (wanted.month ?? 0) - shown.month;
  if (months === 0) return null;
  const side = months < 0 ? 'prev|left|上|前' : 'next|right|下|后';
  const isYear = Math.abs(months) >= 12;
  const buttons = queryDeep(popup, ARROWS).filter(isShown);
  return (
    buttons.find(button => {
      const signs = `${button.className} ${button.getAttribute('aria-label') ?? ''} ${button.title}`;
      const turnsYear = /super|year|年|d-arrow|double|fast/i.test(signs);
      return new RegExp(side, 'i').test(signs) && turnsYear === isYear;
    }) ?? null
  );
}
