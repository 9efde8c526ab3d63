/**
 * Can a person see this box? Each rule answers a way of hiding a field that single checks miss.
 * Synchronous, so that the answer still holds for the write in the same task. Touches nothing.
 */
import { contrastOf } from './colour';
import { type Covers, isPainted, type Point } from './covers';
import { PLACEHOLDERS } from './libraries';
import { perLook } from './look';
import { ancestorsOf, elementAt, encloses, parentOf } from './tree';

const MIN_OPACITY = 0.7;
const MIN_FONT_PX = 6;
const MAX_INDENT_PX = 500;
const MIN_CONTRAST = 60;
const MOST_FADED_PX = 40;
const MOST_CUT_PX = 6;

export interface Sight {
  /** Elements that may lie on top, such as a floating label. */
  readonly own: readonly Element[];
  /**
   * A box to tick, or its wording: small, and often under a larger part to press that shows nothing,
   * its own or a neighbour's.
   */
  readonly isTick: boolean;
  /** Its own name stands in it, to be seen. */
  readonly isNamed: boolean;
}

const MIN_WIDTH_PX = 20;
const MIN_TICK_PX = 10;
const MIN_HEIGHT_PX = 10;

export function isVisible(box: Element, sight: Sight, covers: Covers): boolean {
  if (!box.isConnected || !box.checkVisibility({ visibilityProperty: true })) return false;
  if (!isShownByAncestors(box)) return false;
  const area = visiblePart(box, sight);
  if (!area) return false;
  const ink = inkOf(box);
  // Some hide the hint of an empty box under its name.
  if (ink && !isLegible(ink) && !(isBlank(ink) && sight.isNamed)) return false;
  const points = grid(area);
  return isMet(box, points, sight) && !covers.hide(box, points, sight);
}

/**
 * Of a box judged visible when the page stood as it does, at `place`: only what changes without a sign
 * is asked again.
 */
export function isStillVisible(box: Element, place: DOMRect, sight: Sight): boolean {
  if (!box.checkVisibility({ visibilityProperty: true }) || !isShownByAncestors(box)) return false;
  const now = box.getBoundingClientRect();
  const isThere = SIDES.every(side => now[side] === place[side]);
  const part = isThere ? visiblePart(box, sight) : null;
  return part !== null && meets(box, middleOf(part), sight);
}

const SIDES = ['left', 'top', 'right', 'bottom'] as const;

const MOST_MISSED = 2;

/** Asked point by point, until the answer is sure. */
function isMet(box: Element, points: readonly Point[], sight: Sight): boolean {
  let missed = 0;
  for (const point of points) if (!meets(box, point, sight) && ++missed > MOST_MISSED) break;
  return missed <= MOST_MISSED || isMetThrough(box, points, sight);
}

/**
 * Met in the middle, and where it is not, under what shows nothing: over a box of text at most a
 * counter.
 */
function isMetThrough(box: Element, points: readonly Point[], sight: Sight): boolean {
  const middle = points[points.length >> 1];
  if (!middle || !meets(box, middle, sight)) return false;
  return points.every(point => {
    const hit = elementAt(point.x, point.y);
    if (meets(box, point, sight)) return true;
    return hit !== null && (sight.isTick || isCounter(hit)) && !isPainted(hit);
  });
}

const isCounter = (part: Element) => /^[\d\s/／]{0,12}$/.test(part.textContent ?? '');

/** On the screen in a size to see, and not on its way out: for parts of a widget, whose box was judged. */
export function isShown(element: Element): boolean {
  // Some name both ways of a motion for as long as the part is there.
  const isLeaving = /-leave\b/.test(element.className) && !/-enter\b/.test(element.className);
  if (isLeaving || element.hasAttribute('inert')) return false;
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Cheap part of the check, for a survey: no scrolling, no hit test. */
export function isPlainlyHidden(box: Element): boolean {
  const { width, height, right, bottom } = box.getBoundingClientRect();
  const beyond = right + scrollX <= 0 || bottom + scrollY <= 0;
  return width < 3 || height < 3 || beyond || !isShownByAncestors(box);
}

const isShownByAncestors = (box: Element): boolean => opacityOf(box) >= MIN_OPACITY;

/** Of the element with all that encloses it; 0 where something hides it altogether. */
const opacityOf: (element: Element) => number = perLook(element => {
  const own = ownOpacity(element);
  const parent = own < MIN_OPACITY ? null : parentOf(element);
  return parent ? own * opacityOf(parent) : own;
});

function ownOpacity(element: Element): number {
  if (element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true') return 0;
  const style = getComputedStyle(element);
  let opacity = Number(style.opacity);
  const { filter } = style;
  for (const [, name, argument = ''] of filter === 'none'
    ? []
    : filter.matchAll(/([\w-]+)\(([^)]*)/g)) {
    const amount = Number.parseFloat(argument) / (argument.includes('%') ? 100 : 1);
    if (name === 'opacity') opacity *= amount;
    else if (name === 'brightness' || name === 'contrast') {
      if (amount < 0.5 || amount > 2) return 0;
    } else if (
      !/^(grayscale|sepia|saturate|hue-rotate|drop-shadow|rgba?|color)$/.test(name ?? '')
    ) {
      return 0;
    }
  }
  if (!isThroughClip(style.clipPath) || !isThroughMask(style)) return 0;
  if (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) return 0;
  return style.mixBlendMode === 'normal' ? opacity : 0;
}

/** Some cut off their own edge, to round it. */
function isThroughClip(path: string): boolean {
  // What a polygon leaves the hit test tells.
  if (path === 'none' || path.startsWith('polygon(')) return true;
  const sides = /^inset\(([^)]*?)( round .*)?\)$/.exec(path)?.[1]?.split(' ') ?? [];
  return (
    sides.length > 0 &&
    sides.every(side => /px$/.test(side) && Number.parseFloat(side) <= MOST_CUT_PX)
  );
}

/** Libraries fade the first pixels of a text that scrolls; a mask that leaves less hides. */
function isThroughMask({ maskImage: mask, maskSize }: CSSStyleDeclaration): boolean {
  if ((mask || 'none') === 'none') return true;
  const isWhole = /^(auto|cover|100%( 100%)?)$/.test(maskSize);
  if (isWhole && /^linear-gradient\((rgb\(0, 0, 0\)(, )?)+\)$/.test(mask)) return true;
  const solid = /^linear-gradient\(.*?rgb\(0, 0, 0\)\s*(?:calc\()?([\d.]+)px/.exec(mask)?.[1];
  return (
    solid !== undefined &&
    Number(solid) <= MOST_FADED_PX &&
    !/rgba\(0, 0, 0, 0\)[^,]*\)$/.test(mask)
  );
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What scrolling boxes and the viewport leave of it; `null` when that is too little to see. */
function visiblePart(box: Element, sight: Sight): Area | null {
  const whole = box.getBoundingClientRect();
  const minWidth = sight.isTick ? MIN_TICK_PX : MIN_WIDTH_PX;
  if (whole.width < minWidth || whole.height < MIN_HEIGHT_PX) return null;
  const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  let part = overlap(whole, view);
  let { position } = getComputedStyle(box);
  for (const element of ancestorsOf(box)) {
    const style = getComputedStyle(element);
    const holdsFixed =
      style.transform !== 'none' || style.filter !== 'none' || style.contain !== 'none';
    if (position === 'fixed' && !holdsFixed) continue;
    if (position === 'absolute' && style.position === 'static' && !holdsFixed) continue;
    position = style.position;
    const isPage = element === document.documentElement || element === document.body;
    if (!isPage && /hidden|clip|auto|scroll/.test(style.overflow)) {
      part = overlap(part, element.getBoundingClientRect());
    }
  }
  const width = part.right - part.left;
  const height = part.bottom - part.top;
  // A box larger than the window counts as seen when it fills half of it.
  const enough =
    width >= Math.min(whole.width, innerWidth) / 2 &&
    height >= Math.min(whole.height, innerHeight) / 2 &&
    (width >= whole.width * 0.7 || width >= innerWidth / 2);
  return enough ? part : null;
}

const overlap = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const STEPS = [0.15, 0.5, 0.85];

const grid = (area: Area): Point[] =>
  STEPS.flatMap(down => STEPS.map(across => pointIn(area, across, down)));

const middleOf = (area: Area): Point => pointIn(area, 0.5, 0.5);

const pointIn = ({ left, top, right, bottom }: Area, across: number, down: number): Point => ({
  x: left + (right - left) * across,
  y: top + (bottom - top) * down,
});

function meets(box: Element, { x, y }: Point, sight: Sight): boolean {
  const hit = elementAt(x, y);
  if (!hit) return false;
  if (encloses(box, hit) || sight.own.some(element => encloses(element, hit))) return true;
  if (isOwnButton(hit, box)) return true;
  // Over a component's slot the hit is the component itself.
  const root = box.getRootNode();
  return root instanceof ShadowRoot && hit === root.host && isOfSize(hit, box);
}

/** Steps, a cross or an arrow, drawn over the end of the box in the frame around both. */
function isOwnButton(hit: Element, box: Element): boolean {
  const button = hit.closest('button,[role=button]');
  if (!button || button.getBoundingClientRect().width * 3 > box.getBoundingClientRect().width)
    return false;
  let frame: Element | null = button;
  while (frame && !frame.contains(box)) frame = frame.parentElement;
  const [outer, inner] = [frame, box].map(part => part?.getBoundingClientRect());
  if (!outer || !inner) return false;
  return outer.width - inner.width < FRAME_PX && outer.height - inner.height < FRAME_PX;
}

const FRAME_PX = 24;

/** A component around this box alone, not one around a form. */
const isOfSize = (component: Element, box: Element) =>
  component.getBoundingClientRect().height < 3 * box.getBoundingClientRect().height;

/** Where the text stands: sizes and colours are often set on the part that holds it. */
function inkOf(box: Element): Element | null {
  if (box.matches('input,textarea,select')) return box;
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    // An empty widget keeps its hint, made invisible, where the label floats over it.
    const isHint = parentElement?.matches(PLACEHOLDERS) ?? false;
    if (textContent?.trim() && !isHint) return parentElement;
  }
  return box.matches('[contenteditable]') ? box : null;
}

const isBlank = (box: Element) =>
  (box instanceof HTMLInputElement && /^(checkbox|radio)$/.test(box.type)) ||
  ('value' in box && box.value === '');

/** Whether its text, if it has any, can be read. */
export function isLegible(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < MIN_FONT_PX) return false;
  if (Math.abs(Number.parseFloat(style.textIndent)) >= MAX_INDENT_PX) return false;
  return contrastOf(element) >= MIN_CONTRAST;
}

/**
 * Scrolls as a person could: boxes that cut off what is outside and have no scroll bar are left
 * alone, for what was pushed out of them was pushed out of sight.
 */
export function reveal(box: Element): void {
  const fixed = [...ancestorsOf(box)].filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return /hidden|clip/.test(overflowX) || /hidden|clip/.test(overflowY);
  });
  const places = fixed.map(({ scrollLeft, scrollTop }) => ({ scrollLeft, scrollTop }));
  box.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  fixed.forEach((element, i) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const place = places[i];
    if (place && /hidden|clip/.test(overflowX)) element.scrollLeft = place.scrollLeft;
    if (place && /hidden|clip/.test(overflowY)) element.scrollTop = place.scrollTop;
  });
}
