/** What the page says a field may take, beside what its adapter knows. */
import type { FieldLimits } from '../fill/model';
import { areaOf, controlOf, type Field } from './field';
import { labelsFor } from './labels';
import { ancestorsOf, encloses } from './tree';

const COUNTER = /^\s*\d+\s*[/／]\s*(\d{2,6})\s*$/;
const ADVICE =
  /(?:最多|不超过|限|至多|以内)\D{0,8}(\d{2,5})\s*个?(?:字|字符)|(\d{2,5})\s*个?(?:字|字符)(?:以内|之内)|max(?:imum)?\D{0,12}(\d{2,5})\s*char/i;

export function limitsOf(field: Field, own: FieldLimits = {}): FieldLimits {
  const control = controlOf(field);
  const maxLength = own.maxLength ?? counterNear(field) ?? adviceIn(control);
  const required = isRequired(field, control);
  return {
    ...own,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(required ? { required } : {}),
  };
}

/** A visible `0 / 500` in the wrappers that hold nothing but this field. */
function counterNear(field: Field): number | undefined {
  let depth = 0;
  for (const wrapper of [areaOf(field), ...ancestorsOf(areaOf(field))]) {
    if (++depth > 5 || field.neighbours.some(other => encloses(wrapper, other))) return undefined;
    if (!/\d\s*[/／]\s*\d/.test(wrapper.textContent ?? '')) continue;
    const texts = document.createTreeWalker(wrapper, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const found = COUNTER.exec(texts.currentNode.textContent ?? '');
      if (found) return Number(found[1]);
    }
  }
  return undefined;
}

function adviceIn(control: Element): number | undefined {
  const found = ADVICE.exec(control.getAttribute('placeholder') ?? '');
  const digits = found?.slice(1).find(Boolean);
  return digits ? Number(digits) : undefined;
}

function isRequired(field: Field, control: HTMLElement): boolean {
  if (control.matches('[required],[aria-required=true]')) return true;
  if (field.root.matches('[aria-required=true]')) return true;
  const [label] = labelsFor(control);
  if (!label) return false;
  if (/^\s*[*＊]|[*＊]\s*$/.test(label.textContent ?? '')) return true;
  return ['::before', '::after'].some(part => /[*＊]/.test(getComputedStyle(label, part).content));
}
