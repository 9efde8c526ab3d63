/** Dates chosen by a button that shows the day and opens a calendar; there is no text to type. */
import { err, ok } from '../../domain/result';
import type { WidgetKind, WriteValue } from '../../fill/model';
import { isCalendar, pressDate } from '../calendar';
import { type Moment, momentOf, readings, showsMoment } from '../dates';
import { clearBy, closePopup, openPopup, type Widget } from '../popup';
import { hasWords, textOf } from '../text';
import { isShown } from '../visibility';
import { settle } from '../waiting';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { kindSaid, partsOf, saysWhen } from './date-box';
import { isStillSafe, leave } from './date-typing';

export const DATE_BUTTONS =
  'button[aria-haspopup=dialog]:not([role=combobox]),button[aria-haspopup=grid]:not([role=combobox])';
const MAX_LINE_PX = 60;
const MONTHS = /month|月/i;
const SEVERAL_DAYS = /至|dates\b/i;

export const dateButton: WidgetAdapter = {
  name: 'date-button',

  owns(candidate) {
    if (!candidate.matches(DATE_BUTTONS) || isPartOfBox(candidate)) return null;
    const signs = signsOf(candidate);
    return saysWhen(signs) || MONTHS.test(signs) || read(candidate) !== '' ? candidate : null;
  },

  describe(root) {
    const blocked = blockOf(root);
    const isEmpty = read(root) === '';
    return {
      kind: kindOf(root),
      isEmpty,
      // A calendar takes a day and seldom gives it back.
      undoable: !isEmpty,
      ...(blocked ? { blocked } : {}),
    };
  },

  read,

  holds(root, value) {
    const shown = partsOf(read(root));
    const wanted = momentsIn(value);
    const texts = wanted.length > 1 ? shown : [read(root)];
    return wanted.length > 0 && wanted.every((moment, i) => showsMoment(texts[i] ?? '', moment));
  },

  async write(root, value, task) {
    const wanted = momentsIn(value);
    return wanted.length === 0 ? err('page-refused') : choose(root, wanted, task);
  },

  snapshot(root) {
    const before = read(root);
    const texts = partsOf(before).length === 2 ? partsOf(before) : [before];
    const moments = texts.flatMap(text => readings(text).slice(0, 1));
    return async (now, task) => {
      if (moments.length === 0) await clearBy(now.parentElement ?? now);
      else await choose(now, moments, task);
    };
  },
};

/** A picture beside a text box opens that box's calendar; the value stands in the box. */
function isPartOfBox(button: HTMLElement): boolean {
  if (hasWords(textOf(button))) return false;
  for (
    let line = button.parentElement;
    line && line.offsetHeight < MAX_LINE_PX;
    line = line.parentElement
  ) {
    if (line.querySelector('input:not([type=hidden])')) return true;
  }
  return false;
}

/** What it shows, if that is a day or a time and no invitation. */
function read(root: HTMLElement): string {
  const text = textOf(root);
  const [moment] = readings(partsOf(text)[0] ?? text);
  return moment?.year || moment?.minute !== undefined ? text : '';
}

function signsOf(root: HTMLElement): string {
  const labels = root instanceof HTMLButtonElement ? [...root.labels] : [];
  return [
    textOf(root),
    root.className,
    root.ariaLabel,
    ...labels.map(label => label.textContent),
  ].join(' ');
}

function kindOf(root: HTMLElement): WidgetKind {
  const signs = signsOf(root);
  if (partsOf(textOf(root)).length === 2 || SEVERAL_DAYS.test(signs)) return 'daterange';
  return /date-?time/i.test(signs) ? 'datetime' : (kindSaid(signs) ?? 'date');
}

function momentsIn(value: WriteValue): readonly Moment[] {
  if (value.kind === 'daterange') return [momentOf(value.from), momentOf(value.to)];
  if (value.kind === 'time') return [momentOf(value.time)];
  return value.kind === 'date' || value.kind === 'datetime' ? [momentOf(value.iso)] : [];
}

async function choose(
  root: HTMLElement,
  wanted: readonly Moment[],
  task: WriteTask,
): Promise<WriteResult> {
  const widget: Widget = { control: root, box: root };
  const popup = await openPopup(widget, task.signal, isCalendar);
  if (!popup) {
    await closePopup(widget, null);
    return err('popup-did-not-open');
  }
  const isSafe = () => isShown(popup) && isStillSafe(root, popup, task);
  for (const [at, moment] of wanted.entries()) {
    if (!isSafe()) return leave(widget, popup);
    const hasMore = at < wanted.length - 1;
    if (!(await pressDate(popup, moment, { signal: task.signal, isSafe, hasMore }))) break;
  }
  await closePopup(widget, popup);
  await settle(() => read(root), task.signal);
  return ok();
}
