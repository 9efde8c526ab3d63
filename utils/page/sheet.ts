/** Sheets that come up from the lower edge of the window over a dimmed page: opening and closing. */
import { BUTTONS } from './calendar';
import { press, pressAny } from './pointer';
import { dimmerOver, floats, isBottomSheet, isLayer, openPopup } from './popup';
import { fold, textOf } from './text';
import { ancestorsOf, queryDeep } from './tree';
import { isShown } from './visibility';
import { settle, until } from './waiting';

const LEAVING_WORDS = /^(取消|关闭|返回|cancel|close|back)$/;
const MOVING_MS = 900;

/** Presses the row. What comes up otherwise than as a sheet is none of its own. */
export async function openSheet(
  row: HTMLElement,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const widget = { control: row, box: row };
  const isOwn = (popup: HTMLElement) =>
    isBottomSheet(popup) && !isLayer(popup) && dimmerOver(row) !== null;
  const part = await openPopup(widget, signal, isOwn);
  const sheet = part && wholeOf(part);
  // A wheel on its way up is turned to where it is not any more.
  if (sheet) await settle(() => String(sheet.getBoundingClientRect().top), signal);
  return sheet;
}

/** Parts of a sheet may float in it, and reach its lower edge. */
function wholeOf(part: HTMLElement): HTMLElement {
  let whole = part;
  for (const outer of ancestorsOf(part)) {
    if (!(outer instanceof HTMLElement) || isLayer(outer)) break;
    if (floats(outer) && isBottomSheet(outer)) whole = outer;
  }
  return whole;
}

/** By its own way out, so that nothing is handed over; or waits for it to go when all was done. */
export async function closeSheet(
  row: HTMLElement,
  sheet: HTMLElement,
  isDone: boolean,
): Promise<void> {
  // Not the signal of the write: a sheet left open covers the fields after it.
  const signal = AbortSignal.timeout(3 * MOVING_MS);
  const isGone = () => !sheet.isConnected || !isShown(sheet) || dimmerOver(row) === null;
  if (isDone && (await until(isGone, signal, MOVING_MS))) return;
  const way = queryDeep(sheet, BUTTONS).find(isWayOut);
  if (way && pressAny(way) && (await until(isGone, signal, MOVING_MS))) return;
  const dimmer = dimmerOver(row);
  if (dimmer) press(dimmer);
  await until(isGone, signal, MOVING_MS);
}

const isWayOut = (button: HTMLElement): boolean =>
  isShown(button) && LEAVING_WORDS.test(fold(textOf(button) || (button.ariaLabel ?? '')));
