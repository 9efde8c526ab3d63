/** Lists and calendars that open beside a widget: opening, finding, closing. */
import { focusOut, pressKey } from './events';
import { CLEAR_BUTTONS } from './libraries';
import { hitWithin, hover, press } from './pointer';
import { SHOWN } from './text';
import { ancestorsOf, encloses, referenced, rootOf } from './tree';
import { nextFrame, until } from './waiting';

const POPUPS =
  '[role=listbox],[role=dialog],[role=menu],[role=tree],[role=grid],[role=tooltip],[popover],[class*=dropdown],[class*=popper],[class*=popup],[class*=popover],[class*=overlay],[class*=calendar]';
const OPEN_MS = 800;

export interface Widget {
  /** Takes the focus and the keys. */
  readonly control: HTMLElement;
  /** Takes the pointer. */
  readonly box: HTMLElement;
}

/**
 * Opens the widget's pop-up, unless it is open; `null` when nothing comes up. What merely came up
 * at the same time must look like one of the family: it may be a dialog of the page.
 */
export async function openPopup(
  widget: Widget,
  signal: AbortSignal,
  isOfFamily: (popup: HTMLElement) => boolean = () => true,
): Promise<HTMLElement | null> {
  const open = popupOf(widget);
  if (open) return open;
  const before = new Set(shownPopups(widget));
  if (!press(hitWithin(widget.box), widget.control)) return null;
  let popup: HTMLElement | null = null;
  let frames = 0;
  // Motion libraries take a pop-up out again for a frame while they measure it.
  await until(
    () => {
      const now = popupOf(widget) ?? newest(before, widget, isOfFamily);
      frames = now !== null && now === popup ? frames + 1 : 0;
      popup = now;
      return frames > 2;
    },
    signal,
    OPEN_MS,
  );
  return popup;
}

/** The pop-up the widget itself points to, if it is shown. */
export function popupOf({ control, box }: Widget): HTMLElement | null {
  for (const holder of [control, box, ...box.querySelectorAll('[aria-controls],[aria-owns]')]) {
    for (const attribute of ['aria-controls', 'aria-owns']) {
      for (const target of referenced(holder, attribute)) {
        const popup = floatingAround(target, box);
        if (popup && isShown(popup)) return popup;
      }
    }
  }
  return null;
}

/** What the widget points to, shown or not. */
export function listOf(control: HTMLElement): HTMLElement | null {
  const [list] = [...referenced(control, 'aria-controls'), ...referenced(control, 'aria-owns')];
  return list instanceof HTMLElement ? list : null;
}

function newest(
  before: ReadonlySet<HTMLElement>,
  widget: Widget,
  isOfFamily: (popup: HTMLElement) => boolean,
): HTMLElement | null {
  const opened = shownPopups(widget).filter(popup => !before.has(popup) && isOfFamily(popup));
  return (
    opened.find(popup => !opened.some(other => other !== popup && other.contains(popup))) ?? null
  );
}

function shownPopups({ box }: Widget): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(POPUPS);
  return [...all].filter(popup => isShown(popup) && !encloses(popup, box));
}

/** The positioned element around `target`: lists carry hidden parts that are not what is shown. */
function floatingAround(target: Element, box: HTMLElement): HTMLElement | null {
  for (const element of [target, ...ancestorsOf(target)]) {
    if (encloses(element, box)) break;
    if (!(element instanceof HTMLElement)) continue;
    if (/absolute|fixed/.test(getComputedStyle(element).position)) return element;
  }
  return target instanceof HTMLElement ? target : null;
}

/** On the screen, and not on its way out. */
export function isShown(element: Element): boolean {
  if (/-leave\b/.test(element.className) || element.getAttribute('aria-hidden') === 'true')
    return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility(SHOWN);
}

/**
 * Leaves the widget: by taking the focus away, then by its own box, which opens and shuts it, then
 * by Escape. Nothing else of the page is pressed, and a dialog around the form never gets an Escape.
 */
export async function closePopup(widget: Widget, popup: HTMLElement | null): Promise<void> {
  // Not the signal of the write: a list left open covers the fields after it.
  const signal = AbortSignal.timeout(1_500);
  const isClosed = () => !popup?.isConnected || !isShown(popup);
  focusOut(widget.control);
  // Long enough for it to fade: a press on the box of one that is closing opens it again.
  if (await until(isClosed, signal, 500)) return;
  press(hitWithin(widget.box), widget.control);
  if (!(await until(isClosed, signal, 300)) && popup && mayEscape(widget, popup)) {
    pressKey(widget.control, 'Escape');
    await until(isClosed, signal, 300);
  }
  focusOut(widget.control);
}

/** Whether an Escape would be the widget's alone. */
function mayEscape({ box, control }: Widget, popup: HTMLElement): boolean {
  const active = rootOf(control).activeElement;
  if (!active || !(encloses(box, active) || encloses(popup, active))) return false;
  for (const outer of ancestorsOf(box)) if (outer.matches('[role=dialog],dialog')) return false;
  return true;
}

/** Presses the widget's own clear button, which many show under the pointer only. */
export async function clearBy(box: HTMLElement): Promise<boolean> {
  const target = hitWithin(box);
  hover(target, true);
  await nextFrame();
  await nextFrame();
  const button = [...box.querySelectorAll<HTMLElement>(CLEAR_BUTTONS)].find(isShown);
  const pressed = button !== undefined && press(button);
  await nextFrame();
  hover(target, false);
  return pressed;
}
