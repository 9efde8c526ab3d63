/**
 * Things painted over the page that a hit test does not meet: `pointer-events: none`, and shadows or
 * outlines wide enough to hide a neighbour. Looking at every element before every write would take
 * seconds on large pages, so one walk is kept up to date from the page's own changes while a fill
 * runs. Stops with the fill.
 */
import { isPaintedOver } from './stacking';
import { ancestorsOf, encloses, shadowRootOf } from './tree';
import { createPacer } from './waiting';

const MAX_RECORDS = 2_000;
const MAX_AGE_MS = 1_000;
const WIDE_PX = 20;
const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true } as const;

export interface Covers {
  /**
   * The same number as long as nothing was noticed to change on the page, and never the same for two
   * fills. Scrolling, states that only CSS knows and edits of a rule in place go unnoticed, for a
   * second at most. `NaN`, which equals nothing, while something moves.
   */
  stamp(): number;
  /** Does something of that kind hide most of these points of `box`? */
  hide(box: Element, points: readonly Point[], sight: Own): boolean;
  stop(): void;
}

interface Own {
  readonly own: readonly Element[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

let stamps = 0;

export async function watchCovers(): Promise<Covers> {
  const pace = createPacer();
  const suspects = new Set<Element>();
  let changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => {
    // Beyond the limit everything is looked at anew anyway.
    if (changes.length <= MAX_RECORDS) changes.push(...records);
  });
  let styles = '';
  let at = 0;
  let stamp = ++stamps;

  function* look(root: Document | ShadowRoot | Element): Generator<void> {
    if (root instanceof Element) judge(root);
    else observer.observe(root, WATCHED);
    for (const element of root.querySelectorAll('*')) {
      judge(element);
      const inner = shadowRootOf(element);
      if (inner) yield* look(inner);
      yield;
    }
  }

  function judge(element: Element): void {
    if (isSuspect(element)) suspects.add(element);
    else suspects.delete(element);
  }

  function lookAtOnce(root: Document | Element): void {
    for (const _ of look(root));
  }

  function update(): void {
    const records = [...changes, ...observer.takeRecords()];
    changes = [];
    const now = styleSheets();
    // A changed rule touches no element, so nothing reports it.
    if (styles !== now || records.length > MAX_RECORDS || performance.now() - at > MAX_AGE_MS) {
      styles = now;
      suspects.clear();
      lookAtOnce(document);
      at = performance.now();
      stamp = ++stamps;
      return;
    }
    if (records.length > 0) stamp = ++stamps;
    for (const changed of new Set(records.map(record => record.target))) {
      if (changed instanceof Element && changed.isConnected) lookAtOnce(changed);
    }
  }

  let steps = 0;
  for (const _ of look(document)) if (++steps % 200 === 0) await pace();
  styles = styleSheets();
  at = performance.now();

  return {
    stamp() {
      update();
      return document.getAnimations().length > 0 ? Number.NaN : stamp;
    },
    hide(box, points, sight) {
      update();
      const covered = new Set<Point>();
      for (const element of suspects) {
        const under = points.filter(point => reaches(element, point));
        if (under.length === 0 || !isCover(element, box, sight)) continue;
        for (const point of under) covered.add(point);
        if (covered.size * 2 > points.length) return true;
      }
      return false;
    },
    stop: () => observer.disconnect(),
  };
}

function styleSheets(): string {
  const sheets = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])];
  return sheets.map(countRules).join();
}

function countRules(sheet: CSSStyleSheet): number {
  try {
    return sheet.cssRules.length;
  } catch {
    return -1;
  }
}

function isSuspect(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.pointerEvents === 'none' || reachOf(style) >= WIDE_PX;
}

/** How far an element paints beyond its box. */
function reachOf({ boxShadow, outlineStyle, outlineWidth }: CSSStyleDeclaration): number {
  const lengths =
    boxShadow === 'none' || /inset/.test(boxShadow) ? [] : (boxShadow.match(/-?[\d.]+px/g) ?? []);
  const [x = 0, y = 0, blur = 0, spread = 0] = lengths.map(Number.parseFloat);
  // A soft shadow darkens; only a hard one hides.
  const shadow = spread > blur ? Math.max(Math.abs(x), Math.abs(y)) + spread : 0;
  return Math.max(shadow, outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth));
}

function reaches(element: Element, { x, y }: Point): boolean {
  const { left, top, right, bottom, width } = element.getBoundingClientRect();
  if (width === 0) return false;
  const reach = reachOf(getComputedStyle(element));
  const more = reach >= WIDE_PX ? reach : 0;
  return x > left - more && x < right + more && y > top - more && y < bottom + more;
}

function isCover(element: Element, box: Element, sight: Own): boolean {
  if (encloses(element, box) || encloses(box, element)) return false;
  if (sight.own.some(item => encloses(item, element))) return false;
  return isShownAt(element) && isPainted(element) && isPaintedOver(element, box);
}

const isShownAt = (element: Element) => element.checkVisibility({ visibilityProperty: true });

const REPLACED = 'img,canvas,video,svg,iframe,object,embed,picture';

export function isPainted(element: Element): boolean {
  let opacity = 1;
  for (const box of [element, ...ancestorsOf(element)])
    opacity *= Number(getComputedStyle(box).opacity);
  if (opacity < 0.3) return false;
  if (element.matches(REPLACED)) return true;
  return [null, '::before', '::after'].some(part => isOpaque(element, part));
}

function isOpaque(element: Element, part: string | null): boolean {
  const style = getComputedStyle(element, part);
  if (part && (style.content === 'none' || style.display === 'none')) return false;
  if (!/^(transparent|rgba\(.*, 0(\.[0-2]\d*)?\))$/.test(style.backgroundColor)) return true;
  if (style.backgroundImage !== 'none' && !isWatermark(element, style)) return true;
  if (/inset/.test(style.boxShadow) || reachOf(style) >= WIDE_PX) return true;
  return Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth) > 10;
}

/** Company pages tile a faint picture over everything; a cover hides one place. */
function isWatermark(element: Element, { backgroundImage, backgroundRepeat }: CSSStyleDeclaration) {
  const { width, height } = element.getBoundingClientRect();
  const isWide = width >= innerWidth / 2 && height >= innerHeight / 2;
  return isWide && /^url\(/.test(backgroundImage) && /^(repeat|round|space)/.test(backgroundRepeat);
}
