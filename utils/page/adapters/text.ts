/** Plain inputs and text areas. */
import { err, ok } from '../../domain/result';
import type { FieldLimits } from '../../fill/model';
import {
  fireChange,
  fireInput,
  fireKeyUp,
  focusIn,
  focusOut,
  readValue,
  setValue,
} from '../events';
import { asksForEnter, foldLines } from '../text';
import { referenced } from '../tree';
import { nextTask } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { showsText, typingBox, unveil } from './boxes';

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = /^(text|email|tel|url|search)$/;

export const isTextBox = (element: Element): element is TextBox =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && TEXT_TYPES.test(element.type));

/** Roots of this adapter are what `owns` let through. */
const asBox = (root: HTMLElement) => root as TextBox;

export const text: WidgetAdapter = {
  name: 'text',
  hasRetry: true,
  owns: candidate => (isTextBox(candidate) ? candidate : null),

  describe(root) {
    const blocked = blockOf(root, asBox(root).readOnly);
    return {
      kind: root instanceof HTMLTextAreaElement ? 'textarea' : 'text',
      isEmpty: isBlank(readValue(asBox(root))),
      limits: textLimits(asBox(root)),
      ...(blocked ? { blocked } : {}),
    };
  },

  box: typingBox,
  read: root => readValue(asBox(root)),

  holds: (root, value) =>
    'text' in value && foldLines(readValue(asBox(root))) === foldLines(value.text),

  async write(root, value, task) {
    const box = asBox(root);
    if (value.kind !== 'text' || isEndedByKey(box)) return err('page-refused');
    const isTooLong = box.maxLength >= 0 && value.text.length > box.maxLength;
    // A single line cannot hold the break, and the browser would join the words.
    const losesLines = box instanceof HTMLInputElement && /[\r\n]/.test(value.text.trim());
    if (isTooLong || losesLines) return err('page-refused');
    if (!(await unveil(box, task.signal))) return err('not-visible');
    if (!(await typeInto(box, value.text, task))) return err('not-visible');
    return value.text === '' || (await showsText(box, task.signal)) ? ok() : err('not-visible');
  },

  snapshot(root) {
    const before = readValue(asBox(root));
    return (now, task) => typeInto(asBox(now), before, task);
  },
};

/**
 * Focus, type, commit, leave. False when a focus handler made the field unsafe to write. The page has
 * its turn before the commit: some compare then with what their last render held.
 */
async function typeInto(box: TextBox, value: string, task: WriteTask): Promise<boolean> {
  focusIn(box, task.isRetry);
  if (!task.isSafe()) return false;
  if (task.isRetry) {
    // Through the browser's own editing, for pages that undo what did not come from typing.
    box.select();
    document.execCommand(value === '' ? 'delete' : 'insertText', false, value);
  } else {
    setValue(box, value);
    fireInput(box, value);
    fireKeyUp(box);
  }
  // Others draw their old value anew by then: the second strategy commits at once.
  if (!task.isRetry) await nextTask();
  fireChange(box);
  focusOut(box);
  return true;
}

/** What is typed there counts only once a key has made something of it. */
function isEndedByKey(box: TextBox): boolean {
  const described = referenced(box, 'aria-describedby').map(part => part.textContent);
  return asksForEnter([box.placeholder, ...described].join(' '));
}

/** What an input mask shows in an empty field is no entry. */
export const isBlank = (value: string) => /^[\s_()\-/.:：]*$/.test(value);

function textLimits(box: TextBox): FieldLimits {
  return {
    ...(box.maxLength >= 0 ? { maxLength: box.maxLength } : {}),
    ...(box instanceof HTMLInputElement && box.pattern !== '' ? { pattern: box.pattern } : {}),
  };
}
