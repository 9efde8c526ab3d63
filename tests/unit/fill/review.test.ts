import { describe, expect, it } from 'vitest';
import { writesOf } from '@/utils/fill/plan';
import type { FillPlan } from '@/utils/fill/plan-model';
import { choose, retarget, tick, untick, withReadings } from '@/utils/fill/review';
import { aField, anAnswer, aPlan, proposedRow, rowOf } from './builders';

const NOTE = '新的评语';

function aReviewed(standing: string, sketch: Parameters<typeof aField>[0] = {}): FillPlan {
  const field = aField({ label: '上级评语', handle: 'box', isEmpty: standing === '', ...sketch });
  const plan = aPlan([anAnswer('manager_comment', NOTE)], [field]);
  return withReadings(plan, [{ frameKey: 'top', readings: [{ handle: 'box', text: standing }] }]);
}

const row = (plan: FillPlan) => proposedRow(plan, 'manager_comment');
const writes = (plan: FillPlan) => writesOf(plan).get('top') ?? [];

describe('a field that has a value already', () => {
  it('is kept unless the manager says otherwise', () => {
    const plan = aReviewed('旧的评语');

    expect(row(plan)).toMatchObject({
      status: 'unticked',
      reason: 'already-has-value',
      occupied: { standing: '旧的评语', mode: 'keep', modes: ['keep', 'replace', 'append'] },
    });
    expect(writes(plan)).toEqual([]);
  });

  it('is replaced or appended to on request, against what was read', () => {
    const plan = aReviewed('旧的评语');

    expect(writes(choose(plan, 'manager_comment', 'replace'))).toMatchObject([
      { mode: 'replace', expectedBefore: '旧的评语' },
    ]);
    expect(writes(choose(plan, 'manager_comment', 'append'))).toMatchObject([{ mode: 'append' }]);
    expect(
      writes(choose(choose(plan, 'manager_comment', 'append'), 'manager_comment', 'keep')),
    ).toEqual([]);
  });

  it('is replaced by a plain tick', () => {
    expect(writes(tick(aReviewed('旧的评语'), 'manager_comment'))).toMatchObject([
      { mode: 'replace' },
    ]);
  });

  it('waits already while only known not to be empty', () => {
    const plan = aPlan([anAnswer('manager_comment')], [aField({ label: '评语', isEmpty: false })]);

    expect(row(plan)).toMatchObject({ reason: 'already-has-value', occupied: { standing: null } });
  });

  it('is ticked after all when it turns out to be empty', () => {
    expect(row(aReviewed('', { isEmpty: false }))).toMatchObject({
      status: 'ticked',
      occupied: null,
    });
  });

  it('offers no appending that would be too long', () => {
    const plan = aReviewed('旧的评语', { limits: { maxLength: 8 } });

    expect(row(plan).occupied?.modes).toEqual(['keep', 'replace']);
    expect(row(choose(plan, 'manager_comment', 'append')).occupied?.mode).toBe('keep');
  });

  it('says when it holds the note already', () => {
    expect(row(aReviewed(` ${NOTE}\n`)).occupied?.same).toBe(true);
  });

  it('counts a switch at its first value as empty, and remembers how it read', () => {
    const plan = withReadings(
      aPlan(
        [anAnswer('training_needed', true)],
        [aField({ label: '是否需要培训', kind: 'switch', handle: 'box' })],
      ),
      [{ frameKey: 'top', readings: [{ handle: 'box', text: '否' }] }],
    );

    expect(writes(plan)).toMatchObject([{ expectedBefore: '否' }]);
  });
});

describe('the manager’s acts', () => {
  it('take a tick away and give it back', () => {
    const plan = aReviewed('');
    const left = untick(plan, 'manager_comment');

    expect(row(left)).toMatchObject({ status: 'unticked', reason: 'left-out' });
    expect(row(tick(left, 'manager_comment'))).toMatchObject({ status: 'ticked', reason: null });
    expect(row(plan).status).toBe('ticked');
  });

  it('cannot tick a refusal', () => {
    const plan = aPlan([anAnswer('employee_signature')], [aField({ label: '员工签字' })]);

    expect(tick(plan, 'employee_signature')).toEqual(plan);
  });

  it('send a note to a field picked by hand, ticked', () => {
    const fields = [aField({ label: '上级评语' }), aField({ label: '上级评价', handle: 'picked' })];
    const plan = retarget(
      aPlan([anAnswer('manager_comment')], fields),
      'manager_comment',
      'top',
      'picked',
    );

    expect(row(plan)).toMatchObject({
      status: 'ticked',
      confidence: 1,
      target: { label: '上级评价' },
      evidence: [{ source: 'picked-by-hand' }],
    });
  });

  it('take the field from the row that had it', () => {
    const fields = [
      aField({ label: '上级评语', handle: 'a' }),
      aField({ label: '综合评语', handle: 'b' }),
    ];
    const plan = aPlan([anAnswer('manager_comment'), anAnswer('overall_comment')], fields);
    const moved = retarget(plan, 'manager_comment', 'top', 'b');

    expect(row(moved).target.handle).toBe('b');
    expect(rowOf(moved, 'overall_comment')).toMatchObject({ status: 'refused', target: null });
  });

  it('cannot send a note to a signature', () => {
    const plan = aPlan(
      [anAnswer('manager_comment')],
      [aField({ label: '评语' }), aField({ label: '面谈人签字', handle: 'sign' })],
    );

    expect(
      rowOf(retarget(plan, 'manager_comment', 'top', 'sign'), 'manager_comment'),
    ).toMatchObject({
      status: 'refused',
      reason: 'policy-never',
    });
  });

  it('cannot send a note under a heading for private notes', () => {
    const plan = aPlan(
      [anAnswer('manager_comment')],
      [aField({ label: '评语' }), aField({ label: '说明', heading: '私密备注', handle: 'p' })],
    );

    expect(rowOf(retarget(plan, 'manager_comment', 'top', 'p'), 'manager_comment').reason).toBe(
      'policy-never',
    );
  });

  it('cannot send a note into the date beside a signature', () => {
    const plan = aPlan(
      [anAnswer('interview_datetime', '2026-01-14')],
      [aField({ label: '日期', kind: 'date', heading: '双方签字', handle: 'd' })],
    );

    expect(
      rowOf(retarget(plan, 'interview_datetime', 'top', 'd'), 'interview_datetime').reason,
    ).toBe('policy-never');
  });

  it('are told when the picked field cannot hold the note', () => {
    const plan = aPlan(
      [anAnswer('manager_comment')],
      [aField({ label: '评语' }), aField({ label: '日期', kind: 'date', handle: 'day' })],
    );

    expect(rowOf(retarget(plan, 'manager_comment', 'top', 'day'), 'manager_comment').reason).toBe(
      'wrong-kind',
    );
  });

  it('cannot send a private note anywhere', () => {
    const plan = aPlan([anAnswer('private_notes')], [aField({ label: '评语', handle: 'a' })]);

    expect(retarget(plan, 'private_notes', 'top', 'a')).toEqual(plan);
  });
});
