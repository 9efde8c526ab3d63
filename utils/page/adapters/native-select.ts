/** The browser's own drop-down and list box. */
import { err, ok } from '../../domain/result';
import { CHOICE_SEPARATOR, choose, chooseAll, type Offer, sameChoices } from '../choose';
import { fireChange, fireInput, focusIn, focusOut } from '../events';
import { textOf } from '../text';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';

const asSelect = (root: HTMLElement) => root as HTMLSelectElement;

export const nativeSelect: WidgetAdapter = {
  name: 'native-select',
  owns: candidate => (candidate instanceof HTMLSelectElement ? candidate : null),

  describe(root) {
    const select = asSelect(root);
    const blocked = blockOf(select);
    return {
      kind: select.multiple ? 'multiselect' : 'select',
      isEmpty: chosen(select).length === 0,
      options: [...select.options].filter(isReal).map(labelOf),
      ...(select.multiple ? {} : { limits: { maxChoices: 1 } }),
      ...(blocked ? { blocked } : {}),
    };
  },

  read: root => chosen(asSelect(root)).map(labelOf).join(CHOICE_SEPARATOR),

  holds: (root, value, mode) =>
    value.kind === 'choices' &&
    sameChoices(chosen(asSelect(root)).map(labelOf), value.wanted, mode),

  async write(root, value, task) {
    const select = asSelect(root);
    if (value.kind !== 'choices' || (!select.multiple && value.wanted.length > 1)) {
      return err('page-refused');
    }
    const options = chooseAll(offersOf(select), value.wanted);
    if (!options) return err('option-not-offered');
    const kept = select.multiple && task.mode === 'append' ? chosen(select) : [];
    return set(select, [...kept, ...options], task) ? ok() : err('not-visible');
  },

  snapshot(root) {
    const before = [...asSelect(root).selectedOptions].map(option => ({
      index: option.index,
      label: labelOf(option),
    }));
    return async (now, task) => {
      const options = before.flatMap(chosen => optionAgain(asSelect(now), chosen) ?? []);
      set(asSelect(now), options, task);
    };
  },
};

function set(select: HTMLSelectElement, options: readonly HTMLOptionElement[], task: WriteTask) {
  focusIn(select, false);
  if (!task.isSafe()) return false;
  for (const option of select.options) option.selected = options.includes(option);
  if (options.length === 0) select.selectedIndex = -1;
  fireInput(select);
  fireChange(select);
  focusOut(select);
  return true;
}

/** Its place first: two options may read the same. By its label where the page moved it. */
function optionAgain(
  select: HTMLSelectElement,
  { index, label }: { readonly index: number; readonly label: string },
): HTMLOptionElement | null {
  const option = select.options[index];
  if (option && labelOf(option) === label) return option;
  return choose(offersOf(select, true), { label, aliases: [] });
}

const isReal = (option: HTMLOptionElement) =>
  option.value !== '' && !option.hidden && !isPlaceholder(option);

const PLACEHOLDER =
  /^[\s\p{P}]*((请选择|请选).{0,20}|(please\s+)?(select|choose)\b.{0,30})?[\s\p{P}]*$/iu;

/** The entry that stands for "nothing chosen yet", where the page gives it a value. */
function isPlaceholder(option: HTMLOptionElement): boolean {
  const select = option.closest('select');
  if (option.index !== 0 || !select || select.multiple) return false;
  return option.disabled || PLACEHOLDER.test(labelOf(option));
}

const chosen = (select: HTMLSelectElement) => [...select.selectedOptions].filter(isReal);
const labelOf = (option: HTMLOptionElement) => option.label.trim() || textOf(option);

function offersOf(select: HTMLSelectElement, withEmpty = false): Offer<HTMLOptionElement>[] {
  return [...select.options]
    .filter(option => withEmpty || isReal(option))
    .map(option => ({
      names: [labelOf(option)],
      item: option,
      isDisabled: option.matches(':disabled'),
    }));
}
