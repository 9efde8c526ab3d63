import { describe, expect, it } from 'vitest';
import { reportOf } from '@/utils/fill/report';
import { aField, anAnswer, anOwnAnswer, aPlan } from './builders';

const CANARY = 'canary-7f3a';

describe('report', () => {
  const plan = aPlan(
    [
      anAnswer('manager_comment', CANARY),
      anAnswer('strengths', CANARY),
      anAnswer('final_rating', 'A'),
      anAnswer('private_notes', CANARY),
      anOwnAnswer('预算', CANARY),
    ],
    [
      aField({ label: '上级评语' }),
      aField({ label: '优点' }),
      aField({ label: '最终等级', kind: 'text' }),
    ],
  );
  const report = reportOf(plan, [
    { rowId: 'manager_comment', kind: 'verified' },
    { rowId: 'strengths', kind: 'failed', reason: 'value-reverted', restored: true },
  ]);

  it('never carries note text', () => {
    expect(JSON.stringify(report)).not.toContain(CANARY);
  });

  it('counts every answer once', () => {
    expect(report.counts).toEqual({
      answers: 5,
      ticked: 2,
      unticked: 1,
      refused: 2,
      verified: 1,
      failed: 1,
      needsYou: 0,
    });
    expect(report.reasons).toEqual({
      'value-reverted': 1,
      'needs-confirmation': 1,
      private: 1,
      'no-matching-field': 1,
    });
  });
});
