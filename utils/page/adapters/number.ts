/** Number inputs, sliders of the browser, and spin buttons of libraries (a text input inside a box). */
import { err, ok } from '../../domain/result';
import type { FieldLimits, WriteValue } from '../../fill/model';
import { fireChange, fireInput, focusIn, focusOut, readValue, setValue } from '../events';
import { SHOWN } from '../text';
import { nextTask } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { showsText, typingBox, unveil } from './boxes';

const asInput = (root: HTMLElement) => root as HTMLInputElement;

export const number: WidgetAdapter = {
  name: 'number',
  hasRetry: true,
  owns(candidate) {
    if (!(candidate instanceof HTMLInputElement)) return null;
    const isSpin = candidate.getAttribute('role') === 'spinbutton';
    return isSpin || /^(number|range)$/.test(candidate.type) ? candidate : null;
  },

  describe(root) {
    const input = asInput(root);
    const limits = numberLimits(input);
    const blocked = blockOf(input, input.readOnly);
    const shown = readValue(input).trim();
    return {
      kind: input.type === 'range' ? 'slider' : 'number',
      // Steppers start at zero or at their lowest value.
      isEmpty:
        shown === '' ||
        (input.type === 'range'
          ? shown === input.defaultValue
          : Number(shown) === (limits.min ?? 0)),
      limits,
      ...(blocked ? { blocked } : {}),
    };
  },

  box: root => typingBox(shownInput(asInput(root))),
  read: root => readValue(shownInput(asInput(root))),

  holds(root, value) {
    const wanted = numberIn(value);
    const shown = parse(readValue(shownInput(asInput(root))));
    return wanted !== null && shown !== null && Math.abs(shown - wanted) < 1e-6;
  },

  async write(root, value, task) {
    const wanted = numberIn(value);
    if (wanted === null) return err('page-refused');
    if (!(await unveil(root, task.signal))) return err('not-visible');
    if (!(await type(asInput(root), String(wanted), task))) return err('not-visible');
    return (await showsText(root, task.signal)) ? ok() : err('not-visible');
  },

  snapshot(root) {
    const before = readValue(asInput(root));
    return (now, task) => type(asInput(now), before, task);
  },
};

/** The page has its turn before the commit: some compare then with what their last render held. */
async function type(input: HTMLInputElement, digits: string, task: WriteTask): Promise<boolean> {
  focusIn(input, task.isRetry);
  if (!task.isSafe()) return false;
  const box = shownInput(input);
  if (task.isRetry && box.type !== 'range') {
    box.select();
    document.execCommand(digits === '' ? 'delete' : 'insertText', false, digits);
  } else {
    setValue(box, digits);
    fireInput(box, digits);
  }
  // Others draw their old value anew by then: the second strategy commits at once.
  if (!task.isRetry) await nextTask();
  fireChange(box);
  focusOut(box);
  return true;
}

/** Some widgets swap a formatted input for a plain one when they get the focus. */
function shownInput(input: HTMLInputElement): HTMLInputElement {
  if (input.checkVisibility(SHOWN)) return input;
  const inputs = input.parentElement?.querySelectorAll('input') ?? [];
  return [...inputs].find(other => other.checkVisibility(SHOWN)) ?? input;
}

function numberIn(value: WriteValue): number | null {
  if (value.kind === 'number') return value.number;
  return value.kind === 'text' && /^\s*-?\d+(\.\d+)?\s*$/.test(value.text)
    ? Number(value.text)
    : null;
}

/** `1,234.50`, `￥ 80`, `85 分`; `null` where no single number is shown. */
function parse(shown: string): number | null {
  const digits = shown.normalize('NFKC').replace(/(\d)[,\s](?=\d{3}(\D|$))/g, '$1');
  const found = digits.match(/-?\d+(\.\d+)?/g);
  return found?.length === 1 ? Number(found[0]) : null;
}

function numberLimits(input: HTMLInputElement): FieldLimits {
  const limit = (name: 'min' | 'max' | 'step') => {
    const text = input.getAttribute(name) || input.getAttribute(`aria-value${name}`);
    return text === null || text === '' || Number.isNaN(Number(text))
      ? {}
      : { [name]: Number(text) };
  };
  return { ...limit('min'), ...limit('max'), ...limit('step') };
}
