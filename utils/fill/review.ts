/** The manager's acts on a plan: each takes a plan and gives a new one. */
import type { Answer } from '../domain/answer';
import { matchAnswers } from './match';
import type { FieldReading } from './model';
import { readingOf, withMode } from './occupied';
import type {
  FillPlan,
  FrameReadings,
  OccupiedMode,
  PlanRow,
  PlanTarget,
  ProposedRow,
  RefusedRow,
} from './plan-model';
import { closedAnswers, createPlanner, rowIdsOf } from './planner';

/** Puts the standing values beside the new ones. What is there already stays unless the manager says so. */
export function withReadings(plan: FillPlan, readings: readonly FrameReadings[]): FillPlan {
  const byField = new Map<string, FieldReading>();
  for (const { frameKey, readings: ofFrame } of readings) {
    for (const reading of ofFrame) byField.set(placeOf(frameKey, reading.handle), reading);
  }
  return mapProposed(plan, row => {
    const reading = byField.get(placeOf(row.target.frameKey, row.target.handle));
    return reading === undefined ? row : readingOf(row, reading.text);
  });
}

export function tick(plan: FillPlan, rowId: string): FillPlan {
  return mapRow(plan, rowId, row => {
    const { occupied } = row;
    if (occupied?.mode === 'keep') return withMode(row, occupied, 'replace');
    return { ...row, status: 'ticked', reason: null };
  });
}

export function untick(plan: FillPlan, rowId: string): FillPlan {
  return mapRow(plan, rowId, row =>
    row.status === 'unticked'
      ? row
      : row.occupied === null
        ? { ...row, status: 'unticked', reason: 'left-out' }
        : withMode(row, row.occupied, 'keep'),
  );
}

/** Keep unticks; replace and append tick. A mode the row does not offer changes nothing. */
export function choose(plan: FillPlan, rowId: string, mode: OccupiedMode): FillPlan {
  return mapRow(plan, rowId, row =>
    row.occupied?.modes.includes(mode) ? withMode(row, row.occupied, mode) : row,
  );
}

/**
 * Sends a row to the field the manager picked. A row that stood there loses it; a field no note may
 * go into refuses this one.
 */
export function retarget(
  plan: FillPlan,
  rowId: string,
  frameKey: string,
  handle: string,
): FillPlan {
  const { input } = plan;
  const row = plan.rows.find(each => each.rowId === rowId);
  const closed = closedAnswers(input);
  const places = row ? placesOf(row, input.answers) : [];
  const isClosed = places.some(at => {
    const answer = input.answers[at];
    return answer === undefined || closed.has(answer);
  });
  if (!row || isClosed) return plan;
  const matching = matchAnswers({ ...input, mappings: [] }, answer => !closed.has(answer));
  const view = matching.views.findIndex(
    each => each.frameKey === frameKey && each.field.handle === handle,
  );
  if (view < 0) return plan;
  const picked = createPlanner(input, matching).pickedRow(row, places, view);
  return {
    input,
    rows: plan.rows.map(each => {
      if (each.rowId === rowId) return picked;
      const isDisplaced =
        picked.status !== 'refused' &&
        each.status !== 'refused' &&
        isSameField(each.target, frameKey, handle);
      return isDisplaced ? withoutTarget(each) : each;
    }),
  };
}

function placesOf({ rowId, answerIds }: PlanRow, answers: readonly Answer[]): number[] {
  const first = rowIdsOf(answers).indexOf(rowId);
  const others = answerIds.slice(1).map(id => answers.findIndex(answer => answer.id === id));
  return [first, ...others];
}

function isSameField(target: PlanTarget, frameKey: string, handle: string): boolean {
  return target.frameKey === frameKey && target.handle === handle;
}

function withoutTarget(row: ProposedRow): RefusedRow {
  const { rowId, answerIds, preview, evidence, alternatives, limit } = row;
  return {
    status: 'refused',
    reason: 'no-matching-field',
    rowId,
    answerIds,
    preview,
    confidence: 0,
    evidence,
    alternatives,
    limit,
    target: null,
  };
}

function placeOf(frameKey: string, handle: string): string {
  return `${frameKey}\n${handle}`;
}

function mapRow(
  plan: FillPlan,
  rowId: string,
  change: (row: ProposedRow) => ProposedRow,
): FillPlan {
  return mapProposed(plan, row => (row.rowId === rowId ? change(row) : row));
}

function mapProposed(plan: FillPlan, change: (row: ProposedRow) => ProposedRow): FillPlan {
  return {
    ...plan,
    rows: plan.rows.map((row): PlanRow => (row.status === 'refused' ? row : change(row))),
  };
}
