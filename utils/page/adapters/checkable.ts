/** Radios, checkboxes and switches, native or ARIA: their state, their label, a click on them. */
import { labelsNaming } from '../labels';
import { hitWithin, press } from '../pointer';
import { SHOWN, textOf } from '../text';
import { queryDeep, referenced, rootOf } from '../tree';
import { nextFrame, nextTask } from '../waiting';
import { drawnFor, isDrawnOn, standInOf } from './stand-in';

export function isChecked(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) {
    if (element.checked) return true;
    const drawn = drawnFor(element);
    return drawn !== null && isDrawnOn(drawn);
  }
  const states = [element.ariaChecked, element.ariaPressed].filter(state => state !== null);
  if (states.length > 0) return states.includes('true');
  if (isRadioComponent(element)) return queryDeep(element, MARKED).length > 0;
  const marks = element instanceof HTMLButtonElement ? PRESSED : CHECKED;
  return marks.test(element.className);
}

/**
 * The wording beside it. Nothing where only the field's own label could be meant. `company` are all
 * boxes of its group: bare text between two of them belongs to either, and only the ends tell.
 */
export function labelOf(element: HTMLElement, company: readonly HTMLElement[] = [element]): string {
  const label = labelBoxOf(element);
  // Of pictures the title is what they say.
  const worded = label === element ? '' : textOf(label) || label.title;
  if (worded !== '') return worded;
  // What names all of them is the question.
  const question = questionOf(company);
  const named = referenced(element, 'aria-labelledby')
    .filter(node => !question.includes(node))
    .map(node => textOf(node))
    .join(' ');
  const own = named || element.getAttribute('aria-label') || textOf(element);
  if (own) return own;
  const root = rootOf(element);
  // A component of the page's own says it outside, or in its own tree beside the control.
  const host = root instanceof ShadowRoot ? root.host : null;
  return (
    (host && (host.getAttribute('aria-label') || textOf(host) || wordsFor(host))) ||
    bareTextOf(element, company) ||
    placeIn(element)
  );
}

function questionOf(company: readonly HTMLElement[]): readonly Element[] {
  const [first = [], ...others] = company.map(each => referenced(each, 'aria-labelledby'));
  return others.length === 0
    ? []
    : first.filter(node => others.every(names => names.includes(node)));
}

/** Of drawings in a row, such as stars, only the value tells which is which. */
const placeIn = (element: HTMLElement): string =>
  element instanceof HTMLInputElement && /^\d{1,2}$/.test(element.value) ? element.value : '';

/** Of a library's own, whose role and state its class alone knows; what it draws shows the state. */
export function isRadioComponent(element: Element): boolean {
  const isNamed = element.localName.endsWith('-radio') && element.role === null;
  return isNamed && queryDeep(element, 'input,[role=radio]').length === 0;
}

const MARKED = '[class~=checked],[class*=-checked],[part~=checked]';

const CHECKED = /(^|[\s_-])(is-)?checked\b/;
const PRESSED = /(^|[\s_-])(is-)?(checked|active|selected|current)\b/;

type Side = 'previousSibling' | 'nextSibling';

function bareTextOf(element: HTMLElement, company: readonly HTMLElement[]): string {
  const [before, after] = [
    company.map(textOn('previousSibling')),
    company.map(textOn('nextSibling')),
  ];
  const at = company.indexOf(element);
  const endsInText = after.at(-1) !== '';
  if (endsInText && (before[0] === '' || isQuestion(before))) return after[at] ?? '';
  if (!endsInText && before.every(text => text !== '')) return before[at] ?? '';
  return '';
}

/** `性别：○ 男 ○ 女`: only the first text asks. */
const isQuestion = ([first = '', second = '']: readonly string[]) =>
  second !== '' && /[:：?？]$/.test(first) && !/[:：?？]$/.test(second);

const textOn = (side: Side) => (element: HTMLElement) => {
  let node = element[side];
  while (node && isBlankNode(node)) node = node[side];
  return node ? textOf(node) : '';
};

const isBlankNode = (node: Node) =>
  node instanceof Comment || (node instanceof Text && node.data.trim() === '');

/** What a person clicks: the label around or for a native input, else the element. */
export function labelBoxOf(element: HTMLElement): HTMLElement {
  const isLabelled = element instanceof HTMLInputElement || element instanceof HTMLButtonElement;
  const labels = isLabelled ? [...(element.labels ?? [])] : labelsOfComponent(element);
  return labels.find(label => label.contains(element)) ?? labels[0] ?? standInOf(element);
}

const labelsOfComponent = (element: HTMLElement): HTMLElement[] =>
  element.localName.includes('-') ? labelsNaming(element) : [];

/** A component that counts as a control of its form may have a label like one. */
const wordsFor = (host: Element): string =>
  labelsNaming(host)
    .map(label => textOf(label))
    .join(' ');

/** Clicks once if the state differs; the retry clicks the control itself, unless nobody could. */
export async function setChecked(
  element: HTMLElement,
  wanted: boolean,
  isRetry: boolean,
): Promise<boolean> {
  if (isChecked(element) === wanted) return true;
  const drawn = drawnFor(element);
  if (drawn) {
    press(isRetry ? hitWithin(drawn) : drawn);
    await nextFrame();
    await nextFrame();
    return true;
  }
  // What a person would click comes first: some components heed their label and not their input.
  const box = labelBoxOf(element);
  const isOwn = box === element;
  // The control may be laid over what is said to be one.
  const target = isOwn ? hitWithin(element) : box;
  const isPressed =
    !isRetry && box.checkVisibility(SHOWN) && press(target, isOwn ? element : undefined);
  if (!isPressed) element.click();
  // Components draw their state with the next frame; a native box has its own at once.
  const isNative = element instanceof HTMLInputElement && rootOf(element) === document;
  if (isNative) await nextTask();
  if (!isNative || element.checked !== wanted) await nextFrame();
  return true;
}
