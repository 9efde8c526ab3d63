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
    const before = [...asSelect(root).selectedOptions].map(labelOf);
    return async (now, task) => {
      const offers = offersOf(asSelect(now), true);
      const options = before.flatMap(label => choose(offers, { label, aliases: [] }) ?? []);
      set(asSelect(now), options, task);
    };
  },
};

function set(select: HTMLSelectElement, options: readonly HTMLOptionElement[], task: WriteTask) {
  focusIn(select);
  if (!task.isSafe()) return false;
  for (const option of select.options) option.selected = options.includes(option);
  if (options.length === 0) select.selectedIndex = -1;
  fireInput(select);
  fireChange(select);
  focusOut(select);
  return true;
}

/** The entry that stands for "nothing chosen yet" has no value. */
const isReal = (option: HTMLOptionElement) => option.value !== '' && !option.hidden;
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
