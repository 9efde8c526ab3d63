import { describe, expect, it } from 'vitest';
import type { Answer } from '@/utils/domain/answer';
import type { FieldDescriptor } from '@/utils/fill/model';
import { planFill, writesOf } from '@/utils/fill/plan';
import {
  aField,
  anAnswer,
  anInput,
  anOwnAnswer,
  aPlan,
  aSurvey,
  catalogue,
  evidence,
  NOTE,
  proposedRow,
  rowOf,
} from './builders';

describe('plan', () => {
  it('ends every answer in exactly one row', () => {
    const answers = catalogue.fields.map(field => anAnswer(field.id));
    const plan = aPlan(answers, [aField({ label: '改进计划' }), aField({ label: '面谈记录' })]);

    const ids = plan.rows.flatMap(row => row.answerIds);
    expect([...ids].sort()).toEqual(answers.map(answer => answer.id).sort());
  });

  it('makes no field the target of two rows', () => {
    const plan = aPlan(
      [anAnswer('manager_comment'), anOwnAnswer('上级评语')],
      [aField({ label: '上级评语' })],
    );

    expect(plan.rows.filter(row => row.status !== 'refused')).toHaveLength(1);
    expect(rowOf(plan, 'own:上级评语').status).toBe('ticked');
  });

  it('never turns a note that must not leave the panel into a write', () => {
    const plan = aPlan(
      [anAnswer('private_notes'), anAnswer('nine_box'), anAnswer('risk_flags')],
      [aField({ label: '私密备注' }), aField({ label: '九宫格' }), aField({ label: '风险提示' })],
    );

    expect(plan.rows.map(row => row.reason)).toEqual(['private', 'private', 'private']);
    expect(JSON.stringify(plan.rows)).not.toContain(NOTE);
  });

  it.each([
    ['employee_signature', '员工签字'],
    ['hr_comment', '人力资源部意见'],
    ['skip_manager_comment', '分管领导意见'],
    ['compensation_suggestion', '调薪建议'],
    ['employee_ack', '本人已知悉'],
  ])('never fills %s', (id, label) => {
    const plan = aPlan([anAnswer(id)], [aField({ label })]);

    expect(rowOf(plan, id)).toMatchObject({ status: 'refused', reason: 'policy-never' });
  });

  it.each(['员工签名', 'HR意见', '部门负责人意见', '调薪幅度', 'Employee signature', 'Bonus'])(
    'does not fill %s even when the manager typed that label',
    label => {
      const plan = aPlan([anOwnAnswer(label)], [aField({ label })]);

      expect(plan.rows[0]).toMatchObject({ status: 'refused', reason: 'policy-never' });
    },
  );

  it('lets no other note into a field for signatures, pay or HR', () => {
    const labels = ['员工签字', 'HR意见', '隔级上级意见', '调薪建议', '审批意见', 'Merit increase'];
    const plan = aPlan(
      catalogue.fields.map(field => anAnswer(field.id)),
      labels.map(label => aField({ label })),
    );

    expect(plan.rows.filter(row => row.status !== 'refused')).toEqual([]);
  });

  it.each([
    ['隔级领导评价', '综合评价'],
    ['隔级主管审批', '综合意见'],
    ['人力资源部', '综合评价'],
    ['人力资源部', '绩效等级'],
    ['人力资源部审批', '最终得分'],
    ['部门负责人审批', '综合意见'],
    ['审批', '意见'],
    ['隔级领导绩效评价表', '综合评价'],
    ['HR Use Only', 'Overall comments'],
    ['Second-level manager', 'Overall rating'],
  ])('lets no note into the opinion of another under %s / %s', (heading, label) => {
    const answers = [...catalogue.fields.map(field => anAnswer(field.id)), anOwnAnswer(label)];
    for (const kind of ['textarea', 'text'] as const) {
      const plan = aPlan(answers, [aField({ label, heading, kind })]);

      expect(plan.rows.filter(row => row.status !== 'refused')).toEqual([]);
    }
  });

  it.each([
    [['海岳能源 人力资源', '三、绩效结果'], '最终得分', 'final_score'],
    [['Acme HR', 'Result'], 'Overall rating', 'final_rating'],
  ])('takes the name of an HR system over the page for no speaker: %s', (section, label, id) => {
    const field = aField({ label, kind: 'text', section });
    const plan = aPlan([anAnswer(id, id === 'final_score' ? 92 : 'A')], [field]);

    expect(rowOf(plan, id).status).not.toBe('refused');
  });

  it.each([
    [['我的下属 · 2026 上半年', '绩效回顾'], '突出贡献', 'strengths'],
    [['My team', 'Review'], 'Strengths', 'strengths'],
  ])('hears no employee in a manager’s list of their own people: %s', (section, label, id) => {
    const plan = aPlan([anAnswer(id)], [aField({ label, kind: 'textarea', section })]);

    expect(rowOf(plan, id).status).not.toBe('refused');
  });

  it.each(['下次谈话日期', '下次访谈日期', '下次沟通日期'])(
    'takes a talk by any name for the interview: %s',
    label => {
      const plan = aPlan(
        [anAnswer('follow_up_date', '2026-10-12')],
        [aField({ label, kind: 'date' })],
      );

      expect(rowOf(plan, 'follow_up_date').status).not.toBe('refused');
    },
  );

  it.each(['工作饱和度 50%', '工作饱和度：0'])('knows a label with its value behind: %s', label => {
    const plan = aPlan([anOwnAnswer('工作饱和度', 70)], [aField({ label, kind: 'slider' })]);

    expect(plan.rows.map(({ status }) => status)).not.toContain('refused');
  });

  it('still leaves a whole page for HR to fill to them', () => {
    const field = aField({ label: '综合评价', section: ['人力资源部填写', '结论'] });
    const plan = aPlan([anAnswer('overall_comment')], [field]);

    expect(plan.rows.filter(row => row.status !== 'refused')).toEqual([]);
  });

  it.each([
    ['人力资源部', '员工姓名', 'employee_name'],
    ['人力资源部', '上级评语', 'manager_comment'],
    ['直接上级审核', '综合评价', 'overall_comment'],
    ['人力资源管理系统', '综合评价', 'overall_comment'],
    ['绩效考核审批表', '绩效等级', 'final_rating'],
    ['HR Use Only', 'Review period', 'review_period_label'],
  ])('still fills what is not their opinion: %s / %s', (heading, label, id) => {
    const plan = aPlan([anAnswer(id, '甲')], [aField({ label, heading, kind: 'text' })]);

    expect(rowOf(plan, id).status).not.toBe('refused');
  });

  it.each([
    ['', '2025-12-31'],
    ['2025-01-01', ''],
  ])('gives a row to either end of a period of which one is empty: %j to %j', (from, to) => {
    const plan = aPlan(
      [anAnswer('period_start', from), anAnswer('period_end', to)],
      [aField({ label: '考核周期', kind: 'daterange' })],
    );

    expect(plan.rows.flatMap(row => row.answerIds)).toEqual(['period_start', 'period_end']);
    expect(plan.rows.every(row => row.status === 'refused')).toBe(true);
  });

  it('refuses to choose between two equally good fields', () => {
    const plan = aPlan(
      [anAnswer('manager_comment')],
      [aField({ label: '上级评语' }), aField({ label: '上级评价' })],
    );

    const row = rowOf(plan, 'manager_comment');
    expect(row).toMatchObject({ status: 'refused', reason: 'ambiguous-fields', target: null });
    expect(row.alternatives.map(each => each.target.label)).toEqual(['上级评语', '上级评价']);
  });

  it('refuses both of two notes that want the one field alike', () => {
    const plan = aPlan(
      [anAnswer('difficulties'), anAnswer('weaknesses')],
      [aField({ label: 'Challenges' })],
    );

    expect(plan.rows.map(row => row.reason)).toEqual(['ambiguous-fields', 'ambiguous-fields']);
  });

  it('lets the neighbours decide what a word of two meanings stands for', () => {
    const plan = aPlan(
      [anAnswer('difficulties'), anAnswer('weaknesses')],
      [aField({ label: 'Challenges' }), aField({ label: 'Areas for improvement' })],
    );

    expect(proposedRow(plan, 'difficulties').target.label).toBe('Challenges');
    expect(proposedRow(plan, 'weaknesses').target.label).toBe('Areas for improvement');
  });

  it('leaves a word of two meanings unticked when only one note was written', () => {
    const plan = aPlan([anAnswer('difficulties')], [aField({ label: 'Challenges' })]);

    expect(rowOf(plan, 'difficulties')).toMatchObject({
      status: 'unticked',
      reason: 'unsure-match',
    });
  });

  it('shows what is written', () => {
    const plan = aPlan(
      [anAnswer('manager_comment', '第一行\r\n第二行')],
      [aField({ label: '评语' })],
    );

    const row = proposedRow(plan, 'manager_comment');
    expect(row.value).toEqual({ kind: 'text', text: row.preview });
    expect(row.preview).toBe('第一行\n第二行');
  });

  it('cuts nothing to fit', () => {
    const plan = aPlan(
      [anAnswer('manager_comment', '一二三四五六')],
      [aField({ label: '上级评语', limits: { maxLength: 5 } })],
    );

    expect(rowOf(plan, 'manager_comment')).toMatchObject({
      status: 'refused',
      reason: 'over-limit',
      limit: { length: 6, max: 5 },
      target: { label: '上级评语' },
      preview: '一二三四五六',
    });
  });

  it('writes nothing but ticked rows', () => {
    const plan = aPlan(
      [anAnswer('manager_comment'), anAnswer('final_rating', 'A'), anAnswer('company')],
      [
        aField({ label: '上级评语', handle: 'a' }),
        aField({ label: '最终等级', kind: 'text', handle: 'b' }),
      ],
    );

    const writes = writesOf(plan).get('top') ?? [];
    expect(writes.map(write => write.handle)).toEqual(['a']);
    expect(writes[0]).toMatchObject({
      mode: 'replace',
      expectedBefore: '',
      rowId: 'manager_comment',
    });
  });

  it('asks for a tick where the note wants one every time', () => {
    const plan = aPlan(
      [anAnswer('final_rating', 'A')],
      [aField({ label: '最终绩效等级', kind: 'text' })],
    );

    expect(rowOf(plan, 'final_rating')).toMatchObject({
      status: 'unticked',
      reason: 'needs-confirmation',
      confidence: 0.96,
    });
  });

  it.each([
    ['disabled', 'field-disabled'],
    ['readonly', 'field-readonly'],
    ['hidden', 'field-hidden'],
  ] as const)('says so when the field is %s', (blocked, reason) => {
    const plan = aPlan([anAnswer('manager_comment')], [aField({ label: '上级评语', blocked })]);

    expect(rowOf(plan, 'manager_comment')).toMatchObject({ reason, target: { label: '上级评语' } });
  });

  it('takes the field that can be written before its hidden twin', () => {
    const plan = aPlan(
      [anAnswer('manager_comment')],
      [
        aField({ label: '上级评语', blocked: 'hidden' }),
        aField({ label: '上级评语', handle: 'seen' }),
      ],
    );

    expect(proposedRow(plan, 'manager_comment').target.handle).toBe('seen');
  });

  it('prefers the longest wording', () => {
    const plan = aPlan(
      [anAnswer('improvement_plan'), anAnswer('prior_plan_status')],
      [aField({ label: '上期改进计划完成情况' }), aField({ label: '改进计划' })],
    );

    expect(proposedRow(plan, 'prior_plan_status').target.label).toBe('上期改进计划完成情况');
    expect(proposedRow(plan, 'improvement_plan').target.label).toBe('改进计划');
  });

  it('hears who speaks in the label itself', () => {
    const plan = aPlan(
      [anAnswer('overall_comment'), anAnswer('manager_comment'), anAnswer('self_summary')],
      [aField({ label: '直属主管总体评价' })],
      { join: false },
    );

    expect(proposedRow(plan, 'manager_comment').status).toBe('ticked');
  });

  it('leaves a field alone that a note not written would fit far better', () => {
    const plan = aPlan([anAnswer('improvement_plan')], [aField({ label: '上期改进计划完成情况' })]);

    expect(rowOf(plan, 'improvement_plan').reason).toBe('no-matching-field');
  });

  it.each([
    ['目标完成情况', 'textarea', 'goal_summary'],
    ['员工确认', 'radio', 'employee_agreement'],
  ] as const)('decides 「%s」 by its control, a %s', (label, kind, id) => {
    const plan = aPlan(
      [
        anAnswer('goal_summary'),
        anAnswer('kpi_table', [{ kpi_name: '签约额' }]),
        anAnswer('employee_agreement', 'agree'),
      ],
      [aField({ label, kind, ...(kind === 'radio' && { options: ['同意', '不同意'] }) })],
      { join: false },
    );

    expect(proposedRow(plan, id).target.label).toBe(label);
  });

  it('does not take the box 员工确认 for the employee’s stance', () => {
    const plan = aPlan(
      [anAnswer('employee_agreement', true)],
      [aField({ label: '员工确认', kind: 'checkbox' })],
    );

    expect(rowOf(plan, 'employee_agreement').reason).toBe('no-matching-field');
  });

  it.each([
    ['员工信息', 'job_level'],
    ['考核结果', 'final_rating'],
  ])('reads Grade under %s as %s', (heading, id) => {
    const plan = aPlan(
      [anAnswer('job_level', 'P6'), anAnswer('final_rating', 'A')],
      [aField({ label: 'Grade', kind: 'text', heading })],
    );

    expect(proposedRow(plan, id).target.label).toBe('Grade');
  });

  it.each([
    ['员工自评', '评语', 'self_summary'],
    ['上级评价', '评语', 'manager_comment'],
    ['员工意见', '说明', 'employee_comments'],
    ['Manager Evaluation', 'Comments', 'manager_comment'],
    ['双方共识', '内容', 'consensus'],
  ])('lets the heading %s say whose %s it is', (heading, label, id) => {
    const plan = aPlan(
      ['self_summary', 'manager_comment', 'employee_comments', 'consensus'].map(each =>
        anAnswer(each),
      ),
      [aField({ label, heading })],
      { join: false },
    );

    expect(proposedRow(plan, id).target.label).toBe(label);
  });

  it.each([
    ['a menu search', aField({ evidence: [evidence('placeholder', '搜索姓名')], kind: 'text' })],
    ['a table filter', aField({ label: '姓名', heading: '查询条件', kind: 'text' })],
    ['a page size', aField({ evidence: [evidence('aria', '每页条数')], kind: 'select' })],
    ['a keyword box', aField({ label: '员工姓名关键字', kind: 'text' })],
  ])('takes %s for no field of the form', (_, decoy) => {
    const plan = aPlan([anAnswer('employee_name', '陈思远')], [decoy]);

    expect(rowOf(plan, 'employee_name').reason).toBe('no-matching-field');
  });

  it('takes a chooser with a label for a field though it says search inside', () => {
    const plan = aPlan(
      [anAnswer('employee_name', '陈思远')],
      [
        aField({
          evidence: [evidence('form-item', '员工姓名'), evidence('placeholder', '输入关键字搜索')],
          kind: 'autocomplete',
        }),
      ],
    );

    expect(rowOf(plan, 'employee_name').status).toBe('ticked');
  });

  it('puts no note of the whole talk into the cell of a repeated row', () => {
    const cells = ['评分', '备注'].map(label =>
      aField({
        evidence: [evidence('column-header', label)],
        row: { title: '签约额', index: 0 },
        kind: 'text',
      }),
    );
    const plan = aPlan([anAnswer('remarks'), anAnswer('manager_score', 85)], cells);

    expect(plan.rows.map(row => row.reason)).toEqual(['no-matching-field', 'no-matching-field']);
  });

  it('tells rows apart by their title', () => {
    const cells = ['自评', '上级'].map((title, index) =>
      aField({
        evidence: [evidence('column-header', '得分')],
        row: { title, index },
        kind: 'number',
        handle: title,
      }),
    );
    const plan = aPlan([anAnswer('self_score', 80), anAnswer('manager_score', 70)], cells);

    expect(proposedRow(plan, 'self_score').target.handle).toBe('自评');
    expect(proposedRow(plan, 'manager_score').target.handle).toBe('上级');
  });

  it('finds a field by a hint or a name where there is no label, the name only as a suggestion', () => {
    const plan = aPlan(
      [anAnswer('interview_location', '三楼'), anAnswer('manager_comment')],
      [
        aField({ evidence: [evidence('placeholder', '请输入面谈地点')], kind: 'text' }),
        aField({ evidence: [evidence('name', 'form[managerComment]')] }),
      ],
    );

    expect(rowOf(plan, 'interview_location').status).toBe('ticked');
    expect(rowOf(plan, 'manager_comment')).toMatchObject({ reason: 'unsure-match' });
  });

  it('gives a saved correction the field it was made for', () => {
    const plan = aPlan(
      [anAnswer('remarks'), anAnswer('improvement_plan')],
      [aField({ label: '备注', signature: 'form/textarea/remark' }), aField({ label: '改进计划' })],
      { mappings: [{ note: 'improvement_plan', signature: 'form/textarea/remark' }] },
    );

    expect(proposedRow(plan, 'improvement_plan')).toMatchObject({
      status: 'ticked',
      target: { label: '备注' },
      evidence: [{ source: 'saved-mapping' }],
    });
    expect(rowOf(plan, 'remarks').status).toBe('refused');
  });

  it('does not let a saved correction reach a signature', () => {
    const plan = aPlan(
      [anAnswer('employee_name', '陈思远')],
      [aField({ label: '员工签字', kind: 'text', signature: 's' })],
      { mappings: [{ note: 'employee_name', signature: 's' }] },
    );

    expect(rowOf(plan, 'employee_name').status).toBe('refused');
  });

  it('keeps no field free for a note that must not be filled', () => {
    const plan = aPlan(
      [anAnswer('nine_box', 'A'), anAnswer('manager_comment')],
      [aField({ label: '上级评语', signature: 's' })],
      { mappings: [{ note: 'nine_box', signature: 's' }] },
    );

    expect(rowOf(plan, 'manager_comment').status).toBe('ticked');
  });

  it('looks for the field in every frame', () => {
    const plan = planFill({
      ...anInput([anAnswer('manager_comment')], []),
      frames: [
        { frameKey: 'top', survey: aSurvey([aField({ label: '搜索' })]) },
        { frameKey: 'inner', survey: aSurvey([aField({ label: '上级评语' })]) },
      ],
    });

    expect(proposedRow(plan, 'manager_comment').target.frameKey).toBe('inner');
    expect([...writesOf(plan).keys()]).toEqual(['inner']);
  });

  it('keeps a field apart that only an own label names', () => {
    const plan = aPlan(
      [anOwnAnswer('协助辅导人', '李明'), anOwnAnswer('预算（万元）', 12, { type: 'number' })],
      [
        aField({ label: '* 协助辅导人：', kind: 'text' }),
        aField({ label: '预算(万元)', kind: 'number' }),
      ],
    );

    expect(plan.rows.map(row => row.status)).toEqual(['ticked', 'ticked']);
  });

  it('lets an own label name its heading', () => {
    const plan = aPlan(
      [anOwnAnswer('导师评价 评语')],
      [
        aField({ label: '评语', heading: '部门评价' }),
        aField({ label: '评语', heading: '导师评价' }),
      ],
    );

    expect(proposedRow(plan, 'own:导师评价 评语').target.section).toEqual(['导师评价']);
  });

  it('refuses an own label that stands on the page twice', () => {
    const plan = aPlan(
      [anOwnAnswer('说明一')],
      [aField({ label: '说明一', heading: '甲' }), aField({ label: '说明一', heading: '乙' })],
    );

    expect(plan.rows[0]?.reason).toBe('ambiguous-fields');
  });

  it('puts both ends of the period into one range', () => {
    const plan = aPlan(
      [anAnswer('period_start', '2025-01-01'), anAnswer('period_end', '2025-12-31')],
      [aField({ label: '考核周期', kind: 'daterange' })],
    );

    expect(plan.rows).toHaveLength(1);
    expect(plan.rows[0]).toMatchObject({
      answerIds: ['period_start', 'period_end'],
      value: { kind: 'daterange', from: '2025-01-01', to: '2025-12-31' },
    });
  });

  describe('with a range that is made of two fields', () => {
    const range = (first: string, last: string) => [
      aField({ label: first, kind: 'date', handle: 'first' }),
      aField({ label: last, kind: 'date', handle: 'last' }),
      aField({ label: '考核周期', kind: 'daterange', covers: ['first', 'last'] }),
    ];
    const period = [anAnswer('period_start', '2025-01-01'), anAnswer('period_end', '2025-12-31')];
    const targets = (answers: readonly Answer[], fields: readonly FieldDescriptor[]) =>
      aPlan(answers, fields).rows.flatMap(row =>
        row.status === 'refused' ? [] : [row.target.handle],
      );

    it('writes no field of the two twice', () => {
      const fields = range('考核开始日期', '考核结束日期');
      const own = anOwnAnswer('考核周期', ['2025-01-01', '2025-12-31']);

      expect(targets([own, ...period], fields)).toEqual(['first', 'last']);
      expect(targets([own], fields)).toEqual([fields[2]?.handle]);
    });

    it('keeps the period out of it where another answer goes to one of the two', () => {
      const fields = range('述职日期', '至');

      expect(targets([...period, anOwnAnswer('述职日期', '2025-06-30')], fields)).toEqual([
        'first',
      ]);
      expect(targets(period, fields)).toEqual([fields[2]?.handle]);
    });
  });

  it('has nothing to do with an empty note', () => {
    const plan = aPlan([anAnswer('manager_comment', '  ')], [aField({ label: '上级评语' })]);

    expect(plan.rows[0]?.reason).toBe('empty');
  });
});
