/** What is kept of a fill while the browser runs: pure edits of the memory. */
import type {
  FieldDescriptor,
  RecheckOutcome,
  RefusalReason,
  Standing,
  UndoOutcome,
  WriteOutcome,
} from '../fill/model';
import type { FillPlan, PlanRow, ProposedRow } from '../fill/plan-model';
import { untick } from '../fill/review';
import type {
  FrameKey,
  LeftNotes,
  RememberedFill,
  RememberedRow,
  SurveyedFrame,
  SurveyedPage,
} from './ports';

/** One confirmed review, and what came of it so far. */
export interface FilledPart {
  readonly page: SurveyedPage;
  readonly plan: FillPlan;
  readonly outcomes: ReadonlyMap<string, WriteOutcome>;
}

/** The fill with one part more. What an earlier part could not write gives way to the new try. */
export function withPart(earlier: RememberedFill | null, fillId: string, part: FilledPart) {
  const { page, plan, outcomes } = part;
  const originOf = new Map(page.frames.map(frame => [frame.frameKey, frame.survey.origin]));
  const written = tickedRows(plan).map(row =>
    remember(row, originOf.get(row.target.frameKey) ?? '', outcomes.get(row.rowId)),
  );
  const tried = new Set(written.flatMap(row => row.answerIds));
  const before = (earlier?.rows ?? []).filter(row => !row.answerIds.some(id => tried.has(id)));
  return {
    ...withLeft({ rows: [...before, ...written] }, page, plan),
    fillId: earlier?.fillId ?? fillId,
    origin: page.origin,
    title: page.title,
    undone: false,
  } satisfies RememberedFill;
}

/** The newest word of the page on what is still to be placed. */
export function withLeft<T extends Pick<RememberedFill, 'rows'>>(
  fill: T,
  page: SurveyedPage,
  plan: FillPlan,
): T & Pick<RememberedFill, 'left' | 'hasMoreParts'> {
  const inReport = new Set(fill.rows.flatMap(row => row.answerIds));
  const left = plan.rows.flatMap((row): LeftNotes[] => {
    if (row.status === 'ticked' || isClosed(row)) return [];
    const answerIds = row.answerIds.filter(id => !inReport.has(id));
    if (answerIds.length === 0) return [];
    if (row.status === 'refused') return [{ answerIds, reason: row.reason, offered: null }];
    return [{ answerIds, reason: row.reason ?? 'left-out', offered: row.target.signature }];
  });
  return { ...fill, left, hasMoreParts: page.frames.some(({ survey }) => survey.hasMoreParts) };
}

/** No part of any form takes these. */
const CLOSED: ReadonlySet<RefusalReason> = new Set(['policy-never', 'private', 'empty']);
function isClosed(row: PlanRow): boolean {
  return row.status === 'refused' && CLOSED.has(row.reason);
}

/** A tick that was not given to an offer before is not given by the next plan either. */
export function withChoices(plan: FillPlan, earlier: RememberedFill): FillPlan {
  return tickedRows(plan)
    .filter(row => wasOffered(row, earlier))
    .reduce((changed, row) => untick(changed, row.rowId), plan);
}

/** Something is offered that the part before did not offer already. */
export function offersMore(plan: FillPlan, earlier: RememberedFill): boolean {
  return plan.rows.some(row => row.status !== 'refused' && !wasOffered(row, earlier));
}

function wasOffered({ answerIds, target }: ProposedRow, { left }: RememberedFill): boolean {
  return left.some(each => each.answerIds[0] === answerIds[0] && each.offered === target.signature);
}

/** The notes that stand on the page already; what was taken back may go somewhere else. */
export function placedAnswers(fill: RememberedFill): ReadonlySet<string> {
  const placed = fill.rows.filter(row => takesItsField(row) && row.undo !== 'restored');
  return new Set(placed.flatMap(row => row.answerIds));
}

/**
 * The page without the fields this fill has written. They are known by their signature: a page that
 * renders a part anew puts other nodes in their place.
 */
export function withoutFilled(page: SurveyedPage, fill: RememberedFill): SurveyedPage {
  const taken = fill.rows.filter(takesItsField);
  const isTaken = (frame: SurveyedFrame, { signature }: FieldDescriptor) =>
    taken.some(row => row.signature === signature && isOfFrame(row, frame, page.frames));
  return {
    ...page,
    frames: page.frames.map(frame => ({
      ...frame,
      survey: {
        ...frame.survey,
        fields: frame.survey.fields.filter(field => !isTaken(frame, field)),
      },
    })),
  };
}

function takesItsField({ outcome }: RememberedRow): boolean {
  return outcome === 'verified' || outcome === 'needs-you';
}

/** The row's frame, or one of its origin where that document was left or reloaded. */
function isOfFrame(
  row: RememberedRow,
  frame: SurveyedFrame,
  frames: readonly SurveyedFrame[],
): boolean {
  if (frames.some(each => each.frameKey === row.frameKey)) return row.frameKey === frame.frameKey;
  return row.origin === frame.survey.origin;
}

/** Where the field of a row is now, if the page has exactly one that is it. */
export function foundAgain(
  row: RememberedRow,
  page: SurveyedPage,
): { readonly frameKey: FrameKey; readonly field: FieldDescriptor } | null {
  const found = page.frames
    .filter(frame => isOfFrame(row, frame, page.frames))
    .flatMap(({ frameKey, survey }) =>
      survey.fields
        .filter(field => field.signature === row.signature)
        .map(field => ({ frameKey, field })),
    );
  return found.length === 1 ? (found[0] ?? null) : null;
}

export function tickedRows(plan: FillPlan): ProposedRow[] {
  return plan.rows.filter((row): row is ProposedRow => row.status === 'ticked');
}

export interface ReportCounts {
  readonly verified: number;
  readonly failed: number;
  readonly needsYou: number;
}

export function countsOf({ rows }: Pick<RememberedFill, 'rows'>): ReportCounts {
  const count = (outcome: RememberedRow['outcome']) =>
    rows.filter(row => row.outcome === outcome).length;
  return {
    verified: count('verified'),
    failed: count('failed'),
    needsYou: count('needs-you'),
  };
}

/** What is known of a row before its frame has answered. */
const UNKNOWN = { outcome: 'failed', reason: 'frame-unreachable', restored: false } as const;

function outcomeOf(outcome: WriteOutcome): Pick<RememberedRow, 'outcome' | 'reason' | 'restored'> {
  return outcome.kind === 'failed'
    ? { outcome: outcome.kind, reason: outcome.reason, restored: outcome.restored }
    : { outcome: outcome.kind };
}

/** Where a row went and what came of it; without an outcome: unknown. */
function remember(
  row: ProposedRow,
  origin: string,
  outcome: WriteOutcome | undefined,
): RememberedRow {
  const { frameKey, handle, signature, kind, label, section } = row.target;
  return {
    rowId: row.rowId,
    answerIds: row.answerIds,
    frameKey,
    origin,
    handle,
    signature,
    kind,
    label,
    section,
    mode: row.occupied?.mode === 'append' ? 'append' : 'replace',
    ...(outcome ? outcomeOf(outcome) : UNKNOWN),
  };
}

/** Verified and not taken back yet; a row that cannot be undone may be tried again. */
export function mayHoldOurs(row: RememberedRow): boolean {
  const wasWritten = (row.outcome === 'verified' && !row.byHand) || row.restored === false;
  return wasWritten && row.undo !== 'restored' && row.undo !== 'kept-user-edit';
}

/** Offered again while something was not tried, or a page did not answer. */
export function withUndo(
  fill: RememberedFill,
  outcomes: ReadonlyMap<string, UndoOutcome>,
  isUnanswered: boolean,
): RememberedFill {
  const rows = fill.rows.map(row => {
    const outcome = outcomes.get(row.rowId);
    if (!outcome) return row;
    const { undoReason: _, ...rest } = row;
    const reason = outcome.kind === 'cannot-undo' ? { undoReason: outcome.reason } : {};
    return { ...rest, undo: outcome.kind, ...reason };
  });
  const isLeft = isUnanswered || rows.some(row => mayHoldOurs(row) && row.undo === undefined);
  return { ...fill, rows, undone: !isLeft };
}

/** Could not be undone as the page was; its part of the form may only have to be opened. */
export function mayUndoLater(row: RememberedRow): boolean {
  return mayHoldOurs(row) && row.undo === 'cannot-undo' && row.undoReason !== 'page-left';
}

/** How many rows the last look found how; `null` before there was one. */
export function standingsOf({ rows }: RememberedFill): Record<Standing, number> | null {
  const looked = rows.filter(row => row.outcome === 'verified' && row.recheck);
  if (looked.length === 0) return null;
  const count = (standing: Standing) => looked.filter(row => row.recheck === standing).length;
  return { holds: count('holds'), differs: count('differs'), gone: count('gone') };
}

/** Rows that a look at the page can say something about. */
export function canRecheck(row: RememberedRow): boolean {
  return row.outcome === 'verified' && row.undo === undefined;
}

/** A row that waited for a paste is verified once its field holds the text. */
export function withRecheck(
  fill: RememberedFill,
  found: readonly RecheckOutcome[],
): RememberedFill {
  const standings = new Map(found.map(({ rowId, standing }) => [rowId, standing]));
  const rows = fill.rows.map((row): RememberedRow => {
    const standing = standings.get(row.rowId);
    if (standing === undefined) return row;
    if (row.outcome === 'verified' || standing !== 'holds') return { ...row, recheck: standing };
    const { reason: _reason, restored: _restored, recheck: _recheck, ...rest } = row;
    return { ...rest, outcome: 'verified', byHand: true };
  });
  return { ...fill, rows };
}
