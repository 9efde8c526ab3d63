/** Numbers that stand as text between their buttons and change by the arrow keys alone. */
import { err, ok } from '../../domain/result';
import type { FieldLimits } from '../../fill/model';
import { focusIn, focusOut, pressKey } from '../events';
import { nextFrame, nextTask } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';

const MOST_KEYS = 220;

export const spinButton: WidgetAdapter = {
  name: 'spin-button',

  owns: candidate =>
    candidate.role === 'spinbutton' && !(candidate instanceof HTMLInputElement) ? candidate : null,

  describe(root) {
    const limits = limitsOf(root);
    const blocked = blockOf(root);
    const now = standing(root);
    return {
      kind: 'number',
      isEmpty: now === null || now === (limits.min ?? 0),
      limits,
      // No key takes the number away again.
      undoable: now !== null,
      ...(blocked ? { blocked } : {}),
    };
  },

  read: root => String(standing(root) ?? ''),
  holds: (root, value) => value.kind === 'number' && standing(root) === value.number,

  async write(root, value, task) {
    if (value.kind !== 'number') return err('page-refused');
    return (await turn(root, value.number, task)) ? ok() : err('page-refused');
  },

  snapshot(root) {
    const before = standing(root);
    return async (now, task) => before !== null && turn(now, before, task);
  },
};

function standing(root: HTMLElement): number | null {
  const now = root.getAttribute('aria-valuenow');
  return now === null || now === '' || Number.isNaN(Number(now)) ? null : Number(now);
}

function limitsOf(root: HTMLElement): FieldLimits {
  const limit = (name: 'min' | 'max') => {
    const text = root.getAttribute(`aria-value${name}`);
    return text ? { [name]: Number(text) } : {};
  };
  return { ...limit('min'), ...limit('max') };
}

async function turn(root: HTMLElement, wanted: number, task: WriteTask): Promise<boolean> {
  focusIn(root);
  if (!task.isSafe()) return false;
  const gap = () => wanted - (standing(root) ?? 0);
  for (let keys = 0; keys < MOST_KEYS && standing(root) !== wanted; keys++) {
    if (task.signal.aborted) break;
    const before = standing(root);
    const left = gap();
    pressKey(root, left > 0 ? 'ArrowUp' : 'ArrowDown');
    await nextTask();
    if (standing(root) === before) await nextFrame();
    const isFirst = before === null && standing(root) !== null;
    // Held at its limit, or past what was wanted.
    if (!isFirst && Math.abs(gap()) >= Math.abs(left)) break;
  }
  focusOut(root);
  return standing(root) === wanted;
}
