/** How far a text stands out from what is painted behind it. */
import { ancestorsOf } from './tree';

type Rgba = readonly [number, number, number, number];

const WHITE: Rgba = [255, 255, 255, 1];

/** Distance in RGB space, 0 to 441. Pictures behind the text count as legible: nobody can tell. */
export function contrastOf(element: Element): number {
  const style = getComputedStyle(element);
  // In Chromium and Firefox this colour wins over `color`, and is the same unless set.
  const ink = parse(style.webkitTextFillColor || style.color);
  const layers: Rgba[] = [];
  for (const box of [element, ...ancestorsOf(element)]) {
    const { backgroundColor, backgroundImage } = getComputedStyle(box);
    if (backgroundImage !== 'none') return Number.POSITIVE_INFINITY;
    const layer = parse(backgroundColor);
    if (!layer) return Number.POSITIVE_INFINITY;
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  if (!ink) return Number.POSITIVE_INFINITY;
  const paper = layers.reduceRight(over, WHITE);
  const [r, g, b] = over(paper, ink);
  return Math.hypot(r - paper[0], g - paper[1], b - paper[2]);
}

function over(below: Rgba, above: Rgba): Rgba {
  const mix = (i: 0 | 1 | 2) => above[i] * above[3] + below[i] * (1 - above[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** `null` for colour spaces other than sRGB, which computed styles keep as written. */
function parse(colour: string): Rgba | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  if (!numbers) return colour === 'transparent' ? [0, 0, 0, 0] : null;
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  return [r, g, b, a];
}
