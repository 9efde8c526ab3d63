/** The text box that has the caret, what `@` and `;;` offer in it, and putting one of them in. */
import type { Text } from '@/utils/domain/canonical-field';
import { type Interview, textOf } from '@/utils/domain/interview';
import type { Pack } from '@/utils/domain/pack';

export type TextBox = HTMLTextAreaElement | HTMLInputElement;

const PEOPLE = /[@＠]$/u;
const SNIPPETS = /(?:;;|；；)$/u;
const LONGEST_MARK = 2;
const MOST_OFFERS = 9;
const NO_OFFERS: readonly Offer[] = [];

export function textBoxIn(target: EventTarget | null): TextBox | null {
  if (target instanceof HTMLTextAreaElement) return target;
  const isText = target instanceof HTMLInputElement && target.type === 'text';
  return isText && target.dataset.place !== undefined ? target : null;
}

/** People as well as short texts; a person's name may have to be masked until it is put in. */
export interface Offer {
  readonly text: string;
  readonly isPerson: boolean;
}

export function offersFor(
  box: TextBox,
  interview: Interview,
  pack: Pack,
  language: keyof Text,
): readonly Offer[] {
  const at = box.selectionStart ?? 0;
  const before = box.value.slice(Math.max(0, at - LONGEST_MARK), at);
  if (PEOPLE.test(before)) {
    const names = ['employee_name', 'manager_name', 'hr_attendee'].map(id => textOf(interview, id));
    return [...new Set(names.filter(Boolean))].map(text => ({ text, isPerson: true }));
  }
  if (!SNIPPETS.test(before)) return NO_OFFERS;
  return (pack.snippets ?? [])
    .slice(0, MOST_OFFERS)
    .map(snippet => ({ text: snippet[language], isPerson: false }));
}

/** Takes the place of the mark that asked for it; the box tells its listeners as if it were typed. */
export function putIn(box: TextBox, text: string): void {
  const at = box.selectionStart ?? box.value.length;
  const before = box.value.slice(0, at).replace(SNIPPETS, '').replace(PEOPLE, '');
  box.focus();
  box.setRangeText(text, before.length, at, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
