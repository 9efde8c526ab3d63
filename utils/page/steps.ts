/** Steps that writing and undoing share. */
import type { WriteValue } from '../fill/model';
import type { Restore } from './adapters/adapter';
import type { Covers } from './covers';
import { boxOf, type Field } from './field';
import { isSeen } from './guard';
import { reveal } from './visibility';
import { nextFrame, settle, until } from './waiting';

const RESTORE_MS = 1_500;
const CLEARING_MS = 400;

/** In both ways a field can be written, until `isBack`. */
export async function restoreField(
  field: Field,
  restore: Restore,
  isBack: () => boolean,
): Promise<void> {
  for (const isRetry of field.adapter.hasRetry ? [false, true] : [false]) {
    const signal = within(RESTORE_MS);
    try {
      await restore(field.root, { signal, mode: 'replace', isRetry, isSafe: () => true });
      await settle(() => field.adapter.read(field.root), signal);
    } catch {
      // What stands in the field afterwards decides, not how the page took the attempt.
    }
    if (isBack()) return;
  }
}

/** Scrolls to it, and lets a list that is closing above it, or a spinner, go away. */
export async function bringIntoView(
  field: Field,
  value: WriteValue | null,
  { covers, signal }: { readonly covers: Covers; readonly signal: AbortSignal },
): Promise<void> {
  reveal(boxOf(field, value));
  await nextFrame();
  await nextFrame();
  await until(() => isSeen(field, value, covers), signal, CLEARING_MS);
}

export function within(ms: number, signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(ms);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}
