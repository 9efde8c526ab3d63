/** What makes a text input a date or time picker, which kind of it, and in which format it shows. */
import type { WidgetKind } from '../../fill/model';
import { oneText } from '../calendar-month';
import { timeColumns } from '../clock';
import { formatIn, formatOf, type Moment, readings } from '../dates';
import { readValue } from '../events';
import { DATE_BOXES } from '../libraries';
import { perLook } from '../look';
import { fold, SHOWN } from '../text';
import { ancestorsOf, flatTree, rootOf } from '../tree';
import { boxAround } from './boxes';

/** Only formats that cannot be mistaken are tried unasked. */
const USUAL: Readonly<Partial<Record<WidgetKind, readonly string[]>>> = {
  date: ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY年MM月DD日', 'YYYY.MM.DD'],
  datetime: ['YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DD HH:mm', 'YYYY/MM/DD HH:mm'],
  time: ['HH:mm:ss', 'HH:mm', 'h:mm A'],
};
export const MONTHS = ['YYYY-MM', 'YYYY/MM', 'YYYY年MM月'];
const MOST_FORMATS = 5;

/** Not `validate`, `update`, `candidate`, `mandate`. */
const DATE = '(?<!vali|up|candi|man)date|calendar|日期';
const SAYS_DATE = new RegExp(DATE, 'i');
const SAYS_TIME = /time|clock|时间/i;
const PICKER = new RegExp(`${DATE}|time|clock|pickr|时间|年份|月份|y{2,4}.?m|hh:mm`, 'i');
export const FIRST = /start|begin|from|min|开始|起始|起$/i;
export const LAST = /end|until|\bto\b|max|结束|截止|止$/i;
const RANGE = /range|区间|起止|开始.{1,3}结束|(from|start)\W{0,3}[-–—~→]\W{0,3}(to|end)\b/i;
const CLOCK = /^\s*(hh?:mm|时[:：]分)/i;

/** The box that stands for the whole picker, if the input belongs to one. */
export function pickerAround(candidate: HTMLElement): HTMLElement | null {
  if (!(candidate instanceof HTMLInputElement) || !isTextInput(candidate)) return null;
  const range = rangeAround(candidate);
  if (range) return range;
  const box = candidate.closest<HTMLElement>(DATE_BOXES);
  if (box && holdsPickerOnly(box)) return box;
  const component = candidate.parentElement;
  if (component && COMPONENT.test(component.localName)) return component;
  const popup = candidate.getAttribute('aria-haspopup') ?? '';
  const signs = signsOf(candidate);
  if (candidate.getAttribute('role') === 'combobox') {
    if (ATTRIBUTE.test(candidate.getAttributeNames().join(' '))) return candidate;
    const isList = popup === 'listbox' || candidate.ariaAutoComplete === 'list';
    if (isList) return null;
    return namedAround(candidate) ?? (PICKER.test(signs) ? candidate : null);
  }
  if (/^(dialog|grid)$/.test(popup)) return candidate;
  const opens =
    candidate.readOnly ||
    opensSomething(candidate) ||
    isPlacedFormat(candidate) ||
    hasIcon(candidate) ||
    /picker|calendar|flatpickr|datetime|lay-key/i.test(signs);
  if (!opens) return null;
  const isNamed = candidate.readOnly && isOpenable(candidate) && speaksOfTime(candidate);
  return isNamed || PICKER.test(signs) || isPlacedFormat(candidate) ? candidate : null;
}

/** Frameworks name what they make of an input by an attribute of its own. */
const ATTRIBUTE = /(input|pick)-?(date|time|month)|(date|time|month)-?(range)?-?(picker|input)/;

/** An element of a library's own, called what it is. */
const COMPONENT = /-(date|time)-?picker$/;

/** The nearest box with a name of its own for what it is, and nothing but the picker in it. */
function namedAround(input: HTMLInputElement): HTMLElement | null {
  for (let box = input.parentElement, up = 0; box && up < 6; box = box.parentElement, up++) {
    if (PICKER.test(box.className)) return holdsPickerOnly(box) ? box : null;
  }
  return null;
}

const opensSomething = (input: HTMLInputElement) =>
  input.closest('[aria-haspopup]')?.querySelectorAll('input').length === 1;

/** Shows a value a person cannot type, and a picture or a role that says it opens something. */
const isOpenable = (input: HTMLInputElement) =>
  opensSomething(input) || frameOf(input).querySelector('svg,i,img,[class*=icon]') !== null;

/** Asked where the widget itself has no word for what it is. */
function speaksOfTime(input: HTMLInputElement): boolean {
  return saysWhen(wordsFor(input));
}

/** Whether words, of a label or of code, are about a day, a month, a time or a range of them. */
export const saysWhen = (words: string): boolean => PICKER.test(words) || RANGE.test(words);

/** What a label says of the kind; null where it may be a day, with a time or without. */
export function kindSaid(words: string): 'daterange' | 'time' | null {
  if (RANGE.test(words)) return 'daterange';
  return /\btime\b|时刻/i.test(words) && !SAYS_DATE.test(words) ? 'time' : null;
}

const wordsFor = (input: HTMLInputElement) =>
  [input.ariaLabel, ...[...(input.labels ?? [])].map(label => label.textContent)].join(' ');

/** The hint spells a date format, or the dash of a range. */
const isPlacedFormat = ({ placeholder }: HTMLInputElement) =>
  formatIn(placeholder) !== null || /^\s*([-–—~至到]|hh?:mm(:ss)?)\s*$/i.test(placeholder);

/** The input's frame: its box, or the widest part around it with buttons and pictures, and nothing else. */
export const frameOf = perLook((input: HTMLInputElement): HTMLElement => {
  let frame = boxAround(input);
  for (let box = input.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    const others = box.querySelectorAll('input:not([type=hidden]),textarea,select,label');
    if (others.length > 1 || box.offsetHeight >= 90) break;
    frame = box;
  }
  return frame;
});

const hasIcon = (input: HTMLInputElement) =>
  [...flatTree(frameOf(input))].some(
    part => part !== input && (SAYS_DATE.test(namesOf(part)) || SAYS_TIME.test(namesOf(part))),
  );

const namesOf = (part: Element) =>
  `${part.getAttribute('class')} ${part.getAttribute('aria-label')} ${part.getAttribute('data-icon')}`;

/** What the input, its box and the components around it say of themselves. */
function signsOf(input: HTMLInputElement): string {
  const hosts = [...ancestorsOf(input)].filter(
    element => element.shadowRoot || element.localName.includes('-'),
  );
  const { placeholder, className, type } = input;
  const attributes = input.getAttributeNames().filter(name => ATTRIBUTE.test(name));
  const names = hosts.slice(0, 3).map(host => host.localName);
  const frame = frameOf(input);
  const said = [...attributes, ...names, iconsOf(input)];
  return [placeholder, className, type, frame.className, ...said].join(' ');
}

const iconsOf = (input: HTMLInputElement) =>
  [...frameOf(input).querySelectorAll('[class*=icon],[data-icon],svg')].map(namesOf).join(' ');

/** Two inputs of one box, with a dash or the like between them. */
function rangeAround(input: HTMLInputElement): HTMLElement | null {
  for (let box = input.parentElement, up = 0; box && up < 5; box = box.parentElement, up++) {
    const inputs = [...box.querySelectorAll('input')].filter(other => other.checkVisibility(SHOWN));
    if (inputs.length > 2) return null;
    const [first, last] = inputs;
    if (!first || !last) continue;
    const between = fold((box.textContent ?? '').replace(/开始|结束|start|end/gi, ''));
    const isPair = FIRST.test(wordsOf(first)) && LAST.test(wordsOf(last));
    const isDate = PICKER.test(signsOf(first)) || PICKER.test(box.className);
    const isText = inputs.every(isTextInput) && !box.querySelector('label,select,textarea');
    return isText && isDate && (isPair || /^[-~–—至到→]$/.test(between)) ? box : null;
  }
  return null;
}

const wordsOf = (input: HTMLInputElement) =>
  `${input.placeholder} ${input.getAttribute('aria-label')} ${input.className} ${input.getAttribute('date-range')}`;

export function inputsOf(root: HTMLElement): HTMLInputElement[] {
  if (root instanceof HTMLInputElement) return [root];
  return [...root.querySelectorAll('input')].filter(
    input => isTextInput(input) && input.checkVisibility(SHOWN),
  );
}

const isTextInput = (input: HTMLInputElement) => /^(text|search|tel)$/.test(input.type);

/** A class name like `date-picker-row` may stand on a part of the form with labels and other fields. */
function holdsPickerOnly(box: HTMLElement): boolean {
  const inputs: readonly Element[] = inputsOf(box);
  const others = box.querySelectorAll(
    'input,textarea,select,label,[contenteditable],[role=combobox]',
  );
  const isOwn = (other: Element) =>
    !other.matches('label') && inputs.some(input => other.contains(input));
  const isForm = [...others].some(other => !isOwn(other) && other.checkVisibility(SHOWN));
  return !isForm && inputs.length >= 1 && inputs.length <= 2;
}

export function inputOf(root: HTMLElement): HTMLInputElement {
  const input = inputsOf(root)[0] ?? root.querySelector<HTMLInputElement>('input');
  if (!input) throw new Error('a picker without an input');
  return input;
}

export function kindOf(root: HTMLElement): WidgetKind {
  if (inputsOf(root).length === 2) return 'daterange';
  const called = COMPONENT.exec(root.localName)?.[1];
  if (called === 'date' || called === 'time') return called;
  const input = inputOf(root);
  const signs = `${root.className} ${signsOf(input)}`;
  const hasDash = /^\s*[-–—~至到]\s*$/.test(input.placeholder);
  if (RANGE.test(signs) || hasDash || partsOf(exampleIn(input)).length === 2) return 'daterange';
  const [example] = readings(exampleIn(input));
  if (example?.year) return example.hour === undefined ? 'date' : 'datetime';
  if (example?.hour !== undefined && !example.year) return 'time';
  if (CLOCK.test(input.placeholder)) return 'time';
  const spelt = formatIn(hintIn(input));
  if (spelt) return /HH/.test(spelt) ? 'datetime' : 'date';
  const hasDate = SAYS_DATE.test(
    signs.replace(/date-editor\b(?!--date)|date-?picker|date-?box\b(?!-date)/gi, ''),
  );
  const hasTime = SAYS_TIME.test(signs);
  // Libraries size the box for its format: a date has ten or eleven characters, and maybe two more.
  const isLong = input.hasAttribute('size') && input.size >= 16;
  if (
    /date-?time|calendar-?clock/i.test(signs) ||
    isLong ||
    (hasDate && /时间/.test(input.placeholder))
  )
    return 'datetime';
  const icons = iconsOf(input);
  if (SAYS_TIME.test(icons) && !SAYS_DATE.test(icons)) return 'time';
  if (hasTime && !hasDate && !/--date\b|date-?picker/i.test(signs)) return 'time';
  const said = kindSaid(wordsFor(input));
  // Where a person types, the words of a range may be of anything.
  if (said === 'time' || (said === 'daterange' && input.readOnly)) return said;
  // Nothing of the widget tells: then the word of the form does. A day alone is taken there, too.
  const around = root.closest('label,td,[class*=item],[class*=field],[class*=group]');
  const isUntold = readValue(input) === '' && !input.hasAttribute('size');
  return isUntold && /时间|date (and|&) time/i.test(around?.textContent ?? '')
    ? 'datetime'
    : 'date';
}

/** What an empty input says it takes: some spell the format in its value while they have the focus. */
function hintIn(input: HTMLInputElement): string {
  const shown = readValue(input);
  return formatIn(shown) ? shown : input.placeholder;
}

/** `e.g. 2026-12-31` spells the format out by a value. */
const exampleIn = (input: HTMLInputElement) =>
  hintIn(input).replace(/^\s*(e\.?g\.?|例如?|如)[\s:：,，]*/i, '');

/** Both ends of a range in one text; also of the two formats a hint spells out. */
export function partsOf(text: string): string[] {
  // `mm/dd/yyyy-mm/dd/yyyy`: a year ends each, and no other dash is in it.
  const tight = /^([^-]*(?:y{4}|\d{4}))-([^-]*(?:y{4}|\d{4}))$/i.exec(text.trim());
  const loose = text.split(/\s+[-–—~至到]\s+|\s*[~至到]\s*/);
  const parts = (tight?.slice(1) ?? loose).map(part => part.trim());
  return parts.length === 2 && parts.every(part => /\d|y{4}|hh/i.test(part)) ? parts : [];
}

/** The formats that what stands in the box, or its hint, gives away. Some do only while they have the focus. */
export function formatsTold(input: HTMLInputElement): string[] {
  const hints = [readValue(input), exampleIn(input)].map(text => partsOf(text)[0] ?? text);
  return [...hints.map(formatOf), ...hints.map(formatIn)].filter(format => format !== null);
}

/** Likeliest first. `popup`: what is open tells whether seconds are asked for. */
export function formatsFor(
  root: HTMLElement,
  input: HTMLInputElement,
  wanted: Moment,
  popup: HTMLElement | null = null,
): string[] {
  const said = /date(range)?$/.test(kindOf(root)) ? 'date' : kindOf(root);
  const ofDay = wanted.hour === undefined || said !== 'date' ? said : 'datetime';
  const kind = wanted.year ? ofDay : 'time';
  const isMonth = /month|月/i.test(`${root.className} ${input.placeholder}`) && kind === 'date';
  const usual = isMonth ? MONTHS : (USUAL[kind] ?? []);
  // A box sized for its format tells which of the usual ones it is.
  const length = input.hasAttribute('size') ? input.size - 2 : 0;
  const fitting = usual.filter(format => format.length === length);
  const hasSeconds = popup && showsSeconds(popup);
  const timed = usual.filter(format => hasSeconds !== null && /ss/.test(format) === hasSeconds);
  const likely = [...formatsTold(input), ...toldElsewhere(input, kind), ...fitting, ...timed];
  return [...new Set([...likely, ...usual])].slice(0, MOST_FORMATS);
}

/** By its columns, or by the time that stands in it; `null` where neither is there. */
function showsSeconds(popup: HTMLElement): boolean | null {
  const columns = timeColumns(popup).length;
  if (columns > 1) return columns > 2;
  const times = oneText(popup).match(/(?<![\d:])\d{1,2}:\d\d(:\d\d)?(?![\d:])/g) ?? [];
  const [first] = times;
  return first === undefined ? null : first.split(':').length > 2;
}

/** A form writes its dates in one way: what another box spells out holds for one that is silent. */
function toldElsewhere(input: HTMLInputElement, kind: WidgetKind): string[] {
  if (kind === 'time') return [];
  const others = rootOf(input).querySelectorAll<HTMLInputElement>('input[placeholder]');
  const formats = [...others].flatMap(other => formatIn(other.placeholder) ?? []);
  const dated = formats.filter(format => /YYYY/.test(format) && /DD/.test(format));
  if (kind === 'datetime') return dated.filter(format => /HH/.test(format));
  return dated.map(format => format.replace(/\s*HH.*$/, ''));
}

/** How a picker with one input for both ends sets them apart. */
export function separatorIn(input: HTMLInputElement): string {
  for (const text of [readValue(input), exampleIn(input)]) {
    const [from, to] = partsOf(text);
    if (from && to) return text.slice(text.indexOf(from) + from.length, text.lastIndexOf(to));
  }
  return ' - ';
}
