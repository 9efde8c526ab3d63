/** Tables and lists of like blocks that grow by a button: where they are, their columns and rows. */
import { hasWords, SHOWN, textOf, tidy } from './text';
import { ancestorsOf, eachMatch, shadowRootOf } from './tree';
import { isShown } from './visibility';

const ADD = /^[+＋⊕\s]*(新增|添加|增加|追加|加一|新建|add|new)(?![a-z]).{0,24}$|^[+＋]$/i;
const DELETE = /删除|移除|删|delete|remove|trash|minus|^[×✕xX-]$/i;
const COMMANDS = 'button,a,[role=button],input[type=button],.btn,[class*=add-],[class*=-add]';
const TABLES = 'table,[role=table],[role=grid]';
const ROWS = 'tr,[role=row]';
const BODY_CELLS = 'td:not([role=columnheader],[role=rowheader]),[role=cell],[role=gridcell]';
const HEADS = 'th,[role=columnheader]';
const CELLS = 'td,th,[role=cell],[role=gridcell],[role=rowheader]';
export const CONTROLS =
  'input:not([type=hidden]),textarea,select,[contenteditable=true],[role=combobox],[role=switch],[role=radio],[role=spinbutton],[tabindex][class*=select]';
const INDEX = /^(序号|编号|no\.?|#|\d*)$/i;
const COMMAND_COLUMN = /^(操作|action|actions|)$/i;
const FARTHEST = 8;
const NEAREST_BLOCKS = 2;
const LONGEST_NAME = 30;
/** A button stands at its table. */
const MOST_GAP_PX = 80;

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Middle of the column, in viewport pixels. */
  readonly middle: number;
}

export interface Growing {
  /** The smallest part with the rows and their titles; of a list without a row, the place of its button. */
  readonly root: HTMLElement;
  /** Does not tell yet what its rows will ask for. */
  readonly isRowless: boolean;
}

/** `null` for each command that adds nothing, and now and then, so that the caller can give way. */
export function* growingTables(root: Document | ShadowRoot): Generator<Growing | null> {
  const seen = new Set<HTMLElement>();
  for (const button of eachMatch(root, COMMANDS)) {
    if (!(button instanceof HTMLElement)) {
      yield null;
      continue;
    }
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
    const others = textOf(outer).replace(textOf(button), '').trim();
    if (others !== '' || fieldCount(outer) > 0 || outer.matches('form,body')) break;
    place = outer;
  }
  return place;
}

/** The button that adds to a list without a row, at its place. */
export const addButtonAt = (place: HTMLElement): HTMLElement | null =>
  isAddButton(place)
    ? place
    : ([...place.querySelectorAll<HTMLElement>(COMMANDS)].find(isAddButton) ?? null);

/** What its button says of a list: `添加行动项` of 行动项. */
export function listName(place: HTMLElement): string {
  const button = addButtonAt(place);
  return button ? textOf(button).replace(ADDING_WORDS, '') : '';
}

const ADDING_WORDS =
  /^[+＋⊕\s]*(新增|添加|增加|追加|新建|add|new)(\s+(a|an|another))?\s*(一条|一行|一个)?/i;

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

function titlesIn(line: Element): string[] {
  const parts = [...line.children].filter(part => textOf(part) !== '');
  const tops = parts.map(part => part.getBoundingClientRect().top);
  const isLine = parts.length > 1 && Math.max(...tops) - Math.min(...tops) < 4;
  const isPlain = !line.querySelector(`${CONTROLS},button,a`);
  const titles = parts.map(part => tidy(textOf(part)));
  const isTitles = isLine && isPlain && titles.every(title => title.length <= LONGEST_NAME);
  return isTitles ? titles.filter(title => !INDEX.test(title) && !COMMAND_COLUMN.test(title)) : [];
}

/** In a form, by words: a picture alone is a number's step up as often. */
function asksForRow(button: HTMLElement): boolean {
  const name = textOf(button);
  const isOfForm = button.closest('form,[class*=form]') !== null;
  return hasWords(name) && !ATTACHING.test(name) && isOfForm && !followsBlock(button);
}

/** Fields right before it may be rows of its own, in a shape that is not known for one. */
function followsBlock(button: HTMLElement): boolean {
  let branch: HTMLElement | null = button;
  for (let up = 0; branch && up < FARTHEST && !branch.matches('form,section'); up++) {
    let before = branch.previousElementSibling;
    while (before && fieldCount(before) === 0 && textOf(before) === '')
      before = before.previousElementSibling;
    if (before) return fieldCount(before) > 1;
    branch = branch.parentElement;
  }
  return false;
}

const ATTACHING = /附件|文件|图片|标签|attach|file|upload|tag/i;

function isAddButton(button: HTMLElement): boolean {
  if ((button.textContent ?? '').trim().length > LONGEST_NAME) return false;
  const isCommand =
    button.matches('button,a,[role=button]') || !button.querySelector('button,a,input');
  // Reading what is rendered takes a hundred times as long.
  if (!isCommand || !mayRead(button, ADDING)) return false;
  const name = textOf(button) || (button.getAttribute('aria-label') ?? button.title);
  return isCommand && ADD.test(name) && isShown(button) && !isSubmit(button);
}

const ADDING = /新增|添加|增加|追加|加一|新建|add|new|[+＋]/i;

/** Whether these words are in it at all, shown or not; inside a shadow root they may be. */
function mayRead(button: HTMLElement, words: RegExp): boolean {
  const names = [button.textContent, button.getAttribute('aria-label'), button.title];
  if (names.some(name => name && words.test(name))) return true;
  return [button, ...button.querySelectorAll('*')].some(
    part => part instanceof HTMLSlotElement || shadowRootOf(part) !== null,
  );
}

const isSubmit = (button: HTMLElement) =>
  button instanceof HTMLButtonElement && button.type === 'submit' && button.form !== null;

/** The table or list that a button adds to; `null` where none with a row or titles is near. */
export function tableOf(button: HTMLElement): HTMLElement | null {
  let up = 0;
  let withFields = 0;
  for (const around of ancestorsOf(button)) {
    if (up++ > FARTHEST || !(around instanceof HTMLElement)) return null;
    if (fieldCount(around) > 0) withFields++;
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

function* likeBlocks(around: HTMLElement, place: HTMLElement): Generator<HTMLElement[]> {
  for (const parent of [
    around,
    ...around.querySelectorAll<HTMLElement>(':scope > *, :scope > * > *'),
  ]) {
    const children = [...parent.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !child.contains(place),
    );
    const blocks = children.filter(child => fieldCount(child) > 1);
    const [first] = blocks;
    if (!first || !isRow(first)) continue;
    const isAlike = blocks.every(block => isLike(block, first));
    const isAlone = children.every(child => blocks.includes(child) || fieldCount(child) === 0);
    const isAllThereIs = fieldCount(around) === fieldCount(parent);
    if (isAlike && isAlone && (isAllThereIs || isBesideRows(parent, first, place)))
      yield blocks.length > 1 ? blocks : [rowWithin(first)];
  }
}

/** A list of one row looks like a row itself: what merely holds a row is none. */
function rowWithin(block: HTMLElement): HTMLElement {
  const [inner] = [...block.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && fieldCount(child) > 0,
  );
  const isHolder = inner && fieldCount(inner) === fieldCount(block) && !isFramed(block);
  const button = isHolder && deleteButtonOf(block);
  return isHolder && (!button || inner.contains(button)) ? rowWithin(inner) : block;
}

/** Among other fields of a form: rows that can be deleted, in a box of their own next to the button. */
function isBesideRows(list: HTMLElement, row: HTMLElement, button: HTMLElement): boolean {
  const next = list.nextElementSibling;
  return next?.contains(button) === true && fieldCount(next) === 0 && deleteButtonOf(row) !== null;
}

/** Alike to look at, and asking the same: the groups of a form are alike, but ask each their own. */
function isLike(block: HTMLElement, first: HTMLElement): boolean {
  if (block.localName !== first.localName || block.className !== first.className) return false;
  return block === first || wording(block) === wording(first);
}

/** Rows may be numbered, and count what was typed. */
const wording = (block: HTMLElement) => textOf(block).replace(/[\d一二三四五六七八九十]+/g, '');

/** Controls nested in one another are one. */
function fieldCount(part: Element): number {
  const controls = [...part.querySelectorAll(CONTROLS)];
  return controls.filter(
    control => !controls.some(outer => outer !== control && outer.contains(control)),
  ).length;
}

/** Fields side by side, or under each other in a box of their own or with what takes them away. */
function isRow(block: HTMLElement): boolean {
  const tops = [...block.querySelectorAll(CONTROLS)].map(part => part.getBoundingClientRect().top);
  const isLine = Math.max(...tops) - Math.min(...tops) < 60;
  return isLine || isFramed(block) || deleteButtonOf(block) !== null;
}

function isFramed(block: HTMLElement): boolean {
  const { borderTopWidth, backgroundColor } = getComputedStyle(block);
  return Number.parseFloat(borderTopWidth) > 0 || !/, 0\)$/.test(backgroundColor);
}

/** Title cells; in a table drawn like a printed one, the cells of its first row of words. */
function headsIn(table: Element): HTMLElement[] {
  const heads = [...table.querySelectorAll<HTMLElement>(HEADS)].filter(
    head => head.checkVisibility(SHOWN) && !hasContent(head.closest(ROWS)),
  );
  if (heads.length > 1) return heads;
  const row = [...table.querySelectorAll<HTMLElement>(ROWS)].find(
    each => each.querySelectorAll(BODY_CELLS).length > 2,
  );
  const cells = [...(row?.querySelectorAll<HTMLElement>(BODY_CELLS) ?? [])];
  return cells.every(cell => textOf(cell) !== '' && !cell.querySelector(CONTROLS)) ? cells : [];
}

/** The place above a column of commands may be a cell like those below it. */
function hasContent(row: Element | null): boolean {
  const cells = [...(row?.querySelectorAll(BODY_CELLS) ?? [])];
  return cells.some(cell => textOf(cell) !== '' || cell.querySelector(CONTROLS) !== null);
}

/** In a table whose rows have titles of their own, each cell is a field by itself. */
function hasRowTitles(table: HTMLElement): boolean {
  const rows = rowsOf(table).filter(row => row.querySelector(CONTROLS));
  return rows.some(row =>
    [...row.querySelectorAll(CELLS)].some(
      cell =>
        !cell.querySelector(CONTROLS) &&
        !cell.querySelector(COMMANDS) &&
        !INDEX.test(tidy(textOf(cell))),
    ),
  );
}

export const isTable = (root: HTMLElement) =>
  root.matches(TABLES) || root.querySelector(TABLES) !== null;

const blocksAmong = (parent: HTMLElement): HTMLElement[] =>
  [...parent.children].filter(
    (block): block is HTMLElement => block instanceof HTMLElement && fieldCount(block) > 1,
  );

/** Rows that hold fields, or in an inline table could. */
export function rowsOf(root: HTMLElement): HTMLElement[] {
  if (!isTable(root)) {
    const own = blocksAmong(root);
    // What a single row was thought to be in may be around each.
    const around = own.length === 1 && root.parentElement ? blocksAmong(root.parentElement) : [];
    const isRow = around.length > 1 && around.every(block => isLike(block, root));
    return isRow ? around : own;
  }
  const heads = headsIn(root);
  const width = columnsOf(root).length;
  return [...root.querySelectorAll<HTMLElement>(ROWS)].filter(row => {
    const cells = row.querySelectorAll(BODY_CELLS);
    if (heads.some(head => row.contains(head))) return false;
    return (
      cells.length >= Math.max(2, width) &&
      isShown(row) &&
      !row.matches('[class*=placeholder],[class*=empty],[class*=measure]')
    );
  });
}

/** The titles a note's columns can go to. */
export function columnsOf(root: HTMLElement): Column[] {
  return headsIn(root)
    .map(head => ({ label: tidy(textOf(head)), ...head.getBoundingClientRect().toJSON() }))
    .map(({ label, left, width }, at) => ({ label, middle: left + width / 2, isFirst: at === 0 }))
    .filter(({ label, middle, isFirst }) => {
      if (label === '' || INDEX.test(label)) return false;
      // What is to be done may be called like what can be pressed.
      return !COMMAND_COLUMN.test(label) || isFirst || holdsControl(root, middle);
    })
    .map(({ label, middle }, at) => ({ key: String(at), label, middle }));
}

const holdsControl = (root: HTMLElement, middle: number) =>
  [...root.querySelectorAll<HTMLElement>(ROWS)].some(row =>
    cellAt(row, middle)?.querySelector(CONTROLS),
  );

/** The part of a row under a column. */
export const cellOf = (row: HTMLElement, { middle }: Column): HTMLElement | null =>
  cellAt(row, middle);

function cellAt(row: HTMLElement, middle: number): HTMLElement | null {
  const cells = [...row.querySelectorAll<HTMLElement>(CELLS)];
  return (
    cells.find(cell => {
      const { left, right } = cell.getBoundingClientRect();
      return middle >= left && middle <= right;
    }) ?? null
  );
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
    const [nearest] = [...around.querySelectorAll<HTMLElement>(COMMANDS)]
      .filter(isAddButton)
      .sort((one, other) => gapBetween(root, one) - gapBetween(root, other));
    if (nearest) return nearest;
  }
  return null;
}

/** Buttons without a word behind all fields of a row. */
function picturesIn(row: HTMLElement | undefined): HTMLElement[] {
  const ends = [...(row?.querySelectorAll(CONTROLS) ?? [])].map(
    control => control.getBoundingClientRect().right,
  );
  return [...(row?.querySelectorAll<HTMLElement>('button,[role=button]') ?? [])].filter(button => {
    const isBehind = button.getBoundingClientRect().left >= Math.max(...ends) - 2;
    const { parentElement: box } = button;
    // A button in a field's own box opens something.
    const isFields = box !== row && (box?.querySelector(CONTROLS) ?? null) !== null;
    const isOpener = button.matches('[aria-haspopup],[aria-expanded],[aria-controls]');
    return isBehind && !isFields && !isOpener && isShown(button) && !hasWords(textOf(button));
  });
}

const saysDelete = (part: HTMLElement): boolean =>
  [
    textOf(part),
    part.textContent ?? '',
    part.getAttribute('aria-label'),
    part.title,
    part.getAttribute('class'),
    part.innerHTML,
  ].some(name => name && name.length < 400 && DELETE.test(name.trim()));

export function deleteButtonOf(row: HTMLElement): HTMLElement | null {
  const buttons = [
    ...row.querySelectorAll<HTMLElement>(
      'button,a,[role=button],i,[class*=delete],[class*=remove]',
    ),
  ];
  const found = buttons.find(button => isShown(button) && saysDelete(button));
  return found ?? picturesIn(row)[0] ?? null;
}
