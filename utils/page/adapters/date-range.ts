/** Both ends of a date range: typed into one box or two, else pressed in the calendar. */
import { err, ok } from '../../domain/result';
import { isCalendar, pressDate, pressOk } from '../calendar';
import { type Moment, render, showsMoment } from '../dates';
import { fireChange, focusIn, pressKey, readValue } from '../events';
import { closePopup, openPopup, type Widget } from '../popup';
import { isShown } from '../visibility';
import { nextFrame, settle, until } from '../waiting';
import type { WriteResult, WriteTask } from './adapter';
import { formatsFor, inputsOf, partsOf, separatorIn } from './date-box';
import { CLOSING_MS, isStillSafe, paste, typeText } from './date-typing';

const MOST_TYPED = 3;

/** Both ends of a range, in one input or two. */
export function ends(root: HTMLElement): string[] {
  const shown = inputsOf(root).map(readValue);
  return shown.length === 1 ? partsOf(shown[0] ?? '') : shown;
}

export async function pickRange(
  root: HTMLElement,
  wanted: readonly [Moment, Moment],
  task: WriteTask,
): Promise<WriteResult> {
  const inputs = inputsOf(root);
  const [first] = inputs;
  const last = inputs.at(-1);
  if (!first || !last) return err('page-refused');
  const widget: Widget = { control: first, box: root };
  // Where each end has a box of its own, the one pressed is the one that is chosen first.
  const opener = first === last ? widget : { control: first, box: first };
  const open = async () =>
    (await openPopup(opener, task.signal, isCalendar)) ??
    (opener === widget ? null : openPopup(widget, task.signal, isCalendar));
  const popup = await open();
  const isSafe = () => isStillSafe(root, popup, task);
  const leaving = { ...widget, control: last };
  const isTaken = () => wanted.every((moment, i) => showsMoment(ends(root)[i] ?? '', moment));
  // A calendar that stays open has not taken the text, whatever stands in the inputs.
  const isClosed = () => popup === null || !isShown(popup);
  const entriesIn = (format: string) => {
    const texts = wanted.map(moment => render(moment, format));
    return first === last ? [texts.join(separatorIn(first))] : texts;
  };

  async function type(entries: readonly string[], isEntered: boolean): Promise<boolean> {
    for (const [i, text] of entries.entries()) {
      if (!isSafe()) return false;
      const input = inputs[i] ?? last ?? first;
      if (!input) return false;
      focusIn(input);
      // Which end is meant some note at the focus, and know a render later.
      await nextFrame();
      if (!isSafe()) return false;
      typeText(input, text);
      fireChange(input);
      await settle(() => readValue(input), task.signal);
      const isLast = i === entries.length - 1;
      if ((isEntered || isLast) && popup && isShown(popup)) pressKey(input, 'Enter');
      await settle(() => readValue(input), task.signal);
    }
    if (!isTaken()) return false;
    if (popup && isShown(popup) && pressOk(popup))
      await settle(() => ends(root).join(), task.signal);
    // Some keep a calendar open until one leaves it; what was not taken is gone then.
    await closePopup(leaving, popup);
    await settle(() => ends(root).join(), task.signal);
    return isTaken();
  }

  /** With an Enter after each, then without: see `pick` in date-picker. */
  async function typeIn(format: string): Promise<boolean> {
    for (const isEntered of [false, true]) {
      if (task.signal.aborted) return false;
      if (!isSafe() && !(await until(isSafe, task.signal, CLOSING_MS))) return false;
      if (await type(entriesIn(format), isEntered)) return true;
    }
    return false;
  }
  async function pressBoth(): Promise<boolean> {
    if (!popup) return false;
    const isGone = await until(isClosed, task.signal, CLOSING_MS);
    const calendar = isGone ? await open() : popup;
    for (const [at, moment] of wanted.entries()) {
      if (!calendar || !isSafe()) return false;
      const pressing = { signal: task.signal, isSafe, hasMore: at === 0 };
      if (!(await pressDate(calendar, moment, pressing))) return false;
    }
    return true;
  }

  const formats = formatsFor(root, first, wanted[0]).slice(0, MOST_TYPED);
  const [likeliest, ...others] = inputs.some(input => input.readOnly) ? [] : formats;
  const [entry = ''] = formats[0] ? entriesIn(formats[0]) : [];
  let isHeld = first === last && popup && isSafe() && (await paste(first, entry, isTaken));
  if (!isHeld && likeliest) isHeld = await typeIn(likeliest);
  const isPressed = !isHeld && (await pressBoth());
  for (const format of others) {
    if (isHeld || (isPressed && isTaken()) || task.signal.aborted) break;
    isHeld = await typeIn(format);
  }
  const isCommitted = isHeld || (await until(isClosed, task.signal, CLOSING_MS));
  await closePopup(leaving, popup);
  // What a calendar shows for pressed days is its own; some stay open until one leaves.
  return isCommitted || (isPressed && isTaken()) ? ok() : err('page-refused');
}
