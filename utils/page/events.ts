/**
 * The events a person's typing and focusing would cause. The document usually has no focus (the
 * click was in the panel), and then native `focus()` and `blur()` fire nothing: we do it for them.
 */

import { rootOf } from './tree';

type Valued = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * `needsCaret` is false for a plain box whose value is set as a whole: there the browser's own focus,
 * silent anyway in a document without focus, would cost more than all the rest of the write.
 */
export function focusIn(element: HTMLElement, needsCaret = true): void {
  const isSilent = !element.ownerDocument.hasFocus();
  if (isSilent && told === element && isActive(element) === hadCaret) return;
  if (needsCaret || !isSilent) {
    if (firesOn(element, 'focus', () => element.focus({ preventScroll: true }))) return;
    if (element.ownerDocument.hasFocus()) return;
  }
  told = element;
  hadCaret = isActive(element);
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Who was told of a focus it has only by our events, and has not lost it since: a focus is told once. */
let told: HTMLElement | null = null;
let hadCaret = false;
const isActive = (element: HTMLElement) => rootOf(element).activeElement === element;

export function focusOut(element: HTMLElement): void {
  if (told === element) told = null;
  if (isActive(element) && firesOn(element, 'blur', () => element.blur())) return;
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

function firesOn(element: HTMLElement, type: string, act: () => void): boolean {
  let fired = false;
  const notice = () => {
    fired = true;
  };
  element.addEventListener(type, notice, true);
  act();
  element.removeEventListener(type, notice, true);
  return fired;
}

/** Past any accessor the page put on the element itself, as React and mask libraries do. */
export function setValue(element: Valued, text: string): void {
  accessor(element)?.set?.call(element, text);
}

export function readValue(element: Valued): string {
  return String(accessor(element)?.get?.call(element) ?? '');
}

function accessor(element: Valued): PropertyDescriptor | undefined {
  const owner =
    element instanceof HTMLInputElement
      ? HTMLInputElement
      : element instanceof HTMLTextAreaElement
        ? HTMLTextAreaElement
        : HTMLSelectElement;
  return Object.getOwnPropertyDescriptor(owner.prototype, 'value');
}

/** Browsers compose `input` across shadow roots and keep `change` inside. */
export function fireInput(element: HTMLElement, data: string | null = null): void {
  const init = { bubbles: true, composed: true };
  element.dispatchEvent(
    data === null
      ? new Event('input', init)
      : new InputEvent('input', { ...init, inputType: 'insertReplacementText', data }),
  );
}

/** Puts `text` in the place of what stands there, told beforehand: masks note the caret at that event. */
export function replaceText(input: HTMLInputElement, text: string): void {
  input.select();
  const init = { bubbles: true, composed: true, cancelable: true };
  const told = new InputEvent('beforeinput', { ...init, inputType: 'insertText', data: text });
  if (!input.dispatchEvent(told)) return;
  setValue(input, text);
  fireInput(input, text);
}

export function fireChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A stroke on a key that says nothing, as on a phone. */
const SOME_KEY = { key: 'Unidentified', keyCode: 229, which: 229, bubbles: true, composed: true };

export function fireKeyDown(element: HTMLElement): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { ...SOME_KEY, cancelable: true }));
}

/** Older pickers read the text then. */
export function fireKeyUp(element: HTMLElement): void {
  element.dispatchEvent(new KeyboardEvent('keyup', SOME_KEY));
}

/** True when the page took the paste: it prevents the browser's own. */
export function firePaste(receiver: EventTarget, text: string, html?: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== undefined) clipboardData.setData('text/html', html);
  const init = { bubbles: true, cancelable: true, composed: true };
  let event = new ClipboardEvent('paste', { ...init, clipboardData });
  if (event.clipboardData?.getData('text/plain') !== text) {
    // Firefox ignores `clipboardData` and has members of its own.
    const own: ClipboardEventInit & Record<string, unknown> = {
      ...init,
      dataType: 'text/plain',
      data: text,
    };
    event = new ClipboardEvent('paste', own);
    if (event.clipboardData?.getData('text/plain') !== text) return false;
  }
  return !receiver.dispatchEvent(event);
}

/** Libraries still look at `keyCode`. */
const KEY_CODES = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
} as const;
export type Key = keyof typeof KEY_CODES;

/**
 * Sent to a widget whose pop-up is open, never to a plain input: pages submit on Enter. False when the
 * page took the key for itself.
 */
export function pressKey(element: HTMLElement, key: Key): boolean {
  const keyCode = KEY_CODES[key];
  const init = { key, code: key, keyCode, which: keyCode, bubbles: true, composed: true };
  const isFree = element.dispatchEvent(new KeyboardEvent('keydown', { ...init, cancelable: true }));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
  return isFree;
}
