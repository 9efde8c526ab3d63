import { describe, expect, it } from 'vitest';
import { nextStep, previousStep, STEP_IDS, stepNumber } from '@/utils/domain/steps';

describe('steps', () => {
  it('are eight, opened by the opening and closed by the confirmation', () => {
    expect(STEP_IDS).toHaveLength(8);
    expect(previousStep('opening')).toBeNull();
    expect(nextStep('confirm_result')).toBeNull();
    expect(stepNumber('manager_review')).toBe(3);
  });

  it('hear the employee before the manager (S2-a)', () => {
    expect(stepNumber('self_review')).toBeLessThan(stepNumber('manager_review'));
  });
});
