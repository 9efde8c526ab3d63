/**
 * Inputs that are disabled only to keep the keys out: a blank part is laid over them to take the
 * click, which a disabled one would swallow, and nothing around says that the box is out of use.
 */
import { ancestorsOf } from '../tree';
import { DISABLED } from './stand-in';

const MOST_FRAMES = 6;
const MAX_BOX_PX = 90;

export function isForShow(input: HTMLElement): boolean {
  if (!(input instanceof HTMLInputElement) || !input.disabled) return false;
  if (input.closest('fieldset:disabled,[aria-disabled=true],[inert]')) return false;
  const cover = input.nextElementSibling;
  if (!(cover instanceof HTMLElement) || !isLaidOver(cover, input)) return false;
  let up = 0;
  for (const frame of ancestorsOf(input)) {
    if (!(frame instanceof HTMLElement) || frame.offsetHeight > MAX_BOX_PX) break;
    if (up++ > MOST_FRAMES) break;
    if (DISABLED.test(frame.className)) return false;
  }
  return true;
}

function isLaidOver(cover: HTMLElement, input: HTMLElement): boolean {
  const { position, cursor, pointerEvents } = getComputedStyle(cover);
  if (position !== 'absolute' || pointerEvents === 'none') return false;
  if (cover.childNodes.length > 0 || /not-allowed|no-drop/.test(cursor)) return false;
  const [a, b] = [cover.getBoundingClientRect(), input.getBoundingClientRect()];
  const isWide = a.left <= b.left + 2 && a.right >= b.right - 2;
  return b.width > 0 && isWide && a.top <= b.top + 2 && a.bottom >= b.bottom - 2;
}
