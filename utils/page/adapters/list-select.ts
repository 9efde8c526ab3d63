/** Selects of libraries: a box that opens a list. Single, multiple, and free text with suggestions. */
import { err, ok } from '../../domain/result';
import type { ChoiceWish, WidgetKind, WriteValue } from '../../fill/model';
import { pressOk } from '../calendar';
import { CHOICE_SEPARATOR, choose, means, sameChoices } from '../choose';
import { focusIn, pressKey } from '../events';
import { OPENING, SELECT_BOXES, SUGGESTING } from '../libraries';
import { findOption, isCreator, isSelected, offerOf, optionsIn } from '../options';
import { pressOption } from '../pointer';
import {
  clearBy,
  closePopup,
  isSearchBox,
  listOf,
  openPopup,
  popupOf,
  search,
  type Widget,
} from '../popup';
import { boxText, fold } from '../text';
import { queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { boxAround } from './boxes';
import { findInTree, TREES } from './cascader';
import { pickerAround } from './date-box';
import {
  boxOf,
  chipScope,
  chipsIn,
  controlOf,
  dropLast,
  OPENERS,
  removeChips,
  shown,
} from './select-box';

const NAMED = /(^|[\s_-])(form-)?(select|combobox)(-|\b)(?!able)/i;
const SUGGESTION_MS = 1_200;
const NO_POPUP_MS = 450;
/** A box in one line of the form; what is higher is a part of the form. */
const MAX_BOX_PX = 90;

export const listSelect: WidgetAdapter = {
  name: 'list-select',

  owns(candidate) {
    const known = candidate.closest<HTMLElement>(SELECT_BOXES);
    if (known) return known;
    const opener = candidate.closest<HTMLElement>(OPENERS);
    if (opener) {
      // Some date pickers call their box a combobox.
      const [input] = queryDeep(opener, 'input');
      if (opener.matches('select,[role=menuitem]') || (input && pickerAround(input))) return null;
      return boxAround(opener);
    }
    if (candidate instanceof HTMLInputElement) {
      if (!/^(text|search)$/.test(candidate.type)) return null;
      if (candidate.readOnly) return looksOpenable(candidate) ? boxAround(candidate) : null;
      return namedSelect(candidate);
    }
    return isBareBox(candidate) ? candidate : null;
  },

  describe(root) {
    const control = controlOf(root);
    const options = readableOptions(control);
    const isEmpty = shown(root).length === 0;
    const kind = kindOf(root);
    const blocked = blockOf(control);
    return {
      kind,
      isEmpty,
      ...(options ? { options } : {}),
      // An empty select does not tell whether it will offer a clear button.
      undoable: kind !== 'select' || !isEmpty,
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
    if (kind === 'autocomplete' && only && wanted.length === 1) return type(root, only, task);
    return pick(root, wanted, kind === 'multiselect' && task.mode === 'replace', task);
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
        return type(now, wanted[0] ?? { label: '', aliases: [] }, task);
      }
      return pick(now, wanted, kind !== 'select' || wanted.length !== 1, task);
    };
  },
};

function wishesIn(value: WriteValue): readonly ChoiceWish[] {
  if (value.kind === 'choices') return value.wanted;
  return value.kind === 'text' ? [{ label: value.text, aliases: [] }] : [];
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
  const list = listOf(control);
  const twin = root.parentElement?.querySelector('select');
  const isMultiple =
    /multiple|multi-?select/i.test(`${root.className} ${control.className} ${control.id}`) ||
    /multiple/.test(list?.parentElement?.closest('[class*=multiple]')?.className ?? '') ||
    list?.getAttribute('aria-multiselectable') === 'true' ||
    (twin?.multiple ?? false);
  // A single choice may be drawn like a chip, by one library's name for both.
  const isChip = (chip: HTMLElement) => !/selection-item/.test(chip.className);
  return isMultiple || chipsIn(root).some(isChip) ? 'multiselect' : 'select';
}

/** A box too narrow for all chips ends in `+ 2`: those shown must be right, and the number. */
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

async function pick(
  root: HTMLElement,
  wanted: readonly ChoiceWish[],
  dropsOthers: boolean,
  task: WriteTask,
): Promise<WriteResult> {
  const widget: Widget = { control: controlOf(root), box: boxOf(root) };
  const popup = await openPopup(widget, task.signal, undefined, wanted[0]?.label);
  if (!popup) {
    const made = await createAll(widget, wanted, root, task);
    await closePopup(widget, null);
    return made ? ok() : err('popup-did-not-open');
  }
  const result = await pickFrom(popup, root, wanted, dropsOthers, task);
  await closePopup(widget, popupOf(widget) ?? popup);
  return result;
}

async function pickFrom(
  opened: HTMLElement,
  root: HTMLElement,
  wanted: readonly ChoiceWish[],
  dropsOthers: boolean,
  { signal }: WriteTask,
): Promise<WriteResult> {
  const widget: Widget = { control: controlOf(root), box: boxOf(root) };
  let popup = opened;
  if (dropsOthers) {
    // What the list does not show right now is dropped by the label in the box.
    for (const label of shown(root)) {
      if (wanted.some(wish => means(wish, label))) continue;
      const extra = await findOption(
        popup,
        { label, aliases: [] },
        searchIn(widget, popup),
        signal,
      );
      if (extra && isSelected(extra)) await toggle(extra, popup);
    }
  }
  for (const [i, wish] of wanted.entries()) {
    // Some lists of several choices shut after each.
    if (i > 0 && !isShown(popup)) popup = (await openPopup(widget, signal)) ?? popup;
    const option =
      (await findOption(popup, wish, searchIn(widget, popup), signal)) ??
      (await findInTree(popup, wish, signal));
    if (!option && (await create(widget, wish, root, signal))) continue;
    if (!option) return err(signal.aborted ? 'timed-out' : 'option-not-offered');
    // The one a key would take is told like a selected one, too.
    if (wanted.length > 1 && isSelected(option) && !isCreator(option, wish)) continue;
    if (!(await toggle(option, popup))) return err('page-refused');
  }
  // Wheels and long lists hand over what was chosen by a button of their own.
  if (isShown(popup) && pressOk(popup, optionsIn(popup))) await nextFrame();
  return ok();
}

/** A combobox for several without a list of its own takes what is typed. */
async function createAll(
  widget: Widget,
  wanted: readonly ChoiceWish[],
  root: HTMLElement,
  { signal }: WriteTask,
): Promise<boolean> {
  const isForSeveral = wanted.length > 1 || kindOf(root) === 'multiselect';
  if (!isForSeveral || widget.control.role !== 'combobox') return false;
  for (const wish of wanted) if (!(await create(widget, wish, root, signal))) return false;
  return true;
}

/** Where the list offers nothing at all, Enter makes a choice of what was typed, if the widget allows. */
async function create(
  { control, box }: Widget,
  { label }: ChoiceWish,
  root: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  if (!isSearchBox(control)) return false;
  search(control, label);
  const isOffering = () => {
    const popup = popupOf({ control, box });
    return popup !== null && optionsIn(popup).length > 0;
  };
  if (!(await until(() => !isOffering(), signal, NO_POPUP_MS))) return false;
  pressKey(control, 'Enter');
  // What was typed stands in the box whether it was taken or not; a chip was made of it.
  const isThere = () => chipsIn(chipScope(root)).some(chip => fold(boxText(chip)) === fold(label));
  return (await until(isThere, signal, 300)) ?? false;
}

async function toggle(option: HTMLElement, popup: HTMLElement): Promise<boolean> {
  const before = isSelected(option);
  if (!pressOption(option)) return false;
  await until(
    () => !isShown(popup) || !option.isConnected || isSelected(option) !== before,
    AbortSignal.timeout(300),
    300,
  );
  await nextFrame();
  return true;
}

/** Types into a search box, if there is one; lists that hold only part of the whole need it. */
function searchIn({ control }: Widget, popup: HTMLElement): ((text: string) => void) | null {
  const boxes = isSearchBox(control) ? [control] : queryDeep(popup, 'input').filter(isShown);
  const box = boxes.find(isSearchBox);
  return box ? text => search(box, text) : null;
}

/** Types the text, and takes the suggestion of exactly that wording if one comes up. */
async function type(root: HTMLElement, wish: ChoiceWish, task: WriteTask): Promise<WriteResult> {
  const control = controlOf(root);
  const widget: Widget = { control, box: boxOf(root) };
  if (!isSearchBox(control)) return pick(root, [wish], false, task);
  focusIn(control);
  if (!task.isSafe()) return err('not-visible');
  search(control, wish.label);
  const before = performance.now();
  let popup: HTMLElement | null = null;
  let offered: HTMLElement | null = null;
  const isOver = () => performance.now() - before > (popup ? SUGGESTION_MS : NO_POPUP_MS);
  await until(
    () => {
      popup = popupOf(widget);
      offered = popup && choose(optionsIn(popup).map(offerOf), wish);
      return offered || isOver();
    },
    task.signal,
    wish.label === '' ? 0 : SUGGESTION_MS,
  );
  if (offered) pressOption(offered);
  await nextFrame();
  await closePopup(widget, popupOf(widget));
  return ok();
}
