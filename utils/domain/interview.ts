/** An interview with one person, and the pure edits the panel makes to it. */
import type { AnswerColumn, AnswerType } from './answer';
import type { Attendance, Delivery, Extras, Preparation } from './extras';
import { isEmptyNote, type NoteValue } from './note-value';
import type { Scale } from './pack';
import { STEP_IDS, type StepId, stepNumber } from './steps';

/** A note of the company's own, known by its label only. */
export interface OwnNote {
  readonly id: string;
  readonly label: string;
  readonly type?: AnswerType;
  readonly columns?: readonly AnswerColumn[];
  readonly value: NoteValue;
}

/** The choices made in Prepare that no HR form asks for. */
export interface Setup {
  readonly scaleId: string;
  /** Total planned minutes, 10–180; the pack has plans for 30, 45 and 60. */
  readonly planMinutes: number;
  /** The manager's own minutes per step, instead of the plan for the total. */
  readonly stepMinutes?: Readonly<Record<StepId, number>>;
  readonly roleFamily: string;
  /** Where the agreed standard comes from (R3), such as 「年初签署的目标责任书」. */
  readonly standardSource: string;
  readonly recentTopic: string;
}

/** The two halves of the gap card (S3-c): told by tick or by writing, or overridden. */
export interface GapGuard {
  readonly differenceTold: boolean;
  readonly basisTold: boolean;
  readonly selfFocus: string;
  readonly managerFocus: string;
  readonly overridden: boolean;
}

/** What was done out of the article's order, and when. Kept with the record. */
export type TraceEntry =
  | { readonly at: string; readonly kind: 'gap-overridden' }
  | { readonly at: string; readonly kind: 'self-review-skipped'; readonly reason: string }
  | {
      readonly at: string;
      readonly kind: 'filled';
      readonly site: string;
      readonly verified: number;
    }
  | {
      readonly at: string;
      readonly kind: 'resumed';
      readonly after: Attendance['state'];
      readonly reason: string;
    };

export type InterviewStage = 'prepare' | 'interview' | 'fill';

export interface Interview extends Extras {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly packId: string;
  readonly stage: InterviewStage;
  readonly setup: Setup;
  /** By canonical field id: preparation, ratings and notes alike. */
  readonly notes: Readonly<Record<string, NoteValue>>;
  readonly ownNotes: readonly OwnNote[];
  /** Ids of ticked checklist items. */
  readonly ticked: readonly string[];
  readonly step: StepId;
  /** Used seconds per step. */
  readonly usedSeconds: Readonly<Partial<Record<StepId, number>>>;
  readonly gap: GapGuard;
  readonly trace: readonly TraceEntry[];
}

export const DEFAULT_SETUP: Setup = {
  scaleId: 'SABCD',
  planMinutes: 60,
  roleFamily: '',
  standardSource: '',
  recentTopic: '',
};

const NO_GAP: GapGuard = {
  differenceTold: false,
  basisTold: false,
  selfFocus: '',
  managerFocus: '',
  overridden: false,
};

export function newInterview(id: string, now: string, packId: string): Interview {
  return {
    id,
    createdAt: now,
    updatedAt: now,
    packId,
    stage: 'prepare',
    setup: DEFAULT_SETUP,
    notes: { interview_type: 'regular', interview_mode: 'video' },
    ownNotes: [],
    ticked: [],
    step: 'opening',
    usedSeconds: {},
    gap: NO_GAP,
    trace: [],
  };
}

/** Writes one note; no text or no rows removes it. Rows that are still blank stay: they are being typed. */
export function withNote(interview: Interview, field: string, value: NoteValue): Interview {
  if (value !== '' && !(Array.isArray(value) && value.length === 0))
    return { ...interview, notes: { ...interview.notes, [field]: value } };
  const { [field]: _removed, ...notes } = interview.notes;
  return { ...interview, notes };
}

export function withTick(interview: Interview, item: string, ticked: boolean): Interview {
  const others = interview.ticked.filter(id => id !== item);
  return { ...interview, ticked: ticked ? [...others, item] : others };
}

export function withSetup(interview: Interview, change: Partial<Setup>): Interview {
  return { ...interview, setup: { ...interview.setup, ...change } };
}

export function withGap(interview: Interview, change: Partial<GapGuard>): Interview {
  return { ...interview, gap: { ...interview.gap, ...change } };
}

export const NOT_DELIVERED: Delivery = { method: '', on: '', witness: '', reason: '' };

export function deliveryOf(interview: Interview): Delivery {
  return interview.delivery ?? NOT_DELIVERED;
}

export function withDelivery(interview: Interview, change: Partial<Delivery>): Interview {
  return { ...interview, delivery: { ...deliveryOf(interview), ...change } };
}

const NOT_PREPARED: Preparation = { objections: '', ticked: [] };

export function preparationOf(interview: Interview): Preparation {
  return interview.preparation ?? NOT_PREPARED;
}

export function withPreparation(interview: Interview, change: Partial<Preparation>): Interview {
  return { ...interview, preparation: { ...preparationOf(interview), ...change } };
}

/** Chooses the company's own scale for this interview. */
export function withOwnScale(interview: Interview, ownScale: Scale): Interview {
  return { ...withSetup(interview, { scaleId: ownScale.id }), ownScale };
}

export function withUsedSeconds(interview: Interview, step: StepId, seconds: number): Interview {
  const used = (interview.usedSeconds[step] ?? 0) + seconds;
  return { ...interview, usedSeconds: { ...interview.usedSeconds, [step]: used } };
}

export function withTrace(interview: Interview, entry: TraceEntry): Interview {
  return { ...interview, trace: [...interview.trace, entry] };
}

/** A text note, or the empty string. */
export function textOf(interview: Interview, field: string): string {
  const value = interview.notes[field];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

export function totalUsedSeconds(interview: Interview): number {
  return STEP_IDS.reduce((sum, step) => sum + (interview.usedSeconds[step] ?? 0), 0);
}

/** The manager's rating may be seen from step 3 on (S2-a). */
export function isRatingShown(step: StepId): boolean {
  return stepNumber(step) >= stepNumber('manager_review');
}

const SELF_REVIEW_FIELDS = [
  'self_summary',
  'self_achievements',
  'self_shortcomings',
  'self_rating',
];

/** Nothing has been heard from the employee yet; step 3 then asks why (S2-a). */
export function isSelfReviewEmpty(interview: Interview): boolean {
  return SELF_REVIEW_FIELDS.every(field => isEmptyNote(interview.notes[field]));
}
