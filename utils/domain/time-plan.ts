/** Planned minutes against used time: whole plans, custom totals, and what is left when a step overruns. */
import type { Interview } from './interview';
import type { Band, Pack } from './pack';
import { STEP_IDS, type StepId, stepNumber } from './steps';

export type TimeState = 'on-time' | 'nearly-used' | 'over';
export type StepMinutes = Readonly<Record<StepId, number>>;

/** Totals the pack has a plan for; any other total is drawn from the nearest of them. */
export const PLAN_TOTALS = [30, 45, 60] as const;
export const MIN_PLAN_MINUTES = 10;
export const MAX_PLAN_MINUTES = 180;

export function plannedMinutes(pack: Pack, interview: Interview, step: StepId): number {
  return planOf(pack, interview)[step];
}

/** The manager's own minutes where set, else the pack's plan for the total (S1-b: opening ≥ 1). */
export function planOf(pack: Pack, interview: Interview): StepMinutes {
  return interview.setup.stepMinutes ?? planFor(pack, interview.setup.planMinutes);
}

export function totalPlannedMinutes(pack: Pack, interview: Interview): number {
  return totalOf(planOf(pack, interview));
}

/** Whole minutes that add up to `total`, at least one per step; opening keeps two from 20 minutes on. */
export function planFor(pack: Pack, total: number): StepMinutes {
  const exact = PLAN_TOTALS.find(known => known === total);
  const base =
    exact ??
    PLAN_TOTALS.reduce((best, known) =>
      Math.abs(known - total) < Math.abs(best - total) ? known : best,
    );
  const plan = byStep(step => pack.steps.find(({ id }) => id === step)?.minutes[`${base}`] ?? 0);
  return exact ? plan : spread(plan, total, step => (step === 'opening' && total >= 20 ? 2 : 1));
}

export function withPlanTotal(interview: Interview, planMinutes: number): Interview {
  const { stepMinutes: _own, ...setup } = interview.setup;
  return { ...interview, setup: { ...setup, planMinutes } };
}

/** The manager's own minutes; the total is their sum. */
export function withStepMinutes(interview: Interview, stepMinutes: StepMinutes): Interview {
  const planMinutes = Math.min(MAX_PLAN_MINUTES, Math.max(MIN_PLAN_MINUTES, totalOf(stepMinutes)));
  return { ...interview, setup: { ...interview.setup, planMinutes, stepMinutes } };
}

/** Suggested by the band of the result; the manager decides. Minutes to add per step, sum not zero. */
export function bandShift(band: Band | null): Partial<Record<StepId, number>> {
  if (band === 'high') return { support_development: 2, next_goals: 2, improvement_plan: -2 };
  if (band === 'low') return { discuss_performance: 4, improvement_plan: 4, self_review: 2 };
  return {};
}

/** The plan with the shift put in and the total kept: the other steps give or take the difference. */
export function shiftedPlan(
  plan: StepMinutes,
  shift: Partial<Record<StepId, number>>,
): StepMinutes {
  const moved = byStep(step => Math.max(1, plan[step] + (shift[step] ?? 0)));
  const fixed = STEP_IDS.filter(step => shift[step] !== undefined);
  const left = totalOf(plan) - fixed.reduce((sum, step) => sum + moved[step], 0);
  const others = STEP_IDS.filter(step => shift[step] === undefined);
  const rest = spread(moved, left, () => 1, others);
  return byStep(step => (fixed.includes(step) ? moved[step] : rest[step]));
}

/**
 * The plan for what is still to come once time was overrun: what remains of the total is spread over
 * this step and the coming ones in the proportion of the plan, never less than a minute each; when this
 * step overruns too, the coming ones share what is left. Steps before keep their plan. `null` while
 * everything fits: a plan that holds is left alone.
 */
export function rebalanced(pack: Pack, interview: Interview): StepMinutes | null {
  const plan = planOf(pack, interview);
  const here = stepNumber(interview.step) - 1;
  const used = (step: StepId) => (interview.usedSeconds[step] ?? 0) / 60;
  const sum = (steps: readonly StepId[], minutes: (step: StepId) => number) =>
    steps.reduce((all, step) => all + minutes(step), 0);
  const coming = STEP_IDS.slice(here + 1);
  const left = totalOf(plan) - sum(STEP_IDS.slice(0, here), used);
  const open = STEP_IDS.slice(here);
  const isShort = left < sum(open, step => plan[step]);
  const budget = isShort ? spreadOver(plan, left, open) : plan;
  const leftAfter = left - Math.max(budget[interview.step], used(interview.step));
  const overruns = used(interview.step) > budget[interview.step];
  const stillFits = leftAfter >= sum(coming, step => budget[step]);
  if (overruns && !stillFits && coming.length > 0) return spreadOver(budget, leftAfter, coming);
  return isShort ? budget : null;
}

function spreadOver(plan: StepMinutes, minutes: number, steps: readonly StepId[]): StepMinutes {
  const rest = spread(plan, Math.max(Math.floor(minutes), steps.length), () => 1, steps);
  return byStep(step => (steps.includes(step) ? rest[step] : plan[step]));
}

/** Steps that took longer than planned, in their order. */
export function stepsOverTime(pack: Pack, interview: Interview): StepId[] {
  const plan = planOf(pack, interview);
  return STEP_IDS.filter(step => (interview.usedSeconds[step] ?? 0) > plan[step] * 60);
}

/** Colour changes at 80 % and at 100 % of the plan; nothing else ever happens. */
export function timeState(usedSeconds: number, planMinutes: number): TimeState {
  const share = usedSeconds / (planMinutes * 60);
  if (share >= 1) return 'over';
  return share >= 0.8 ? 'nearly-used' : 'on-time';
}

function totalOf(plan: StepMinutes): number {
  return STEP_IDS.reduce((sum, step) => sum + plan[step], 0);
}

function byStep(minutes: (step: StepId) => number): StepMinutes {
  return Object.fromEntries(STEP_IDS.map(step => [step, minutes(step)])) as Record<StepId, number>;
}

/** Largest remainders first, so that whole minutes add up exactly; never less than the least. */
function spread(
  plan: StepMinutes,
  total: number,
  least: (step: StepId) => number,
  steps: readonly StepId[] = STEP_IDS,
): StepMinutes {
  const sum = steps.reduce((all, step) => all + plan[step], 0);
  const share = (step: StepId) => (plan[step] / sum) * total;
  const minutes = new Map(
    steps.map(step => [step, Math.max(least(step), Math.floor(share(step)))]),
  );
  const given = () => [...minutes.values()].reduce((all, each) => all + each, 0);
  const byNeed = () =>
    steps.toSorted((a, b) => share(b) - (minutes.get(b) ?? 0) - (share(a) - (minutes.get(a) ?? 0)));
  while (given() < total) add(byNeed()[0], 1);
  while (given() > total) {
    const giver = byNeed()
      .toReversed()
      .find(step => (minutes.get(step) ?? 0) > least(step));
    if (!giver) break;
    add(giver, -1);
  }
  return byStep(step => minutes.get(step) ?? 0);

  function add(step: StepId | undefined, by: number): void {
    if (step) minutes.set(step, (minutes.get(step) ?? 0) + by);
  }
}
