/** Radios, checkboxes and switches, native or ARIA: their state, their label, a click on them. */
import { press } from '../pointer';
import { textOf } from '../text';
import { referenced } from '../tree';
import { nextFrame } from '../waiting';

export function isChecked(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement
    ? element.checked
    : element.getAttribute('aria-checked') === 'true';
}

/** The wording beside it. Nothing where only the field's own label could be meant. */
export function labelOf(element: HTMLElement): string {
  const label = labelBoxOf(element);
  if (label !== element) return textOf(label);
  const named = referenced(element, 'aria-labelledby')
    .map(node => textOf(node))
    .join(' ');
  const own = named || element.getAttribute('aria-label') || textOf(element);
  if (own) return own;
  const next = element.nextSibling;
  return next ? textOf(next) : '';
}

/** What a person clicks: the label around or for a native input, else the element. */
export function labelBoxOf(element: HTMLElement): HTMLElement {
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return labels.find(label => label.contains(element)) ?? labels[0] ?? element;
}

/**
 * Clicks once if the state differs. A native input is clicked itself, which toggles it even where
 * a library keeps it transparent; the retry goes through what the person would click.
 */
export async function setChecked(
  element: HTMLElement,
  wanted: boolean,
  isRetry: boolean,
): Promise<boolean> {
  if (isChecked(element) === wanted) return true;
  if (isRetry) press(labelBoxOf(element));
  else if (element instanceof HTMLInputElement) element.click();
  else press(element, element);
  await nextFrame();
  return true;
}
