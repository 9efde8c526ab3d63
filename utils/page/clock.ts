/** Times in an open pop-up: columns and wheels of numbers, boxes for the hour and the minute. */
import { type Moment, render } from './dates';
import { fireChange, fireInput, focusIn, focusOut, setValue } from './events';
import { press } from './pointer';
import { fold, textOf } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame, until } from './waiting';
import { isWheel, standing, turningColumns, turnTo } from './wheels';

export function timeColumns(popup: HTMLElement): HTMLElement[] {
  const called = columnsIn(
    popup,
    '[class*=time] ul,[class*=time] ol,[class*=time] [role=listbox],[class*=timepicker] ul',
    /^\d{1,2}/,
  );
  return called.length > 0 ? called : countingColumns(popup);
}

/** By nothing but their entries: they count from 00 up, in a part that scrolls. */
function countingColumns(popup: HTMLElement): HTMLElement[] {
  const columns = queryDeep(popup, 'ul,ol,div').filter(column => {
    const { children, scrollHeight, clientHeight } = column;
    if (children.length < LEAST_COUNTED || scrollHeight <= clientHeight) return false;
    const numbers = [...children].map(each => (each.textContent ?? '').trim());
    return numbers.every((text, at) => /^\d\d$/.test(text) && Number(text) === at);
  });
  return columns.filter(column => isShown(column) && isUpright(column));
}

const LEAST_COUNTED = 12;

/** Wheels: a column each for the year, the month and so on, of numbers and their units alone. */
export const wheelsIn = (popup: HTMLElement): HTMLElement[] => {
  const lists = new Set(columnsIn(popup, 'ul', PART_OF_MOMENT).filter(isUpright));
  return queryDeep(popup, 'ul,ol,div').filter(
    column => lists.has(column) || (holdsOnly(column, PART_OF_MOMENT) && isWheel(column)),
  );
};

const PART_OF_MOMENT = /^\d{1,4}[年月日时時分秒]?$/;

const holdsOnly = ({ children }: HTMLElement, entry: RegExp) =>
  children.length > 0 &&
  [...children].every(each => entry.test(fold(each.textContent ?? '').slice(0, 6)));

/** The weeks of a calendar may be lists as well. */
function isUpright({ children: [first, second] }: HTMLElement): boolean {
  if (!first || !second) return false;
  return first.getBoundingClientRect().left === second.getBoundingClientRect().left;
}

const columnsIn = (popup: HTMLElement, lists: string, entry: RegExp) =>
  queryDeep(popup, lists).filter(
    column =>
      isShown(column) &&
      // The columns may stand in a list themselves.
      column.querySelector('ul,ol') === null &&
      [...column.children].filter(each => entry.test(fold(each.textContent ?? ''))).length >= 2,
  );

/** Boxes for the hour and the minute, and maybe the second. */
export function clockIn(popup: HTMLElement): readonly HTMLInputElement[] | null {
  const boxes = [...popup.querySelectorAll('input')].filter(
    box =>
      isShown(box) &&
      (box.role === 'spinbutton' || CLOCK_PARTS.test(`${box.className} ${box.ariaLabel}`)),
  );
  return boxes.length === 2 || boxes.length === 3 ? boxes : null;
}

const CLOCK_PARTS = /hour|minute|second|[时分秒]/i;

/** From the left: what a later wheel offers depends on those before it. */
export async function turnWheels(popup: HTMLElement, wanted: Moment): Promise<boolean> {
  const { year, month, day, hour, minute, second = 0 } = wanted;
  const parts = year ? [year, month, day, hour, minute, second] : [hour, minute, second];
  for (let at = 0; at < wheelsIn(popup).length; at++) {
    const wheel = wheelsIn(popup)[at];
    const entries = [...(wheel?.children ?? [])];
    const entry = entries.find(each => Number.parseInt(each.textContent ?? '', 10) === parts[at]);
    if (!(entry instanceof HTMLElement)) return false;
    if (wheel && isWheel(wheel)) {
      // What is handed over is where it came to rest.
      if (!(await turnTo(() => wheelsIn(popup)[at], entry))) return false;
    } else {
      if (!press(entry, undefined, true)) return false;
      await nextFrame();
      await nextFrame();
    }
  }
  return isAllTurned(popup, parts);
}

/** None of them is of words, nor came or went meanwhile. */
function isAllTurned(popup: HTMLElement, parts: readonly (number | undefined)[]): boolean {
  const turning = turningColumns(popup);
  if (turning.length === 0) return true;
  const isSame = turning.length === wheelsIn(popup).length;
  return isSame && standing(turning).every((text, at) => Number.parseInt(text, 10) === parts[at]);
}

/** A number with a button above it that counts up, and one below that counts down. */
interface Stepper {
  readonly number: HTMLElement;
  readonly up: HTMLElement;
  readonly down: HTMLElement;
}

/** From the left: the hour, the minute, maybe the second. */
export function steppersIn(popup: HTMLElement): Stepper[] {
  const numbers = queryDeep(popup, 'span,div,button,input').filter(
    part => part.childElementCount === 0 && Number.isInteger(numberIn(part)) && isShown(part),
  );
  const steppers = numbers.flatMap(number => {
    const buttons = [...(number.parentElement?.querySelectorAll<HTMLElement>(STEPS) ?? [])];
    const [up, down, ...others] = buttons.filter(button => button !== number && isShown(button));
    if (!up || !down || others.length > 0) return [];
    const [top, middle, bottom] = [up, number, down].map(part => part.getBoundingClientRect().top);
    return top && middle && bottom && top < middle && middle < bottom ? [{ number, up, down }] : [];
  });
  return steppers.length > 3 ? [] : steppers;
}

/** Whether a time can be set there. */
export const hasClock = (popup: HTMLElement): boolean =>
  timeColumns(popup).length > 0 || steppersIn(popup).length > 1 || clockIn(popup) !== null;

const STEPS = 'button,[role=button]';

function numberIn(part: HTMLElement): number {
  const text = part instanceof HTMLInputElement ? part.value : (part.textContent ?? '');
  return /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** False where its steps lead past what is wanted. */
async function step(popup: HTMLElement, at: number, wanted: number): Promise<boolean> {
  for (let steps = 0; steps < 60; steps++) {
    const stepper = steppersIn(popup)[at];
    const left = stepper ? wanted - numberIn(stepper.number) : 0;
    if (!stepper || left === 0) return stepper !== undefined;
    press(left > 0 ? stepper.up : stepper.down, undefined, true);
    await nextFrame();
    await nextFrame();
    const now = steppersIn(popup)[at];
    if (!now || Math.abs(wanted - numberIn(now.number)) >= Math.abs(left)) return false;
  }
  return false;
}

async function stepTime(popup: HTMLElement, parts: readonly (number | undefined)[]) {
  const count = steppersIn(popup).length;
  for (let at = 0; at < count; at++) {
    if (!(await step(popup, at, parts[at] ?? 0))) return false;
  }
  return count > 1;
}

const TURNING_MS = 1_000;

const isChosen = (entry: HTMLElement) =>
  entry.ariaSelected === 'true' || /current|selected|active|checked/i.test(entry.className);

/** Columns of hours, minutes and seconds, where each entry carries its number. */
export async function pressTime(popup: HTMLElement, wanted: Moment): Promise<boolean> {
  const columns = timeColumns(popup);
  const parts = [wanted.hour, wanted.minute, wanted.second ?? 0];
  if (columns.length === 0 && steppersIn(popup).length > 1) return stepTime(popup, parts);
  for (const [i, column] of columns.entries()) {
    const entries = [...column.children].filter(entry => entry instanceof HTMLElement);
    const entry = entries.find(li => Number.parseInt(textOf(li), 10) === parts[i]);
    if (!entry) return false;
    press(entry.querySelector<HTMLElement>(':scope > *') ?? entry, undefined, true);
    await nextFrame();
    // Columns that turn to what was pressed take it when they have come to rest.
    const isTurning = () =>
      entries.some(isChosen) && !entries.some(e => e === entry && isChosen(e));
    if (isTurning()) await until(() => !isTurning(), AbortSignal.timeout(TURNING_MS), TURNING_MS);
  }
  const native = popup.querySelector<HTMLInputElement>('input[type=time]');
  if (native && wanted.hour !== undefined) {
    setValue(native, render(wanted, 'HH:mm'));
    fireInput(native);
    fireChange(native);
    return true;
  }
  for (const [i, box] of (clockIn(popup) ?? []).entries()) {
    focusIn(box);
    setValue(box, String(parts[i]).padStart(2, '0'));
    fireInput(box);
    fireChange(box);
    focusOut(box);
  }
  return columns.length > 0 || clockIn(popup) !== null;
}
