/** The visible box around a control that a library keeps small, transparent or read-only. */
import { focusIn } from '../events';
import { perLook } from '../look';
import { hasWords, SHOWN, textOf } from '../text';
import { ancestorsOf, encloses, parentOf, queryDeep } from '../tree';
import { isLegible } from '../visibility';
import { until } from '../waiting';

const DEEPEST = 6;

/**
 * The nearest enclosing element a person would take for the control: it has an edge or a ground of
 * its own, or failing that a size. Stops where another control begins.
 */
export const boxAround = perLook((control: HTMLElement): HTMLElement => {
  let sized: HTMLElement | null = null;
  let depth = 0;
  for (const element of [control, ...ancestorsOf(control)]) {
    if (!(element instanceof HTMLElement) || depth++ > DEEPEST) break;
    if (element !== control && holdsOther(element, control)) break;
    const { width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (width < 20 || height < 10 || isCut(element)) continue;
    if (Number(style.opacity) < 0.7) continue;
    if (hasEdge(style) || hasDrawnEdge(element)) return element;
    // What lets the pointer through is drawn there and clicked on in another part.
    if (style.pointerEvents !== 'none') sized ??= element;
  }
  return sized ?? control;
});

/**
 * What is to be seen of a box to type in: a label may float over it, and the box show its text only
 * with the focus or a text in it.
 */
export function typingBox(input: HTMLElement): HTMLElement {
  const veil = veilOf(input);
  if (!veil) return input;
  if (veil === input) return labelOver(input) ? boxAround(input) : input;
  const frame = parentOf(veil);
  const isNamed = frame instanceof HTMLElement && wordsOver(input, frame, veil);
  return isNamed ? boxAround(frame) : input;
}

/**
 * Takes the focus, and waits for a box under its label to show itself; false where it stays hidden.
 * Without the browser's own focus some do only once they hold a text: `showsText` tells then.
 */
export async function unveil(input: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const veil = veilOf(input);
  if (!veil) return true;
  focusIn(input);
  if (await until(() => !isVeiled(input), signal, UNVEIL_MS)) return true;
  return veil !== input && typingBox(input) !== input;
}

/** After a text was put in. */
export async function showsText(input: HTMLElement, signal: AbortSignal): Promise<boolean> {
  const isShowing = () => !isVeiled(input) && isLegible(input);
  const isPlain = !veilOf(input) && isLegible(input);
  return isPlain || ((await until(isShowing, signal, UNVEIL_MS)) ?? false);
}

const UNVEIL_MS = 400;
const MOST_VEILS = 5;

/** What makes it transparent: itself, or a part around it alone. */
function veilOf(input: HTMLElement): HTMLElement | null {
  if (isTransparent(input)) return input;
  // The browser's own answer covers all that enclose it, and costs a fraction.
  return input.checkVisibility({ opacityProperty: true }) ? null : veilAround(input);
}

/** Also while it fades in or out. */
const isVeiled = (input: HTMLElement) => isTransparent(input) || veilAround(input) !== null;

function veilAround(input: HTMLElement): HTMLElement | null {
  let up = 0;
  for (const part of ancestorsOf(input)) {
    if (up++ > MOST_VEILS || !(part instanceof HTMLElement) || holdsOther(part, input)) break;
    if (isTransparent(part)) return part;
  }
  return null;
}

const isTransparent = (part: HTMLElement) => Number(getComputedStyle(part).opacity) < 0.7;

/** The field's own name, shown where the text will stand. */
function wordsOver(input: HTMLElement, frame: HTMLElement, veil: HTMLElement): boolean {
  return queryDeep(frame, '[class*=label]').some(
    part =>
      !encloses(veil, part) &&
      part.checkVisibility({ ...SHOWN, opacityProperty: true }) &&
      hasWords(textOf(part)) &&
      liesOver(part, input),
  );
}

function labelOver(input: HTMLElement): boolean {
  const labels = 'labels' in input ? [...((input.labels as NodeListOf<HTMLElement>) ?? [])] : [];
  return labels.some(label => liesOver(label, input));
}

function liesOver(label: HTMLElement, input: HTMLElement): boolean {
  const { left, top, width, height } = input.getBoundingClientRect();
  const box = label.getBoundingClientRect();
  const isOver = box.left <= left + width / 2 && box.right >= left + Math.min(width / 4, LEAST_PX);
  // Of several lines it stands on the first.
  const line = Math.min(height, LINE_PX) / 2;
  return isOver && box.top <= top + height / 2 && box.bottom >= top + line;
}

const LEAST_PX = 24;
const LINE_PX = 40;

function holdsOther(element: HTMLElement, control: HTMLElement): boolean {
  const others = element.querySelectorAll<HTMLElement>(
    'input:not([type=hidden]),textarea,select,label',
  );
  return [...others].some(
    other =>
      other !== control && !control.contains(other) && !isFloatingLabel(other) && !isCut(other),
  );
}

const isFloatingLabel = (element: Element) =>
  element.matches('label') && getComputedStyle(element).position === 'absolute';

/** What lies in a box without a size is there for ears only. */
function isCut({ parentElement: box }: HTMLElement): boolean {
  if (!box || (box.offsetWidth > 2 && box.offsetHeight > 2)) return false;
  return getComputedStyle(box).overflow !== 'visible';
}

/** Some draw the frame with a part that only a style sheet knows. */
const hasDrawnEdge = (element: HTMLElement) =>
  ['::before', '::after'].some(part => {
    const style = getComputedStyle(element, part);
    const isFrame = style.content !== 'none' && style.position === 'absolute';
    // Its colour comes and goes with the focus.
    const isAround = Number.parseFloat(style.width) > element.offsetWidth * 0.9;
    return isFrame && isAround && Number.parseFloat(style.borderTopWidth) > 0;
  });

function hasEdge(style: CSSStyleDeclaration): boolean {
  const edge = Number.parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none';
  const ground = !/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor);
  return (edge && !/, 0\)$/.test(style.borderBottomColor)) || ground || style.boxShadow !== 'none';
}
