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

export async function restoreField(field: Field, restore: Restore): Promise<void> {
  const signal = within(RESTORE_MS);
  const task = { signal, mode: 'replace', isRetry: false, isSafe: () => true } as const;
  try {
    await restore(field.root, task);
    await settle(() => field.adapter.read(field.root), signal);
  } catch {
    // What stands in the field afterwards decides, not how the page took the attempt.
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
