/** Clicks. The one place that sends them, and the one that refuses what could commit the form. */
import { focusIn } from './events';
import { fold, textOf } from './text';
import { ancestorsOf, elementAt, encloses } from './tree';

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
  if (command.hasAttribute('aria-haspopup')) return false;
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
export function press(target: HTMLElement, focus?: HTMLElement, isOwnPopup = false): boolean {
  if (isOffLimits(target, isOwnPopup)) return false;
  const { x, y } = middleOf(target);
  const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  target.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }));
  if (focus) focusIn(focus);
  target.dispatchEvent(new PointerEvent('pointerup', pointer));
  target.dispatchEvent(new MouseEvent('mouseup', at));
  target.dispatchEvent(new MouseEvent('click', at));
  return true;
}

/** Some widgets show their clear button only under the pointer. */
export function hover(target: HTMLElement, isOver: boolean): void {
  const [over, enter] = isOver ? ['over', 'enter'] : ['out', 'leave'];
  const bubbling = { bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new PointerEvent(`pointer${over}`, bubbling));
  target.dispatchEvent(new MouseEvent(`mouse${over}`, bubbling));
  for (const element of [target, ...ancestorsOf(target)]) {
    element.dispatchEvent(new MouseEvent(`mouse${enter}`));
  }
}

/** The innermost part of a box that a pointer would meet in its middle. */
export function hitWithin(box: HTMLElement): HTMLElement {
  const { x, y } = middleOf(box);
  const hit = elementAt(x, y);
  return hit instanceof HTMLElement && encloses(box, hit) ? hit : box;
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
