/**
 * Editable elements, from a bare `contenteditable` to the editors of the big libraries. The text goes
 * in as a paste, in two steps: editors notice a selection only a moment after it was made. Only what
 * no editor took over goes through `execCommand`, which breaks some of them.
 */
import { err, ok } from '../../domain/result';
import { fireInput, firePaste, focusIn, focusOut, pressKey } from '../events';
import { foldLines } from '../text';
import { rootOf } from '../tree';
import { nextFrame, until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';

export const richText: WidgetAdapter = {
  name: 'rich-text',
  hasRetry: true,

  owns(candidate) {
    if (candidate instanceof HTMLIFrameElement) return editableIn(candidate) ? candidate : null;
    if (!candidate.isContentEditable) return null;
    const host = candidate.parentElement?.closest<HTMLElement>('[contenteditable]');
    return host?.isContentEditable ? null : candidate;
  },

  describe(root) {
    const blocked = blockOf(editableOf(root));
    return { kind: 'richtext', isEmpty: read(root) === '', ...(blocked ? { blocked } : {}) };
  },

  read,
  holds(frame, value, mode) {
    const root = editableOf(frame);
    return 'text' in value && linesOf(textIn(root)) === linesOf(expected(root, value.text, mode));
  },

  async write(frame, value, task) {
    const root = editableOf(frame);
    if (value.kind !== 'text') return err('page-refused');
    const start = `${read(root)}\n`;
    const isAppend = task.mode === 'append';
    const isAddition = isAppend && value.text.startsWith(start);
    // What the first try left is neither the old text nor the new, and is not ours to write over.
    if (isAppend && task.isRetry && !isAddition && read(root) !== '') return ok();
    const inserted = isAddition
      ? await insert(root, `\n${value.text.slice(start.length)}`, { atEnd: true }, task)
      : await insert(root, value.text, { atEnd: isAppend && task.isRetry }, task);
    const wanted = linesOf(expected(root, value.text, task.mode));
    // An editor that took it may show it late, and would show a second paste as well.
    const patience = inserted === 'by-editor' ? COMMITTED_MS : SHOWN_MS;
    await until(() => linesOf(textIn(root)) === wanted, task.signal, patience);
    focusOut(root);
    return inserted === 'unsafe' ? err('not-visible') : ok();
  },

  snapshot(frame) {
    const root = editableOf(frame);
    const nodes = [...root.childNodes].map(node => node.cloneNode(true));
    const text = read(root);
    const html = root.innerHTML;
    return async (frameNow, task) => {
      const now = editableOf(frameNow);
      const plain = text === OBJECTS ? '' : text;
      const inserted = await insert(now, plain, text === '' ? {} : { html }, task);
      await until(() => read(now) === text, task.signal, SHOWN_MS);
      focusOut(now);
      if (inserted !== 'by-browser' || text === '') return;
      now.replaceChildren(...nodes);
      fireInput(now);
    };
  },
};

const SHOWN_MS = 250;
const COMMITTED_MS = 1_000;
const NOTICE_MS = 200;

/** How a box reads that holds no text, but something a person would miss. */
const OBJECTS = '[…]';
/** Editors keep an image of no size beside what the caret could not reach otherwise. */
const OBJECT_PARTS =
  'img:not(.ProseMirror-separator),video,table,hr,iframe,canvas,svg,input:not([type=hidden])';

/** Some editors live in a frame of their own, as its body. */
function editableIn(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    const inner = frame.contentDocument;
    const isEditable = inner?.body?.isContentEditable || inner?.designMode === 'on';
    return isEditable ? inner.body : null;
  } catch {
    return null;
  }
}

const editableOf = (root: HTMLElement): HTMLElement =>
  (root instanceof HTMLIFrameElement && editableIn(root)) || root;

function read(frame: HTMLElement): string {
  const root = editableOf(frame);
  return textIn(root) || (holdsObjects(root) ? OBJECTS : '');
}

function holdsObjects(root: HTMLElement): boolean {
  if (root.querySelector(OBJECT_PARTS)) return true;
  return [...root.querySelectorAll('[contenteditable=false]')].some(part => {
    const { width, height } = part.getBoundingClientRect();
    return width > 0 && height > 0;
  });
}

/** What an addition to a box of objects should read like: they have no text of their own. */
function expected(root: HTMLElement, text: string, mode: 'replace' | 'append'): string {
  const isAfterObjects = mode === 'append' && text.startsWith(`${OBJECTS}\n`) && holdsObjects(root);
  return isAfterObjects ? text.slice(OBJECTS.length + 1) : text;
}

/** What is seen, without the marks editors keep in empty lines and the hint some keep in an empty box. */
function textIn(root: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must read as separate lines
  let text = root.innerText.replace(/[\u200B\uFEFF]/g, '');
  for (const part of root.querySelectorAll<HTMLElement>('[contenteditable=false]')) {
    const names = [...part.getAttributeNames(), part.className].join(' ');
    if (/placeholder/i.test(names)) text = text.replace(part.textContent ?? '', '');
  }
  return linesOf(text);
}

/** Paragraph, line break or margin: editors differ in how they set lines apart. */
function linesOf(text: string): string {
  const lines = foldLines(text).split(/\n/);
  return lines
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

interface Manner {
  readonly atEnd?: boolean;
  /** The formatted form of the same text, for editors that take it. */
  readonly html?: string;
}

/** `by-editor` when an editor took the paste: then its model is what counts, and we stay out. */
async function insert(
  root: HTMLElement,
  text: string,
  { atEnd = false, html }: Manner,
  task: WriteTask,
): Promise<'by-editor' | 'by-browser' | 'unsafe'> {
  focusIn(root);
  if (!task.isSafe()) return 'unsafe';
  await select(root, atEnd, task.isRetry);
  if (!root.isConnected || !root.isContentEditable) return 'unsafe';
  if ((text !== '' || html !== undefined) && paste(root, text, html)) return 'by-editor';
  if (text === '') return erase(root);
  insertLines(root.ownerDocument, text);
  return 'by-browser';
}

async function select(root: HTMLElement, atEnd: boolean, slowly: boolean): Promise<void> {
  const selection = selectionOf(root);
  let noticed = false;
  const notice = () => {
    noticed = true;
  };
  root.ownerDocument.addEventListener('selectionchange', notice);
  selection?.selectAllChildren(root);
  if (atEnd) selection?.collapseToEnd();
  const signal = AbortSignal.timeout(NOTICE_MS);
  await until(() => noticed && !slowly, signal, NOTICE_MS);
  root.ownerDocument.removeEventListener('selectionchange', notice);
  // Some editors take it over only after a moment of quiet.
  await nextFrame();
  await nextFrame();
  const now = selectionOf(root);
  // The editor may have put its own selection back, with a part of the old text only.
  if (!atEnd && !(now?.rangeCount && covers(now, root))) now?.selectAllChildren(root);
}

function covers(selection: Selection, root: HTMLElement): boolean {
  return foldLines(selection.toString()).replace(/\s/g, '') === textIn(root).replace(/\s/g, '');
}

function selectionOf(root: HTMLElement): Selection | null {
  const tree = rootOf(root) as { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}

/** True when an editor took the paste: it prevents the browser's own. */
function paste(root: HTMLElement, text: string, html?: string): boolean {
  const target = root.ownerDocument.getSelection()?.anchorNode;
  const inside = target && root.contains(target) ? target : root;
  const receiver = inside.nodeType === Node.ELEMENT_NODE ? inside : (inside.parentElement ?? root);
  return firePaste(receiver, text, html);
}

/** By the key an editor knows; only where none heeds it by the browser, which breaks some editors. */
function erase(root: HTMLElement): 'by-editor' | 'by-browser' {
  const isHeeded = !pressKey(root, 'Backspace') || !fireDelete(root);
  if (isHeeded) return 'by-editor';
  root.ownerDocument.execCommand('delete');
  return 'by-browser';
}

function fireDelete(root: HTMLElement): boolean {
  const inputType = 'deleteContentBackward';
  const init = { inputType, bubbles: true, cancelable: true, composed: true };
  return root.dispatchEvent(new InputEvent('beforeinput', init));
}

/** One command a line: a line break inside `insertText` is lost in some editors. */
function insertLines(document: Document, text: string): void {
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) document.execCommand('insertParagraph');
      if (line !== '') document.execCommand('insertText', false, line);
    });
}
