/** Clicks. The one place that sends them, and the one that refuses what could commit the form. */
import { focusIn } from './events';
import { fold, textOf } from './text';
import { ancestorsOf, elementAt, encloses, flatTree } from './tree';

const COMMITS =
  /提交|保存|存档|签|确认|确定|发布|审批|审核|下一步|完成|删除|submit|save|sign|confirm|approve|publish|finish|delete|next|^(ok|okay|yes|done|send|apply)$/;
const COMMANDS = 'button,a[href],[role=button],[role=link],input';
const WIDGET_ROLES = /^(combobox|option|switch|checkbox|radio|listbox|spinbutton|treeitem|tab)$/;

/** Whether a click there could submit, save, sign or leave, whatever the widget around it claims. */
export function isOffLimits(target: Element, isOwnPopup = false): boolean {
  const label = target.closest('label');
  const command = target.closest(COMMANDS) ?? label?.control ?? null;
  if (!command) return false;
  // A link that stays on the page is a button in disguise, and its words decide like a button's.
  if (command instanceof HTMLAnchorElement && !/^(#|javascript:|$)/i.test(hrefOf(command)))
    return true;
  if (command instanceof HTMLButtonElement || command instanceof HTMLInputElement) {
    if (/^(submit|image|reset)$/.test(command.type) && command.form) return true;
  }
  if (isOwnPopup || WIDGET_ROLES.test(command.getAttribute('role') ?? '')) return false;
  // Opens a list, or stays pressed: no command of the form does either.
  if (command.matches('[aria-haspopup],[aria-pressed]')) return false;
  if (command instanceof HTMLInputElement && !/^(button|submit|image|reset)$/.test(command.type)) {
    return false;
  }
  const name = command instanceof HTMLInputElement ? command.value : textOf(command);
  return COMMITS.test(fold(name || (command.getAttribute('aria-label') ?? '')));
}

const hrefOf = (link: HTMLAnchorElement) => link.getAttribute('href')?.trim() ?? '';

/**
 * The full pointer sequence at the middle of `target`; widgets differ in which part they heed.
 * Returns false, having done nothing, where a click is off limits.
 */
export function press(target: Element, focus?: HTMLElement, isOwnPopup = false): boolean {
  return pressAt(target, middleOf(target), { ...(focus && { focus }), isOwnPopup });
}

export function pressAt(
  target: Element,
  point: Place,
  {
    focus,
    isOwnPopup = false,
  }: { readonly focus?: HTMLElement; readonly isOwnPopup?: boolean } = {},
): boolean {
  if (isOffLimits(target, isOwnPopup)) return false;
  const letGo = pressDown(target, point);
  if (focus) focusIn(focus);
  letGo();
  target.dispatchEvent(new MouseEvent('click', mouseAt(point)));
  return true;
}

/**
 * The first half of a press, without a click; what is returned is the other, of which the pointer may
 * be over another part by then.
 */
export function pressDown(target: Element, point: Place): (over?: Element) => void {
  const at = mouseAt(point);
  target.dispatchEvent(new PointerEvent('pointerdown', { ...at, ...MOUSE, buttons: 1 }));
  target.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  return (over = target) => {
    over.dispatchEvent(new PointerEvent('pointerup', { ...at, ...MOUSE }));
    over.dispatchEvent(new MouseEvent('mouseup', at));
  };
}

/** An entry of a pop-up or a star: met by the pointer first, in the middle of what is seen of it. */
export function pressOption(option: HTMLElement, across = 0.5): boolean {
  option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const point = { ...middleOf(option), x: placeAcross(option, across) };
  const target = hitAt(option, point);
  hover(target, true, point);
  return pressAt(target, point, { isOwnPopup: true });
}

/** A button inside the widget that is being written, whatever its words. */
export const pressAny = (button: HTMLElement): boolean => press(button, undefined, true);

/** Some widgets show their clear button, or where the pointer is, under the pointer only. */
export function hover(target: HTMLElement, isOver: boolean, point = middleOf(target)): void {
  const [over, enter] = isOver ? ['over', 'enter'] : ['out', 'leave'];
  const at = mouseAt(point);
  target.dispatchEvent(new PointerEvent(`pointer${over}`, { ...at, ...MOUSE }));
  target.dispatchEvent(new MouseEvent(`mouse${over}`, at));
  for (const element of [target, ...ancestorsOf(target)]) {
    element.dispatchEvent(new MouseEvent(`mouse${enter}`));
  }
  if (!isOver) return;
  // How far it came tells some a press on an entry from the end of the one that opened their list.
  target.dispatchEvent(new PointerEvent('pointermove', { ...at, ...MOUSE }));
  target.dispatchEvent(new MouseEvent('mousemove', at));
}

const MOUSE = { pointerId: 1, isPrimary: true, pointerType: 'mouse' } as const;

const mouseAt = ({ x, y }: Place) => ({
  bubbles: true,
  cancelable: true,
  composed: true,
  clientX: x,
  clientY: y,
  detail: 1,
});

/** The innermost part of a box that a pointer would meet in its middle. */
export const hitWithin = (box: HTMLElement): HTMLElement => hitAt(box, middleOf(box));

export function hitAt(box: HTMLElement, { x, y }: Place): HTMLElement {
  let hit = elementAt(x, y);
  // What heeds the press is around a drawing.
  while (hit && !(hit instanceof HTMLElement)) hit = hit.parentElement;
  if (hit && encloses(box, hit)) return hit;
  // Something of the page lies over it, such as a bar that sticks to the window's edge.
  let inner = box;
  for (const part of flatTree(box)) {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const isThere = x >= left && x <= right && y >= top && y <= bottom;
    if (isThere && part instanceof HTMLElement && encloses(inner, part)) inner = part;
  }
  return inner;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function middleOf(element: Element): Place {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** In viewport pixels, at a part (0–1) of the element's width. */
function placeAcross(element: Element, part: number): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width * part;
}
