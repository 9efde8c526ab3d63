/** Text as a person reads it: from nodes, capped and cleaned for the panel, folded for comparison. */

import { perLook } from './look';
import { queryDeep, shadowRootOf } from './tree';

const CAP = 200;

/** Parts of a page that are values or commands, never the wording of a label. */
const SILENT =
  'script,style,template,noscript,select,textarea,input,button,svg,canvas,iframe,[contenteditable],[role=button],[role=listbox],[role=combobox],[role=menu],[aria-hidden=true]';

/** Host text for the panel: one line, capped, without control and bidi characters. */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, CAP)
    .replace(/[\uD800-\uDBFF]$/, '');
}

/** Folds what people do not see as a difference: width, case, white space. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Line ends and outer white space do not make a different text. */
export function foldLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .trim();
}

/** Parts of a widget's box that are not its value: glyphs, commands, lists, words for ears only. */
const NOT_VALUE =
  'script,style,template,label,button,[role=button],select,textarea,input,svg,canvas,ul,dl,[role=listbox],[role=tree],[role=log],[aria-live],[aria-hidden=true],i,[class*=icon],[class*=arrow],[class*=caret],[class*=clear],[class*=remove],[class*=close],[class*=indicator],[class*=notch]';

/** The rendered text under `node`, without controls and hidden parts. `skip` leaves out more. */
export function textOf(node: Node, skip = ''): string {
  return skip ? oneLine(collect(node, `${SILENT},${skip}`, true)) : wordsOf(node);
}

const wordsOf = perLook((node: Node) => oneLine(collect(node, SILENT, true)));

export function textWithout(node: Node, parts: readonly Element[]): string {
  return oneLine(collect(node, SILENT, true, parts));
}

/** A label's words for the eye: what it tells ears besides counts what the field holds, and changes. */
export function labelText(label: Element): string {
  const ears = label.querySelector('span,div') ? forEars(label) : [];
  return (ears.length > 0 && textWithout(label, ears)) || textOf(label);
}

/** What a widget's box shows as its value. */
export function boxText(box: Node, skip = '', without: readonly Element[] = []): string {
  const silent = skip ? `${NOT_VALUE},${skip}` : NOT_VALUE;
  return oneLine(collect(box, silent, true, [...forEars(box), ...without]));
}

/** Words without a size are for screen readers: `2 selected`, `No tokens`. */
const forEars = (box: Node): Element[] =>
  box instanceof Element
    ? queryDeep(box, 'span,div').filter(
        part =>
          part.offsetWidth < 3 &&
          part.offsetHeight < 3 &&
          getComputedStyle(part).display !== 'contents',
      )
    : [];

/** The glyphs of an icon font stand for no word. */
export const oneLine = (text: string): string =>
  text.replace(/[\s\u200B\uFEFF\uE000-\uF8FF]+/g, ' ').trim();

function collect(
  node: Node,
  silent: string,
  isTop: boolean,
  without: readonly Element[] = [],
): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || without.includes(node)) return '';
  if (!isTop && node.matches(silent)) return '';
  const display = getComputedStyle(node).display;
  // An element with `display: contents` has no box of its own, but its children have.
  if (display === 'none' || (display !== 'contents' && !node.checkVisibility(SHOWN))) return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = slotted.length > 0 ? slotted : (shadowRootOf(node) ?? node).childNodes;
  let text = '';
  for (const child of children) text += collect(child, silent, false, without);
  return display.startsWith('inline') ? text : ` ${text} `;
}

/** A hint that each word is ended by a key: nothing is entered before. */
export const asksForEnter = (hint: string) =>
  /(后|再|按)(按|敲)?\s*(一下)?\s*回车|回车(添加|确认)|(press|hit) enter/i.test(hint);

export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

export const SHOWN = { visibilityProperty: true } as const;

/** `managerComment`, `manager_comment`, `form[manager-comment]` → `manager comment`. */
export function words(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Ids that a library counts up on every load say nothing and change. */
export function isGenerated(name: string): boolean {
  return /^.$|^[:«_]|^\d|\d{3,}|(^|[-_])(rc|el|mui|radix|react|headlessui|id|input|field)[-_]?\w*\d/i.test(
    name,
  );
}
