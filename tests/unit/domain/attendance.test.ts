import { describe, expect, it } from 'vitest';
import { withAttendance, withResumed } from '@/utils/domain/attendance';
import { maskedName } from '@/utils/domain/masked';
import { anInterview, NOW } from './builders';

describe('a talk that did not take place (S-03, L10)', () => {
  it('is recorded as such, and the log keeps it when it is taken up again', () => {
    const later = '2026-01-20T06:00:00.000Z';
    const postponed = withAttendance(anInterview({ step: 'self_review' }), 'postponed', NOW);
    expect(postponed.attendance).toEqual({ state: 'postponed', at: NOW, reason: '', nextOn: '' });
    const resumed = withResumed(postponed, later);
    expect(resumed.attendance).toBeUndefined();
    expect(resumed.step).toBe('self_review');
    expect(resumed.trace).toEqual([{ at: later, kind: 'resumed', after: 'postponed', reason: '' }]);
  });

  it('keeps reason and next day when the state is corrected', () => {
    const start = anInterview({
      attendance: { state: 'postponed', at: NOW, reason: '网络中断', nextOn: '2026-01-20' },
    });
    expect(withAttendance(start, 'broken-off', NOW).attendance).toMatchObject({
      state: 'broken-off',
      reason: '网络中断',
      nextOn: '2026-01-20',
    });
  });

  it('has nothing to resume when it was held', () => {
    const held = anInterview();
    expect(withResumed(held, NOW)).toBe(held);
  });
});

it.each([
  ['陈思远', '陈＊＊'],
  ['欧阳', '欧＊'],
  ['Mary Ann Lee', 'M.'],
  ['', ''],
  ['  李伟 ', '李＊'],
])('masks %j as %j', (name, masked) => {
  expect(maskedName(name)).toBe(masked);
});
