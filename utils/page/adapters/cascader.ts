/** Lists that open into further lists, as columns or as a tree: chosen by the labels from the root. */
import { err, ok } from '../../domain/result';
import type { ChoiceWish, WriteValue } from '../../fill/model';
import { CASCADING } from '../libraries';
import { hitWithin, hover, press, pressOption } from '../pointer';
import { clearBy, closePopup, isSearchBox, openPopup, search } from '../popup';
import { fold, textOf } from '../text';
import { queryDeep } from '../tree';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';
import type { WidgetAdapter, WriteResult, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { boxAround } from './boxes';
import { boxOf, controlOf, shown } from './select-box';
import { plusesIn, plusOf } from './tree-plus';

const CHILDREN_MS = 1_500;
const MOST_EXPANSIONS = 40;
const SWITCHES =
  '[class*=switcher],[class*=expand],[class*=toggle],[class*=arrow],[class*=caret],[role=treeitem]>svg';
const SEPARATORS = /[/>›»|｜-]/;

export const cascader: WidgetAdapter = {
  name: 'cascader',

  owns(candidate) {
    if (candidate.matches('[aria-haspopup=tree]:not([class*=multi])')) return boxAround(candidate);
    const root = candidate.closest<HTMLElement>(CASCADING);
    if (!root || root.offsetHeight >= 90 || root.querySelector('label')) return null;
    // A tree for several is no way down, but a list.
    const isForSeveral = /tree/i.test(root.className) && root.querySelector('[class*=multiple]');
    return isForSeveral ? null : root;
  },

  describe(root) {
    const isEmpty = shown(root).length === 0;
    const blocked = blockOf(controlOf(root));
    return {
      kind: 'cascader',
      isEmpty,
      undoable: !isEmpty,
      ...(blocked === 'disabled' ? { blocked } : {}),
    };
  },

  control: controlOf,
  box: boxOf,
  read: root => shown(root).join(' / '),

  holds(root, value) {
    const path = pathIn(value).map(fold);
    const standing = shown(root)
      .flatMap(text => text.split(SEPARATORS))
      .map(fold)
      .filter(Boolean);
    if (path.length === 0 || standing.length === 0) return false;
    const whole = path.flatMap(label => label.split(SEPARATORS));
    const isSame = (labels: readonly string[]) => labels.join('/') === standing.join('/');
    // Some show the whole way to what was named alone.
    const isEnd = path.length === 1 && whole.at(-1) === standing.at(-1);
    return isSame(whole) || isSame(path.slice(-1)) || isEnd;
  },

  async write(root, value, task) {
    const path = pathIn(value);
    if (path.length === 0) return err('page-refused');
    return choosePath(root, path, task);
  },

  snapshot(root) {
    const before = shown(root).flatMap(text => text.split(/\s*[/>›]\s*/));
    return async (now, task) => {
      if (before.length === 0) await clearBy(boxOf(now));
      else await choosePath(now, before, task);
    };
  },
};

function pathIn(value: WriteValue): readonly string[] {
  if (value.kind === 'path') return value.labels;
  return value.kind === 'choices' ? value.wanted.map(({ label }) => label) : [];
}

async function choosePath(
  root: HTMLElement,
  path: readonly string[],
  { signal }: WriteTask,
): Promise<WriteResult> {
  const widget = { control: controlOf(root), box: boxOf(root) };
  const popup = await openPopup(widget, signal);
  if (!popup) return err('popup-did-not-open');
  const isChosen = await walk(popup, path, widget.control, signal);
  await closePopup(widget, popup);
  return isChosen ? ok() : err('option-not-offered');
}

async function walk(
  popup: HTMLElement,
  path: readonly string[],
  control: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  const isTree = popup.matches(TREES) || queryDeep(popup, TREES).length > 0;
  let parent: HTMLElement | null = null;
  for (const [i, label] of path.entries()) {
    const find = (): HTMLElement | null => entryNamed(popup, label, parent);
    let entry: HTMLElement | null = await until(
      find,
      signal,
      i === 0 && isTree ? 300 : CHILDREN_MS,
    );
    if (!entry && isTree)
      entry =
        (await expandUntil(popup, find, signal)) ?? (await searchFor(control, label, find, signal));
    if (!entry) return false;
    const next = path[i + 1];
    if (next === undefined) return pressOption(entry);
    if (isTree) {
      // Pressing a branch would choose it; its switch only shows what is below.
      const below: HTMLElement = entry;
      const found = entryNamed(popup, next, below)
        ? null
        : (switchOf(entry) ?? plusOf(popup, entry));
      if (found) turn(found);
      else if (!entryNamed(popup, next, below)) {
        await open(below, () => entryNamed(popup, next, below) !== null, signal);
      }
    } else if (!pressOption(entry)) return false;
    parent = entry;
    await nextFrame();
  }
  return false;
}

/** Some show what is below at the pointer alone, and hide it again at a press. */
async function open(
  branch: HTMLElement,
  isOpen: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  hover(hitWithin(branch), true);
  await nextFrame();
  await nextFrame();
  if (branch.closest('[aria-expanded=false]')) pressOption(branch);
  else await until(isOpen, signal, HOVER_MS);
}

const HOVER_MS = 400;

export const TREES = '[role=tree],[class*=tree]';

/** An entry of a list that turns out to be a tree. */
export async function findInTree(
  popup: HTMLElement,
  { label }: ChoiceWish,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  if (!popup.matches(TREES) && !queryDeep(popup, TREES)[0]) return null;
  const find = () => entryNamed(popup, label, null);
  return find() ?? expandUntil(popup, find, signal);
}

/** The innermost element of that wording; below or right of its parent where labels repeat. */
function entryNamed(
  popup: HTMLElement,
  label: string,
  parent: HTMLElement | null,
): HTMLElement | null {
  const wanted = fold(label);
  const named = queryDeep(popup, '*').filter(
    part => part.childElementCount < 4 && isShown(part) && fold(textOf(part)) === wanted,
  );
  const inner = named.filter(part => !named.some(other => other !== part && part.contains(other)));
  const from = parent?.getBoundingClientRect();
  const after = inner.filter(part => {
    const { left, top } = part.getBoundingClientRect();
    return !from || left > from.left + 40 || top > from.top + 2;
  });
  return after[0] ?? null;
}

/** Opens one closed branch after the other until the entry is there. */
async function expandUntil(
  popup: HTMLElement,
  find: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  const pressed = new Set<Element>();
  for (let times = 0; times < MOST_EXPANSIONS && !signal.aborted; times++) {
    const closed = [...queryDeep(popup, SWITCHES).filter(isClosed), ...plusesIn(popup)].find(
      part => isShown(part) && !pressed.has(part),
    );
    if (!closed) return null;
    pressed.add(closed);
    turn(closed);
    const found = await until(find, signal, 60);
    if (found) return found;
  }
  return null;
}

/** A switch may be a drawing. */
function turn(part: Element): void {
  if (part instanceof HTMLElement) part.click();
  else press(part, undefined, true);
}

function isClosed(part: HTMLElement): boolean {
  const node = part.closest('[aria-expanded]');
  if (node) return node.getAttribute('aria-expanded') === 'false';
  return !/(^|[\s_-])(open|expanded|noop|leaf|is-leaf)\b/.test(part.className);
}

function switchOf(entry: HTMLElement): Element | null {
  for (let row: HTMLElement | null = entry, up = 0; row && up < 4; row = row.parentElement, up++) {
    const found = row.querySelector(SWITCHES);
    if (found) return found;
  }
  return null;
}

async function searchFor(
  control: HTMLElement,
  label: string,
  find: () => HTMLElement | null,
  signal: AbortSignal,
): Promise<HTMLElement | null> {
  if (!isSearchBox(control)) return null;
  search(control, label);
  return until(find, signal, CHILDREN_MS);
}
