import { describe, expect, it } from 'vitest';
import type { Interview } from '@/utils/domain/interview';
import { STEP_IDS, type StepId } from '@/utils/domain/steps';
import {
  bandShift,
  planFor,
  planOf,
  rebalanced,
  type StepMinutes,
  shiftedPlan,
  timeState,
} from '@/utils/domain/time-plan';
import { anInterview, pack } from './builders';

const minutes = (plan: StepMinutes) => STEP_IDS.map(step => plan[step]);
const total = (plan: StepMinutes) => minutes(plan).reduce((sum, each) => sum + each);
const talk = (step: StepId, usedMinutes: Partial<Record<StepId, number>>): Interview =>
  anInterview({
    step,
    usedSeconds: Object.fromEntries(
      Object.entries(usedMinutes).map(([id, used]) => [id, used * 60]),
    ),
  });

describe('a plan of minutes', () => {
  it.each([10, 20, 25, 30, 40, 45, 50, 60, 75, 90, 180])(
    'for %i minutes adds up, with every step in it (S1-b)',
    planned => {
      const plan = planFor(pack, planned);
      expect(total(plan)).toBe(planned);
      expect(Math.min(...minutes(plan))).toBeGreaterThanOrEqual(1);
      if (planned >= 20) expect(plan.opening).toBeGreaterThanOrEqual(2);
    },
  );

  it('is the pack’s own for 30, 45 and 60 minutes', () => {
    expect(minutes(planFor(pack, 45))).toEqual([3, 8, 6, 11, 6, 5, 3, 3]);
  });

  it('is the manager’s own where set', () => {
    const own = planFor(pack, 50);
    const { setup } = anInterview();
    expect(planOf(pack, anInterview({ setup: { ...setup, stepMinutes: own } }))).toBe(own);
  });

  it.each(['high', 'low'] as const)('shifted for a %s result keeps its total', band => {
    const plan = planFor(pack, 60);
    const shifted = shiftedPlan(plan, bandShift(band));
    expect(total(shifted)).toBe(60);
    for (const [step, by] of Object.entries(bandShift(band)))
      expect(shifted[step as StepId]).toBe(plan[step as StepId] + by);
  });

  it('stays as it is for a result in the middle, or none', () => {
    expect(bandShift('mid')).toEqual({});
    expect(bandShift(null)).toEqual({});
  });
});

describe('re-balancing', () => {
  it('leaves a plan that holds alone', () => {
    expect(rebalanced(pack, talk('manager_review', { opening: 4, self_review: 10 }))).toBeNull();
  });

  it('leaves it alone when an overrun was saved elsewhere', () => {
    expect(rebalanced(pack, talk('manager_review', { opening: 2, self_review: 11 }))).toBeNull();
  });

  it('spreads what is left over this step and the coming ones, in the proportion of the plan', () => {
    const plan = rebalanced(pack, talk('manager_review', { opening: 4, self_review: 20 }));
    expect(plan).not.toBeNull();
    if (!plan) return;
    expect(minutes(plan).slice(0, 2)).toEqual([4, 10]);
    expect(
      minutes(plan)
        .slice(2)
        .reduce((sum, each) => sum + each),
    ).toBe(60 - 24);
    expect(plan.manager_review).toBeLessThan(8);
    expect(plan.discuss_performance).toBeGreaterThan(plan.next_goals);
  });

  it('gives the coming steps what is left when this one overruns too', () => {
    const used = { opening: 4, self_review: 10, manager_review: 15 };
    const plan = rebalanced(pack, talk('manager_review', used));
    expect(plan?.manager_review).toBe(8);
    expect(
      plan &&
        minutes(plan)
          .slice(3)
          .reduce((sum, each) => sum + each),
    ).toBe(60 - 29);
  });

  it('never plans a step away, even when the time is gone', () => {
    const plan = rebalanced(pack, talk('support_development', { discuss_performance: 70 }));
    expect(plan?.support_development).toBe(1);
    expect(plan?.next_goals).toBe(1);
    expect(plan?.confirm_result).toBe(1);
  });

  it('leaves the last step its least, and nothing after it', () => {
    expect(rebalanced(pack, talk('confirm_result', { opening: 70 }))?.confirm_result).toBe(1);
    expect(rebalanced(pack, talk('confirm_result', { confirm_result: 10 }))).toBeNull();
  });
});

it.each([
  [0, 'on-time'],
  [479, 'on-time'],
  [480, 'nearly-used'],
  [599, 'nearly-used'],
  [600, 'over'],
])('%i of 600 seconds are %s', (used, state) => {
  expect(timeState(used, 10)).toBe(state);
});
