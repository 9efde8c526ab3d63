/**
 * The words of a plan: what the review shows and what may be written. Types only.
 * A plan holds note text and stays in the panel; what may be kept of it is a `FillReport`.
 */
import type { Answer } from '../domain/answer';
import type { FieldCatalogue } from '../domain/canonical-field';
import type {
  EvidenceSource,
  FailureReason,
  FieldReading,
  FrameSurvey,
  RefusalReason,
  WidgetKind,
  WriteValue,
} from './model';

export type Locale = 'zh' | 'en';

export interface SurveyedFrame {
  /** Names the frame among the frames of one plan; the caller's choice. */
  readonly frameKey: string;
  readonly survey: FrameSurvey;
}

/** A correction kept for a site: this note goes to the field with this signature. */
export interface SavedMapping {
  /** A canonical id, or the label of a note of the manager's own. */
  readonly note: string;
  readonly signature: string;
}

/** One level of the company's rating scale. */
export interface ScaleLevel {
  readonly value: string;
  /** Its name in any language, as host forms may show it. */
  readonly names: readonly string[];
}

export interface PlanInput {
  readonly answers: readonly Answer[];
  readonly frames: readonly SurveyedFrame[];
  readonly catalogue: FieldCatalogue;
  /** Language of the headings and words the plan itself adds to a text. */
  readonly locale: Locale;
  /** Best level first. Without it a rating is never carried over to another scale by its place. */
  readonly scale?: readonly ScaleLevel[];
  readonly mappings?: readonly SavedMapping[];
  /**
   * False keeps every note to a field of its own. Left out, notes are joined unless a frame says
   * that the form has parts which are not shown yet.
   */
  readonly join?: boolean;
}

/** The field of a row, as the page names it. Host text: render as text. */
export interface PlanTarget {
  readonly frameKey: string;
  readonly handle: string;
  readonly signature: string;
  readonly kind: WidgetKind;
  readonly label: string;
  readonly section: readonly string[];
  readonly isEmpty: boolean;
  /** False: the review says before the write that this one cannot be undone. */
  readonly undoable: boolean;
}

/** Another field the note could go to, for a pick by hand. */
export interface Alternative {
  readonly target: PlanTarget;
  readonly confidence: number;
}

export type EvidenceOrigin =
  | EvidenceSource
  | 'section'
  | 'row'
  | 'saved-mapping'
  | 'picked-by-hand';

/** Why this field: which text of the page met which wording of ours. */
export interface MatchEvidence {
  readonly source: EvidenceOrigin;
  /** As the page shows it. */
  readonly text: string;
  readonly wording: string;
}

export interface LengthLimit {
  readonly length: number;
  readonly max: number;
}

export type OccupiedMode = 'keep' | 'replace' | 'append';

/** The target has a value already. `standing` is `null` until it has been read. */
export interface Occupied {
  readonly standing: string | null;
  readonly mode: OccupiedMode;
  /** What the review offers; no `append` where it makes no sense or would be too long. */
  readonly modes: readonly OccupiedMode[];
  /** What stands there is what would be written. */
  readonly same: boolean;
}

/** Why a row with a target waits for a tick. */
export type UntickedReason =
  /** The note asks for an explicit tick every time. */
  | 'needs-confirmation'
  /** The label is only similar. */
  | 'unsure-match'
  /** A rating found its option by place in a scale with other words. */
  | 'scale-by-position'
  | 'already-has-value'
  /** The manager took the tick away. */
  | 'left-out';

interface RowBase {
  readonly rowId: string;
  /** Every note that went in, in order; the first one gives the row its name. */
  readonly answerIds: readonly string[];
  /** The exact text that will be written, as a person reads it; for a refused row the note. */
  readonly preview: string;
  readonly confidence: number;
  readonly evidence: readonly MatchEvidence[];
  readonly alternatives: readonly Alternative[];
  readonly limit: LengthLimit | null;
}

export interface ProposedRow extends RowBase {
  readonly status: 'ticked' | 'unticked';
  /** `null` exactly when ticked. */
  readonly reason: UntickedReason | null;
  readonly target: PlanTarget;
  readonly value: WriteValue;
  /** What the field holds, as read for the review; `null` until then. */
  readonly standing: string | null;
  readonly occupied: Occupied | null;
  /** Columns of the note that the host table has no place for: canonical ids or own labels. */
  readonly columnsLeftOut: readonly string[];
}

export interface RefusedRow extends RowBase {
  readonly status: 'refused';
  readonly reason: RefusalReason;
  /** The field that would have been it, where there is one (a full box, a missing option). */
  readonly target: PlanTarget | null;
}

export type PlanRow = ProposedRow | RefusedRow;

export interface FillPlan {
  /** In the order of the answers. */
  readonly rows: readonly PlanRow[];
  /** What the plan was made from, so that a row can be planned again. */
  readonly input: PlanInput;
}

export interface FrameReadings {
  readonly frameKey: string;
  readonly readings: readonly FieldReading[];
}

/** What is kept of a fill with the interview: reasons and counts, never note or page text. */
export interface FillReport {
  readonly counts: {
    readonly answers: number;
    readonly ticked: number;
    readonly unticked: number;
    readonly refused: number;
    readonly verified: number;
    readonly failed: number;
    readonly needsYou: number;
  };
  /** How often each reason occurred, whatever kind it is of. */
  readonly reasons: Readonly<Partial<Record<ReportReason, number>>>;
  readonly rows: readonly ReportRow[];
}

export type ReportReason = RefusalReason | UntickedReason | FailureReason | 'paste-by-hand';

export interface ReportRow {
  readonly rowId: string;
  readonly answerIds: readonly string[];
  readonly plan: PlanRow['status'];
  readonly outcome: 'verified' | 'failed' | 'needs-you' | 'not-written';
  readonly reason: ReportReason | null;
}
