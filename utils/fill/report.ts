/** What is kept of a fill: which note came to what, and why. No note text, no page text. */
import type { WriteOutcome } from './model';
import type { FillPlan, FillReport, PlanRow, ReportReason, ReportRow } from './plan-model';

/** Counts are of answers, so that they add up to what the manager had. */
export function reportOf(plan: FillPlan, outcomes: readonly WriteOutcome[]): FillReport {
  const byRow = new Map(outcomes.map(outcome => [outcome.rowId, outcome]));
  const rows = plan.rows.map(row => reportRow(row, byRow.get(row.rowId)));
  const reasons: Partial<Record<ReportReason, number>> = {};
  for (const { reason, answerIds } of rows) {
    if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + answerIds.length;
  }
  const count = (test: (row: ReportRow) => boolean) =>
    rows.filter(test).reduce((sum, row) => sum + row.answerIds.length, 0);
  return {
    counts: {
      answers: count(() => true),
      ticked: count(row => row.plan === 'ticked'),
      unticked: count(row => row.plan === 'unticked'),
      refused: count(row => row.plan === 'refused'),
      verified: count(row => row.outcome === 'verified'),
      failed: count(row => row.outcome === 'failed'),
      needsYou: count(row => row.outcome === 'needs-you'),
    },
    reasons,
    rows,
  };
}

function reportRow(row: PlanRow, outcome: WriteOutcome | undefined): ReportRow {
  const { rowId, answerIds, status } = row;
  const known = { rowId, answerIds, plan: status };
  if (status !== 'ticked' || outcome === undefined) {
    return { ...known, outcome: 'not-written', reason: row.reason };
  }
  if (outcome.kind === 'verified') return { ...known, outcome: 'verified', reason: null };
  return { ...known, outcome: outcome.kind, reason: outcome.reason };
}
