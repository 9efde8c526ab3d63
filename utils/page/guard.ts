/** The checks that stand before the first effect of every write. Synchronous, and without effects. */
import type { FailureReason, PlannedWrite, WriteValue } from '../fill/model';
import { blockOf } from './adapters/blocks';
import { type Covers, isPainted } from './covers';
import { discoverNow } from './discover';
import { boxOf, controlOf, type Field } from './field';
import { labelsAround, labelsFor } from './labels';
import { inOneLook } from './look';
import { createContext, signatureNow } from './survey';
import { foldLines, hasWords, textOf } from './text';
import { isLegible, isStillVisible, isVisible, type Sight } from './visibility';
import { createPacer } from './waiting';

/** The field itself, or the one the page has put in its place; `null` when it is gone. */
export function present(field: Field, signature: string): Field | null {
  return field.root.isConnected ? field : foundBySignature(signature);
}

/** The one field of the document with this signature; `null` where there is none, or several. */
export function foundBySignature(signature: string): Field | null {
  const same = discoverNow(document).filter(other => signatureNow(other) === signature);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Of one field, when the page had this stamp. */
interface Sighting {
  readonly stamp: number;
  readonly box: Element;
  readonly place: DOMRect;
}

interface Identity {
  readonly stamp: number;
  readonly signature: string;
}

const sightings = new WeakMap<Field, Sighting>();
const identities = new WeakMap<Field, Identity>();

/**
 * Looks at all fields in one go, which costs a fraction of as many single looks: as long as the page
 * stays as it is, only what changes without a sign is asked again before each write.
 */
export async function foresee(fields: readonly Field[], covers: Covers): Promise<void> {
  const pace = createPacer();
  let next = 0;
  const lookAtSome = () => {
    const stamp = covers.stamp();
    const context = createContext();
    for (; next < fields.length; next++) {
      const pause = pace();
      if (pause) return pause;
      const field = fields[next];
      if (!field?.root.isConnected) continue;
      identities.set(field, { stamp, signature: signatureNow(field, context) });
      seen(field, null, covers, stamp);
    }
    return undefined;
  };
  while (next < fields.length) await inOneLook(lookAtSome);
}

export const whyNot = (field: Field, planned: PlannedWrite, covers: Covers): FailureReason | null =>
  inOneLook(() => look(field, planned, covers));

function look(field: Field, planned: PlannedWrite, covers: Covers): FailureReason | null {
  if (!document.defaultView) return 'page-left';
  if (!field.root.isConnected) return 'field-gone';
  const stamp = covers.stamp();
  if (identityAt(field, stamp) !== planned.signature) return 'field-gone';
  const { blocked } = field.adapter.describe(field.root);
  if (blocked || blockOf(controlOf(field)) === 'disabled') return 'not-editable';
  const standing = foldLines(field.adapter.read(field.root));
  if (standing !== foldLines(planned.expectedBefore)) return 'changed-since-review';
  return seen(field, planned.value, covers, stamp) ? null : 'not-visible';
}

function identityAt(field: Field, stamp: number): string {
  const known = identities.get(field);
  return known?.stamp === stamp ? known.signature : signatureNow(field);
}

export const isSeen = (field: Field, value: WriteValue | null, covers: Covers): boolean =>
  inOneLook(() => seen(field, value, covers, covers.stamp()));

function seen(field: Field, value: WriteValue | null, covers: Covers, stamp: number): boolean {
  const box = boxOf(field, value);
  const sight = sightOf(field);
  const last = sightings.get(field);
  if (last?.stamp === stamp && last.box === box && isStillVisible(box, last.place, sight)) {
    return true;
  }
  if (!isVisible(box, sight, covers)) return false;
  sightings.set(field, { stamp, box, place: box.getBoundingClientRect() });
  return true;
}

function isNameOn(label: Element, control: Element): boolean {
  if (!label.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const [a, b] = [label.getBoundingClientRect(), control.getBoundingClientRect()];
  const isIn = a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
  return isIn && hasWords(textOf(label)) && isLegible(label);
}

const sightOf = (field: Field): Sight => {
  const control = controlOf(field);
  let own: readonly Element[] | undefined;
  return {
    // A label that floats over its field is part of it, one that hides it is not. Seldom asked for.
    get own() {
      own ??= [...labelsFor(control), ...labelsAround(field)].filter(label => !isPainted(label));
      return own;
    },
    isTick: /check|radio|switch/.test(field.adapter.name),
    get isNamed() {
      return [...labelsFor(control), ...labelsAround(field)].some(label =>
        isNameOn(label, control),
      );
    },
  };
};
