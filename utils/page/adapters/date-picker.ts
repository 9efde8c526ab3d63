/** Date and time pickers of libraries: text in the format they show, Enter, else the calendar. */
import { err, ok } from '../../domain/result';
import type { WidgetKind, WriteValue } from '../../fill/model';
import { isCalendar, isMonths, pressDate, pressOk } from '../calendar';
import { hasClock } from '../clock';
import { type Moment, momentOf, readings, render, showsMoment } from '../dates';
import { fireChange, readValue } from '../events';
import { CLEAR_BUTTONS } from '../libraries';
import { optionsIn } from '../options';
import { pressOption } from '../pointer';
import { clearBy, closePopup, openPopup, type Widget } from '../popup';
import { textOf } from '../text';
import { queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';
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
  pickerAround,
} from './date-box';
import { isReallyEmpty } from './date-emptied';
import { ends, pickRange } from './date-range';
import {
  CLOSING_MS,
  emptyByKey,
  enter,
  isStillSafe,
  leave,
  paste,
  typeAndCommit,
  typeText,
} from './date-typing';

export const datePicker: WidgetAdapter = {
  name: 'date-picker',

  owns: pickerAround,

  describe(root) {
    const blocked = blockOf(inputOf(root));
    const isEmpty = read(root) === '';
    // A calendar takes a day and seldom gives it back.
    const isForGood = isEmpty && inputsOf(root).every(input => input.readOnly);
    return {
      kind: kindOf(root),
      isEmpty,
      undoable: !isForGood || queryDeep(root, CLEAR_BUTTONS).length > 0,
      ...(blocked === 'disabled' ? { blocked } : {}),
    };
  },

  control: inputOf,
  read,

  holds(root, value) {
    const wanted = momentIn(value, kindFor(value, root, null));
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
      const stood = inputsOf(now).map(readValue);
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
      if (read(now) === '') await isReallyEmpty(now, stood, task);
    };
  },
};

function read(root: HTMLElement): string {
  const shown = inputsOf(root).map(input => readValue(input).trim());
  return shown.filter(Boolean).join(' ~ ');
}

function momentIn(value: WriteValue, kind: WidgetKind): Moment | null {
  if (value.kind === 'time') return momentOf(value.time);
  if (value.kind !== 'date' && value.kind !== 'datetime') return null;
  const moment = momentOf(value.iso);
  const { year, month, day, ...time } = moment;
  if (kind === 'date') return { ...(year && month && day ? { year, month, day } : {}) };
  if (kind === 'time') return time.hour === undefined ? null : time;
  return time.hour === undefined ? { ...moment, hour: 0, minute: 0, second: 0 } : moment;
}

/** A box for days takes a time as well where its calendar has a clock, or it shows one. */
function kindFor(value: WriteValue, root: HTMLElement, popup: HTMLElement | null): WidgetKind {
  const kind = kindOf(root);
  if (kind !== 'date' || !('iso' in value) || !value.iso.includes('T')) return kind;
  return (popup && hasClock(popup)) || readings(read(root))[0]?.hour !== undefined
    ? 'datetime'
    : kind;
}

const isTimes = (popup: HTMLElement) =>
  isCalendar(popup) ||
  optionsIn(popup).filter(option => /^\d{1,2}:\d\d/.test(textOf(option))).length > 1;

async function pick(root: HTMLElement, value: WriteValue, task: WriteTask): Promise<WriteResult> {
  const input = inputOf(root);
  const widget: Widget = { control: input, box: root };
  let popup = await openPopup(widget, task.signal, isTimes);
  // Some take text, and tell of what kind they are, only once they have the focus.
  const wanted = momentIn(value, kindFor(value, root, popup)) ?? {};
  const usual = popup && isMonths(popup) ? MONTHS : formatsFor(root, input, wanted, popup);
  const [first, ...others] = (input.readOnly ? [] : usual).map(format => render(wanted, format));
  // Some leave what they do not understand standing, and mark it.
  const wasMarked = isMarked(input);
  const isTaken = () => showsMoment(readValue(input), wanted) && (wasMarked || !isMarked(input));
  const isSafe = () => isStillSafe(root, popup, task);
  const opened = async () => {
    if (popup && !isShown(popup)) popup = await openPopup(widget, task.signal, isCalendar);
    return popup && isShown(popup) && isSafe() ? popup : null;
  };

  async function isKept(): Promise<boolean> {
    if (!isTaken()) return false;
    await closePopup(widget, popup);
    return isTaken();
  }
  async function stay(text: string): Promise<boolean> {
    typeText(input, text);
    fireChange(input);
    return isKept();
  }
  let hasPressed = false;
  async function byCalendar(): Promise<boolean> {
    hasPressed = true;
    const open = await opened();
    if (!open) return false;
    const isOpenSafe = () => isShown(open) && isSafe();
    if (!(await pressDate(open, wanted, { signal: task.signal, isSafe: isOpenSafe }))) return false;
    return (await until(isTaken, task.signal, CLOSING_MS)) ?? false;
  }
  async function type(text: string): Promise<boolean> {
    await opened();
    return isSafe() && (await enter(input, text, wanted, popup)) && isTaken();
  }

  // The likeliest text first. Some put their own day in its place at an Enter, and keep it without
  // one; but some keep what they do not understand as well, so a guess stays only after the calendar.
  const ways: (() => Promise<boolean> | boolean)[] = [];
  if (popup) {
    const list = popup;
    ways.push(() => pressListed(list, wanted));
    if (first) ways.push(() => paste(input, first, isTaken));
  }
  const isTold = formatsTold(input).length > 0;
  if (first) ways.push(async () => (await enter(input, first, wanted, popup)) && isTaken());
  if (popup) {
    // An Enter may leave the calendar open and have been heard nevertheless.
    if (first && isTold) ways.push(isKept, () => stay(first));
    ways.push(byCalendar);
    if (first && !isTold) ways.push(() => stay(first));
  }
  ways.push(...others.map(text => () => type(text)));
  for (const way of ways) {
    // Its own calendar may still fade away over it.
    if (!isSafe() && !(await until(isSafe, task.signal, CLOSING_MS))) return leave(widget, popup);
    if ((await way()) || task.signal.aborted) break;
  }
  await closePopup(widget, popup);
  await nextFrame();
  // Some take no text that is put in, and tell so only when they are left.
  if (popup && !hasPressed && !isTaken() && !task.signal.aborted) {
    await byCalendar();
    await closePopup(widget, popup);
    await nextFrame();
  }
  // What stands in the box while its calendar is open may be typed and not taken: its own end decides.
  if (popup && isShown(popup) && isTaken()) {
    const isEnded = pressOk(popup);
    await closePopup(widget, popup);
    if (!isEnded || isShown(popup)) return err('page-refused');
  }
  if (isTaken()) return ok();
  return err(popup ? 'page-refused' : 'popup-did-not-open');
}

/** As wrong, by itself or by the box around it alone. */
function isMarked(input: HTMLInputElement): boolean {
  return [input, frameOf(input), pickerAround(input)].some(
    part => part?.ariaInvalid === 'true' || INVALID.test(part?.className ?? ''),
  );
}

const INVALID = /(^|[\s_-])(invalid|error|has-error|is-invalid)(?=$|\s)/i;

/** Some offer a plain list of times; what is typed there is often not taken. */
function pressListed(popup: HTMLElement, wanted: Moment): boolean {
  if (wanted.day || isCalendar(popup)) return false;
  const listed = optionsIn(popup).filter(option => showsMoment(textOf(option), wanted));
  return listed.length === 1 && listed.every(option => pressOption(option));
}
