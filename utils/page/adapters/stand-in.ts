/**
 * What a library draws beside or around a native control it hides. Where the native one is not even
 * rendered and no label means it, nobody can reach it, and many a page does not heed it: what is
 * drawn is pressed then, and its state read from what is drawn.
 */
import type { FieldBlock } from '../../fill/model';
import { DRAWN_ON } from '../libraries';
import { SHOWN } from '../text';
import { blockOf } from './blocks';

const DRAWN = /checkbox|radio|switch|toggle/i;
/** A state at the end of a name, not a part of one. */
export const DISABLED = /(^|[\s_-])disabled(?=$|\s)/;

/** Beside it, or the box around it alone; the element itself where it can be seen, or nothing is drawn. */
export function standInOf(element: HTMLElement): HTMLElement {
  const isHidden =
    element instanceof HTMLInputElement &&
    (!element.checkVisibility({ ...SHOWN, opacityProperty: true }) || element.offsetWidth < 4);
  if (!isHidden) return element;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  // A component around nothing but it.
  if (host instanceof HTMLElement && host.offsetWidth >= 8 && isAloneIn(element)) return host;
  const next = element.nextElementSibling;
  if (next instanceof HTMLElement && next.checkVisibility(SHOWN) && next.offsetWidth >= 8)
    return next;
  for (let box = element.parentElement, up = 0; box && up < 3; box = box.parentElement, up++) {
    if (box.querySelectorAll('input').length > 1) break;
    if (DRAWN.test(box.className) && box.offsetWidth >= 8) return box;
  }
  return element;
}

const isAloneIn = (element: HTMLElement) =>
  (element.getRootNode() as ShadowRoot).querySelectorAll('input').length === 1;

/** What answers for a native box that is out of everyone's reach; `null` where that answers itself. */
export function drawnFor(element: HTMLElement): HTMLElement | null {
  if (!(element instanceof HTMLInputElement) || (element.labels?.length ?? 0) > 0) return null;
  if (element.checkVisibility(SHOWN)) return null;
  const drawn = standInOf(element);
  return drawn === element ? null : drawn;
}

/** A page that goes by the native box sets it itself when the drawing is pressed. */
export const isDrawnOn = (drawn: HTMLElement): boolean =>
  drawn.ariaChecked === null ? DRAWN_ON.test(drawn.className) : drawn.ariaChecked === 'true';

/** By its own word, or by that of what is drawn for it. */
export function tickBlockOf(element: HTMLElement): FieldBlock | null {
  const block = blockOf(element);
  const drawn = block ? null : drawnFor(element);
  return drawn ? drawnBlockOf(drawn) : block;
}

/** It says so itself, or the box around it and its native one. */
export const drawnBlockOf = (drawn: HTMLElement): FieldBlock | null =>
  [drawn, drawn.parentElement].some(
    box => DISABLED.test(box?.className ?? '') && (box?.querySelectorAll('input').length ?? 0) < 2,
  )
    ? 'disabled'
    : blockOf(drawn);
