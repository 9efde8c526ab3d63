/** Why a widget must not be written, by its own word or by what encloses it. */
import type { FieldBlock } from '../../fill/model';
import { ancestorsOf } from '../tree';

export function blockOf(control: HTMLElement, isReadOnly = false): FieldBlock | null {
  if (control.matches(':disabled') || isMarked(control, 'aria-disabled')) return 'disabled';
  return isReadOnly || control.getAttribute('aria-readonly') === 'true' ? 'readonly' : null;
}

/** `inert` takes a whole region out of use; `aria-disabled` says so of a group. */
function isMarked(control: HTMLElement, attribute: string): boolean {
  for (const element of [control, ...ancestorsOf(control)]) {
    if (element.getAttribute(attribute) === 'true' || element.hasAttribute('inert')) return true;
  }
  return false;
}
