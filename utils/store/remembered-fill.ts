/** What is kept of a fill while the browser runs: pure edits of the memory. */
import type { UndoOutcome, WriteOutcome } from '../fill/model';
import type { ProposedRow } from '../fill/plan-model';
import type { RememberedFill, RememberedRow } from './ports';

export function verifiedIn(fill: RememberedFill): number {
  return fill.rows.filter(row => row.outcome === 'verified').length;
}

/** What is known of a row before its frame has answered. */
const UNKNOWN = { outcome: 'failed', reason: 'frame-unreachable', restored: false } as const;

function outcomeOf(outcome: WriteOutcome): Pick<RememberedRow, 'outcome' | 'reason' | 'restored'> {
  return outcome.kind === 'failed'
    ? { outcome: outcome.kind, reason: outcome.reason, restored: outcome.restored }
    : { outcome: outcome.kind };
}

/** Where a row went and what came of it; without an outcome: unknown. */
export function remember(row: ProposedRow, outcome: WriteOutcome | undefined): RememberedRow {
  return {
    rowId: row.rowId,
    answerIds: row.answerIds,
    frameKey: row.target.frameKey,
    handle: row.target.handle,
    label: row.target.label,
    ...(outcome ? outcomeOf(outcome) : UNKNOWN),
  };
}

/** Verified and not taken back yet; a row that cannot be undone may be tried again. */
export function mayHoldOurs(row: RememberedRow): boolean {
  const wasWritten = row.outcome === 'verified' || row.restored === false;
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
    return outcome ? { ...row, undo: outcome.kind } : row;
  });
  const isLeft = isUnanswered || rows.some(row => mayHoldOurs(row) && row.undo === undefined);
  return { ...fill, rows, undone: !isLeft };
}
