/** Collects what the page says a field is called, strongest evidence first. */
import type { EvidenceSource, LabelEvidence } from '../fill/model';
import { areaOf, controlOf, type Field, startOf } from './field';
import { type Headings, innermost } from './section';
import type { TableReader } from './tables';
import { hasWords, isGenerated, labelText, textOf, textWithout, tidy, words } from './text';
import { ancestorsOf, encloses, referenced, rootOf } from './tree';

const LABEL_MAX = 80;
const OF_KIND =
  /^(checkbox|radio|button|input|select|text|date|time|switch)[-_ ]?(group|box|field|picker)?$/i;
const LABELLABLE = 'label,[class*=label]';
/** Says what to do, not what the field is. */
const GENERIC_PLACEHOLDER =
  /^(请|please )?\s*(输入|选择|填写|添加|enter|select|choose|type|click)?(\s*(内容|日期|时间|年份|月份|选项|文字|date|time|here|an option|one|text|value))*[.…。]*$/i;

export interface LabelContext {
  readonly headings: Headings;
  readonly tables: TableReader;
}

/** `most`: enough for a caller who needs only the strongest. */
export function evidenceOf(
  field: Field,
  context: LabelContext,
  most = Number.POSITIVE_INFINITY,
): LabelEvidence[] {
  const evidence: LabelEvidence[] = [];
  const add = (source: EvidenceSource, raw: string | null | undefined) => {
    const text = tidy(raw ?? '');
    if (text !== '' && !evidence.some(known => known.text === text))
      evidence.push({ source, text });
  };
  const start = startOf(field);
  const holders = [...new Set([controlOf(field), areaOf(field), ...twinsOf(field)])];

  const own = new Set(holders.flatMap(labelsFor));
  const others = own.size > 0 ? [] : [...labelsOfFrame(field), ...labelBeside(field)];
  for (const label of own.size > 0 ? own : others) add('label', labelText(label));
  for (const holder of holders) {
    add('aria', named(holder));
    const name = holder.getAttribute('aria-label') ?? '';
    // Some say their hint, or what they are, where their name would be.
    if (name !== placeholderOf(holder) && !OF_KIND.test(name)) add('aria', name);
  }
  // Of a component the words are its own.
  if (evidence.length === 0 && isTickable(field)) add('label', textOf(controlOf(field)));
  if (evidence.length === 0) add('label', drawnWords(field));
  if (evidence.length >= most) return evidence;
  for (const group of groupsAround(field)) add('legend', group);
  // Its own wording says it all: what stands before a tick box is often another field.
  const isNamedTick = evidence.length > 0 && isTickable(field);
  const hints: string[] = [];
  const item = isNamedTick ? '' : formItem(field, hints);
  add('form-item', item);
  add('text-before', field.adapter.label?.(field.root));
  const cell = context.tables.cellOf(start);
  // One with parts in several columns is called by none of them.
  const isWide = areaOf(field).querySelectorAll('td,[role=cell],[role=gridcell]').length > 1;
  for (const header of isWide ? [] : (cell?.columnHeaders ?? [])) add('column-header', header);
  add('row-header', cell?.rowHeader);
  if (item === '' && !isNamedTick)
    for (const { source, text } of textBefore(field)) add(source, text);
  const heading = innermost(context.headings.above(start));
  const isAlone = field.neighbours.every(
    other => innermost(context.headings.above(other)) !== heading,
  );
  if (heading && isAlone) add('heading', textOf(heading));
  for (const holder of holders) {
    add('aria', holder.title);
    const placeholder = placeholderOf(holder);
    if (!GENERIC_PLACEHOLDER.test(placeholder)) add('placeholder', placeholder);
  }
  for (const hint of hints) add('placeholder', hint);
  for (const holder of holders) {
    for (const name of [holder.getAttribute('name'), holder.id]) {
      if (name && !isGenerated(name)) add('name', words(name));
    }
  }
  return evidence;
}

/** What the field itself is called, without what stands around it: names a column of blocks. */
export function evidenceText(field: Field): string {
  const own = [...new Set([controlOf(field), areaOf(field)])].flatMap(holder => [
    ...labelsFor(holder).map(label => textOf(label)),
    named(holder),
    holder.getAttribute('aria-label') ?? '',
  ]);
  return own.find(Boolean) || formItem(field, []) || placeholderOf(controlOf(field));
}

/** Beside what is drawn for a native box; a switch says there how it stands. */
function drawnWords(field: Field): string {
  const area = areaOf(field);
  const isBox = controlOf(field).matches('[type=checkbox]') && !/switch/i.test(area.className);
  return isBox ? textOf(area) : '';
}

/** The native control a library hides beside its own box; the page's label may still mean it. */
function twinsOf(field: Field): HTMLElement[] {
  const area = areaOf(field);
  const near = [
    area.previousElementSibling,
    area.nextElementSibling,
    ...area.querySelectorAll('*'),
  ];
  return near.filter(
    (part): part is HTMLElement =>
      part instanceof HTMLElement &&
      part.matches('select,input:not([type=hidden],[type=radio],[type=checkbox]),textarea') &&
      part.id !== '' &&
      (part.offsetWidth < 4 || part.getAttribute('aria-hidden') === 'true'),
  );
}

/** Boxes that show a value often name that too, or themselves; it is no part of what they are called. */
function named(element: Element): string {
  const names = referenced(element, 'aria-labelledby');
  const others = names.filter(node => !element.contains(node));
  return (others.length > 0 ? others : names).map(node => textOf(node)).join(' ');
}

/** The `label` elements that mean this element, by nesting or by `for`, native control or not. */
export function labelsFor(holder: HTMLElement): Element[] {
  const native = 'labels' in holder ? (holder.labels as NodeListOf<HTMLLabelElement> | null) : null;
  if (native) return [...native];
  const wrapper = holder.closest('label');
  return [...labelsNaming(holder), ...(wrapper ? [wrapper] : [])];
}

/** By `for` alone, in its own tree; also of what is no control to the browser. */
export const labelsNaming = (holder: Element): HTMLLabelElement[] =>
  holder.id === ''
    ? []
    : [
        ...rootOf(holder).querySelectorAll<HTMLLabelElement>(
          `label[for="${CSS.escape(holder.id)}"]`,
        ),
      ];

/** The `label` elements that mean, by `for`, a part of the page around this field alone. */
function labelsOfFrame(field: Field): Element[] {
  let up = 0;
  for (const frame of ancestorsOf(areaOf(field))) {
    if (up++ > MOST_FRAMES || isShared(frame, field)) break;
    const labels = labelsNaming(frame);
    if (labels.length > 0) return labels;
  }
  return [];
}

/** A label that names nothing, beside the only control of their parent, before it or drawn over it. */
function labelBeside(field: Field): Element[] {
  const control = controlOf(field);
  const beside = [...(control.parentElement?.children ?? [])].filter(
    part =>
      part.matches('label:not([for])') && !part.querySelector(ANY_CONTROL) && textOf(part) !== '',
  );
  const isAlone = control.parentElement?.querySelectorAll(ANY_CONTROL).length === 1;
  return isAlone && beside.length === 1 ? beside : [];
}

const ANY_CONTROL = 'input:not([type=hidden]),textarea,select,[contenteditable]';

const MOST_FRAMES = 5;

const isElement = (node: Node): node is Element => node instanceof Element;

/** Does `element` reach over a neighbouring field, so that its text is not this field's alone? */
function isShared(element: Element, { neighbours }: Field): boolean {
  return neighbours.some(other => encloses(element, other));
}

/** Labels in the wrappers that hold nothing but this field, whatever they are tied to. */
export function labelsAround(field: Field): Element[] {
  let widest: Element = areaOf(field);
  let up = 0;
  for (const wrapper of ancestorsOf(widest)) {
    if (up++ > 5 || isShared(wrapper, field)) break;
    widest = wrapper;
  }
  return [...widest.querySelectorAll(LABELLABLE)];
}

function groupsAround(field: Field): string[] {
  const names: string[] = [];
  for (const group of ancestorsOf(startOf(field))) {
    if (isShared(group, field)) break;
    if (group.matches('fieldset')) names.push(textOf(group.querySelector('legend') ?? new Text()));
    if (group.matches('[role=group],[role=radiogroup]')) {
      const name = group.getAttribute('aria-label') ?? '';
      names.push(named(group), OF_KIND.test(name) ? '' : name);
    }
  }
  return names;
}

/** The label-like text beside the field in the nearest wrapper that holds nothing but the field. */
function formItem(field: Field, hints: string[]): string {
  let branch = startOf(field);
  for (const wrapper of ancestorsOf(branch)) {
    if (wrapper.matches('html,tr,table,[role=row]') || isShared(wrapper, field)) break;
    const text = wrapper.matches('dl') ? '' : nameAmong(siblings(branch, 'before'), hints);
    if (text !== '') return text;
    // A box to tick comes before its wording.
    if (isTickable(field)) {
      const after = nameAmong(siblings(branch, 'after'), hints);
      if (after !== '') return after;
    }
    branch = wrapper;
  }
  const definition = startOf(field).closest('dd');
  const term = definition && previousMatching(definition, 'dt');
  return term ? textOf(term) : '';
}

/** Nearest first. */
function siblings(branch: Element, side: 'before' | 'after'): Node[] {
  const nodes = [...(branch.parentNode?.childNodes ?? [])];
  const at = nodes.indexOf(branch);
  return side === 'before' ? nodes.slice(0, at).reverse() : nodes.slice(at + 1);
}

const isTickable = (field: Field) =>
  controlOf(field).matches('[type=checkbox],[role=checkbox],[role=switch]');

function nameAmong(nodes: readonly Node[], hints: string[]): string {
  const marked = nodes.filter(isElement).find(node => node.matches(LABELLABLE) && textOf(node));
  const text = marked ? nameIn(marked, hints) : nearestText(nodes, hints);
  return text.length <= LABEL_MAX ? text : '';
}

const HINTS =
  'small,em,[class*=hint],[class*=help],[class*=desc],[class*=tip],[class*=extra],[class*=explain],[class*=placeholder],[class*=Placeholder],[class*=counter],[class*=count],[class*=error]';

/** A sentence, or what is marked as advice, says how to fill the field and not what it is called. */
const isHint = (node: Node, text: string) =>
  (isElement(node) && node.matches(HINTS)) || /[。.!！…]$/.test(text.trim());

/** A label often carries its advice with it, marked as such or in a smaller or lighter type. */
function nameIn(label: Element, hints: string[]): string {
  const children = [...label.children].filter(child => textOf(child) !== '');
  const startsWithWords = [...label.childNodes].find(node => textOf(node) !== '') instanceof Text;
  const [lead, ...others] = startsWithWords ? [label, ...children] : children;
  const advice = [
    ...label.querySelectorAll(HINTS),
    ...others.filter(other => lead && isLesser(other, lead)),
  ].filter(node => textOf(node) !== '');
  if (advice.length === 0) return textOf(label);
  const name = textWithout(label, advice);
  if (!hasWords(name)) return textOf(label);
  hints.push(...advice.map(node => textOf(node)));
  return name;
}

function isLesser(other: Element, lead: Element): boolean {
  const [a, b] = [getComputedStyle(other), getComputedStyle(lead)];
  const [size, weight] = [
    Number.parseFloat(a.fontSize) - Number.parseFloat(b.fontSize),
    Number(a.fontWeight) - Number(b.fontWeight),
  ];
  return size < 0 || (weight < 0 && a.color !== b.color);
}

/** The nearest block, or the run of text in line with the field; a lone asterisk is no name. */
function nearestText(nodes: readonly Node[], hints: string[] = []): string {
  let text = '';
  let hint = '';
  for (const node of nodes) {
    // A list a library hides beside its own box has the words of its entries.
    if (isElement(node) && node.matches(VALUES)) continue;
    const own = isElement(node) ? nameIn(node, hints) : textOf(node);
    if (own === '' || AFFIX.test(own)) continue;
    const isBlock = isElement(node) && !getComputedStyle(node).display.startsWith('inline');
    if (isBlock && hasWords(text)) break;
    if (text === '' && isHint(node, own)) {
      hint ||= own;
      continue;
    }
    text = `${own} ${text}`.trim();
    if (isBlock && hasWords(text)) break;
  }
  if (hint !== '') hints.push(hint);
  return hasWords(text) ? text : '';
}

const VALUES = 'select,datalist,textarea,input,script,style';

/** Stands before what is typed and belongs to the value: `ZH-`, `￥`, `https://`. */
const AFFIX = /^[\w-]*[-_#@]$|^[¥￥$€£@#]$|^\w+:\/\/$/;

function previousMatching(element: Element, selector: string): Element | null {
  let previous = element.previousElementSibling;
  while (previous && !previous.matches(selector)) previous = previous.previousElementSibling;
  return previous;
}

/** Text between the previous field and this one, where several fields share a wrapper. */
function textBefore(field: Field): LabelEvidence[] {
  let branch = startOf(field);
  for (const parent of ancestorsOf(branch)) {
    const before = siblings(branch, 'before');
    const end = before.findIndex(node => isElement(node) && isShared(node, field));
    const nodes = end === -1 ? before : before.slice(0, end);
    const text = nodes.some(node => isElement(node) && node.matches('table'))
      ? ''
      : nearestText(nodes);
    if (text.length > LABEL_MAX) return [];
    if (text !== '') {
      const nearest = nodes.find(node => textOf(node) !== '') ?? branch;
      return [{ source: isAbove(nearest, branch) ? 'text-above' : 'text-before', text }];
    }
    if (isShared(parent, field) || parent.matches('form,fieldset,tr,[role=row]')) return [];
    branch = parent;
  }
  return [];
}

function isAbove(node: Node, area: Element): boolean {
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect().bottom <= area.getBoundingClientRect().top + 2;
}

function placeholderOf(holder: HTMLElement): string {
  const own =
    holder.getAttribute('placeholder') ??
    holder.getAttribute('aria-placeholder') ??
    holder.getAttribute('data-placeholder');
  if (own) return own;
  const shown = holder.querySelector('[class*=placeholder]');
  return shown ? (shown.textContent ?? '') : '';
}
