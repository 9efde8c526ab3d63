/** What makes an element a select of a library, and which part around it is the whole one. */
import { labelsFor } from '../labels';
import { OPENING, PLACEHOLDERS, SELECT_BOXES, SUGGESTING } from '../libraries';
import { encloses, queryDeep, referenced, rootOf } from '../tree';
import { isShown } from '../visibility';
import { boxAround } from './boxes';
import { pickerAround } from './date-box';
import { OPENERS, ownEntries } from './select-box';

const NAMED = /(^|[\s_-])(form-)?(select|combobox)(-|\b)(?!able)/i;
/** A box in one line of the form; what is higher is a part of the form. */
const MAX_BOX_PX = 90;

/** The root of the select that a candidate belongs to, if it does. */
export function selectAt(candidate: HTMLElement): HTMLElement | null {
  const known = candidate.closest<HTMLElement>(SELECT_BOXES);
  if (known) return known;
  const opener =
    candidate.closest<HTMLElement>(OPENERS) ?? (isNamedOpener(candidate) ? candidate : null);
  if (opener) {
    if (isArrow(opener)) return null;
    // Some date pickers call their box a combobox.
    const [input] = queryDeep(opener, 'input');
    if (opener.matches('select,[role=menuitem]') || (input && pickerAround(input))) return null;
    return withSearch(opener) ?? selectAround(opener) ?? boxAround(opener);
  }
  const component = componentOf(candidate) ?? dropdownAround(candidate);
  if (component) return component;
  if (candidate instanceof HTMLInputElement) {
    if (!/^(text|search)$/.test(candidate.type)) return null;
    if (candidate.readOnly) return looksOpenable(candidate) ? boxAround(candidate) : null;
    return (
      selectAround(candidate) ?? namedSelect(candidate) ?? (suggests(candidate) ? candidate : null)
    );
  }
  return isBareBox(candidate) ? candidate : null;
}

/** Of a button that opens a dialog with the entries its component holds. */
function componentOf(candidate: HTMLElement): HTMLElement | null {
  const { host } = rootOf(candidate) as Partial<ShadowRoot>;
  const isOpener = candidate.matches('button[aria-haspopup]');
  return isOpener && host instanceof HTMLElement && ownEntries(host) ? host : null;
}

/** The button beside a box to type in opens the list of that. */
function isArrow(opener: HTMLElement): boolean {
  if (!opener.matches('button')) return false;
  const around = [opener.parentElement, opener.parentElement?.parentElement];
  return around.some(box => {
    const [input, ...others] = box?.querySelectorAll('input,select,textarea') ?? [];
    const isOne = others.length === 0 && (box?.offsetHeight ?? 0) < MAX_BOX_PX;
    // One that is not shown belongs to the list.
    return (
      isOne &&
      input instanceof HTMLElement &&
      isShown(input) &&
      input.matches('[role=combobox],[aria-autocomplete]')
    );
  });
}

/** The frame around an opener and, beside it, the chips and the box to search in that it refers to. */
function withSearch(opener: HTMLElement): HTMLElement | null {
  const frame = opener.parentElement;
  const described = referenced(opener, 'aria-describedby');
  const isBeside = described.some(part => frame?.contains(part) && part.querySelector('input'));
  return isBeside ? frame : null;
}

/** One that shows what is chosen and one that is typed into, in a frame that is called a select. */
function selectAround(part: HTMLElement): HTMLElement | null {
  for (let box = part.parentElement, up = 0; box && up < 6; box = box.parentElement, up++) {
    if (box.offsetHeight > MAX_BOX_PX || box.querySelector('label,textarea,select')) return null;
    if (!FRAME.test(box.className)) continue;
    const inputs = [...box.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')];
    const opener = inputs.find(input => input.readOnly && input.role === 'combobox');
    return inputs.length === 2 && opener && box.contains(opener) ? box : null;
  }
  return null;
}

/** A box to search in, in a frame that is called a drop-down and holds its menu. */
function dropdownAround(candidate: HTMLElement): HTMLElement | null {
  if (!(candidate instanceof HTMLInputElement) || !/^(text|search)$/.test(candidate.type))
    return null;
  const frame = candidate.closest<HTMLElement>('[class~=dropdown]');
  const inputs = frame?.querySelectorAll('input:not([type=hidden])').length;
  return frame?.querySelector(':scope > [class~=menu]') && inputs === 1 ? frame : null;
}

const FRAME = /(^|\s)[\w]+-select(?=\s|$)/;

/** A button that opens something, and that a label of the form means. */
function isNamedOpener(candidate: HTMLElement): boolean {
  if (!candidate.matches('button[aria-expanded]:not([aria-haspopup=grid])')) return false;
  // A list with a box to search in comes up in a dialog.
  const isOfDialog = candidate.matches('[aria-haspopup=dialog]');
  if (isOfDialog && !candidate.querySelector(PLACEHOLDERS)) return false;
  const names = [...labelsFor(candidate), ...referenced(candidate, 'aria-labelledby')];
  return names.some(name => name.matches('label') && !encloses(candidate, name));
}

/** A read-only input that opens a list; one that merely shows a value has no arrow and no hand. */
function looksOpenable(input: HTMLInputElement): boolean {
  if (input.disabled) return false;
  const box = boxAround(input);
  const signs = `${input.className} ${box.className} ${input.placeholder}`;
  const hasArrow = box.querySelector('svg,i,[class*=arrow],[class*=icon],[class*=edge]') !== null;
  const invites = OPENING.test(signs) || /请选择|选择|select|choose/i.test(input.placeholder);
  return invites || (hasArrow && getComputedStyle(input).cursor === 'pointer');
}

/** Free text by its element; offers entries as it is typed in. */
export const suggests = (input: HTMLInputElement) =>
  input.matches(SUGGESTING) || SEARCHING.test(input.placeholder);

const SEARCHING = /(输入|键入).{0,8}(搜索|查找|检索)|type to search|start typing|search by/i;

/** A box that says it is a select around nothing but this input. */
function namedSelect(input: HTMLInputElement): HTMLElement | null {
  for (let box = input.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    if (box.querySelectorAll('input:not([type=hidden]),textarea,label').length > 1) return null;
    if (NAMED.test(box.className) && box.offsetHeight < MAX_BOX_PX) return box;
  }
  return null;
}

/** Something to focus, named like a select, that holds no other control. */
function isBareBox(candidate: HTMLElement): boolean {
  if (candidate.tabIndex < 0 || candidate.matches('a,button,[role],[contenteditable]'))
    return false;
  if (!OPENING.test(candidate.className) || candidate.offsetHeight > MAX_BOX_PX) return false;
  const inner = [...candidate.querySelectorAll('input,textarea,button,select')];
  if (inner.some(part => part instanceof HTMLElement && pickerAround(part))) return false;
  return inner.length <= 1 && !candidate.parentElement?.closest(OPENERS);
}
