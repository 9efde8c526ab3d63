/** The buttons of lists that grow: those that add a row, those that take one away. */
import { CONTROLS, fieldCount } from './controls';
import { hasWords, oneLine, textOf } from './text';
import { shadowRootOf } from './tree';
import { isShown } from './visibility';

const ADD = /^[+＋⊕\s]*(新增|添加|增加|追加|加一|新建|add|new)(?![a-z]).{0,24}$|^[+＋]$/i;
const DELETE = /删除|移除|删|delete|remove|trash|minus|^[×✕xX-]$/i;
export const COMMANDS =
  'button,a,[role=button],input[type=button],.btn,[class*=add-],[class*=-add]';

/** A component that calls itself a button, its words in a slot of its own. */
export const isButtonComponent = (element: Element): boolean =>
  element.localName.endsWith('button') && element.localName.includes('-');

/** Not what is within a component: that stands for it. */
export function isCommand(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement)) return false;
  if (isButtonComponent(element)) return true;
  const root = element.getRootNode();
  const isWithin = root instanceof ShadowRoot && isButtonComponent(root.host);
  return element.matches(COMMANDS) && !isWithin;
}

/** In the tree of `part` itself. */
export const commandsIn = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll('*')].filter(isCommand);

export const LONGEST_NAME = 30;
/** Titles over what is no entry. */
export const INDEX = /^(序号|编号|no\.?|#?\s*\d*\.?)$/i;
export const COMMAND_COLUMN = /^(操作|action|actions|)$/i;
export const ADDING_WORDS =
  /^[+＋⊕\s]*(新增|添加|增加|追加|新建|add|new)(\s+(a|an|another))?\s*(一条|一行|一个)?/i;

export function isAddButton(button: HTMLElement): boolean {
  if ((button.textContent ?? '').trim().length > LONGEST_NAME) return false;
  const isCommand =
    button.matches('button,a,[role=button]') || !button.querySelector('button,a,input');
  // Reading what is rendered takes a hundred times as long.
  if (!isCommand || !mayRead(button, ADDING)) return false;
  return isCommand && ADD.test(nameOf(button)) && isShown(button) && !isSubmit(button);
}

/** What is to be read on it. */
export const wordsOn = (button: HTMLElement): string =>
  isButtonComponent(button) ? oneLine(button.textContent ?? '') : textOf(button);

/** The same, or of a picture what it says. */
export const nameOf = (button: HTMLElement): string =>
  wordsOn(button) || (button.getAttribute('aria-label') ?? button.title);

const ADDING = /新增|添加|增加|追加|加一|新建|add|new|[+＋]/i;

/** Whether these words are in it at all, shown or not; inside a shadow root they may be. */
function mayRead(button: HTMLElement, words: RegExp): boolean {
  const names = [button.textContent, button.getAttribute('aria-label'), button.title];
  if (names.some(name => name && words.test(name))) return true;
  return [button, ...button.querySelectorAll('*')].some(
    part => part instanceof HTMLSlotElement || shadowRootOf(part) !== null,
  );
}

const isSubmit = (button: HTMLElement) =>
  button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;

/** Buttons without a word behind all fields of a row. */
export function picturesIn(row: HTMLElement | undefined): HTMLElement[] {
  const ends = [...(row?.querySelectorAll(CONTROLS) ?? [])].map(
    control => control.getBoundingClientRect().right,
  );
  return [...(row?.querySelectorAll<HTMLElement>('button,[role=button]') ?? [])].filter(button => {
    const isBehind = button.getBoundingClientRect().left >= Math.max(...ends) - 2;
    const { parentElement: box } = button;
    // A button in a field's own box opens something.
    const isFields = box !== row && (box?.querySelector(CONTROLS) ?? null) !== null;
    const isOpener = button.matches('[aria-haspopup],[aria-expanded],[aria-controls]');
    return isBehind && !isFields && !isOpener && isShown(button) && !hasWords(textOf(button));
  });
}

export const saysDelete = (part: HTMLElement): boolean =>
  [
    textOf(part),
    part.textContent ?? '',
    part.getAttribute('aria-label'),
    part.title,
    part.getAttribute('class'),
    part.innerHTML,
  ].some(name => name && name.length < 400 && DELETE.test(name.trim()));

export function deleteButtonOf(row: HTMLElement): HTMLElement | null {
  const buttons = [
    ...row.querySelectorAll<HTMLElement>(
      'button,a,[role=button],i,[class*=delete],[class*=remove]',
    ),
  ];
  const found = buttons.filter(button => isShown(button) && saysDelete(button));
  return (
    found.find(button => DELETE.test(textOf(button))) ??
    found.find(button => !isOfField(button, row)) ??
    picturesIn(row)[0] ??
    null
  );
}

/** In the box of one field of several: it empties that. */
function isOfField(button: HTMLElement, row: HTMLElement): boolean {
  if (fieldCount(row) < 2) return false;
  for (let box = button.parentElement; box && box !== row; box = box.parentElement) {
    const fields = fieldCount(box);
    if (fields > 0) return fields === 1;
  }
  return false;
}
