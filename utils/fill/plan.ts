/**
 * Notes × page fields → the plan the review shows. Pure: writes nothing, reads no page.
 *
 * Every answer ends in exactly one row.
 * No field is the target of two rows.
 * No note goes into two places.
 * A note that must not leave the panel, or must not be filled, never becomes a write.
 * Where two fields or two notes fit alike the plan refuses and never guesses.
 * What a row shows is what is written.
 * Nothing is cut to fit.
 * Only ticked rows are written.
 */
import type { Answer } from '../domain/answer';
import { joinNotes } from './compose';
import { type Decision, decide } from './decide';
import { type Matching, matchAnswers } from './match';
import type { PlannedWrite } from './model';
import { periodRange } from './period-range';
import type { FillPlan, PlanInput, PlanRow } from './plan-model';
import { closedAnswers, createPlanner } from './planner';

export function planFill(input: PlanInput): FillPlan {
  const closed = closedAnswers(input);
  const isOpen = (answer: Answer) => !closed.has(answer);
  const matching = matchAnswers(input, isOpen);
  const planner = createPlanner(input, matching);
  const decisions = withoutOverlap(
    decide({ input, matching, isCoercible: planner.isCoercible }),
    matching,
  );
  const range = periodRange(input, matching, decisions, isOpen);
  const isOpenAt = (at: number) => {
    const answer = input.answers[at];
    return answer !== undefined && isOpen(answer) && !range?.answers.includes(at);
  };
  const { joined, tooLong } = mayJoin(input)
    ? joinNotes(input, matching, decisions, isOpenAt)
    : { joined: [], tooLong: new Map<number, number>() };

  const rows: PlanRow[] = [];
  for (const [at, answer] of input.answers.entries()) {
    const refusal = closed.get(answer);
    const together = joined.find(each => each.answers.includes(at));
    if (refusal !== undefined) rows.push(planner.refuse([at], refusal, null));
    else if (range?.answers.includes(at)) {
      if (range.answers[0] === at) rows.push(planner.rangeRow(range));
    } else if (together !== undefined) {
      if (together.answers[0] === at) rows.push(planner.joinedRow(together));
    } else {
      rows.push(planner.singleRow(at, decisions[at] ?? { kind: 'none' }, tooLong.get(at)));
    }
  }
  return { rows, input };
}

/** A range made of two fields gives way where one of the two is filled by itself. */
function withoutOverlap(decisions: readonly Decision[], { views }: Matching): readonly Decision[] {
  const fieldOf = (decision: Decision) =>
    decision.kind === 'target' ? views[decision.candidate.view]?.field : undefined;
  const filled = new Set(decisions.map(decision => fieldOf(decision)?.handle));
  return decisions.map(decision =>
    fieldOf(decision)?.covers?.some(handle => filled.has(handle)) ? { kind: 'none' } : decision,
  );
}

/** What is to be written, frame by frame; nothing but ticked rows. */
export function writesOf(plan: FillPlan): ReadonlyMap<string, readonly PlannedWrite[]> {
  const writes = new Map<string, PlannedWrite[]>();
  for (const row of plan.rows) {
    if (row.status !== 'ticked') continue;
    const { target, value, occupied, standing, rowId } = row;
    const write: PlannedWrite = {
      rowId,
      handle: target.handle,
      signature: target.signature,
      value,
      mode: occupied?.mode === 'append' ? 'append' : 'replace',
      expectedBefore: standing ?? '',
    };
    const ofFrame = writes.get(target.frameKey);
    if (ofFrame) ofFrame.push(write);
    else writes.set(target.frameKey, [write]);
  }
  return writes;
}

function mayJoin({ join, frames }: PlanInput): boolean {
  return join ?? !frames.some(({ survey }) => survey.hasMoreParts === true);
}
