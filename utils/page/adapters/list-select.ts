/** Selects of libraries: a box that opens a list. Single, multiple, and free text with suggestions. */
import { err } from '../../domain/result';
import type { ChoiceWish, WidgetKind, WriteValue } from '../../fill/model';
import { CHOICE_SEPARATOR, means, sameChoices } from '../choose';
import { CLEAR_BUTTONS, SUGGESTING } from '../libraries';
import { clearBy, listOf } from '../popup';
import { asksForEnter, fold } from '../text';
import { queryDeep } from '../tree';
import type { WidgetAdapter } from './adapter';
import { blockOf } from './blocks';
import { TREES } from './cascader';
import { pick, typeSuggested } from './list-choosing';
import {
  boxOf,
  chipScope,
  chipsIn,
  controlOf,
  dropLast,
  ownEntries,
  removeChips,
  shown,
} from './select-box';
import { selectAt, suggests } from './select-found';

/** A select that holds one has room for several. */
const TAG_BOXES = '[class*=tag-input],[class*=input-tag]';

export const listSelect: WidgetAdapter = {
  name: 'list-select',

  owns: selectAt,

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
    asksForEnter(control.getAttribute('placeholder') ?? '');
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
