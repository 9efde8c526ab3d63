/** An open calendar: pressing a day or a month, a time beside it, and the pop-up's own OK. */
import {
  DAY,
  daysNamed,
  type Month,
  monthNamed,
  monthShown,
  oneText,
  turnTowards,
} from './calendar-month';
import { clockIn, pressTime, steppersIn, timeColumns, turnWheels, wheelsIn } from './clock';
import { type Moment, readings } from './dates';
import { hitWithin, hover, press } from './pointer';
import { fold, textOf } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame } from './waiting';

const OK_WORDS = /^(确定|確定|确认|完成|应用|选择|ok|okay|apply|set|done|select)$/;
/** Some draw a button of other elements, and call it so. */
export const BUTTONS =
  'button,[role=button],[type=button],[class*=btn],[class*=button],[class*=Button]';
const MAX_TURNS = 60;

const MONTH =
  /^(\d{1,2}|[一二三四五六七八九十]{1,2})月$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** Whether dates or times can be chosen there: the days of a month, its months, columns of numbers. */
export const isCalendar = (popup: HTMLElement): boolean =>
  hasDays(popup) ||
  hasMonths(popup) ||
  timeColumns(popup).length > 0 ||
  wheelsIn(popup).length > 1 ||
  steppersIn(popup).length > 1 ||
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

/** The pop-up's own commit button; never one that belongs to a form, nor an entry that reads like one. */
export function pressOk(popup: HTMLElement, entries: readonly HTMLElement[] = []): boolean {
  const buttons = [...popup.querySelectorAll<HTMLElement>(BUTTONS)];
  const button = buttons.find(
    b =>
      isShown(b) &&
      !entries.some(entry => entry.contains(b)) &&
      !b.matches(':disabled,[disabled],[aria-disabled=true]') &&
      OK_WORDS.test(fold(textOf(b))),
  );
  return button !== undefined && press(button, undefined, true);
}

interface Pressing {
  readonly signal: AbortSignal;
  readonly isSafe: () => boolean;
  /** Another day follows: what the pop-up has for its end is not pressed yet. */
  readonly hasMore?: boolean;
}

export async function pressDate(
  popup: HTMLElement,
  wanted: Moment,
  { signal, isSafe, hasMore = false }: Pressing,
): Promise<boolean> {
  if (!isSafe()) return false;
  const isOfWheels = timeColumns(popup).length === 0 && wheelsIn(popup).length > 1;
  if (isOfWheels || !wanted.year || !wanted.month) {
    const isSet = await (isOfWheels ? turnWheels(popup, wanted) : pressTime(popup, wanted));
    if (isSet && !hasMore && isShown(popup)) pressOk(popup);
    return isSet;
  }
  if (isMonths(popup)) return pressMonth(popup, wanted);
  let hasScrolled = false;
  for (let turns = 0; turns < MAX_TURNS && !signal.aborted && isSafe(); turns++) {
    const { panel, shown } = panelFor(popup, wanted);
    const cell = cellFor(panel, wanted, shown);
    if (cell) {
      // Some heed a press on the cell, some on the button within.
      const hit = hitWithin(cell);
      // Some note the day under the pointer, and work on with that.
      hover(hit, true);
      press(hit, undefined, true);
      await nextFrame();
      await nextFrame();
      hover(hit, false);
      if (wanted.hour !== undefined && isShown(popup)) await pressTime(popup, wanted);
      if (!hasMore && isShown(popup)) pressOk(popup);
      await nextFrame();
      return true;
    }
    if (!hasScrolled && (await scrollToMonth(popup, wanted))) {
      hasScrolled = true;
      continue;
    }
    if (!shown) return false;
    const hasTurned = await turnTowards(panel, shown, wanted);
    if (!hasTurned && (panel === popup || !(await turnTowards(popup, shown, wanted)))) return false;
  }
  return false;
}

interface Panel {
  readonly panel: HTMLElement;
  readonly shown: Month | null;
}

/**
 * Of months side by side or under each other, each with days and a title of its own: the one that is
 * wanted, else the one to turn from, for neither passes the other.
 */
function panelFor(popup: HTMLElement, { year = 0, month = 0 }: Moment): Panel {
  const panels = panelsIn(popup);
  const places = panels.map(({ shown }) => (shown ? placeOf(shown) : Number.NaN));
  const wanted = placeOf({ year, month });
  const at = places.indexOf(wanted);
  const [first = 0] = places;
  const whole = { panel: popup, shown: monthShown(popup) };
  return panels.at(at >= 0 ? at : wanted < first ? 0 : -1) ?? whole;
}

const placeOf = ({ year, month }: Month) => year * 12 + month - 1;
const monthAt = (place: number): Month => ({
  year: Math.floor(place / 12),
  month: (place % 12) + 1,
});

/** The parts that hold the days of one month each, and its title. */
function panelsIn(popup: HTMLElement): Panel[] {
  const days = new Map<HTMLElement, Set<string>>();
  for (const part of queryDeep(popup, '*')) {
    const text = part.childElementCount <= 1 ? fold(part.textContent ?? '') : '';
    if (!DAY.test(text)) continue;
    for (
      let outer: HTMLElement | null = part;
      outer && outer !== popup;
      outer = outer.parentElement
    )
      days.set(outer, (days.get(outer) ?? new Set()).add(text));
  }
  const months = innermost([...days].flatMap(([part, { size }]) => (size >= 28 ? [part] : [])));
  const panels = months.map(month => {
    for (let part: HTMLElement | null = month; part && part !== popup; part = part.parentElement) {
      if (months.some(other => other !== month && part?.contains(other))) break;
      const shown = monthShown(part);
      if (shown) return { panel: part, shown };
    }
    return { panel: month, shown: null };
  });
  const whole = panels.length > 1 ? withAllTitles(panels) : null;
  return whole ?? [{ panel: popup, shown: monthShown(popup) }];
}

/** The title of the month at the top may stand above them all: the others follow one another. */
function withAllTitles(panels: readonly Panel[]): Panel[] | null {
  const starts = panels.flatMap(({ shown }, at) => (shown ? [placeOf(shown) - at] : []));
  const [start] = starts;
  if (start === undefined) return null;
  if (starts.length === panels.length) return [...panels];
  const isRow = starts.every(each => each === start);
  return isRow ? panels.map(({ panel }, at) => ({ panel, shown: monthAt(start + at) })) : null;
}

/** To the title of a month further down, where the days of what is not in view are not there yet. */
async function scrollToMonth(popup: HTMLElement, { year, month }: Moment): Promise<boolean> {
  const title = queryDeep(popup, '*').find(part => {
    const named = part.childElementCount === 0 && isShown(part) ? monthNamed(part) : null;
    return named !== null && named.year === year && named.month === month;
  });
  const scroller = title && scrollerAround(title, popup);
  if (!title || !scroller) return false;
  scroller.scrollTop += title.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  for (let frames = 0; frames < RENDERING_FRAMES; frames++) await nextFrame();
  return true;
}

const RENDERING_FRAMES = 6;

function scrollerAround(title: HTMLElement, popup: HTMLElement): HTMLElement | null {
  for (let box = title.parentElement; box && popup.contains(box); box = box.parentElement) {
    const scrolls = box.scrollHeight > box.clientHeight + 4;
    if (scrolls && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return null;
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
    if (!shown || !(await turnTowards(popup, { year: shown, month }, wanted))) return false;
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

function cellFor(popup: HTMLElement, wanted: Moment, shown: Month | null): HTMLElement | null {
  const { year, month, day } = wanted;
  const two = (n: number | undefined) => String(n ?? 0).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  const slashed = iso.replaceAll('-', '/');
  const isDay = (cell: HTMLElement) => Number.parseInt(cell.textContent ?? '', 10) === day;
  const dated = DATING.flatMap(attribute => {
    const cells = queryDeep(popup, `[${attribute}="${iso}"],[${attribute}="${slashed}"]`);
    return cells.length > 0 && isDatedRight(popup, attribute, shown) ? cells : [];
  });
  const named =
    // Days of the neighbouring months may have a place, and nothing in it.
    dated.find(isDay) ?? daysNamed(popup).find(({ moment }) => isSameDay(moment, wanted))?.cell;
  if (named) return named.matches('[class*=disabled],[aria-disabled=true]') ? null : named;
  if (shown?.year !== year || shown?.month !== month) return null;
  const own = [...popup.querySelectorAll<HTMLElement>('td,[role=gridcell]')].filter(isShown);
  const cells = own.length > 0 ? own : dayParts(popup);
  // Days of the neighbouring months carry the same numbers.
  const inMonth = cells.filter(
    c =>
      !/prev|next|other|outside|disabled/.test(c.className) && !c.matches('[aria-disabled=true]'),
  );
  const days = inMonth.filter(isDay);
  if (days.length === 1) return days[0] ?? null;
  // The month itself begins at the first 1, and its days follow one another.
  const first = inMonth.findIndex(c => Number.parseInt(c.textContent ?? '', 10) === 1);
  const counted = inMonth[first + (day ?? 0) - 1];
  return first >= 0 && counted && isDay(counted) ? counted : null;
}

const DATING = ['title', 'data-date', 'data-day', 'data-value'] as const;

/** Some count the months from zero there: most of the days are of the month that the title names. */
function isDatedRight(popup: HTMLElement, attribute: string, shown: Month | null): boolean {
  if (!shown) return true;
  const months = queryDeep(popup, `[${attribute}]`).flatMap(cell => {
    const [year, month] = (cell.getAttribute(attribute) ?? '').split(/[-/]/).map(Number);
    return year && month !== undefined ? [placeOf({ year, month })] : [];
  });
  const own = months.filter(month => month === placeOf(shown)).length;
  return own * 2 >= months.length;
}

/** Whether the calendar, as it stands, marks this day as chosen. */
export function isDayChosen(popup: HTMLElement, day: Moment): boolean {
  const { panel, shown } = panelFor(popup, day);
  const cell = cellFor(panel, day, shown);
  if (!cell) return false;
  const parts = [cell, ...queryDeep(cell, '*')];
  return parts.some(part => part.ariaSelected === 'true' || CHOSEN.test(part.className));
}

const CHOSEN = /(^|[\s_-])(selected|checked|active|this|start|end)(?=$|\s)/i;

const isSameDay = (one: Moment, other: Moment) =>
  one.year === other.year && one.month === other.month && one.day === other.day;

/** The parts with a day's number alone, outermost where they are nested. */
function dayParts(popup: HTMLElement): HTMLElement[] {
  const parts = queryDeep(popup, '*').filter(
    part => part.childElementCount <= 2 && isShown(part) && DAY.test(fold(textOf(part))),
  );
  return parts.filter(part => !parts.some(outer => outer !== part && outer.contains(part)));
}
