/** Tabs or buttons that are the answers to a question: they stand beside its words, among other fields. */
import { CONTROLS } from '../controls';
import { hasWords, textOf, textWithout } from '../text';
import { encloses, queryDeep } from '../tree';
import { isShown } from '../visibility';

export const TAB_LISTS = '[role=tablist]';

const MOST_ANSWERS = 7;
const MOST_UP = 3;
const MOST_COLUMNS = 3;
const MAX_LINE_PX = 200;
const LONGEST_NAME = 40;
const BARS = 'header,nav,[role=banner],[role=navigation],[role=toolbar]';

export const tabsOf = (list: HTMLElement): HTMLElement[] =>
  queryDeep(list, '[role=tab]').filter(isShown);

export function isQuestion(list: HTMLElement): boolean {
  const tabs = tabsOf(list);
  if (tabs.length < 2 || tabs.length > MOST_ANSWERS) return false;
  // What leads to a part of the page is a view, also where the part is not there yet.
  const isView = tabs.some(tab => tab.matches('a,[aria-controls],[href]')) || list.closest(BARS);
  return !isView && !document.querySelector('[role=tabpanel]') && answersInLine(list);
}

/** Whether a row of parts to press is all there is in a line of the form, but for the words before it. */
export function answersInLine(row: HTMLElement): boolean {
  const line = lineAround(row);
  return line !== null && isAmongFields(line);
}

/** The part around the tabs and the words before them, and nothing else. */
function lineAround(list: HTMLElement): HTMLElement | null {
  let part = list.parentElement;
  for (let up = 0; part && up < MOST_UP; up++, part = part.parentElement) {
    if (part.offsetHeight > MAX_LINE_PX || part.matches('form,body')) return null;
    const others = queryDeep(part, `${CONTROLS},button,a`);
    if (others.some(other => !encloses(list, other))) return null;
    const name = textWithout(part, [list]);
    if (hasWords(name)) return name.length <= LONGEST_NAME && leads(part, list) ? part : null;
  }
  return null;
}

/** Words stand before the tabs. */
const leads = (part: HTMLElement, list: HTMLElement): boolean =>
  [...part.children].some(
    child =>
      !child.contains(list) &&
      hasWords(textOf(child)) &&
      Boolean(child.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING),
  );

/** Lines like it, next to it, ask for other things; each may stand in a column of its own. */
function isAmongFields(line: HTMLElement): boolean {
  let part: HTMLElement | null = line;
  for (let up = 0; part && up < MOST_COLUMNS; up++, part = part.parentElement) {
    const { localName } = part;
    const others = [...(part.parentElement?.children ?? [])].filter(other => other !== part);
    const alike = others.filter(other => other.localName === localName);
    if (alike.some(other => queryDeep(other, CONTROLS).length > 0)) return true;
    if (others.length > 0) return false;
  }
  return false;
}
