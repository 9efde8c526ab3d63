/** Whether a value written earlier still stands in its field. Reads only. */
import type { Standing, WrittenValue } from '../fill/model';
import { type Field, isReadable } from './field';
import { foundBySignature } from './guard';
import { signatureNow } from './survey';
import { foldLines } from './text';

/** `known` is the field by its handle, if this document ever gave that out. */
export function standingOf(known: Field | undefined, written: WrittenValue): Standing {
  try {
    // A recycled node belongs to another field now.
    const isSame = known?.root.isConnected && signatureNow(known) === written.signature;
    const field = isSame ? known : foundBySignature(written.signature);
    if (!field) return 'gone';
    if (holds(field, written)) return 'holds';
    return isReadable(field) ? 'differs' : 'gone';
  } catch {
    return 'gone';
  }
}

function holds({ adapter, root }: Field, { value, mode }: WrittenValue): boolean {
  if (adapter.holds(root, value, mode)) return true;
  if (mode !== 'append' || value.kind !== 'text') return false;
  // What stood there before is not known any more; ours was put after it.
  return foldLines(adapter.read(root)).endsWith(foldLines(value.text));
}
