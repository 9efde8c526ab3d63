/** The visible box around a control that a library keeps small, transparent or read-only. */
import { perLook } from '../look';
import { ancestorsOf } from '../tree';

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

function holdsOther(element: HTMLElement, control: HTMLElement): boolean {
  const others = element.querySelectorAll('input:not([type=hidden]),textarea,select,label');
  return [...others].some(
    other => other !== control && !control.contains(other) && !isFloatingLabel(other),
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
