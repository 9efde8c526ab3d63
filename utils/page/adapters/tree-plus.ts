/** Trees whose branches open by a plus before their words, which becomes a minus then. */
import { textOf } from '../text';
import { queryDeep } from '../tree';

const PLUSES = '[class*=addition],[class*=plus]';
const MOST_PLUS_PX = 24;
const ADDING = /新建|新增|创建|添加|create|add|new/i;

/** One that adds something is a command, or says so. */
export const plusesIn = (popup: HTMLElement): HTMLElement[] =>
  queryDeep(popup, PLUSES).filter(plus => wordsAfter(plus) !== null && !isCommand(plus));

export const plusOf = (popup: HTMLElement, entry: HTMLElement): HTMLElement | null =>
  plusesIn(popup).find(plus => wordsAfter(plus)?.contains(entry)) ?? null;

/** The words it stands right before, with nothing before itself. */
function wordsAfter(plus: HTMLElement): Element | null {
  const start = plus.parentElement?.childElementCount === 1 ? plus.parentElement : plus;
  if (start.previousElementSibling || textOf(start) !== '') return null;
  const words = start.nextElementSibling;
  return words && textOf(words) !== '' && !ADDING.test(textOf(words)) ? words : null;
}

const isCommand = (plus: HTMLElement): boolean =>
  plus.offsetWidth > MOST_PLUS_PX ||
  plus.title !== '' ||
  plus.closest('button,a,[role=button]') !== null ||
  plus.closest('[role=tree],[class*=tree]') === null;
