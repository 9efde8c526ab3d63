/** Collects what the page says a field is called, strongest evidence first. */
import type { EvidenceSource, LabelEvidence } from '../fill/model';
import { areaOf, controlOf, type Field, startOf } from './field';
import { type Headings, innermost } from './section';
import type { TableReader } from './tables';
import { isGenerated, textOf, tidy, words } from './text';
import { ancestorsOf, encloses, referenced, rootOf } from './tree';

const LABEL_MAX = 80;
const LABELLABLE = 'label,[class*=label]';
/** Says what to do, not what the field is. */
const GENERIC_PLACEHOLDER =
  /^(请|please )?\s*(输入|选择|填写|添加|enter|select|choose|type|click)?(\s*(内容|日期|时间|年份|月份|选项|文字|date|time|here|an option|one|text|value))*[.…。]*$/i;

export interface LabelContext {
  readonly headings: Headings;
  readonly tables: TableReader;
}

export function evidenceOf(field: Field, context: LabelContext): LabelEvidence[] {
  const evidence: LabelEvidence[] = [];
  const add = (source: EvidenceSource, raw: string | null | undefined) => {
    const text = tidy(raw ?? '');
    if (text !== '' && !evidence.some(known => known.text === text))
      evidence.push({ source, text });
  };
  const start = startOf(field);
  const holders = [...new Set([controlOf(field), areaOf(field)])];

  for (const label of new Set(holders.flatMap(labelsFor))) add('label', textOf(label));
  for (const holder of holders) {
    add('aria', named(holder));
    add('aria', holder.getAttribute('aria-label'));
  }
  for (const group of groupsAround(field)) add('legend', group);
  const item = formItem(field);
  add('form-item', item);
  const cell = context.tables.cellOf(start);
  for (const header of cell?.columnHeaders ?? []) add('column-header', header);
  add('row-header', cell?.rowHeader);
  if (item === '') for (const { source, text } of textBefore(field)) add(source, text);
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
  for (const holder of holders) {
    for (const name of [holder.getAttribute('name'), holder.id]) {
      if (name && !isGenerated(name)) add('name', words(name));
    }
  }
  return evidence;
}

const named = (element: Element) =>
  referenced(element, 'aria-labelledby')
    .map(node => textOf(node))
    .join(' ');

/** The `label` elements that mean this element, by nesting or by `for`, native control or not. */
export function labelsFor(holder: HTMLElement): Element[] {
  const native = 'labels' in holder ? (holder.labels as NodeListOf<HTMLLabelElement> | null) : null;
  if (native) return [...native];
  const root = rootOf(holder);
  const named =
    holder.id === '' ? [] : root.querySelectorAll(`label[for="${CSS.escape(holder.id)}"]`);
  const wrapper = holder.closest('label');
  return [...named, ...(wrapper ? [wrapper] : [])];
}

const isElement = (node: Node): node is Element => node instanceof Element;

/** Does `element` reach over a neighbouring field, so that its text is not this field's alone? */
function isShared(element: Element, { neighbours }: Field): boolean {
  return neighbours.some(other => encloses(element, other));
}

function groupsAround(field: Field): string[] {
  const names: string[] = [];
  for (const group of ancestorsOf(startOf(field))) {
    if (isShared(group, field)) break;
    if (group.matches('fieldset')) names.push(textOf(group.querySelector('legend') ?? new Text()));
    if (group.matches('[role=group],[role=radiogroup]')) {
      names.push(named(group), group.getAttribute('aria-label') ?? '');
    }
  }
  return names;
}

/** The label-like text beside the field in the nearest wrapper that holds nothing but the field. */
function formItem(field: Field): string {
  // A box to tick comes before its wording.
  const isTickable = controlOf(field).matches('[type=checkbox],[role=checkbox],[role=switch]');
  let branch = startOf(field);
  for (const wrapper of ancestorsOf(branch)) {
    if (wrapper.matches('html,tr,table,[role=row]') || isShared(wrapper, field)) break;
    const text = wrapper.matches('dl') ? '' : nameAmong(siblings(branch, 'before'));
    if (text !== '') return text;
    if (isTickable) {
      const after = nameAmong(siblings(branch, 'after'));
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

function nameAmong(nodes: readonly Node[]): string {
  const marked = nodes.filter(isElement).find(node => node.matches(LABELLABLE));
  const text = marked ? textOf(marked) : nearestText(nodes);
  return text.length <= LABEL_MAX ? text : '';
}

/** The nearest block, or the run of text in line with the field; a lone asterisk is no name. */
function nearestText(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    const own = textOf(node);
    if (own === '') continue;
    const isBlock = isElement(node) && !getComputedStyle(node).display.startsWith('inline');
    if (isBlock && hasWords(text)) break;
    text = `${own} ${text}`.trim();
    if (isBlock && hasWords(text)) break;
  }
  return hasWords(text) ? text : '';
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

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
