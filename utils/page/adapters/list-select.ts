/** Selects of libraries: a box that opens a list. Single, multiple, and free text with suggestions. */
import { err, ok } from '../../domain/result';
import type { ChoiceWish, WidgetKind, WriteValue } from '../../fill/model';
import { CHOICE_SEPARATOR, choose, means, sameChoices } from '../choose';
import { fireInput, focusIn, readValue, setValue } from '../events';
import { CASCADING, CHIPS, PLACEHOLDERS, SELECT_BOXES, SUGGESTING } from '../libraries';
import { findOption, isSelected, offerOf, optionsIn } from '../options';
import { press } from '../pointer';
import { clearBy, closePopup, isShown, listOf, openPopup, popupOf, type Widget } from '../popup';
import { fold, textOf } from '../text';
import { nextFrame, until } from '../waiting';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { boxAround } from './boxes';

const OPENERS = '[role=combobox],[aria-haspopup=listbox]';

export const listSelect: WidgetAdapter = {
  name: 'list-select',

  owns(candidate) {
    const known = candidate.closest<HTMLElement>(SELECT_BOXES);
    if (known) return known;
    const opener = candidate.closest<HTMLElement>(OPENERS);
    return opener ? boxAround(opener) : null;
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
      undoable: !/^(select|cascader)$/.test(kind) || !isEmpty,
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
    const kind = kindOf(root);
    if (kind === 'autocomplete') return suggest(root, value, task);
    if (value.kind !== 'choices' || kind === 'cascader') return err('page-refused');
    if (kind === 'select' && value.wanted.length !== 1) return err('page-refused');
    return pick(root, value.wanted, kind === 'multiselect' && task.mode === 'replace', task);
  },

  snapshot(root) {
    const before = shown(root);
    return async (now, task) => {
      if (shown(now).length > 0 && before.length === 0) {
        if (await clearBy(boxOf(now))) return;
      }
      if (kindOf(now) === 'autocomplete') return type(now, before.join(''), task);
      const wanted = before.map(label => ({ label, aliases: [] }));
      return pick(now, wanted, kindOf(now) === 'multiselect', task);
    };
  },
};

function controlOf(root: HTMLElement): HTMLElement {
  if (root.matches('input')) return root;
  return (
    root.querySelector<HTMLElement>('input:not([type=hidden])') ??
    root.querySelector<HTMLElement>(OPENERS) ??
    root
  );
}

/** The framed part, which is what a person sees and clicks. */
function boxOf(root: HTMLElement): HTMLElement {
  return boxAround(controlOf(root));
}

function kindOf(root: HTMLElement): WidgetKind {
  if (root.closest(CASCADING)) return 'cascader';
  if (root.closest(SUGGESTING) || root.querySelector(SUGGESTING)) return 'autocomplete';
  const list = listOf(controlOf(root));
  const signs = `${root.className} ${list?.parentElement?.closest('[class*=multiple]')?.className ?? ''}`;
  const isMultiple =
    /multiple/.test(signs) || list?.getAttribute('aria-multiselectable') === 'true';
  return isMultiple || root.querySelector(CHIPS) ? 'multiselect' : 'select';
}

/** The labels standing in the box. */
function shown(root: HTMLElement): string[] {
  const chips = [...root.querySelectorAll(CHIPS)];
  if (chips.length > 0) return chips.map(chip => textOf(chip));
  const text = textOf(root, PLACEHOLDERS);
  if (text !== '') return [text];
  const control = controlOf(root);
  const typed = control instanceof HTMLInputElement ? readValue(control).trim() : '';
  return typed === '' ? [] : [typed];
}

/** A box too narrow for all chips ends in `+ 2`: those shown must be right, and the number. */
function matches(
  labels: readonly string[],
  wanted: readonly ChoiceWish[],
  mode: 'replace' | 'append',
): boolean {
  const rest = /^\+\s*(\d+)/.exec(labels.at(-1) ?? '')?.[1];
  if (rest === undefined) return sameChoices(labels, wanted, mode);
  const named = labels.slice(0, -1);
  const fitting = named.every(label => wanted.some(wish => means(wish, label)));
  const total = named.length + Number(rest);
  return mode === 'append' ? total >= wanted.length : fitting && total === wanted.length;
}

/** Only where the whole list is in the page; a list with a fixed height renders a window of it. */
function readableOptions(control: HTMLElement): string[] | null {
  const list = listOf(control);
  if (list?.style.height !== '') return null;
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
  const popup = await openPopup(widget, task.signal);
  if (!popup) {
    await closePopup(widget, null);
    return err('popup-did-not-open');
  }
  const result = await pickFrom(popup, root, wanted, dropsOthers, task);
  await closePopup(widget, popup);
  return result;
}

async function pickFrom(
  popup: HTMLElement,
  root: HTMLElement,
  wanted: readonly ChoiceWish[],
  dropsOthers: boolean,
  { signal }: WriteTask,
): Promise<WriteResult> {
  const search = searchIn(controlOf(root));
  const isMultiple = kindOf(root) === 'multiselect';
  if (dropsOthers) {
    // What the list does not show right now is dropped by the label in the box.
    for (const label of shown(root)) {
      if (wanted.some(wish => means(wish, label))) continue;
      const extra = await findOption(popup, { label, aliases: [] }, search, signal);
      if (extra && isSelected(extra)) await toggle(extra, popup);
    }
  }
  for (const wish of wanted) {
    const option = await findOption(popup, wish, search, signal);
    if (!option) return err(signal.aborted ? 'timed-out' : 'option-not-offered');
    if (isMultiple && isSelected(option)) continue;
    if (!(await toggle(option, popup))) return err('page-refused');
  }
  return ok();
}

async function toggle(option: HTMLElement, popup: HTMLElement): Promise<boolean> {
  const before = isSelected(option);
  if (!press(option, undefined, true)) return false;
  await until(
    () => !isShown(popup) || !option.isConnected || isSelected(option) !== before,
    AbortSignal.timeout(300),
    300,
  );
  await nextFrame();
  return true;
}

/** Types into a search box, if there is one; lists that hold only part of the whole need it. */
function searchIn(control: HTMLElement): ((text: string) => void) | null {
  if (!(control instanceof HTMLInputElement) || control.readOnly) return null;
  return text => {
    setValue(control, text);
    fireInput(control, text);
  };
}

async function suggest(
  root: HTMLElement,
  value: WriteValue,
  task: WriteTask,
): Promise<WriteResult> {
  const wish =
    value.kind === 'text'
      ? { label: value.text, aliases: [] }
      : value.kind === 'choices' && value.wanted.length === 1
        ? value.wanted[0]
        : undefined;
  if (!wish) return err('page-refused');
  return type(root, wish.label, task);
}

/** Types the text, and takes the suggestion of exactly that wording if one comes up. */
async function type(root: HTMLElement, text: string, task: WriteTask): Promise<WriteResult> {
  const control = controlOf(root);
  const search = searchIn(control);
  if (!search) return err('not-editable');
  const widget: Widget = { control, box: boxOf(root) };
  focusIn(control);
  if (!task.isSafe()) return err('not-visible');
  search(text);
  const offered = await until(
    () => {
      const popup = popupOf(widget);
      return popup && choose(optionsIn(popup).map(offerOf), { label: text, aliases: [] });
    },
    task.signal,
    text === '' ? 0 : 400,
  );
  if (offered) press(offered, undefined, true);
  await nextFrame();
  await closePopup(widget, popupOf(widget));
  return ok();
}
