import { describe, expect, it } from 'vitest';
import { withNote, withTick } from '@/utils/domain/interview';
import { isStepDone, owedBy } from '@/utils/domain/owed';
import { STEP_IDS } from '@/utils/domain/steps';
import { anInterview, caseIds, caseInterview, pack } from './builders';

describe('what the talk still owes', () => {
  it('is every step’s required ticks and evidence before anything was said', () => {
    const owed = owedBy(anInterview(), pack);
    expect(owed.map(({ step }) => step)).toEqual(STEP_IDS);
    expect(owed.find(({ step }) => step === 'next_goals')).toMatchObject({
      evidence: ['goal-with-metric'],
    });
  });

  it.each(caseIds)('is nothing in %s', id => {
    expect(owedBy(caseInterview(id), pack)).toEqual([]);
  });

  it('names the ending without the result told (S8-a)', () => {
    const untold = withNote(caseInterview('case-01'), 'score_informed', false);
    expect(owedBy(untold, pack)).toEqual([
      { step: 'confirm_result', ticks: [], evidence: ['result-told'] },
    ]);
  });

  it('asks for playback and appeal only where they apply (S7-b, H5)', () => {
    const agreed = caseInterview('case-02');
    expect(agreed.ticked).not.toContain('manager_review.c1');
    expect(isStepDone(agreed, pack, 'manager_review')).toBe(true);
    const partial = withTick(caseInterview('case-01'), 'confirm_result.c3', false);
    expect(isStepDone(partial, pack, 'confirm_result')).toBe(false);
    expect(
      isStepDone(withNote(partial, 'employee_agreement', 'agree'), pack, 'confirm_result'),
    ).toBe(true);
  });
});
