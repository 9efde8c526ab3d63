/** A list of choices that stands open in the form itself: chips to press, a box of lines, tabs. */
import { err, ok } from '../../domain/result';
import type { WriteValue } from '../../fill/model';
import { CHOICE_SEPARATOR, choose, chooseAll, sameChoices } from '../choose';
import { isSelected, offerOf } from '../options';
import { press } from '../pointer';
import { textOf } from '../text';
import { ancestorsOf, queryDeep, rootOf } from '../tree';
import { isShown } from '../visibility';
import { nextFrame } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { isQuestion, TAB_LISTS, tabsOf } from './question-tabs';

export const LIST_BOXES = `[role=listbox],${TAB_LISTS}`;
/** A pop-up floats, itself or what it hangs in. */
const FLOATING_LEVELS = 6;

export const listBox: WidgetAdapter = {
  name: 'list-box',

  owns(candidate) {
    const isOwn = candidate.matches(TAB_LISTS)
      ? isQuestion(candidate)
      : candidate.matches('[role=listbox]') && isInline(candidate);
    return isOwn ? candidate : null;
  },

  describe(root) {
    const isEmpty = chosen(root).length === 0;
    const isForSeveral = root.getAttribute('aria-multiselectable') === 'true';
    const blocked = blockOf(root);
    return {
      // Whether a list takes several shows when the second is pressed, if it does not say so.
      kind: isForSeveral ? 'multiselect' : 'select',
      isEmpty,
      options: entriesOf(root).map(entry => textOf(entry)),
      undoable: isForSeveral || !isEmpty,
      ...(blocked ? { blocked } : {}),
    };
  },

  box(root, value) {
    const [wish] = wishesIn(value);
    return (wish && choose(offersOf(root), wish)) ?? entriesOf(root)[0] ?? root;
  },

  read: root => chosen(root).join(CHOICE_SEPARATOR),

  holds: (root, value, mode) =>
    value.kind === 'choices' && sameChoices(chosen(root), value.wanted, mode),

  async write(root, value, task) {
    const wanted = chooseAll(offersOf(root), wishesIn(value));
    if (!wanted || wanted.length === 0) return err('option-not-offered');
    const isKept = (entry: HTMLElement) =>
      wanted.includes(entry) || (task.mode === 'append' && isSelected(entry));
    return (await set(root, isKept, task)) ? ok() : err('not-visible');
  },

  snapshot(root) {
    const before = chosen(root);
    return (now, task) => set(now, entry => before.includes(textOf(entry)), task);
  },
};

const wishesIn = (value: WriteValue | null) => (value?.kind === 'choices' ? value.wanted : []);

const entriesOf = (root: HTMLElement) =>
  root.matches(TAB_LISTS) ? tabsOf(root) : queryDeep(root, '[role=option]').filter(isShown);
const offersOf = (root: HTMLElement) => entriesOf(root).map(offerOf);

const chosen = (root: HTMLElement): string[] =>
  entriesOf(root)
    .filter(isSelected)
    .map(entry => textOf(entry));

function isInline(list: HTMLElement): boolean {
  if (entriesOf(list).length < 2) return false;
  const id = CSS.escape(list.id);
  const isOpened =
    list.id !== '' &&
    rootOf(list).querySelector(`[aria-controls~="${id}"],[aria-owns~="${id}"]`) !== null;
  const around = [list, ...ancestorsOf(list)].slice(0, FLOATING_LEVELS);
  const isFloating = around.some(
    part => part.matches('[popover]') || /absolute|fixed/.test(getComputedStyle(part).position),
  );
  return !isOpened && !isFloating;
}

/** One entry per frame, those that go first: some lists take one and drop it for the next by themselves. */
async function set(
  root: HTMLElement,
  isWanted: (entry: HTMLElement) => boolean,
  task: WriteTask,
): Promise<boolean> {
  const names = entriesOf(root)
    .filter(isWanted)
    .map(entry => textOf(entry));
  for (const isGoing of [true, false]) {
    for (const entry of entriesOf(root)) {
      if (task.signal.aborted) return true;
      const isIn = names.includes(textOf(entry));
      if (isSelected(entry) === isIn || isIn === isGoing) continue;
      if (isGoing && names.length > 0 && root.ariaMultiSelectable !== 'true') continue;
      if (!task.isSafe() || !press(entry, undefined, true)) return false;
      await nextFrame();
      await nextFrame();
    }
  }
  return true;
}
