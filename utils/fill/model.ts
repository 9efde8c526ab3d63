/**
 * The words of a fill: what a frame says about its fields, what the panel decides, what came of it.
 * Types and the lists they are made of; shared by the panel (`fill/`, `store/`) and the injected script (`page/`).
 */
import type { NoteRow } from '../domain/note-value';

/** Kinds of field that are operated the same way. An adapter owns one or more of them. */
export const WIDGET_KINDS = [
  'text',
  'textarea',
  'number',
  'date',
  'datetime',
  'time',
  'daterange',
  'select',
  'multiselect',
  'autocomplete',
  'cascader',
  'radio',
  'checkbox',
  'checkbox-group',
  'switch',
  'rate',
  'slider',
  'richtext',
  'table',
] as const;
export type WidgetKind = (typeof WIDGET_KINDS)[number];

/** Where a piece of label text was found, strongest first (domain rule: forms, "Evidence order"). */
export type EvidenceSource =
  | 'label'
  | 'aria'
  | 'legend'
  | 'form-item'
  | 'column-header'
  | 'row-header'
  | 'text-before'
  | 'text-above'
  | 'heading'
  | 'placeholder'
  | 'name';

export interface LabelEvidence {
  readonly source: EvidenceSource;
  /** As the page shows it: capped at 200 characters, control and bidi characters removed. */
  readonly text: string;
}

export interface FieldLimits {
  /** In UTF-16 units, as `maxlength` counts; also from a visible `0 / 500` counter. */
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** `YYYY-MM-DD` bounds of a native date. */
  readonly minDate?: string;
  readonly maxDate?: string;
  readonly pattern?: string;
  readonly required?: boolean;
  /** How many choices a multiple choice takes. */
  readonly maxChoices?: number;
}

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: WidgetKind;
}

/** One logical field of a host form. Carries no value of the page. */
export interface FieldDescriptor {
  /** Unique in its survey; only this survey can resolve it. */
  readonly handle: string;
  readonly kind: WidgetKind;
  readonly evidence: readonly LabelEvidence[];
  /** Headings above it, outermost first: page title, card title, legend, tab, collapse header. */
  readonly section: readonly string[];
  /** For a field in a repeated row: the row's own title and its place. */
  readonly row?: { readonly title: string; readonly index: number };
  /** Visible option labels, when they can be read without opening anything. */
  readonly options?: readonly string[];
  readonly limits: FieldLimits;
  /** A switch, checkbox, slider, rate or stepper at its initial value counts as empty. */
  readonly isEmpty: boolean;
  /** Why it must not be written, if so. */
  readonly blocked?: FieldBlock;
  /** False when the previous state cannot be restored, such as a radio group without a choice. */
  readonly undoable: boolean;
  /** Stable over reloads of the same page: root chain, tag, type, name/id words, label. */
  readonly signature: string;
  /** Order in the document, for reports and for telling neighbours apart. */
  readonly order: number;
  /** Handles of the fields it is made of, which stand for themselves as well. */
  readonly covers?: readonly string[];
  /** Of a table; empty for a list that has no row yet and says nothing of those to come. */
  readonly columns?: readonly TableColumn[];
}

export const FIELD_BLOCKS = ['disabled', 'readonly', 'hidden', 'signature-pad'] as const;
export type FieldBlock = (typeof FIELD_BLOCKS)[number];

/** What is to be written, already in the widget's terms. */
export type WriteValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** With the time of day, if the note has one; a field that takes none leaves it. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'datetime'; readonly iso: string }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'daterange'; readonly from: string; readonly to: string }
  | { readonly kind: 'choices'; readonly wanted: readonly ChoiceWish[] }
  | { readonly kind: 'path'; readonly labels: readonly string[] }
  | { readonly kind: 'flag'; readonly on: boolean }
  /** `columns`: what may stand over each column of a list that shows none before it has a row. */
  | {
      readonly kind: 'rows';
      readonly rows: readonly NoteRow[];
      readonly columns?: readonly ColumnWish[];
    };

export interface ColumnWish {
  /** Of the rows' cells. */
  readonly key: string;
  /** Best first. */
  readonly names: readonly string[];
}

/** One choice: the label the review showed, and other wordings of the same thing, best first. */
export interface ChoiceWish {
  readonly label: string;
  readonly aliases: readonly string[];
}

export interface PlannedWrite {
  /** The plan row; comes back in the outcome. */
  readonly rowId: string;
  readonly handle: string;
  readonly signature: string;
  readonly value: WriteValue;
  readonly mode: 'replace' | 'append';
  /** What stood there when the review was made; a difference at write time stops this write. */
  readonly expectedBefore: string;
}

/** The standing value of a field, as a person reads it. Empty string when empty. */
export interface FieldReading {
  readonly handle: string;
  readonly text: string;
}

/** Decided before writing. */
export type RefusalReason =
  | 'no-matching-field'
  | 'ambiguous-fields'
  | 'policy-never'
  | 'private'
  | 'empty'
  | 'field-disabled'
  | 'field-readonly'
  | 'field-hidden'
  | 'option-not-offered'
  | 'over-limit'
  | 'out-of-range'
  | 'wrong-kind'
  | 'already-has-value'
  | 'frame-not-granted';

/** Happened while writing. `value-reverted`: the page put its own value back over ours. */
export const FAILURE_REASONS = [
  'field-gone',
  'changed-since-review',
  'not-visible',
  'not-editable',
  'option-not-offered',
  'popup-did-not-open',
  'value-reverted',
  'value-changed-by-page',
  'page-refused',
  'page-left',
  'origin-changed',
  'timed-out',
  'cancelled',
  'frame-unreachable',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** `failed` means not verified and the previous value put back (or nothing written at all). */
export type WriteOutcome =
  | { readonly rowId: string; readonly kind: 'verified' }
  | {
      readonly rowId: string;
      readonly kind: 'failed';
      readonly reason: FailureReason;
      /** False when something of ours may still stand in the field. */
      readonly restored: boolean;
    }
  | { readonly rowId: string; readonly kind: 'needs-you'; readonly reason: 'paste-by-hand' };

/** A value the manager confirmed for a field before, for a later look at whether it still stands. */
export type WrittenValue = Pick<PlannedWrite, 'rowId' | 'handle' | 'signature' | 'value' | 'mode'>;

/** `gone`: no field of the document is the one that was written. */
export const STANDINGS = ['holds', 'differs', 'gone'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface RecheckOutcome {
  readonly rowId: string;
  readonly standing: Standing;
}

export type UndoOutcome =
  | { readonly rowId: string; readonly kind: 'restored' }
  /** The user edited it since; their text is kept. */
  | { readonly rowId: string; readonly kind: 'kept-user-edit' }
  | { readonly rowId: string; readonly kind: 'cannot-undo'; readonly reason: FailureReason };

/** A child frame the survey could see from outside but not enter. */
export interface ForeignFrame {
  /** `null` when the frame has no origin of its own that could be granted (data:, sandboxed). */
  readonly origin: string | null;
  /** Width × height in CSS pixels; tiny frames are not worth asking for. */
  readonly area: number;
}

export interface FrameSurvey {
  readonly surveyId: string;
  readonly origin: string;
  /** Page title and main heading, for the panel's header; host text, untrusted. */
  readonly title: string;
  readonly fields: readonly FieldDescriptor[];
  readonly foreignFrames: readonly ForeignFrame[];
  /** The form has tabs, steps or pages that are not shown now: notes without a field may fit there. */
  readonly hasMoreParts?: boolean;
}

/**
 * The engine's face: everything the content script offers the panel. `Signal` is the platform's
 * `AbortSignal`; as a parameter it keeps this file free of the DOM.
 */
export interface FrameEngine<Signal> {
  /** Reads which fields exist. No side effects, no values. Replaces the handles of earlier surveys. */
  survey(signal: Signal): Promise<FrameSurvey>;
  /** The standing values of the targets of a plan, for the review. */
  read(handles: readonly string[]): FieldReading[];
  /** Serial; calls `report` once per write as each is known; never throws for a page's sake. */
  write(
    fillId: string,
    writes: readonly PlannedWrite[],
    report: (outcome: WriteOutcome) => void,
    signal: Signal,
  ): Promise<void>;
  /** Restores what `fillId` replaced: everything, or only the named rows. */
  undo(fillId: string, rowIds: readonly string[] | null, signal: Signal): Promise<UndoOutcome[]>;
  /** Scrolls to the field and outlines it until the promise of the next call or two seconds. */
  show(handle: string): boolean;
  /** Does the page hold these values? Works in a reloaded document too: fields are found by signature. */
  recheck(written: readonly WrittenValue[]): RecheckOutcome[];
}
