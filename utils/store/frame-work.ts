/** What a fill asks of the page's frames: an outcome for every row, whatever they answer. */
import { err } from '../domain/result';
import type { FailureReason, UndoOutcome, WriteOutcome } from '../fill/model';
import { writesOf } from '../fill/plan';
import type { FillPlan } from '../fill/plan-model';
import type { HostPage, HostPageError, RememberedFill, RememberedRow, SurveyedPage } from './ports';

export interface RowsToWrite {
  readonly fillId: string;
  readonly page: SurveyedPage;
  readonly plan: FillPlan;
}

/** Each frame writes its own rows, all frames at once; every row is told exactly once. */
export async function writeRows(
  host: Pick<HostPage, 'write'>,
  { fillId, page, plan }: RowsToWrite,
  tell: (outcome: WriteOutcome) => void,
  abort: AbortSignal,
): Promise<void> {
  await Promise.all(
    [...writesOf(plan)].map(async ([frameKey, writes]) => {
      const origin = page.frames.find(frame => frame.frameKey === frameKey)?.survey.origin ?? '';
      // A frame speaks for its own rows only.
      const open = new Set(writes.map(write => write.rowId));
      const tellOwn = (outcome: WriteOutcome) => {
        if (open.delete(outcome.rowId)) tell(outcome);
      };
      const written: Awaited<ReturnType<HostPage['write']>> = abort.aborted
        ? err('cancelled')
        : await host.write(fillId, { frameKey, origin }, writes, tellOwn, abort);
      const reason: FailureReason = written.ok ? 'cancelled' : failureOf(written.error);
      for (const rowId of [...open])
        tellOwn({ rowId, kind: 'failed', reason, restored: abort.aborted });
    }),
  );
}

export interface Undone {
  readonly outcomes: ReadonlyMap<string, UndoOutcome>;
  /** A frame did not answer at all; it may do so later. */
  readonly isUnanswered: boolean;
}

export async function undoRows(
  host: Pick<HostPage, 'undo'>,
  { fillId }: RememberedFill,
  rows: readonly RememberedRow[],
): Promise<Undone> {
  const outcomes = new Map<string, UndoOutcome>();
  let isUnanswered = false;
  await Promise.all(
    [...new Set(rows.map(row => row.frameKey))].map(async frameKey => {
      const ids = rows.filter(row => row.frameKey === frameKey).map(row => row.rowId);
      const undone = await host.undo(fillId, frameKey, ids);
      isUnanswered ||= !undone.ok;
      for (const outcome of undone.ok ? undone.value : []) outcomes.set(outcome.rowId, outcome);
      for (const rowId of ids)
        if (!outcomes.has(rowId))
          outcomes.set(rowId, { rowId, kind: 'cannot-undo', reason: 'page-left' });
    }),
  );
  return { outcomes, isUnanswered };
}

function failureOf(error: HostPageError): FailureReason {
  switch (error) {
    case 'page-left':
      return 'page-left';
    case 'timed-out':
      return 'timed-out';
    case 'cancelled':
      return 'cancelled';
    default:
      return 'frame-unreachable';
  }
}
