/** Date and time pickers of libraries: text in the format they show, Enter, else the calendar. */
import { err, ok } from '../../domain/result';
import type { WidgetKind, WriteValue } from '../../fill/model';
import { isCalendar, isMonths, pressDate, pressOk } from '../calendar';
import { type Moment, momentOf, render, showsMoment } from '../dates';
import {
  fireChange,
  fireInput,
  fireKeyUp,
  firePaste,
  focusIn,
  pressKey,
  readValue,
  setValue,
} from '../events';
import { optionsIn } from '../options';
import { pressOption } from '../pointer';
import { clearBy, closePopup, openPopup, type Widget } from '../popup';
import { SHOWN, textOf } from '../text';
import { isShown } from '../visibility';
import { nextFrame, settle, until } from '../waiting';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';
import {
  formatsFor,
  formatsTold,
  frameOf,
  inputOf,
  inputsOf,
  kindOf,
  MONTHS,
  partsOf,
  pickerAround,
  separatorIn,
} from './date-box';

const CLOSING_MS = 300;

export const datePicker: WidgetAdapter = {
  name: 'date-picker',

  owns: pickerAround,

  describe(root) {
    const blocked = blockOf(inputOf(root));
    return {
      kind: kindOf(root),
      isEmpty: read(root) === '',
      ...(blocked === 'disabled' ? { blocked } : {}),
    };
  },

  control: inputOf,
  read,

  holds(root, value) {
    const wanted = momentIn(value, kindOf(root));
    if (value.kind === 'daterange') {
      const shown = ends(root);
      return [value.from, value.to].every((iso, i) => showsMoment(shown[i] ?? '', momentOf(iso)));
    }
    return wanted !== null && showsMoment(read(root), wanted);
  },

  async write(root, value, task) {
    if (value.kind === 'daterange')
      return pickRange(root, [momentOf(value.from), momentOf(value.to)], task);
    return momentIn(value, kindOf(root)) ? pick(root, value, task) : err('page-refused');
  },

  snapshot(root) {
    const before = inputsOf(root).map(readValue);
    return async (now, task) => {
      if (before.every(text => text === '')) {
        const box = now instanceof HTMLInputElement ? frameOf(now) : now;
        if ((await clearBy(box)) && read(now) === '') return;
        for (const input of inputsOf(now)) emptyByKey(input);
        await nextFrame();
        if (read(now) === '') return;
      }
      for (const [i, text] of before.entries()) {
        const input = inputsOf(now)[i];
        if (input) await typeAndCommit(now, input, text, task);
      }
    };
  },
};

/** Both ends of a range, in one input or two. */
function ends(root: HTMLElement): string[] {
  const shown = inputsOf(root).map(readValue);
  return shown.length === 1 ? partsOf(shown[0] ?? '') : shown;
}

function read(root: HTMLElement): string {
  const shown = inputsOf(root).map(input => readValue(input).trim());
  return shown.filter(Boolean).join(' ~ ');
}

function momentIn(value: WriteValue, kind: WidgetKind): Moment | null {
  if (value.kind === 'time') return kind === 'time' ? momentOf(value.time) : null;
  if (value.kind !== 'date' && value.kind !== 'datetime') return null;
  const moment = momentOf(value.iso);
  const { year, month, day, ...time } = moment;
  if (kind === 'date') return { ...(year && month && day ? { year, month, day } : {}) };
  if (kind === 'time') return time.hour === undefined ? null : time;
  return time.hour === undefined ? { ...moment, hour: 0, minute: 0, second: 0 } : moment;
}

const isTimes = (popup: HTMLElement) =>
  isCalendar(popup) ||
  optionsIn(popup).filter(option => /^\d{1,2}:\d\d/.test(textOf(option))).length > 1;

async function pick(root: HTMLElement, value: WriteValue, task: WriteTask): Promise<WriteResult> {
  const input = inputOf(root);
  const widget: Widget = { control: input, box: root };
  let popup = await openPopup(widget, task.signal, isTimes);
  // Some take text, and tell of what kind they are, only once they have the focus.
  const wanted = momentIn(value, kindOf(root)) ?? {};
  const usual = popup && isMonths(popup) ? MONTHS : formatsFor(root, input);
  const [first, ...others] = (input.readOnly ? [] : usual).map(format => render(wanted, format));
  const isTaken = () => showsMoment(readValue(input), wanted);
  const isSafe = () => isStillSafe(root, popup, task);
  const opened = async () => {
    if (popup && !isShown(popup)) popup = await openPopup(widget, task.signal, isCalendar);
    return popup && isShown(popup) && isSafe() ? popup : null;
  };

  async function stay(text: string): Promise<boolean> {
    typeText(input, text);
    fireChange(input);
    await closePopup(widget, popup);
    return isTaken();
  }
  async function byCalendar(): Promise<boolean> {
    const open = await opened();
    if (!open) return false;
    const isOpenSafe = () => isShown(open) && isSafe();
    if (!(await pressDate(open, wanted, { signal: task.signal, isSafe: isOpenSafe }))) return false;
    return (await until(isTaken, task.signal, CLOSING_MS)) ?? false;
  }
  async function type(text: string): Promise<boolean> {
    await opened();
    return isSafe() && enter(input, text, wanted, popup);
  }

  // The likeliest text first. Some put their own day in its place at an Enter, and keep it without
  // one; but some keep what they do not understand as well, so a guess stays only after the calendar.
  const ways: (() => Promise<boolean> | boolean)[] = [];
  if (popup) {
    const list = popup;
    ways.push(() => pressListed(list, wanted));
    if (first) ways.push(() => paste(input, first, isTaken));
  }
  if (first) ways.push(() => enter(input, first, wanted, popup));
  if (popup) {
    const isTold = formatsTold(input).length > 0;
    if (first && isTold) ways.push(() => stay(first));
    ways.push(byCalendar);
    if (first && !isTold) ways.push(() => stay(first));
  }
  ways.push(...others.map(text => () => type(text)));
  for (const way of ways) {
    if (!isSafe()) return leave(widget, popup);
    if ((await way()) || task.signal.aborted) break;
  }
  await closePopup(widget, popup);
  if (isTaken()) return ok();
  return err(popup ? 'page-refused' : 'popup-did-not-open');
}

/** Some offer a plain list of times; what is typed there is often not taken. */
function pressListed(popup: HTMLElement, wanted: Moment): boolean {
  if (wanted.day || isCalendar(popup)) return false;
  const listed = optionsIn(popup).filter(option => showsMoment(textOf(option), wanted));
  return listed.length === 1 && listed.every(option => pressOption(option));
}

/** The checks again before each further effect; only its own calendar may lie on the field by then. */
function isStillSafe(root: HTMLElement, popup: HTMLElement | null, task: WriteTask): boolean {
  if (task.isSafe()) return true;
  return popup !== null && isShown(popup) && root.checkVisibility(SHOWN) && overlap(root, popup);
}

function overlap(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

async function leave(widget: Widget, popup: HTMLElement | null): Promise<WriteResult> {
  await closePopup(widget, popup);
  return err('not-visible');
}

/** Inputs made of parts are emptied by one key while all of it is selected. */
function emptyByKey(input: HTMLInputElement): void {
  focusIn(input);
  input.select();
  pressKey(input, 'Backspace');
}

function typeText(input: HTMLInputElement, text: string): void {
  setValue(input, text);
  fireInput(input, text);
  fireKeyUp(input);
}

/** Inputs made of parts heed no text put into them; a paste they take as a whole. */
async function paste(
  input: HTMLInputElement,
  text: string,
  isTaken: () => boolean,
): Promise<boolean> {
  focusIn(input);
  if (!firePaste(input, text)) return false;
  await settle(() => readValue(input), AbortSignal.timeout(600));
  return isTaken();
}

/** Types one text and commits it; true when the picker took it. */
async function enter(
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

async function pickRange(
  root: HTMLElement,
  wanted: readonly [Moment, Moment],
  task: WriteTask,
): Promise<WriteResult> {
  const inputs = inputsOf(root);
  const [first] = inputs;
  const last = inputs.at(-1);
  if (!first || !last) return err('page-refused');
  const widget: Widget = { control: first, box: root };
  const popup = await openPopup(widget, task.signal, isCalendar);
  const isSafe = () => isStillSafe(root, popup, task);
  const leaving = { ...widget, control: last };
  const format = formatsFor(root, first)[0] ?? 'YYYY-MM-DD';
  const texts = wanted.map(moment => render(moment, format));
  const entries = first === last ? [texts.join(separatorIn(first))] : texts;
  const isTaken = () => wanted.every((moment, i) => showsMoment(ends(root)[i] ?? '', moment));
  // A calendar that stays open has not taken the text, whatever stands in the inputs.
  const isClosed = () => popup === null || !isShown(popup);
  const [entry = ''] = entries;
  let isHeld = first === last && popup && isSafe() && (await paste(first, entry, isTaken));
  // With an Enter after each, then without: see `pick`.
  for (const isEntered of isHeld || inputs.some(input => input.readOnly) ? [] : [false, true]) {
    for (const [i, text] of entries.entries()) {
      if (!isSafe()) return leave(leaving, popup);
      const input = inputs[i] ?? first;
      focusIn(input);
      typeText(input, text);
      fireChange(input);
      await settle(() => readValue(input), task.signal);
      const isLast = i === entries.length - 1;
      if ((isEntered || isLast) && popup && isShown(popup)) pressKey(input, 'Enter');
      await settle(() => readValue(input), task.signal);
    }
    if (!isTaken()) continue;
    if (await until(isClosed, task.signal, CLOSING_MS)) break;
    // Some keep a calendar open until one leaves it; what was not taken is gone then.
    await closePopup(leaving, popup);
    isHeld = isTaken();
    if (isHeld) break;
  }
  if (popup && !isHeld && !(isTaken() && isClosed())) {
    const open = isShown(popup) ? popup : await openPopup(widget, task.signal, isCalendar);
    for (const moment of open ? wanted : []) {
      if (!open || !isSafe()) return leave(leaving, popup);
      await pressDate(open, moment, { signal: task.signal, isSafe });
    }
  }
  const isCommitted = isHeld || (await until(isClosed, task.signal, CLOSING_MS));
  await closePopup(leaving, popup);
  return isCommitted ? ok() : err('page-refused');
}

async function typeAndCommit(
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
