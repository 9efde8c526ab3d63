import { describe, expect, it } from 'vitest';
import { aField, anAnswer, aPlan, aSurvey, proposedRow, rowOf } from './builders';

const ACTIONS = [
  {
    action_text: '建立倒排表',
    action_owner: '张伟',
    action_due: '2026-01-31',
    action_criterion: '按时率≥90%',
  },
  { action_text: '更新资料库', action_owner: 'joint', action_due: '2026-02-28' },
];

describe('one box for several notes', () => {
  it('adds the numbered actions to the improvement plan', () => {
    const plan = aPlan(
      [anAnswer('improvement_plan', '先做预审'), anAnswer('action_items', ACTIONS)],
      [aField({ label: '改进计划' })],
    );

    expect(plan.rows).toHaveLength(1);
    expect(proposedRow(plan, 'action_items')).toMatchObject({
      status: 'ticked',
      answerIds: ['improvement_plan', 'action_items'],
      preview:
        '先做预审\n1. 建立倒排表｜张伟｜2026-01-31｜按时率≥90%\n2. 更新资料库｜双方｜2026-02-28',
    });
  });

  it('keeps the actions out of the plan where the page has a table for them', () => {
    const columns = [
      { key: 'what', label: '改进措施', kind: 'text' },
      { key: 'who', label: '责任人', kind: 'text' },
      { key: 'when', label: '完成时间', kind: 'date' },
    ] as const;
    const plan = aPlan(
      [anAnswer('improvement_plan', '先做预审'), anAnswer('action_items', ACTIONS)],
      [aField({ label: '改进计划' }), aField({ label: '行动计划', kind: 'table', columns })],
    );

    expect(proposedRow(plan, 'improvement_plan').preview).toBe('先做预审');
    expect(proposedRow(plan, 'action_items')).toMatchObject({
      value: {
        kind: 'rows',
        rows: [
          { what: '建立倒排表', who: '张伟', when: '2026-01-31' },
          { what: '更新资料库', who: '双方', when: '2026-02-28' },
        ],
      },
      columnsLeftOut: ['action_criterion'],
    });
  });

  it('gives the plan’s box to the actions alone when no plan was written', () => {
    const plan = aPlan([anAnswer('action_items', ACTIONS)], [aField({ label: '改进措施' })]);

    expect(proposedRow(plan, 'action_items').preview).toMatch(/^1\. 建立倒排表/u);
  });

  it('quotes the objection and puts the stance first', () => {
    const plan = aPlan(
      [
        anAnswer('employee_agreement', 'partial'),
        anAnswer('employee_comments', '认可数据'),
        anAnswer('objection', '等级偏低'),
      ],
      [aField({ label: '员工意见' })],
    );

    expect(proposedRow(plan, 'objection')).toMatchObject({
      status: 'unticked',
      reason: 'needs-confirmation',
      preview: '部分同意\n认可数据\n“等级偏低”',
    });
  });

  it('writes the whole talk into the one big box, with headings in the panel’s language', () => {
    const answers = [
      anAnswer('strengths', '扎实'),
      anAnswer('self_summary', '稳定'),
      anAnswer('employee_name', '陈思远'),
      anAnswer('final_rating', 'C'),
    ];
    const box = aField({ label: '面谈记录' });

    const zh = aPlan(answers, [box]);
    expect(proposedRow(zh, 'strengths')).toMatchObject({
      answerIds: ['self_summary', 'strengths'],
      preview: '【员工自评】稳定\n【业绩与优点】扎实',
    });
    expect(rowOf(zh, 'employee_name').reason).toBe('no-matching-field');
    expect(rowOf(zh, 'final_rating').reason).toBe('no-matching-field');
    expect(proposedRow(aPlan(answers, [box], { locale: 'en' }), 'strengths').preview).toBe(
      '【Self assessment】稳定\n【Strengths & achievements】扎实',
    );
  });

  it('leaves what wants a tick of its own out of the big box', () => {
    const plan = aPlan(
      [
        anAnswer('strengths', '扎实'),
        anAnswer('opening_notes', '轻松'),
        anAnswer('objection', '偏低'),
      ],
      [aField({ label: '面谈记录' })],
    );

    expect(proposedRow(plan, 'strengths').answerIds).toEqual(['strengths']);
    expect(rowOf(plan, 'objection').reason).toBe('no-matching-field');
  });

  it('adds nothing to 备注', () => {
    const plan = aPlan([anAnswer('strengths'), anAnswer('consensus')], [aField({ label: '备注' })]);

    expect(plan.rows.every(row => row.status === 'refused')).toBe(true);
  });

  it('joins nothing into a one-line box', () => {
    const plan = aPlan(
      [anAnswer('improvement_plan', '先做预审'), anAnswer('action_items', ACTIONS)],
      [aField({ label: '改进计划', kind: 'text' })],
    );

    expect(proposedRow(plan, 'improvement_plan').preview).toBe('先做预审');
    expect(rowOf(plan, 'action_items').reason).toBe('no-matching-field');
  });

  it('does not join what would not fit, and says so', () => {
    const plan = aPlan(
      [anAnswer('improvement_plan', '先做预审'), anAnswer('action_items', ACTIONS)],
      [aField({ label: '改进计划', limits: { maxLength: 20 } })],
    );

    expect(proposedRow(plan, 'improvement_plan').preview).toBe('先做预审');
    expect(rowOf(plan, 'action_items')).toMatchObject({
      reason: 'over-limit',
      target: { label: '改进计划' },
    });
  });

  it('waits with joining while the form has parts that are not shown', () => {
    const fields = [aField({ label: '改进计划' })];
    const plan = aPlan(
      [anAnswer('improvement_plan', '先做预审'), anAnswer('action_items', ACTIONS)],
      fields,
      { frames: [{ frameKey: 'top', survey: aSurvey(fields, { hasMoreParts: true }) }] },
    );

    expect(rowOf(plan, 'action_items').reason).toBe('no-matching-field');
  });

  it('leaves two boxes for the whole talk to the manager', () => {
    const plan = aPlan(
      [anAnswer('strengths')],
      [aField({ label: '面谈记录' }), aField({ label: '沟通记录' })],
    );

    expect(rowOf(plan, 'strengths').status).toBe('refused');
  });
});
