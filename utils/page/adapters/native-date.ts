/** The browser's own date, time, date-time and month inputs: their value is ISO text. */
import { err, ok } from '../../domain/result';
import type { FieldLimits, WidgetKind, WriteValue } from '../../fill/model';
import { fireChange, fireInput, focusIn, focusOut, readValue, setValue } from '../events';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { showsText, typingBox, unveil } from './boxes';

const KINDS: Readonly<Record<string, WidgetKind>> = {
  date: 'date',
  month: 'date',
  time: 'time',
  'datetime-local': 'datetime',
};

const asInput = (root: HTMLElement) => root as HTMLInputElement;
/** As written: where a browser has no such input, `type` says text, and the page still wants ISO. */
const typeOf = (input: HTMLInputElement) => input.getAttribute('type')?.toLowerCase() ?? '';
const kindOf = (input: HTMLInputElement) => KINDS[typeOf(input)];

export const nativeDate: WidgetAdapter = {
  name: 'native-date',
  owns: candidate =>
    candidate instanceof HTMLInputElement && kindOf(candidate) ? candidate : null,

  describe(root) {
    const input = asInput(root);
    const blocked = blockOf(input, input.readOnly);
    return {
      kind: kindOf(input) ?? 'date',
      isEmpty: readValue(input) === '',
      limits: dateLimits(input),
      ...(blocked ? { blocked } : {}),
    };
  },

  box: typingBox,
  read: root => readValue(asInput(root)),

  holds(root, value) {
    const wanted = isoFor(asInput(root), value);
    // Seconds may be added by the browser where the step asks for them.
    return (
      wanted !== null && readValue(asInput(root)).replace(/(:\d\d):00(\.0+)?$/, '$1') === wanted
    );
  },

  async write(root, value, task) {
    const iso = isoFor(asInput(root), value);
    if (iso === null) return err('page-refused');
    if (!(await unveil(root, task.signal))) return err('not-visible');
    if (!set(asInput(root), iso, task)) return err('not-visible');
    return (await showsText(root, task.signal)) ? ok() : err('not-visible');
  },

  snapshot(root) {
    const before = readValue(asInput(root));
    return async (now, task) => set(asInput(now), before, task);
  },
};

function set(input: HTMLInputElement, iso: string, task: WriteTask): boolean {
  focusIn(input, false);
  if (!task.isSafe()) return false;
  setValue(input, iso);
  fireInput(input);
  fireChange(input);
  focusOut(input);
  return true;
}

function isoFor(input: HTMLInputElement, value: WriteValue): string | null {
  if (value.kind === 'time') return typeOf(input) === 'time' ? value.time.slice(0, 5) : null;
  if (value.kind !== 'date' && value.kind !== 'datetime') return null;
  const [date = '', time = ''] = value.iso.split('T');
  switch (typeOf(input)) {
    case 'date':
      return date;
    case 'month':
      return date.slice(0, 7);
    case 'time':
      return time === '' ? null : time.slice(0, 5);
    default:
      return `${date}T${time.slice(0, 5) || readValue(input).slice(11, 16) || '00:00'}`;
  }
}

function dateLimits(input: HTMLInputElement): FieldLimits {
  const { min, max } = input;
  const type = typeOf(input);
  if (type === 'time' || type === 'month') return {};
  return {
    ...(min === '' ? {} : { minDate: min.slice(0, 10) }),
    ...(max === '' ? {} : { maxDate: max.slice(0, 10) }),
  };
}
