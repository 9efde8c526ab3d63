/** Selects of libraries: a box that opens a list. Single, multiple, and free text with suggestions. */
import { err } from '../../domain/result';
import type { ChoiceWish, WidgetKind, WriteValue } from '../../fill/model';
import { CHOICE_SEPARATOR, means, sameChoices } from '../choose';
import { labelsFor } from '../labels';
import { CLEAR_BUTTONS, OPENING, PLACEHOLDERS, SELECT_BOXES, SUGGESTING } from '../libraries';
import { clearBy, listOf } from '../popup';
import { fold } from '../text';
import { encloses, queryDeep, referenced, rootOf } from '../tree';
import { isShown } from '../visibility';
import type { WidgetAdapter } from './adapter';
import { blockOf } from './blocks';
import { boxAround } from './boxes';
import { TREES } from './cascader';
import { pickerAround } from './date-box';
import { pick, typeSuggested } from './list-choosing';
import {
  boxOf,
  chipScope,
  chipsIn,
  controlOf,
  dropLast,
  OPENERS,
  ownEntries,
  removeChips,
  shown,
} from './select-box';

const NAMED = /(^|[\s_-])(form-)?(select|combobox)(-|\b)(?!able)/i;
/** A box in one line of the form; what is higher is a part of the form. */
const MAX_BOX_PX = 90;
/** A select that holds one has room for several. */
const TAG_BOXES = '[class*=tag-input],[class*=input-tag]';

export const listSelect: WidgetAdapter = {
  name: 'list-select',

  owns(candidate) {
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
        selectAround(candidate) ??
        namedSelect(candidate) ??
        (suggests(candidate) ? candidate : null)
      );
    }
    return isBareBox(candidate) ? candidate : null;
  },

  describe(root) {
    const control = controlOf(root);
    const options = ownEntries(root) ?? readableOptions(control);
    const isEmpty = shown(root).length === 0;
    const kind = kindOf(root);
    const blocked = blockOf(control);
    return {
      kind,
      isEmpty,
      ...(options ? { options } : {}),
      // An empty select does not tell whether it will offer a clear button.
      undoable: !isEmpty || (kind !== 'select' && !isChoiceOnly(root, kind)),
      ...(blocked === 'disabled' ? { blocked } : {}),
    };
  },

  control: controlOf,
  box: boxOf,
  read: root => shown(root).join(CHOICE_SEPARATOR),

  holds(root, value, mode) {
    if (value.kind === 'text') return fold(shown(root).join('')) === fold(value.text);
    return value.kind === 'choices' && matches(shown(root), value.wanted, mode);
  },

  async write(root, value, task) {
    const wanted = wishesIn(value);
    if (wanted.length === 0) return err('page-refused');
    const kind = kindOf(root);
    const [only] = wanted;
    if (kind === 'autocomplete' && only && wanted.length === 1)
      return typeSuggested(root, only, task);
    const isMultiple = kind === 'multiselect';
    const nature = {
      isForSeveral: isMultiple || wanted.length > 1,
      dropsOthers: isMultiple && task.mode === 'replace',
    };
    return pick(root, wanted, nature, task);
  },

  snapshot(root) {
    const before = shown(root);
    return async (now, task) => {
      if (shown(now).length > 0 && before.length === 0) {
        if ((await clearBy(boxOf(now))) && shown(now).length === 0) return;
      }
      await removeChips(chipScope(now), label => !before.includes(label));
      if (before.length === 0 && controlOf(now) instanceof HTMLInputElement) await dropLast(now, 0);
      if (shown(now).join() === before.join()) return;
      const kind = kindOf(now);
      const wanted = before.map(label => ({ label, aliases: [] }));
      if (kind === 'autocomplete' && wanted.length < 2) {
        return typeSuggested(now, wanted[0] ?? { label: '', aliases: [] }, task);
      }
      const isForSeveral = kind !== 'select' || wanted.length !== 1;
      return pick(now, wanted, { isForSeveral, dropsOthers: isForSeveral }, task);
    };
  },
};

function wishesIn(value: WriteValue): readonly ChoiceWish[] {
  if (value.kind === 'choices') return value.wanted;
  return value.kind === 'text' ? [{ label: value.text, aliases: [] }] : [];
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
const suggests = (input: HTMLInputElement) =>
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

function kindOf(root: HTMLElement): WidgetKind {
  const control = controlOf(root);
  if (root.closest(SUGGESTING) || root.querySelector(SUGGESTING)) return 'autocomplete';
  if (root === control && control instanceof HTMLInputElement && suggests(control))
    return 'autocomplete';
  const list = listOf(control);
  const twin = root.parentElement?.querySelector('select');
  const isMultiple =
    /multiple|multi-?select|-multi\b/i.test(
      `${namesOf(root)} ${control.className} ${control.id}`,
    ) ||
    /multiple/.test(list?.parentElement?.closest('[class*=multiple]')?.className ?? '') ||
    list?.getAttribute('aria-multiselectable') === 'true' ||
    (twin?.multiple ?? false) ||
    root.querySelector(TAG_BOXES) !== null ||
    ENTERED.test(control.getAttribute('placeholder') ?? '');
  // A single choice may be drawn like a chip, by one library's name for both.
  const isChip = (chip: HTMLElement) => !/selection-item/.test(chip.className);
  return isMultiple || chipsIn(root).some(isChip) ? 'multiselect' : 'select';
}

/** Says it opens a list, and has no button that empties it: what is typed there may be no choice. */
const isChoiceOnly = (root: HTMLElement, kind: WidgetKind): boolean =>
  kind === 'autocomplete' &&
  controlOf(root).matches('[aria-haspopup=listbox]') &&
  root.closest(SUGGESTING) === null &&
  queryDeep(boxOf(root), CLEAR_BUTTONS).length === 0;

/** Each choice is ended by a key, so there may be several. */
const ENTERED = /回车|(press|hit) enter/i;

/** Its own, and those of the frame around nothing but it. */
function namesOf(root: HTMLElement): string {
  const frame = root.parentElement;
  const isFrame = frame !== null && frame.offsetHeight <= root.offsetHeight + 4;
  return isFrame ? `${root.className} ${frame.className}` : root.className;
}

/**
 * A box too narrow for all chips ends in `+ 2`: those shown must be right, and the number. Some show
 * nothing but the number; each entry told that it was chosen when it was pressed.
 */
function matches(
  labels: readonly string[],
  wanted: readonly ChoiceWish[],
  mode: 'replace' | 'append',
): boolean {
  const rest = /^\+\s*(\d+)/.exec(labels.at(-1) ?? '')?.[1];
  if (rest !== undefined) {
    const named = labels.slice(0, -1);
    const fitting = named.every(label => wanted.some(wish => means(wish, label)));
    const total = named.length + Number(rest);
    return mode === 'append' ? total >= wanted.length : fitting && total === wanted.length;
  }
  const count = labels.length === 1 && /^\d+$/.test(labels[0] ?? '') ? Number(labels[0]) : null;
  const isOfNumbers = wanted.some(({ label }) => /\d/.test(label));
  if (count !== null && !isOfNumbers)
    return mode === 'append' ? count >= wanted.length : count === wanted.length;
  return sameChoices(labels, wanted, mode) || (wanted.length > 1 && spells(labels, wanted));
}

/** Several choices may stand in the box as one text, in any order, their number behind them. */
function spells(labels: readonly string[], wanted: readonly ChoiceWish[]): boolean {
  let rest = fold(labels.join(' ').replace(new RegExp(`\\s\\(?${wanted.length}\\)?$`), ''));
  const longestFirst = [...wanted].sort((a, b) => b.label.length - a.label.length);
  for (const wish of longestFirst) {
    const name = [wish.label, ...wish.aliases].map(fold).find(each => rest.includes(each));
    if (name === undefined) return false;
    rest = rest.replace(name, '');
  }
  return /^[\s,，、;；]*$/.test(rest);
}

/** Only where the whole list is in the page; a list with a fixed height renders a window of it. */
function readableOptions(control: HTMLElement): string[] | null {
  const list = listOf(control);
  if (list?.style.height !== '' || list.querySelector(TREES) || list.matches(TREES)) return null;
  const options = [...list.querySelectorAll('[role=option]')];
  const labels = options.map(option => option.textContent?.trim() ?? '');
  return labels.length > 0 && labels.length <= 300 ? labels : null;
}
