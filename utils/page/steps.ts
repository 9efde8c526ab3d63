/** Steps that writing and undoing share. */
import type { WriteValue } from '../fill/model';
import type { Restore } from './adapters/adapter';
import type { Covers } from './covers';
import { boxOf, type Field } from './field';
import { isSeen, present } from './guard';
import { reveal } from './visibility';
import { nextFrame, settle, until } from './waiting';

const RESTORE_MS = 1_500;
const CLEARING_MS = 400;

/** In both ways a field can be written, until `isBack`. */
export async function restoreField(
  field: Field,
  signature: string,
  restore: Restore,
  isBack: () => boolean,
): Promise<void> {
  const rootNow = () => present(field, signature)?.root ?? null;
  for (const isRetry of field.adapter.hasRetry ? [false, true] : [false]) {
    const signal = within(RESTORE_MS);
    try {
      const task = { signal, mode: 'replace', isRetry, isSafe: () => true, rootNow } as const;
      await restore(field.root, task);
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
