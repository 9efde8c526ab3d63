/**
 * The canonical fields: what HR forms ask for, independent of any one form.
 * The data is `packs/fields.json`; this file says what a field is.
 */
import type { StepId } from './steps';

/** `auto`: proposed ticked. `confirm`: proposed unticked. `never`: not offered for filling. */
export type FillPolicy = 'auto' | 'confirm' | 'never';

/** How the panel lets the manager write it, and what kind of value matching may expect. */
export type FieldKind =
  | 'text'
  | 'longtext'
  | 'number'
  | 'date'
  | 'datetime'
  | 'choice'
  | 'rating'
  | 'flag'
  | 'table'
  | 'signature'
  | 'tags';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One code of an enumeration, with the words real forms use for it. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
  /** Other wordings seen on host forms, any language, best first. */
  readonly aliases: readonly string[];
}

export interface CanonicalField {
  readonly id: string;
  /** The step that feeds it; `preparation` before the talk, `private` never leaves the panel. */
  readonly step: StepId | 'preparation' | 'private';
  readonly kind: FieldKind;
  readonly policy: FillPolicy;
  readonly label: Text;
  readonly synonyms: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** Words in a host label that rule this field out. */
  readonly notWhen: readonly string[];
  /** For a column: the table it belongs to. */
  readonly columnOf?: string;
  /** For a table: its columns, in order. */
  readonly columns?: readonly string[];
  readonly choices?: readonly Choice[];
}

export interface FieldCatalogue {
  readonly version: string;
  readonly fields: readonly CanonicalField[];
}
