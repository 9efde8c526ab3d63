/** Lists that grow by a button: which there are, what each button adds to, and lists without a row. */
import { CONTROLS, fieldCount, hasFields } from './controls';
import { likeBlocks, titlesIn } from './like-blocks';
import { hasRowTitles, headsIn, ROWS, rowsOf, TABLES } from './repeated-rows';
import {
  ADDING_WORDS,
  commandsIn,
  isAddButton,
  nameOf,
  picturesIn,
  saysDelete,
  wordsOn,
} from './row-buttons';
import { hasWords, SHOWN, textOf } from './text';
import { ancestorsOf } from './tree';

const FARTHEST = 8;
const NEAREST_BLOCKS = 2;

/** A button stands at its table. */
const MOST_GAP_PX = 80;

export interface Growing {
  /** The smallest part with the rows and their titles; of a list without a row, the place of its button. */
  readonly root: HTMLElement;
  /** Does not tell yet what its rows will ask for. */
  readonly isRowless: boolean;
}

/** Of these commands; `null` for each that adds nothing, so that the caller can give way. */
export function* growingTables(commands: Iterable<HTMLElement>): Generator<Growing | null> {
  const seen = new Set<HTMLElement>();
  for (const button of commands) {
    const isAdding = isAddButton(button);
    const table = isAdding ? tableOf(button) : null;
    if (table && !seen.has(table) && !hasRowTitles(table)) {
      seen.add(table);
      yield { root: table, isRowless: false };
    } else {
      const isRowless = isAdding && !table && asksForRow(button);
      yield isRowless ? { root: placeOf(button), isRowless } : null;
    }
  }
}

/** What is around a button and nothing else: it stays where the page puts rows in the button's place. */
function placeOf(button: HTMLElement): HTMLElement {
  let place = button;
  for (let up = 0; up < 3 && place.parentElement; up++) {
    const { parentElement: outer } = place;
    const others = textOf(outer).replace(nameOf(button), '').trim();
    if (others !== '' || hasFields(outer) || outer.matches('form,body')) break;
    place = outer;
  }
  return place;
}

/** The button that adds to a list without a row, at its place. */
export const addButtonAt = (place: HTMLElement): HTMLElement | null =>
  isAddButton(place) ? place : (commandsIn(place).find(isAddButton) ?? null);

/** What its button says of a list: `添加行动项` of 行动项. */
export function listName(place: HTMLElement): string {
  const button = addButtonAt(place);
  return button ? nameOf(button).replace(ADDING_WORDS, '') : '';
}

/** Titles in a line of their own before the place of a list without a row. */
export function titlesBefore(place: HTMLElement): string[] {
  let branch: HTMLElement | null = place;
  for (let up = 0; branch && up < 3; up++, branch = branch.parentElement) {
    for (let line = branch.previousElementSibling; line; line = line.previousElementSibling) {
      if (textOf(line) === '') continue;
      const titles = titlesIn(line);
      if (titles.length > 1) return titles;
      break;
    }
    if (branch.matches('form,section,fieldset')) break;
  }
  return [];
}

/** In a form, by words: a picture alone is a number's step up as often. */
function asksForRow(button: HTMLElement): boolean {
  const name = wordsOn(button);
  const isOfForm = button.closest('form,[class*=form]') !== null;
  return hasWords(name) && !ATTACHING.test(name) && isOfForm && !followsBlock(button);
}

/** Fields right before it may be rows of its own, in a shape that is not known for one. */
function followsBlock(button: HTMLElement): boolean {
  let branch: HTMLElement | null = button;
  for (let up = 0; branch && up < FARTHEST && !branch.matches('form,section'); up++) {
    let before = branch.previousElementSibling;
    while (before && !hasFields(before) && textOf(before) === '')
      before = before.previousElementSibling;
    if (before) return fieldCount(before) > 1;
    branch = branch.parentElement;
  }
  return false;
}

const ATTACHING = /附件|文件|图片|标签|attach|file|upload|tag/i;

/** The table or list that a button adds to; `null` where none with a row or titles is near. */
export function tableOf(button: HTMLElement): HTMLElement | null {
  let up = 0;
  let withFields = 0;
  for (const around of ancestorsOf(button)) {
    if (up++ > FARTHEST || !(around instanceof HTMLElement)) return null;
    if (hasFields(around)) withFields++;
    const tables = [...around.querySelectorAll<HTMLElement>(TABLES)].filter(
      table => table.checkVisibility(SHOWN) && headsIn(table).length > 1,
    );
    const [table] = around.matches(TABLES)
      ? [around]
      : tables.sort((one, other) => gapBetween(one, button) - gapBetween(other, button));
    if (table) return gapBetween(table, button) < MOST_GAP_PX ? withBody(table, around) : null;
    const blocks = withFields > NEAREST_BLOCKS ? [] : blocksIn(around, button);
    if (blocks.length > 0) return blocks[0]?.parentElement ?? null;
  }
  return null;
}

/** In pixels down the page; 0 where the button stands in the table. */
function gapBetween(table: Element, button: Element): number {
  const [a, b] = [table.getBoundingClientRect(), button.getBoundingClientRect()];
  return Math.max(a.top - b.bottom, b.top - a.bottom, 0);
}

const precedes = (a: Element, b: Element) =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Libraries put a fixed header into a table of its own; the part around both stands for them. */
function withBody(table: HTMLElement, around: HTMLElement): HTMLElement {
  if (table.querySelector(CONTROLS) || table.querySelectorAll(ROWS).length > 1) return table;
  for (
    let part: HTMLElement | null = table;
    part && part !== around.parentElement;
    part = part.parentElement
  ) {
    if (part.querySelectorAll(TABLES).length > 1) return part;
  }
  return table;
}

/** Children of one parent that each hold two fields or more, look alike, and end at the button. */
function blocksIn(around: HTMLElement, button: HTMLElement): HTMLElement[] {
  for (const blocks of likeBlocks(around, button))
    if (blocks[0] && precedes(blocks[0], button)) return blocks;
  return [];
}

/** The lists at a place or near it, before or after: some of them may be others than its own. */
export function listsNear(place: HTMLElement): HTMLElement[] {
  const lists = new Set<HTMLElement>();
  let up = 0;
  for (const around of [place, ...ancestorsOf(place)]) {
    if (up++ > NEAREST_BLOCKS || !(around instanceof HTMLElement)) break;
    for (const [first] of likeBlocks(around, place))
      if (first?.parentElement) lists.add(first.parentElement);
  }
  return [...lists];
}

export function addButtonOf(root: HTMLElement): HTMLElement | null {
  const named = namedAddButton(root);
  if (named && gapBetween(root, named) < MOST_GAP_PX) return named;
  // A pair of pictures behind each row: one takes it away, the last adds another.
  const [, picture, ...more] = picturesIn(rowsOf(root).at(-1));
  return picture && more.length === 0 && !saysDelete(picture) ? picture : named;
}

function namedAddButton(root: HTMLElement): HTMLElement | null {
  for (const around of [root, ...ancestorsOf(root)]) {
    if (around.matches('body')) return null;
    const [nearest] = commandsIn(around)
      .filter(isAddButton)
      .sort((one, other) => gapBetween(root, one) - gapBetween(root, other));
    if (nearest) return nearest;
  }
  return null;
}
