/** A switch: a button or a checkbox in a box, either with the role. */
import { err, ok } from '../../domain/result';
import { isPainted } from '../covers';
import { press } from '../pointer';
import { SHOWN } from '../text';
import { isShown } from '../visibility';
import { nextFrame, until } from '../waiting';
import type { WidgetAdapter, WriteTask } from './adapter';
import { blockOf } from './blocks';
import { boxAround } from './boxes';
import { isChecked, labelBoxOf } from './checkable';
import { isInitial } from './checkbox';
import { drawnBlockOf, isDrawnOn } from './stand-in';

/** Drawn after a text input that nobody sees, for the form to send. */
const AFTER_HIDDEN =
  'input:not([type=checkbox],[type=radio],[type=hidden]) + [class*=switch]:not([role],input,button,label)';
export const DRAWN_SWITCHES =
  '[tabindex][class*=switch]:not([role],input),button[class*=switch]:not([role]),[class*=switch]:not([role],input,label):has(> [class*=handle]),' +
  AFTER_HIDDEN;

export const switchButton: WidgetAdapter = {
  name: 'switch',
  hasRetry: true,
  owns: candidate =>
    candidate.getAttribute('role') === 'switch' || isDrawn(candidate) ? candidate : null,

  describe(root) {
    const blocked = root.matches(AFTER_HIDDEN) ? drawnBlockOf(root) : blockOf(root);
    return { kind: 'switch', isEmpty: isInitial(root), ...(blocked ? { blocked } : {}) };
  },

  area: boxOf,
  box: boxOf,
  read: root => (isOn(root) ? '✓' : ''),
  holds: (root, value) => value.kind === 'flag' && isOn(root) === value.on,

  async write(root, value, task) {
    if (value.kind !== 'flag') return err('page-refused');
    return (await turn(root, value.on, task)) ? ok() : err('page-refused');
  },

  snapshot(root) {
    const before = isOn(root);
    return (now, task) => turn(now, before, task);
  },
};

/** The control itself may be there for keys and ears alone: then what its label draws is pressed. */
function boxOf(root: HTMLElement): HTMLElement {
  const { clip, opacity } = getComputedStyle(root);
  const isForEars = root.offsetWidth < SMALLEST_PX || clip !== 'auto' || Number(opacity) < 0.5;
  if (!isForEars) return boxAround(root);
  const label = labelBoxOf(root);
  return [...label.querySelectorAll<HTMLElement>('*')].find(isDrawing) ?? label;
}

const isDrawing = (part: HTMLElement) =>
  part.offsetWidth >= 20 && part.offsetWidth < MOST_PX && isShown(part) && isPainted(part);

const SMALLEST_PX = 8;
const MOST_PX = 120;

/** Some have nothing but a name; their state is in it as well. */
const isDrawn = (candidate: HTMLElement) =>
  candidate.matches(DRAWN_SWITCHES) &&
  !(candidate.matches(AFTER_HIDDEN) && candidate.previousElementSibling?.checkVisibility(SHOWN)) &&
  candidate.offsetWidth < MOST_PX &&
  candidate.offsetHeight < 48 &&
  !candidate.querySelector('input:not([type=hidden]),button,[tabindex]') &&
  // Beside a control with the role it is the picture of that.
  !candidate.parentElement?.querySelector(':scope > [role=switch]');

/** A button may leave the name of its state to the frame around nothing but it. */
const isOn = (root: HTMLElement): boolean =>
  isChecked(root) ||
  (root.matches(AFTER_HIDDEN) && isDrawnOn(root)) ||
  (root.role === null &&
    root.parentElement?.childElementCount === 1 &&
    ON.test(root.parentElement.className));

const ON = /(^|[\s_-])is-+on(?=\s|$)/;

/** Some switches ask a server first; the state follows then. */
async function turn(root: HTMLElement, on: boolean, task: WriteTask): Promise<boolean> {
  if (isOn(root) === on) return true;
  if (root instanceof HTMLInputElement && !task.isRetry) root.click();
  else if (!press(task.isRetry ? boxOf(root) : root)) return false;
  await nextFrame();
  return (await until(() => isOn(root) === on, task.signal, 600)) ?? false;
}
