import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionsOf, isOverdue } from '@/utils/domain/actions';
import { withOwnScale } from '@/utils/domain/interview';
import { parseInterviewFile } from '@/utils/domain/interview-file';
import { parseScale } from '@/utils/domain/own-scale';
import { recordEntryOf, recordTextOf } from '@/utils/domain/record-entry';
import { anInterview, caseInterview, context, NOW, pack, present, unwrap } from './builders';

const caseOne = unwrap(
  parseInterviewFile(readFileSync('tests/fixtures/cases/case-01.json', 'utf8'), context),
);

describe('record entry (R2)', () => {
  it('says of case 1 what the list shows', () => {
    expect(recordEntryOf(caseOne, pack, {})).toMatchObject({
      employee: '陈思远',
      employeeNo: 'T10231',
      period: '2025年度',
      date: '2026-01-14',
      type: 'regular',
      selfRating: 'A',
      managerRating: 'C',
      finalRating: 'C',
      band: 'low',
      stance: 'partial',
      openActions: 6,
      usedSeconds: 3480,
      filledAt: '',
    });
  });

  it('counts an action no more once it is done', () => {
    const [first] = actionsOf(caseOne);
    const done = { [first?.key ?? '']: '2026-02-01T00:00:00.000Z' };
    expect(recordEntryOf(caseOne, pack, done).openActions).toBe(5);
  });

  it('calls a step complete when its required items are ticked and a note is there', () => {
    const opening = pack.steps[0];
    const required = opening?.checklist.filter(item => item.required).map(item => item.id) ?? [];
    const steps = (ticked: readonly string[], notes: Record<string, string>) =>
      recordEntryOf(anInterview({ ticked, notes }), pack, {}).steps;
    expect(required.length).toBeGreaterThan(0);
    expect(steps(required, {})).toBe('00000000');
    expect(steps(required, { opening_notes: '问候' })).toBe('10000000');
    expect(steps(required.slice(1), { opening_notes: '问候' })).toBe('00000000');
  });

  it('calls step 3 complete without a difference to explain, as the panel does', () => {
    const agreed = caseInterview('case-02');
    expect(agreed.ticked).not.toContain('manager_review.c1');
    expect(recordEntryOf(agreed, pack, {}).steps).toBe('11111111');
  });

  it('takes the band from a scale of the company’s own (S3-b)', () => {
    const own = present(parseScale('甲 乙 丙 丁 戊'), 'scale');
    const rated = withOwnScale(anInterview({ notes: { final_rating: '戊' } }), own);
    expect(recordEntryOf(rated, pack, {}).band).toBe('low');
  });

  it('remembers the last fill that put something into the form', () => {
    const filled = (at: string, verified: number) =>
      ({ at, kind: 'filled', site: 'https://hr.example', verified }) as const;
    const interview = anInterview({
      trace: [filled('2026-01-15T00:00:00.000Z', 4), filled('2026-01-16T00:00:00.000Z', 0)],
    });
    expect(recordEntryOf(interview, pack, {}).filledAt).toBe('2026-01-15T00:00:00.000Z');
  });

  it('searches everything written: notes, tables, own notes, private notes', () => {
    const text = recordTextOf(
      {
        ...caseOne,
        ownNotes: [{ id: 'own-1', label: '协助辅导人', value: '李明' }],
        matters: [
          {
            id: 'm',
            situation: '智慧园区投标',
            task: '',
            action: '',
            result: '丢标',
            employeeSays: '人手不够',
            tags: [],
          },
        ],
        quickNotes: [{ id: 'q', at: NOW, step: 'opening', text: '提到想转岗' }],
        preparation: { objections: '会说指标变过', ticked: [] },
        delivery: { method: '挂号信', on: '', witness: '赵工', reason: '' },
      },
      {},
    ).text;
    const everywhere = ['全年跑了230多次客户', '重点标中标率', '协助辅导人', '李明', '抱怨'];
    const besides = ['智慧园区投标', '人手不够', '想转岗', '指标变过', '挂号信', '赵工'];
    const lookedBackAt = ['每周五提交商机漏斗更新', '第二季度起基本按时'];
    for (const written of [...everywhere, ...besides, ...lookedBackAt])
      expect(text).toContain(written);
  });

  it('does not search what the panel marks on rows', () => {
    const rows = [{ action_text: '建资料库', _id: 'mark-1', _status: 'in_progress' }];
    const text = recordTextOf(anInterview({ notes: { action_items: rows } }), {}).text;
    expect(text).toContain('建资料库');
    expect(text).not.toMatch(/mark-1|in_progress/);
  });
});

describe('a due date', () => {
  it.each([
    ['2026-01-31', '2026-01-31', false],
    ['2026-01-31', '2026-02-01', true],
    ['下季度', '2026-02-01', false],
  ])('%s on %s: overdue %s', (due, today, overdue) => {
    expect(isOverdue(due, today)).toBe(overdue);
  });
});
