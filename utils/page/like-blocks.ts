/** Blocks that are rows of one list: alike to look at, and asking the same. */
import { CONTROLS, fieldCount, hasFields } from './controls';
import { ADDING_WORDS, COMMAND_COLUMN, deleteButtonOf, INDEX, LONGEST_NAME } from './row-buttons';
import { fold, SHOWN, textOf, tidy } from './text';

export function* likeBlocks(around: HTMLElement, place: HTMLElement): Generator<HTMLElement[]> {
  const numbered = numberedBefore(around, place);
  if (numbered) yield [numbered];
  for (const parent of [
    around,
    ...around.querySelectorAll<HTMLElement>(':scope > *, :scope > * > *'),
  ]) {
    const children = [...parent.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !child.contains(place),
    );
    // Parts that are not shown, such as other tabs, have no words to tell them apart.
    const blocks = children.filter(child => fieldCount(child) > 1 && showsFields(child));
    const [first] = blocks;
    if (!first || !isRow(first)) continue;
    const isAlike = blocks.every(block => isLike(block, first));
    const isAlone = children.every(child => blocks.includes(child) || !hasFields(child));
    const isAllThereIs = fieldCount(around) === fieldCount(parent);
    if (isAlike && isAlone && (isAllThereIs || isBesideRows(parent, first, place)))
      yield blocks.length > 1 ? blocks : [rowWithin(first)];
  }
}

/** A row may have no box of its own, as in a grid. */
const showsFields = (block: HTMLElement) =>
  [...block.querySelectorAll(CONTROLS)].some(control => control.checkVisibility(SHOWN));

/**
 * A row right before its button, in a line with the other parts of the form: nothing is around the
 * rows alone, but each has the list's name and its number, and the button has the name. The part of
 * it that holds its fields, where it is the only one.
 */
function numberedBefore(around: HTMLElement, place: HTMLElement): HTMLElement | null {
  const name = fold(textOf(place) || (place.textContent ?? '')).replace(ADDING_WORDS, '');
  const branch = [...around.children].find(child => child.contains(place));
  if (name === '' || !branch || hasFields(branch)) return null;
  let row = branch.previousElementSibling;
  const isFirst = () => row !== null && titleOf(row) === `${name}1`;
  while (row && !hasFields(row) && textOf(row) === '') row = row.previousElementSibling;
  if (!(row instanceof HTMLElement) || fieldCount(row) < 2 || !isFirst()) return null;
  return (
    [...row.children].find(
      (child): child is HTMLElement => child instanceof HTMLElement && hasFields(child),
    ) ?? null
  );
}

/** The first words in it, or right above it. */
export function titleOf(row: Element): string {
  const within = [...row.children].find(child => textOf(child) !== '');
  const above = row.previousElementSibling;
  const title = within && !hasFields(within) ? within : above && !hasFields(above) ? above : null;
  return title ? fold(textOf(title)) : '';
}

/** A list of one row looks like a row itself: what merely holds a row is none. */
function rowWithin(block: HTMLElement): HTMLElement {
  const [inner] = [...block.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && hasFields(child),
  );
  const isHolder = inner && fieldCount(inner) === fieldCount(block) && !isFramed(block);
  const button = isHolder && deleteButtonOf(block);
  return isHolder && (!button || inner.contains(button)) ? rowWithin(inner) : block;
}

/** Among other fields of a form: rows with titles or a way to delete them, right before the button. */
function isBesideRows(list: HTMLElement, row: HTMLElement, button: HTMLElement): boolean {
  const next = list.nextElementSibling;
  if (!next?.contains(button) || hasFields(next)) return false;
  return deleteButtonOf(row) !== null || hasTitles(list, row);
}

/** A line of words over the rows, one for each field of a row. */
function hasTitles(list: HTMLElement, row: HTMLElement): boolean {
  const titles = titlesIn(row.previousElementSibling ?? list.previousElementSibling ?? row);
  return titles.length > 1 && titles.length === fieldCount(row);
}

/** The words of a line that holds nothing else, without those of numbers and commands. */
export function titlesIn(line: Element): string[] {
  const parts = [...line.children].filter(part => textOf(part) !== '');
  const tops = parts.map(part => part.getBoundingClientRect().top);
  const isLine = parts.length > 1 && Math.max(...tops) - Math.min(...tops) < 4;
  const isPlain = !line.querySelector(`${CONTROLS},button,a`);
  const titles = parts.map(part => tidy(textOf(part)));
  const isTitles = isLine && isPlain && titles.every(title => title.length <= LONGEST_NAME);
  return isTitles ? titles.filter(title => !INDEX.test(title) && !COMMAND_COLUMN.test(title)) : [];
}

/** Alike to look at, and asking the same: the groups of a form are alike, but ask each their own. */
export function isLike(block: HTMLElement, first: HTMLElement): boolean {
  if (block.localName !== first.localName || block.className !== first.className) return false;
  return block === first || wording(block) === wording(first);
}

/** Rows may be numbered, and count what was typed; what was chosen may stand there as text. */
function wording(block: HTMLElement): string {
  const labels = [...block.querySelectorAll('label')].map(label => textOf(label));
  const text = labels.length > 1 ? labels.join(' ') : textOf(block);
  return text.replace(/[\d一二三四五六七八九十]+/g, '');
}

/** Fields side by side, or under each other in a box of their own or with what takes them away. */
export function isRow(block: HTMLElement): boolean {
  const tops = [...block.querySelectorAll(CONTROLS)].map(part => part.getBoundingClientRect().top);
  const isLine = Math.max(...tops) - Math.min(...tops) < 60;
  return isLine || isFramed(block) || deleteButtonOf(block) !== null;
}

function isFramed(block: HTMLElement): boolean {
  const { borderTopWidth, backgroundColor } = getComputedStyle(block);
  return Number.parseFloat(borderTopWidth) > 0 || !/, 0\)$/.test(backgroundColor);
}

export const blocksAmong = (parent: HTMLElement): HTMLElement[] =>
  [...parent.children].filter(
    (block): block is HTMLElement => block instanceof HTMLElement && fieldCount(block) > 1,
  );
