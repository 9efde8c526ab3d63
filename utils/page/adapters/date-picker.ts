/** Date and time pickers of libraries: text in the format they show, Enter, else the calendar. */
import { err, ok } from '../../domain/result';
import type { WidgetKind, WriteValue } from '../../fill/model';
import { isCalendar, pressDate, pressOk } from '../calendar';
import { formatIn, formatOf, type Moment, momentOf, render, showsMoment } from '../dates';
import { fireChange, fireInput, focusIn, pressKey, readValue, setValue } from '../events';
import { DATE_BOXES } from '../libraries';
import { clearBy, closePopup, isShown, openPopup, type Widget } from '../popup';
import { SHOWN } from '../text';
import { settle, until } from '../waiting';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';

/** Only formats that cannot be mistaken are tried unasked. */
const USUAL: Readonly<Partial<Record<WidgetKind, readonly string[]>>> = {
  date: ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY年MM月DD日', 'YYYY.MM.DD'],
  datetime: ['YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DD HH:mm', 'YYYY/MM/DD HH:mm'],
  time: ['HH:mm:ss', 'HH:mm'],
};

const MONTHS = ['YYYY-MM', 'YYYY/MM', 'YYYY年MM月'];

export const datePicker: WidgetAdapter = {
  name: 'date-picker',

  owns(candidate) {
    if (!(candidate instanceof HTMLInputElement) || !isTextInput(candidate)) return null;
    const box = candidate.closest<HTMLElement>(DATE_BOXES);
    if (box && holdsPickerOnly(box)) return box;
    return /^(dialog|grid)$/.test(candidate.getAttribute('aria-haspopup') ?? '') ? candidate : null;
  },

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
      const shown = inputsOf(root).map(readValue);
      return [value.from, value.to].every((iso, i) => showsMoment(shown[i] ?? '', momentOf(iso)));
    }
    return wanted !== null && showsMoment(read(root), wanted);
  },

  async write(root, value, task) {
    const kind = kindOf(root);
    if (kind === 'daterange') {
      return value.kind === 'daterange'
        ? pickRange(root, [momentOf(value.from), momentOf(value.to)], task)
        : err('page-refused');
    }
    const wanted = momentIn(value, kind);
    return wanted ? pick(root, wanted, task) : err('page-refused');
  },

  snapshot(root) {
    const before = inputsOf(root).map(readValue);
    return async (now, task) => {
      if (before.every(text => text === '')) {
        if ((await clearBy(now)) && read(now) === '') return;
      }
      for (const [i, text] of before.entries()) {
        const input = inputsOf(now)[i];
        if (input) await typeAndCommit(now, input, text, task);
      }
    };
  },
};

function inputsOf(root: HTMLElement): HTMLInputElement[] {
  if (root instanceof HTMLInputElement) return [root];
  return [...root.querySelectorAll('input')].filter(
    input => isTextInput(input) && input.checkVisibility(SHOWN),
  );
}

const isTextInput = (input: HTMLInputElement) => /^(text|search|tel)$/.test(input.type);

/** A class name like `date-picker-row` may stand on a part of the form with labels and other fields. */
function holdsPickerOnly(box: HTMLElement): boolean {
  const inputs: readonly Element[] = inputsOf(box);
  const others = box.querySelectorAll(
    'input,textarea,select,label,[contenteditable],[role=combobox]',
  );
  const isOwn = (other: Element) =>
    !other.matches('label') && inputs.some(input => other.contains(input));
  const isForm = [...others].some(other => !isOwn(other) && other.checkVisibility(SHOWN));
  return !isForm && inputs.length >= 1 && inputs.length <= 2;
}

function inputOf(root: HTMLElement): HTMLInputElement {
  const input = inputsOf(root)[0] ?? root.querySelector<HTMLInputElement>('input');
  if (!input) throw new Error('a picker without an input');
  return input;
}

function read(root: HTMLElement): string {
  const shown = inputsOf(root).map(input => readValue(input).trim());
  return shown.filter(Boolean).join(' ~ ');
}

function kindOf(root: HTMLElement): WidgetKind {
  const inputs = inputsOf(root);
  if (inputs.length === 2) return 'daterange';
  const input = inputOf(root);
  const icons = [...root.querySelectorAll('[class*=icon]')].map(icon => icon.className).join(' ');
  const signs = `${root.className} ${input.placeholder} ${input.className} ${icons}`;
  const hasDate = /date|日期/i.test(signs.replace(/date-editor\b(?!--date)|date-?picker/gi, ''));
  const hasTime = /time|clock|时间/i.test(signs);
  // Libraries size the box for its format: more than a date's ten or eleven characters and two.
  const isLong = input.hasAttribute('size') && input.size >= 18;
  if (/datetime/i.test(signs) || isLong || (hasDate && /时间/.test(input.placeholder)))
    return 'datetime';
  return hasTime && !/--date\b/.test(signs) ? 'time' : 'date';
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

function formatsFor(root: HTMLElement, input: HTMLInputElement): string[] {
  const known = [formatOf(readValue(input)), formatIn(input.placeholder)];
  const kind = kindOf(root) === 'daterange' ? 'date' : kindOf(root);
  const isMonth = /month|月/i.test(`${root.className} ${input.placeholder}`) && kind === 'date';
  const usual = isMonth ? MONTHS : (USUAL[kind] ?? []);
  // A box sized for its format tells which of the usual ones it is.
  const length = input.hasAttribute('size') ? input.size - 2 : 0;
  const fitting = usual.filter(format => format.length === length);
  return [...new Set([...known, ...fitting, ...usual])]
    .filter(format => format !== null)
    .slice(0, 4);
}

async function pick(root: HTMLElement, wanted: Moment, task: WriteTask): Promise<WriteResult> {
  const input = inputOf(root);
  const widget: Widget = { control: input, box: root };
  const formats = input.readOnly ? [] : formatsFor(root, input);
  const popup = await openPopup(widget, task.signal, isCalendar);
  const isSafe = () => isStillSafe(root, popup, task);
  let isTaken = false;
  for (const format of formats) {
    if (!isSafe()) return leave(widget, popup);
    isTaken = await enter(input, render(wanted, format), wanted, popup);
    if (isTaken || task.signal.aborted) break;
  }
  if (!isTaken && popup) {
    if (!isSafe()) return leave(widget, popup);
    const open = isShown(popup) ? popup : await openPopup(widget, task.signal, isCalendar);
    const isOpenSafe = () => open !== null && isShown(open) && isStillSafe(root, open, task);
    if (open) await pressDate(open, wanted, { signal: task.signal, isSafe: isOpenSafe });
  }
  await closePopup(widget, popup);
  if (showsMoment(readValue(input), wanted)) return ok();
  return err(popup ? 'page-refused' : 'popup-did-not-open');
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

/** Types one text and commits it; true when the picker took it. */
async function enter(
  input: HTMLInputElement,
  text: string,
  wanted: Moment,
  popup: HTMLElement | null,
): Promise<boolean> {
  const limit = AbortSignal.timeout(600);
  focusIn(input);
  setValue(input, text);
  fireInput(input, text);
  await settle(() => readValue(input), limit);
  // Pages take Enter for "submit" where no picker is open to take it.
  const isOpen = () => popup !== null && isShown(popup);
  if (isOpen()) pressKey(input, 'Enter');
  fireChange(input);
  if (await until(() => !isOpen(), limit, 300)) return showsMoment(readValue(input), wanted);
  return popup !== null && pressOk(popup) && showsMoment(readValue(input), wanted);
}

async function pickRange(root: HTMLElement, wanted: readonly Moment[], task: WriteTask) {
  const inputs = inputsOf(root);
  const [first, last] = inputs;
  if (!first || !last || inputs.some(input => input.readOnly)) return err('page-refused');
  const widget: Widget = { control: first, box: root };
  const popup = await openPopup(widget, task.signal, isCalendar);
  for (const [i, moment] of wanted.entries()) {
    if (!isStillSafe(root, popup, task)) return leave({ ...widget, control: last }, popup);
    const input = inputs[i] ?? first;
    focusIn(input);
    const text = render(moment, formatsFor(root, input)[0] ?? 'YYYY-MM-DD');
    setValue(input, text);
    fireInput(input, text);
    fireChange(input);
    await settle(() => readValue(input), task.signal);
    if (popup && isShown(popup)) pressKey(input, 'Enter');
    await settle(() => readValue(input), task.signal);
  }
  await closePopup({ ...widget, control: last }, popup);
  return ok();
}

async function typeAndCommit(
  root: HTMLElement,
  input: HTMLInputElement,
  text: string,
  task: WriteTask,
): Promise<void> {
  const widget: Widget = { control: input, box: root };
  const popup = await openPopup(widget, task.signal, isCalendar);
  setValue(input, text);
  fireInput(input, text);
  await settle(() => readValue(input), task.signal);
  if (popup && isShown(popup)) pressKey(input, 'Enter');
  fireChange(input);
  await closePopup(widget, popup);
}
