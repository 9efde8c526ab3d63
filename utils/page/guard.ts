/** The checks that stand before the first effect of every write. Synchronous, and without effects. */
import type { FailureReason, PlannedWrite, WriteValue } from '../fill/model';
import { blockOf } from './adapters/blocks';
import { discoverNow } from './discover';
import { areaOf, boxOf, controlOf, type Field } from './field';
import { signatureNow } from './survey';
import { foldLines } from './text';
import { isVisible } from './visibility';

/** The field itself, or the one the page has put in its place; `null` when it is gone. */
export function present(field: Field, signature: string): Field | null {
  if (field.root.isConnected) return field;
  const same = discoverNow(document).filter(other => signatureNow(other) === signature);
  return same.length === 1 ? (same[0] ?? null) : null;
}

export function whyNot(field: Field, planned: PlannedWrite): FailureReason | null {
  if (!document.defaultView) return 'page-left';
  if (!field.root.isConnected) return 'field-gone';
  if (signatureNow(field) !== planned.signature) return 'field-gone';
  const { blocked } = field.adapter.describe(field.root);
  if (blocked || blockOf(controlOf(field)) === 'disabled') return 'not-editable';
  const standing = foldLines(field.adapter.read(field.root));
  if (standing !== foldLines(planned.expectedBefore)) return 'changed-since-review';
  return isSeen(field, planned.value) ? null : 'not-visible';
}

export function isSeen(field: Field, value: WriteValue | null): boolean {
  const box = boxOf(field, value);
  const control = controlOf(field);
  const labels =
    'labels' in control ? [...((control.labels as NodeListOf<Element> | null) ?? [])] : [];
  const isBare = box instanceof HTMLInputElement && /^(checkbox|radio)$/.test(box.type);
  return isVisible(box, {
    own: [...labels, ...(box.contains(control) ? [] : [areaOf(field)])],
    minWidth: isBare ? 10 : 20,
    minHeight: 10,
  });
}
