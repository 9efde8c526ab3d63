/** How text gets into a date's box, and what must hold before each further effect. */
import { err } from '../../domain/result';
import { isCalendar, pressOk } from '../calendar';
import { type Moment, showsMoment } from '../dates';
import {
  fireChange,
  fireKeyDown,
  fireKeyUp,
  firePaste,
  focusIn,
  pressKey,
  readValue,
  replaceText,
} from '../events';
import { closePopup, isBehindSheet, openPopup, type Widget } from '../popup';
import { SHOWN } from '../text';
import { elementAt, encloses } from '../tree';
import { isShown } from '../visibility';
import { settle, until } from '../waiting';
import type { WriteResult, WriteTask } from './adapter';

/** A calendar that took what it was given closes within this time. */
export const CLOSING_MS = 300;

/** The checks again before each further effect; only its own calendar may lie on the field by then. */
export function isStillSafe(
  root: HTMLElement,
  popup: HTMLElement | null,
  task: WriteTask,
): boolean {
  if (task.isSafe()) return true;
  if (popup === null || !isShown(popup) || !root.checkVisibility(SHOWN)) return false;
  // A modal pop-up takes all around it out of reach.
  const isOut = root.closest('[aria-hidden=true],[inert]') !== null;
  return isOut || overlap(root, popup) || isBehindSheet(root, popup) || isUnder(root, popup);
}

/** A layer of its own lies over the page, to catch the presses beside it. */
function isUnder(root: HTMLElement, popup: HTMLElement): boolean {
  const { left, top, width, height } = root.getBoundingClientRect();
  const hit = elementAt(left + width / 2, top + height / 2);
  return hit !== null && encloses(popup, hit);
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export async function leave(widget: Widget, popup: HTMLElement | null): Promise<WriteResult> {
  await closePopup(widget, popup);
  return err('not-visible');
}

/** Inputs made of parts are emptied by one key while all of it is selected. */
export function emptyByKey(input: HTMLInputElement): void {
  focusIn(input);
  input.select();
  pressKey(input, 'Backspace');
}

export function typeText(input: HTMLInputElement, text: string): void {
  // Some heed no input that no key came before.
  fireKeyDown(input);
  replaceText(input, text);
  fireKeyUp(input);
}

/** Inputs made of parts heed no text put into them; a paste they take as a whole. */
export async function paste(
  input: HTMLInputElement,
  text: string,
  isTaken: () => boolean,
): Promise<boolean> {
  focusIn(input);
  if (!firePaste(input, text)) return false;
  await settle(() => readValue(input), AbortSignal.timeout(600));
  return isTaken();
}

/** Types one text and commits it; true when the picker took it and closed, or has an OK for it. */
export async function enter(
  input: HTMLInputElement,
  text: string,
  wanted: Moment,
  popup: HTMLElement | null,
): Promise<boolean> {
  const limit = AbortSignal.timeout(600);
  focusIn(input);
  typeText(input, text);
  await settle(() => readValue(input), limit);
  // Pages take Enter for "submit" where no picker is open to take it.
  const isOpen = () => popup !== null && isShown(popup);
  if (isOpen()) pressKey(input, 'Enter');
  fireChange(input);
  const isClosed = await until(() => !isOpen(), limit, 300);
  if (!isClosed && !(popup !== null && pressOk(popup))) return false;
  // A form may hand the value back a render later.
  const isShowing = () => showsMoment(readValue(input), wanted);
  return (await until(isShowing, AbortSignal.timeout(600), 200)) ?? false;
}

export async function typeAndCommit(
  root: HTMLElement,
  input: HTMLInputElement,
  text: string,
  task: WriteTask,
): Promise<void> {
  const widget: Widget = { control: input, box: root };
  const popup = await openPopup(widget, task.signal, isCalendar);
  typeText(input, text);
  await settle(() => readValue(input), task.signal);
  // At an Enter some put their own day into an empty box.
  if (text !== '' && popup && isShown(popup)) pressKey(input, 'Enter');
  fireChange(input);
  await closePopup(widget, popup);
}
