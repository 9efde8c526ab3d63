/** Times in an open pop-up: columns and wheels of numbers, boxes for the hour and the minute. */
import { type Moment, render } from './dates';
import { fireChange, fireInput, focusOut, setValue } from './events';
import { press } from './pointer';
import { fold, textOf } from './text';
import { queryDeep } from './tree';
import { isShown } from './visibility';
import { nextFrame } from './waiting';

export const timeColumns = (popup: HTMLElement) =>
  columnsIn(
    popup,
    '[class*=time] ul,[class*=time] [role=listbox],[class*=timepicker] ul',
    /^\d{1,2}/,
  );

/** Wheels: a column each for the year, the month and so on, of numbers and their units alone. */
export const wheelsIn = (popup: HTMLElement) =>
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
    const entries = [...(wheelsIn(popup)[at]?.children ?? [])];
    const entry = entries.find(each => Number.parseInt(each.textContent ?? '', 10) === parts[at]);
    if (!(entry instanceof HTMLElement) || !press(entry, undefined, true)) return false;
    await nextFrame();
    await nextFrame();
  }
  return true;
}

/** Columns of hours, minutes and seconds, where each entry carries its number. */
export async function pressTime(popup: HTMLElement, wanted: Moment): Promise<boolean> {
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
