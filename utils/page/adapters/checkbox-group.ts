/** Several boxes that answer one question: a group by role, by legend, or by a shared name. */
import { err, ok } from '../../domain/result';
import { CHOICE_SEPARATOR, choose, chooseAll, type Offer, sameChoices } from '../choose';
import { hasWords, SHOWN, textOf } from '../text';
import { ancestorsOf, queryDeep, rootOf } from '../tree';
import { nextTask } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { isChecked, labelBoxOf, labelOf, setChecked } from './checkable';
import { tickBlockOf } from './stand-in';

/** Some put a native box for the form to send beside their own, hidden from everyone. */
const BOXES = 'input[type=checkbox]:not([role=switch],[aria-hidden=true]),[role=checkbox]';
const GROUPS =
  '[role=group],fieldset:has(> legend),[class*=checkbox-group],[class*=checkboxgroup],[class*=CheckboxGroup],[class*=checkboxes]';
/** Fewer boxes side by side, without a word that they belong together, are questions of their own. */
const LEAST_UNNAMED = 3;
const OTHERS =
  'input:not([type=checkbox],[type=hidden]),textarea,select,[contenteditable],[role=combobox],[role=switch]';

/** What a box in an entry of a list says is that the entry is chosen. */
const ENTRIES = '[role=option],[role=treeitem]';

const ANY = `${BOXES},${OTHERS}`;

export const checkboxGroup: WidgetAdapter = {
  name: 'checkbox-group',
  hasRetry: true,

  owns(candidate) {
    if (!candidate.matches(BOXES) || candidate.closest(ENTRIES)) return null;
    for (const group of ancestorsOf(candidate)) {
      if (!(group instanceof HTMLElement) || holds(group, OTHERS, candidate)) break;
      // A component keeps a native box within.
      if (group.matches(BOXES)) return this.owns(group);
      const least = group.matches(GROUPS) ? 2 : LEAST_UNNAMED;
      if (boxesOf(group, candidate).length >= least) return group;
    }
    const loose = looseGroup(candidate);
    return loose.length > 1 ? (loose[0] ?? null) : null;
  },

  describe(root) {
    const boxes = boxesOf(root);
    return {
      kind: 'checkbox-group',
      isEmpty: !boxes.some(isChecked),
      options: boxes.map(box => labelOf(box, boxes)),
      ...(boxes.every(box => tickBlockOf(box) !== null) ? { blocked: 'disabled' as const } : {}),
    };
  },

  control: areaOf,
  area: areaOf,
  start: root => labelBoxOf(boxesOf(root)[0] ?? root),

  box(root, value) {
    const boxes = boxesOf(root);
    const wish = value?.kind === 'choices' ? value.wanted[0] : undefined;
    const box = (wish && choose(offersOf(boxes), wish)) ?? boxes[0];
    return box ? labelBoxOf(box) : root;
  },

  read: root => chosen(root).join(CHOICE_SEPARATOR),

  holds: (root, value, mode) =>
    value.kind === 'choices' && sameChoices(chosen(root), value.wanted, mode),

  async write(root, value, task) {
    if (value.kind !== 'choices') return err('page-refused');
    const wanted = chooseAll(offersOf(boxesOf(root)), value.wanted);
    if (!wanted) return err('option-not-offered');
    const ticked = await tick(
      root,
      box => wanted.includes(box) || (task.mode === 'append' && isChecked(box)),
      task,
    );
    return ticked ? ok() : err('not-visible');
  },

  snapshot(root) {
    const before = chosen(root);
    return (now, task) => {
      const boxes = boxesOf(now);
      return tick(now, box => before.includes(labelOf(box, boxes)), task);
    };
  },
};

/**
 * One box per task: frameworks compute the new list from the one of the last render. False when a
 * box was out of sight by its turn, for each click may change the page.
 */
async function tick(
  root: HTMLElement,
  isWanted: (box: HTMLElement) => boolean,
  task: WriteTask,
): Promise<boolean> {
  for (const box of boxesOf(root)) {
    if (task.signal.aborted) return true;
    const wanted = isWanted(box);
    if (isChecked(box) === wanted || tickBlockOf(box)) continue;
    if (!task.isSafe() || !isShownBox(box)) return false;
    await setChecked(box, wanted, task.isRetry);
    await nextTask();
  }
  return true;
}

const isShownBox = (box: HTMLElement) =>
  [box, labelBoxOf(box)].some(part => part.checkVisibility(SHOWN));

/** `within`: one of them, where they are looked for; each may stand in a component of its own. */
function boxesOf(root: HTMLElement, within: HTMLElement | null = null): HTMLElement[] {
  if (root.matches(BOXES)) return looseGroup(root);
  const own = root.querySelectorAll<HTMLElement>(BOXES);
  const isDeep = within ? isApart(within, root) : own.length === 0;
  const boxes = isDeep ? queryDeep(root, BOXES) : [...own];
  // A component keeps a native box within.
  return boxes.filter(
    box => !box.closest(ENTRIES) && !box.parentElement?.closest('[role=checkbox]'),
  );
}

/** In a component's own tree; looking through all of them takes its time. */
const isApart = (box: HTMLElement, around: HTMLElement): boolean =>
  rootOf(box) instanceof ShadowRoot && rootOf(around) !== rootOf(box);

const holds = (part: HTMLElement, selector: string, within: HTMLElement): boolean =>
  isApart(within, part)
    ? queryDeep(part, selector).length > 0
    : part.querySelector(selector) !== null;

/** Boxes without a frame around them alone; the first stands for all. */
function looseGroup(box: HTMLElement): HTMLElement[] {
  const named = sameName(box);
  return named.length > 1 ? named : linesUnderTitle(box);
}

/** Lines of a list with one box each, the first of them right under a line of words. */
function linesUnderTitle(box: HTMLElement): HTMLElement[] {
  let line = box;
  while (line.parentElement && line.parentElement.querySelectorAll(ANY).length === 1)
    line = line.parentElement;
  const isLine = (other: Element | null): other is HTMLElement =>
    other?.localName === line.localName &&
    other.querySelectorAll(ANY).length === 1 &&
    boxIn(other) !== null;
  let first: Element = line;
  while (isLine(first.previousElementSibling)) first = first.previousElementSibling;
  const title = first.previousElementSibling;
  const isTitled = title !== null && title.querySelector(ANY) === null && hasWords(textOf(title));
  if (!isTitled || line.matches(BOXES)) return [box];
  const boxes: HTMLElement[] = [];
  for (let next: Element | null = first; isLine(next); next = next.nextElementSibling)
    boxes.push(boxIn(next) ?? next);
  return boxes.length >= LEAST_UNNAMED ? boxes : [box];
}

const boxIn = (line: Element) => line.querySelector<HTMLElement>(BOXES);

function sameName(box: HTMLElement): HTMLElement[] {
  if (!(box instanceof HTMLInputElement) || box.name === '') return [box];
  const all = rootOf(box).querySelectorAll<HTMLInputElement>('input[name]');
  const same = [...all].filter(other => listOf(other) === listOf(box) && other.form === box.form);
  // Where other things are asked for by the same name with another key it is the form's, not a list's.
  const isOfForm = same.some(other => !/^(checkbox|hidden)$/.test(other.type));
  const boxes = same.filter(other => other.type === 'checkbox');
  return isOfForm ? boxes.filter(other => other.name === box.name) : boxes;
}

/** Forms of servers name the boxes of one list `ways[a]`, `ways[b]`. */
const listOf = ({ name }: HTMLInputElement) => name.replace(/\[[^\]]*\]$/, '[]');

function areaOf(root: HTMLElement): HTMLElement {
  const boxes = boxesOf(root);
  let area: HTMLElement | null = root;
  while (area && !boxes.every(box => area?.contains(box))) area = area.parentElement;
  return area ?? root;
}

function chosen(root: HTMLElement): string[] {
  const boxes = boxesOf(root);
  return boxes.filter(isChecked).map(box => labelOf(box, boxes));
}

function offersOf(boxes: readonly HTMLElement[]): Offer<HTMLElement>[] {
  return boxes.map(box => ({
    names: [labelOf(box, boxes)],
    item: box,
    isDisabled: tickBlockOf(box) !== null,
  }));
}
