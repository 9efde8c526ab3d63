/** Lists and calendars that open beside a widget: opening, finding, closing. */
import { fireInput, fireKeyUp, focusIn, focusOut, pressKey, setValue } from './events';
import { CLEAR_BUTTONS } from './libraries';
import { hitWithin, hover, press } from './pointer';
import { isPaintedOver } from './stacking';
import { hasWords } from './text';
import { ancestorsOf, elementAt, encloses, queryDeep, referenced, rootOf } from './tree';
import { isShown } from './visibility';
import { nextFrame, until } from './waiting';

const POPUPS =
  '[role=listbox],[role=dialog],[role=menu],[role=tree],[role=grid],[role=tooltip],[popover],[class*=dropdown],[class*=popper],[class*=popup],[class*=popover],[class*=overlay],[class*=calendar],[class*=picker],[class*=menu]';
const OPENERS = '[class*=arrow],[class*=icon],[class*=toggle],[class*=trigger],button';
const BY_KEYS = '[role=combobox],[aria-haspopup=listbox],[aria-expanded]';
const OPEN_MS = 500;
const PLACING_MS = 1_000;
/** Lists that ask a server wait for the typing to end first. */
const ASKING_MS = 1_000;
/** A pop-up lies at its widget; what comes up elsewhere is something else. */
const NEAR_PX = 40;
const MOST_NEARBY = 400;
/** From the window's upper edge, where no sheet reaches. */
const DIMMED_PX = 8;

export interface Widget {
  /** Takes the focus and the keys. */
  readonly control: HTMLElement;
  /** Takes the pointer. */
  readonly box: HTMLElement;
}

type IsOfFamily = (popup: HTMLElement, widget: Widget) => boolean;

/**
 * Opens the widget's pop-up, unless it is open; `null` when nothing comes up. What merely came up
 * at the same time must look like one of the family: it may be a dialog of the page.
 */
export async function openPopup(
  widget: Widget,
  signal: AbortSignal,
  isOfFamily: IsOfFamily = isNear,
  text = '',
): Promise<HTMLElement | null> {
  const open = popupOf(widget);
  if (open) return open;
  const before = new Set(shownFloaters(widget));
  for (const { act, patienceMs = OPEN_MS } of waysToOpen(widget, text)) {
    if (signal.aborted || !act()) continue;
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
      patienceMs,
    );
    // Its layer is there before it has found its place.
    const isComing = () => shownFloaters(widget).some(each => !before.has(each) && isLayer(each));
    if (!popup && isComing())
      popup = await until(() => newest(before, widget, isOfFamily), signal, PLACING_MS);
    if (popup) return popup;
  }
  // What came up and is not known for the widget's would lie over the fields after it.
  const [stray] = shownFloaters(widget).filter(other => !before.has(other));
  if (stray) await leave(widget, () => !isShown(stray), AbortSignal.timeout(1_500));
  return null;
}

interface WayToOpen {
  readonly act: () => boolean;
  readonly patienceMs?: number;
}

/** As a person would: a click on the box, on its arrow, the arrow key, the first letters. */
function* waysToOpen({ control, box }: Widget, text: string): Generator<WayToOpen> {
  yield { act: () => press(hitWithin(box), control) };
  const byText = {
    act: () => isSearchBox(control) && search(control, text),
    patienceMs: ASKING_MS,
  };
  const isSearch = text !== '' && isSearchBox(control);
  const isAsking = isSearch && control.ariaAutoComplete === 'list';
  if (isAsking) yield byText;
  const opener = queryDeep(box, OPENERS).find(part => isShown(part) && part !== control);
  if (opener) yield { act: () => press(opener, control) };
  // Said to open by keys; elsewhere a key is the page's.
  if (control.matches(BY_KEYS)) {
    yield {
      act() {
        focusIn(control);
        pressKey(control, 'ArrowDown');
        return true;
      },
    };
  }
  if (isSearch && !isAsking) yield byText;
}

export const isSearchBox = (element: HTMLElement): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !element.readOnly && /^(text|search)$/.test(element.type);

export function search(box: HTMLInputElement, text: string): boolean {
  focusIn(box);
  setValue(box, text);
  fireInput(box, text);
  // Some search when a key comes up.
  fireKeyUp(box);
  return true;
}

/** The pop-up the widget itself points to, if it is shown. */
export function popupOf({ control, box }: Widget): HTMLElement | null {
  const holders = [control, box, ...queryDeep(box, '[aria-controls],[aria-owns]')];
  for (const holder of holders) {
    for (const attribute of ['aria-controls', 'aria-owns']) {
      for (const target of referenced(holder, attribute)) {
        const popup = floatingAround(target, box);
        if (popup && isShown(popup)) return popup;
      }
    }
  }
  return null;
}

/** The pop-up that the widget points to, or that has come up at it since this was called. */
export function watchPopup(widget: Widget): () => HTMLElement | null {
  const before = new Set(shownFloaters(widget));
  return () => popupOf(widget) ?? newest(before, widget, isNear);
}

/** What the widget points to, shown or not. */
export function listOf(control: HTMLElement): HTMLElement | null {
  const [list] = [...referenced(control, 'aria-controls'), ...referenced(control, 'aria-owns')];
  return list instanceof HTMLElement ? list : null;
}

function newest(
  before: ReadonlySet<HTMLElement>,
  widget: Widget,
  isOfFamily: IsOfFamily,
): HTMLElement | null {
  const came = shownFloaters(widget)
    .filter(popup => !before.has(popup))
    .map(popup => withSurroundings(popup, widget))
    .filter(popup => isOfFamily(popup, widget));
  const parts = came.filter(popup => !isLayer(popup));
  // A layer without anything in it only catches the presses beside the pop-up.
  const opened = parts.length > 0 ? parts : came.filter(showsAnything);
  return (
    opened.find(popup => !opened.some(other => other !== popup && encloses(other, popup))) ?? null
  );
}

/** A list may hang below a search box or a line of its own in what came up. */
function withSurroundings(popup: HTMLElement, { box }: Widget): HTMLElement {
  const outer = floatingAround(popup, box) ?? popup;
  return isLayer(outer) ? popup : outer;
}

/** A layer over the whole page, such as the one a pop-up hangs in. */
export function isLayer(popup: HTMLElement): boolean {
  const { width, height } = popup.getBoundingClientRect();
  return width >= innerWidth * 0.9 && height >= innerHeight * 0.9;
}

/** What lies over the page and could be a pop-up: by its role or name, by hanging at the body, by its place. */
function shownFloaters({ control, box }: Widget): HTMLElement[] {
  const found = new Set<Element>();
  for (let root = rootOf(control); ; root = rootOf(root.host)) {
    for (const popup of root.querySelectorAll(POPUPS)) found.add(popup);
    if (!(root instanceof ShadowRoot)) break;
    for (const part of root.children) found.add(part);
  }
  for (const portal of document.body.children) {
    found.add(portal);
    for (const part of portal.children) found.add(part);
  }
  const around = box.parentElement?.parentElement ?? box;
  const nearby = [...around.querySelectorAll('*'), ...queryDeep(box, '*')];
  if (nearby.length <= MOST_NEARBY) for (const part of nearby) if (floats(part)) found.add(part);
  return [...found].filter(
    (popup): popup is HTMLElement =>
      popup instanceof HTMLElement && isShown(popup) && !encloses(popup, box),
  );
}

export const floats = (element: Element) =>
  /absolute|fixed/.test(getComputedStyle(element).position);

/** Comes up from the lower edge of the window, as on a phone. */
export function isBottomSheet(popup: HTMLElement): boolean {
  const { bottom, width, height } = popup.getBoundingClientRect();
  const isBelow = bottom >= innerHeight - 2 && width >= innerWidth * 0.9 && height > 60;
  return isBelow && floats(popup);
}

/** Such a sheet with entries to choose. */
const isSheet = (popup: HTMLElement): boolean =>
  isBottomSheet(popup) && popup.querySelector('li,[role=option]') !== null;

/** Below, above or over its widget, and no mere arrow or message. */
export function isNear(popup: HTMLElement, { box }: Widget): boolean {
  const [a, b] = [popup.getBoundingClientRect(), box.getBoundingClientRect()];
  const isBeside = a.left < b.right && b.left < a.right;
  const gap = Math.max(a.top - b.bottom, b.top - a.bottom);
  return (isBeside && gap < NEAR_PX && a.height > 20 && a.width > 40) || isSheet(popup);
}

/** The positioned element around `target`: lists carry hidden parts that are not what is shown. */
function floatingAround(target: Element, box: HTMLElement): HTMLElement | null {
  for (const element of [target, ...ancestorsOf(target)]) {
    if (encloses(element, box)) break;
    if (element instanceof HTMLElement && floats(element)) return element;
  }
  return target instanceof HTMLElement ? target : null;
}

/** What dims the page behind a sheet, and closes it when pressed. */
export function dimmerOver(box: HTMLElement): HTMLElement | null {
  const hit = elementAt(innerWidth / 2, DIMMED_PX);
  const isDimmer = hit instanceof HTMLElement && !showsAnything(hit) && isLayer(hit);
  return isDimmer && isPaintedOver(hit, box) ? hit : null;
}

/** A word for ears, and a place for what a page may put there, are nothing to see. */
const showsAnything = (part: HTMLElement): boolean =>
  hasWords(part.textContent ?? '') || part.querySelector('img,svg,input,canvas,iframe') !== null;

/** Its own sheet came up, and lies with its dimmer over the widget. */
export const isBehindSheet = (box: HTMLElement, popup: HTMLElement): boolean =>
  isBottomSheet(popup) && dimmerOver(box) !== null;

/** The ways that touch nothing but what lies around the widget. */
async function leave(
  widget: Widget,
  isClosed: () => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  focusOut(widget.control);
  // Long enough for it to fade: a press on the box of one that is closing opens it again.
  if (await until(isClosed, signal, 300)) return true;
  const dimmer = dimmerOver(widget.box);
  if (dimmer) {
    press(dimmer);
    if (await until(isClosed, signal, 400)) return true;
  }
  press(isInDialog(widget.box) ? groundOf(widget.box) : document.documentElement);
  return (await until(isClosed, signal, 250)) ?? false;
}

/**
 * Leaves the widget: by taking the focus away, by a press beside everything, by its own box, which
 * opens and shuts it, then by the keys that leave a field. The press meets the root element, or in a
 * dialog around the form the ground of it: beside the dialog it would close that, as an Escape would.
 */
export async function closePopup(widget: Widget, popup: HTMLElement | null): Promise<void> {
  // Not the signal of the write: a list left open covers the fields after it.
  const signal = AbortSignal.timeout(1_500);
  const isClosed = () => !popup?.isConnected || !isShown(popup);
  if (await leave(widget, isClosed, signal)) return;
  const inDialog = isInDialog(widget.box);
  press(hitWithin(widget.box), widget.control);
  for (const key of ['Tab', 'Escape'] as const) {
    if (await until(isClosed, signal, 250)) break;
    if (key === 'Escape' && inDialog) break;
    focusIn(widget.control);
    pressKey(widget.control, key);
  }
  focusOut(widget.control);
}

/** What lies around the widget in its dialog and does nothing when pressed; the dialog, if need be. */
function groundOf(box: HTMLElement): Element {
  const around = [...ancestorsOf(box)];
  const dialog = around.findIndex(part => part.matches(DIALOGS));
  const busy = around.slice(0, dialog).findLastIndex(part => part.matches(BUSY));
  return around[busy + 1] ?? box;
}

const BUSY =
  'label,button,a,summary,[onclick],[role=button],[aria-haspopup],[aria-expanded],[tabindex]';

/** What would close it with all that was typed. */
function isInDialog(box: HTMLElement): boolean {
  for (const outer of ancestorsOf(box)) if (outer.matches(DIALOGS)) return true;
  return false;
}

const DIALOGS = '[role=dialog],[role=alertdialog],dialog,[popover],[class*=drawer],[class*=modal]';

/** Presses the widget's own clear button, which many show under the pointer only. */
export async function clearBy(box: HTMLElement): Promise<boolean> {
  const target = hitWithin(box);
  hover(target, true);
  await nextFrame();
  await nextFrame();
  const buttons = queryDeep(box, CLEAR_BUTTONS);
  // A style sheet shows some under a real pointer only.
  const button = buttons.find(isShown) ?? buttons[0];
  const pressed = button !== undefined && press(button);
  await nextFrame();
  hover(target, false);
  return pressed;
}
