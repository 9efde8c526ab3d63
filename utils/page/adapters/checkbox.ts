/** A box of its own, native or ARIA. */
import { err, ok } from '../../domain/result';
import type { WriteValue } from '../../fill/model';
import { means } from '../choose';
import { SHOWN } from '../text';
import type { WidgetAdapter } from './adapter';
import { isChecked, labelBoxOf, labelOf, setChecked } from './checkable';
import { tickBlockOf } from './stand-in';

export const checkbox: WidgetAdapter = {
  name: 'checkbox',
  hasRetry: true,

  owns(candidate) {
    const isNative = candidate instanceof HTMLInputElement && candidate.type === 'checkbox';
    return isNative || candidate.getAttribute('role') === 'checkbox' ? candidate : null;
  },

  describe(root) {
    const blocked = tickBlockOf(root);
    return { kind: 'checkbox', isEmpty: isInitial(root), ...(blocked ? { blocked } : {}) };
  },

  area: labelBoxOf,

  box(root) {
    const box = labelBoxOf(root);
    return box.checkVisibility(SHOWN) ? box : root;
  },

  read: root => (isChecked(root) ? '✓' : ''),
  holds: (root, value) => isChecked(root) === flagIn(root, value),

  async write(root, value, task) {
    const flag = flagIn(root, value);
    if (flag === null) return err('page-refused');
    await setChecked(root, flag, task.isRetry);
    return ok();
  },

  snapshot(root) {
    const before = isChecked(root);
    return (now, task) => setChecked(now, before, task.isRetry);
  },
};

/** Ticking a box by its own wording is the same as saying yes to it. */
function flagIn(root: HTMLElement, value: WriteValue): boolean | null {
  if (value.kind === 'flag') return value.on;
  if (value.kind !== 'choices') return null;
  const isOwn = value.wanted.every(wish => means(wish, labelOf(root)));
  return isOwn ? value.wanted.length > 0 : null;
}

export function isInitial(root: HTMLElement): boolean {
  return !isChecked(root) || (root instanceof HTMLInputElement && root.defaultChecked);
}
