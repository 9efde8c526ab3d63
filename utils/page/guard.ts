/** The checks that stand before the first effect of every write. Synchronous, and without effects. */
import type { FailureReason, PlannedWrite, WriteValue } from '../fill/model';
import { blockOf } from './adapters/blocks';
import { type Covers, isPainted } from './covers';
import { discoverNow } from './discover';
import { boxOf, controlOf, type Field } from './field';
import { labelsAround, labelsFor } from './labels';
import { inOneLook } from './look';
import { signatureNow } from './survey';
import { foldLines } from './text';
import { isVisible } from './visibility';

/** The field itself, or the one the page has put in its place; `null` when it is gone. */
export function present(field: Field, signature: string): Field | null {
  return field.root.isConnected ? field : foundBySignature(signature);
}

/** The one field of the document with this signature; `null` where there is none, or several. */
export function foundBySignature(signature: string): Field | null {
  const same = discoverNow(document).filter(other => signatureNow(other) === signature);
  return same.length === 1 ? (same[0] ?? null) : null;
}

export const whyNot = (field: Field, planned: PlannedWrite, covers: Covers): FailureReason | null =>
  inOneLook(() => look(field, planned, covers));

function look(field: Field, planned: PlannedWrite, covers: Covers): FailureReason | null {
  if (!document.defaultView) return 'page-left';
  if (!field.root.isConnected) return 'field-gone';
  if (signatureNow(field) !== planned.signature) return 'field-gone';
  const { blocked } = field.adapter.describe(field.root);
  if (blocked || blockOf(controlOf(field)) === 'disabled') return 'not-editable';
  const standing = foldLines(field.adapter.read(field.root));
  if (standing !== foldLines(planned.expectedBefore)) return 'changed-since-review';
  return isSeen(field, planned.value, covers) ? null : 'not-visible';
}

export const isSeen = (field: Field, value: WriteValue | null, covers: Covers): boolean =>
  inOneLook(() => seen(field, value, covers));

function seen(field: Field, value: WriteValue | null, covers: Covers): boolean {
  const box = boxOf(field, value);
  const control = controlOf(field);
  const isTick = /check|radio|switch/.test(field.adapter.name);
  let own: readonly Element[] | undefined;
  const sight = {
    // A label that floats over its field is part of it, one that hides it is not. Seldom asked for.
    get own() {
      own ??= [...labelsFor(control), ...labelsAround(field)].filter(label => !isPainted(label));
      return own;
    },
    isTick,
  };
  return isVisible(box, sight, covers);
}
