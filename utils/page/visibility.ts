/**
 * Can a person see this box? Each rule answers a way of hiding a field that single checks miss.
 * Synchronous, so that the answer still holds for the write in the same task. Touches nothing.
 */
import { contrastOf } from './colour';
import { ancestorsOf, elementAt, encloses } from './tree';

const MIN_OPACITY = 0.7;
const MIN_FONT_PX = 6;
const MAX_INDENT_PX = 500;
const MIN_CONTRAST = 60;

export interface Sight {
  /** Elements that may lie on top, such as a floating label. */
  readonly own: readonly Element[];
  /** Smaller for bare checkboxes and radios. */
  readonly minWidth: number;
  readonly minHeight: number;
}

export function isVisible(box: Element, sight: Sight): boolean {
  if (!box.isConnected || !box.checkVisibility({ visibilityProperty: true })) return false;
  if (!isShownByAncestors(box)) return false;
  const area = visiblePart(box, sight);
  if (!area) return false;
  if (!isLegible(inkOf(box))) return false;
  const points = grid(area);
  const met = points.filter(point => meets(box, point, sight.own));
  return met.length >= 7 && !isPaintedOver(box, points, sight.own);
}

/** Cheap part of the check, for a survey: no scrolling, no hit test. */
export function isPlainlyHidden(box: Element): boolean {
  const { width, height, right, bottom } = box.getBoundingClientRect();
  const beyond = right + scrollX <= 0 || bottom + scrollY <= 0;
  return width < 3 || height < 3 || beyond || !isShownByAncestors(box);
}

function isShownByAncestors(box: Element): boolean {
  let opacity = 1;
  for (const element of [box, ...ancestorsOf(box)]) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    for (const [, name, argument = ''] of style.filter.matchAll(/([\w-]+)\(([^)]*)/g)) {
      const amount = Number.parseFloat(argument) / (argument.includes('%') ? 100 : 1);
      if (name === 'opacity') opacity *= amount;
      else if (name === 'brightness' || name === 'contrast') {
        if (amount < 0.5 || amount > 2) return false;
      } else if (
        !/^(grayscale|sepia|saturate|hue-rotate|drop-shadow|rgba?|color)$/.test(name ?? '')
      ) {
        return false;
      }
    }
    if (opacity < MIN_OPACITY) return false;
    if (element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true')
      return false;
    if (style.clipPath !== 'none' || (style.maskImage || 'none') !== 'none') return false;
    if (style.clip !== 'auto' && /absolute|fixed/.test(style.position)) return false;
    if (style.mixBlendMode !== 'normal') return false;
  }
  return true;
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
  if (whole.width < sight.minWidth || whole.height < sight.minHeight) return null;
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

interface Point {
  readonly x: number;
  readonly y: number;
}

function grid({ left, top, right, bottom }: Area): Point[] {
  const steps = [0.15, 0.5, 0.85];
  return steps.flatMap(down =>
    steps.map(across => ({
      x: left + (right - left) * across,
      y: top + (bottom - top) * down,
    })),
  );
}

function meets(box: Element, { x, y }: Point, own: readonly Element[]): boolean {
  const hit = elementAt(x, y);
  return hit !== null && (encloses(box, hit) || own.some(element => encloses(element, hit)));
}

/** Hit tests pass through `pointer-events: none`; a person's eyes do not. */
function isPaintedOver(box: Element, points: readonly Point[], own: readonly Element[]): boolean {
  const covered = new Set<Point>();
  for (const root of [document, ...shadowRootsAbove(box)]) {
    for (const element of root.querySelectorAll('*')) {
      const { left, top, right, bottom, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const under = points.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
      if (under.length === 0 || !isCover(element, box, own)) continue;
      for (const point of under) covered.add(point);
      if (covered.size > 4) return true;
    }
  }
  return false;
}

function shadowRootsAbove(box: Element): ShadowRoot[] {
  const root = box.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsAbove(root.host)] : [];
}

function isCover(element: Element, box: Element, own: readonly Element[]): boolean {
  if (getComputedStyle(element).pointerEvents !== 'none') return false;
  if (encloses(element, box) || encloses(box, element)) return false;
  if (own.some(item => encloses(item, element))) return false;
  return isPainted(element) && element.checkVisibility({ visibilityProperty: true });
}

const REPLACED = 'img,canvas,video,svg,iframe,object,embed,picture';

function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < 0.3) return false;
  if (element.matches(REPLACED)) return true;
  for (const layer of [
    style,
    getComputedStyle(element, '::before'),
    getComputedStyle(element, '::after'),
  ]) {
    if (layer !== style && (layer.content === 'none' || layer.display === 'none')) continue;
    if (alphaOf(layer.backgroundColor) > 0.3) return true;
    if (layer.backgroundImage !== 'none' && !isWatermark(element, layer)) return true;
    if (/inset/.test(layer.boxShadow)) return true;
  }
  return false;
}

/** Company pages tile a faint picture over everything; a cover hides one place. */
function isWatermark(element: Element, { backgroundImage, backgroundRepeat }: CSSStyleDeclaration) {
  const { width, height } = element.getBoundingClientRect();
  const isWide = width >= innerWidth / 2 && height >= innerHeight / 2;
  return isWide && /^url\(/.test(backgroundImage) && /^(repeat|round|space)/.test(backgroundRepeat);
}

function alphaOf(colour: string): number {
  const alpha = /[,/]\s*([\d.]+)\)$/.exec(colour);
  if (colour === 'transparent') return 0;
  return alpha && /rgba|\//.test(colour) ? Number(alpha[1]) : 1;
}

/** Where the text stands: sizes and colours are often set on the part that holds it. */
function inkOf(box: Element): Element | null {
  if (box.matches('input,textarea,select')) return box;
  const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (texts.currentNode.textContent?.trim()) return texts.currentNode.parentElement;
  }
  return box.matches('[contenteditable]') ? box : null;
}

function isLegible(element: Element | null): boolean {
  if (!element) return true;
  const style = getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < MIN_FONT_PX) return false;
  if (Math.abs(Number.parseFloat(style.textIndent)) >= MAX_INDENT_PX) return false;
  return contrastOf(element) >= MIN_CONTRAST;
}
