/** Which of two elements is painted over the other: CSS 2.1 appendix E, as far as covers need it. */
import { ancestorsOf } from './tree';

/** One step on the way to an element: where its level lies among its neighbours'. */
interface Level {
  readonly element: Element;
  /** `z-index`; a positioned box without one is 0, a box in the flow lies just below. */
  readonly z: number;
}

const IN_FLOW = -0.5;
/** Dialogs shown as such and open popovers lie over everything. */
const TOP_LAYER = Number.MAX_SAFE_INTEGER;

export function isPaintedOver(upper: Element, lower: Element): boolean {
  const [above, below] = [levelsOf(upper), levelsOf(lower)];
  for (let i = 0; ; i++) {
    const [a, b] = [above[i], below[i]];
    if (a && b && a.element === b.element) continue;
    // What holds the other is its ground; a level below zero lies under that.
    if (!b) return (a?.z ?? 0) >= 0;
    if (!a) return b.z < 0;
    return a.z === b.z ? isBefore(b.element, a.element) : a.z > b.z;
  }
}

/** From the root down: the boxes that order what is inside them, and last the element itself. */
function levelsOf(element: Element): Level[] {
  const levels: Level[] = [];
  for (const box of [element, ...ancestorsOf(element)]) {
    const style = getComputedStyle(box);
    const isPositioned = style.position !== 'static';
    const z = Number.parseInt(style.zIndex, 10);
    const own = isTopLayer(box) ? TOP_LAYER : Number.isNaN(z) ? 0 : z;
    const isLevel = isPositioned || isContext(style);
    if (isLevel) levels.unshift({ element: box, z: own });
    else if (box === element) levels.unshift({ element: box, z: IN_FLOW });
  }
  return levels;
}

const isTopLayer = (box: Element) => box.matches(':modal,:popover-open');

/** The usual makers of stacking contexts besides a position. */
const isContext = ({ opacity, transform, filter, isolation }: CSSStyleDeclaration) =>
  opacity !== '1' || transform !== 'none' || filter !== 'none' || isolation === 'isolate';

const isBefore = (a: Element, b: Element) =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
