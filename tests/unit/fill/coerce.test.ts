import { describe, expect, it } from 'vitest';
import type { NoteValue } from '@/utils/domain/note-value';
import type { FieldLimits, WidgetKind } from '@/utils/fill/model';
import type { PlanRow } from '@/utils/fill/plan-model';
import { aField, anAnswer, anOwnAnswer, aPlan, rowOf } from './builders';

const SCALE = [
  { value: 'S', names: ['卓越'] },
  { value: 'A', names: ['优秀'] },
  { value: 'B', names: ['良好'] },
  { value: 'C', names: ['合格'] },
  { value: 'D', names: ['不合格'] },
];

function own(
  value: NoteValue,
  kind: WidgetKind,
  options?: readonly string[],
  limits: FieldLimits = {},
) {
  const host = aField({ label: '协作', kind, limits, ...(options && { options }) });
  return result(aPlan([anOwnAnswer('协作', value)], [host]).rows[0]);
}

function canonical(
  id: string,
  value: NoteValue,
  label: string,
  kind: WidgetKind,
  options?: string[],
) {
  const host = aField({ label, kind, ...(options && { options }) });
  return result(rowOf(aPlan([anAnswer(id, value)], [host], { scale: SCALE }), id));
}

/** The preview, or the reason there is none. */
function result(row: PlanRow | undefined): string {
  if (!row) throw new Error('the plan has no row');
  return row.status === 'refused' ? `refused: ${row.reason}` : row.preview;
}

describe('a note becomes what the widget takes', () => {
  it.each<[NoteValue, WidgetKind, string]>([
    ['2026年1月14日', 'date', '2026-01-14'],
    ['2026/1/4', 'date', '2026-01-04'],
    ['2026-01-14T14:30', 'date', '2026-01-14'],
    ['2026-01-14T14:30', 'datetime', '2026-01-14 14:30'],
    ['2026-01-14', 'datetime', '2026-01-14 00:00'],
    ['2026-01-14T14:30', 'time', '14:30'],
    ['9:05', 'time', '09:05'],
    ['2026-01-14', 'text', '2026-01-14'],
    ['三月底前', 'date', 'refused: no-matching-field'],
    ['2026-02-30', 'date', 'refused: no-matching-field'],
    [['2025-01-01', '2025-12-31'], 'daterange', '2025-01-01 – 2025-12-31'],
    ['2025-01-01 至 2025-12-31', 'daterange', '2025-01-01 – 2025-12-31'],
    [['2025-12-31', '2025-01-01'], 'daterange', 'refused: out-of-range'],
    ['58 分钟', 'number', '58'],
    ['70.5%', 'number', '70.5'],
    ['1,200', 'number', '1200'],
    ['600万元', 'number', 'refused: no-matching-field'],
    [85.5, 'text', '85.5'],
    [4, 'rate', '4'],
    [true, 'switch', '是'],
    ['否', 'checkbox', '否'],
    [true, 'text', '是'],
    [['沟通', '执行'], 'textarea', '沟通、执行'],
    [['研发中心', '前端组'], 'cascader', '研发中心 / 前端组'],
    ['研发中心/前端组', 'cascader', '研发中心 / 前端组'],
    ['第一行\n第二行', 'text', '第一行 第二行'],
    [[{ 事项: '甲', 日期: '2026-01-14' }], 'textarea', '1. 甲｜日期：2026-01-14'],
  ])('%j into %s reads %s', (value, kind, expected) => {
    expect(own(value, kind)).toBe(expected);
  });

  it.each<[number, WidgetKind, FieldLimits, string]>([
    [120, 'number', { max: 100 }, 'refused: out-of-range'],
    [-1, 'number', { min: 0 }, 'refused: out-of-range'],
    [85.5, 'number', { step: 1 }, '85.5'],
    [85.5, 'slider', { step: 1 }, 'refused: out-of-range'],
    [85.5, 'slider', { step: 0.5 }, '85.5'],
    [6, 'rate', { max: 5 }, 'refused: out-of-range'],
  ])('%d into %s with %j gives %s', (value, kind, limits, expected) => {
    expect(own(value, kind, undefined, limits)).toBe(expected);
  });

  it('keeps the time of day for a date field that turns out to take one', () => {
    const host = aField({ label: '面谈日期', kind: 'date' });
    const plan = aPlan([anAnswer('interview_datetime', '2026-12-08 9:05')], [host]);

    expect(rowOf(plan, 'interview_datetime')).toMatchObject({
      value: { kind: 'date', iso: '2026-12-08T09:05' },
      preview: '2026-12-08',
    });
  });

  it('gives a time alone to a box that may take a date with it', () => {
    const host = aField({ label: '协作', kind: 'datetime' });
    const [row] = aPlan([anOwnAnswer('协作', '08:45')], [host]).rows;

    expect(row).toMatchObject({ value: { kind: 'time', time: '08:45' }, preview: '08:45' });
  });

  it('refuses a day outside the bounds of the date field', () => {
    expect(own('2026-01-14', 'date', undefined, { minDate: '2026-02-01' })).toBe(
      'refused: out-of-range',
    );
  });

  it('refuses more choices than the field takes', () => {
    expect(own(['甲', '乙'], 'multiselect', ['甲', '乙'], { maxChoices: 1 })).toBe(
      'refused: over-limit',
    );
  });
});

describe('a choice finds its option', () => {
  it.each<[NoteValue, WidgetKind, string[], string]>([
    ['视频面谈', 'select', ['现场面谈', '视频面谈'], '视频面谈'],
    ['视频面谈', 'select', ['现场面谈', ' 视频面谈 '], ' 视频面谈 '],
    ['视频面谈', 'radio', ['视频面谈（线上）', '现场面谈（线下）'], '视频面谈（线上）'],
    ['A', 'select', ['A（优秀）', 'B（良好）'], 'A（优秀）'],
    ['优秀', 'select', ['A 优秀', 'B 良好'], 'A 优秀'],
    ['A', 'select', ['A+', 'A', 'B+'], 'A'],
    ['B', 'select', ['B级', 'C级'], 'B级'],
    [4, 'select', ['3分', '4分'], '4分'],
    ['4', 'radio', ['4 - Exceeds', '3 - Meets'], '4 - Exceeds'],
    ['A', 'select', ['A-优秀', 'B-良好'], 'A-优秀'],
    ['A', 'select', ['A - 优秀', 'A- 优良'], 'A - 优秀'],
    ['A-', 'select', ['A - 优秀', 'A- 优良'], 'A- 优良'],
    [true, 'radio', ['是', '否'], '是'],
    [false, 'select', ['已安排', '未安排'], '未安排'],
    ['同意', 'radio', ['不同意', '同意'], '同意'],
    ['前端组', 'select', ['研发中心 / 前端组', '研发中心 / 后端组'], '研发中心 / 前端组'],
    ['丙', 'select', ['甲', '乙'], 'refused: option-not-offered'],
    ['优', 'select', ['优秀', '优良'], 'refused: option-not-offered'],
    ['甲', 'select', ['甲', '甲'], 'refused: option-not-offered'],
    [['沟通', '执行'], 'checkbox-group', ['沟通', '创新', '执行'], '沟通、执行'],
    ['沟通、执行', 'multiselect', ['沟通', '创新', '执行'], '沟通、执行'],
    [['沟通', '别的'], 'multiselect', ['沟通'], 'refused: option-not-offered'],
    [['沟通'], 'select', ['沟通', '执行'], '沟通'],
  ])('%j in a %s of %j is %s', (value, kind, options, expected) => {
    expect(own(value, kind, options)).toBe(expected);
  });

  it.each<[string, NoteValue, string, WidgetKind, string[], string]>([
    ['interview_mode', 'video', '面谈方式', 'select', ['线下', '线上', '电话'], '线上'],
    [
      'interview_mode',
      'in_person',
      '面谈方式',
      'radio',
      ['面对面', '视频', '电话'],
      'refused: option-not-offered',
    ],
    ['interview_mode', 'onsite', '面谈方式', 'radio', ['面对面', '视频', '电话'], '面对面'],
    [
      'interview_type',
      'regular',
      '面谈类型',
      'select',
      ['年度绩效面谈', '转正面谈'],
      '年度绩效面谈',
    ],
    [
      'interview_type',
      'regular',
      '面谈类型',
      'select',
      ['年度面谈', '季度绩效面谈'],
      'refused: option-not-offered',
    ],
    [
      'employee_agreement',
      'partial',
      '员工是否认同',
      'radio',
      ['同意', '部分同意', '不同意'],
      '部分同意',
    ],
    ['employee_agreement', 'disagree', '是否认同', 'radio', ['认同', '不认同'], '不认同'],
    ['employee_agreement', 'agree', 'Do you agree', 'radio', ['Agree', 'Disagree'], 'Agree'],
    ['training_needed', '是', '是否需要培训', 'radio', ['需要', '不需要'], '需要'],
    ['training_needed', true, '是否需要培训', 'switch', [], '是'],
    ['score_informed', true, '已告知绩效结果', 'select', ['已告知', '未告知'], '已告知'],
    ['score_informed', false, '是否告知结果', 'radio', ['是', '否'], '否'],
    [
      'recording_consent',
      'refused',
      '是否录音',
      'select',
      ['未录音', '已同意', '拒绝录音'],
      '拒绝录音',
    ],
    ['final_rating', 'B', '最终绩效等级', 'select', ['优秀', '良好', '合格'], '良好'],
    [
      'final_rating',
      'B',
      '最终绩效等级',
      'select',
      ['甲', '乙', '丙', '丁', '戊'],
      'refused: option-not-offered',
    ],
    [
      'self_rating',
      'A',
      '自评等级',
      'select',
      ['1', '2', '3', '4', '5'],
      'refused: option-not-offered',
    ],
  ])('%s %j under %s in a %s of %j is %s', (id, value, label, kind, options, expected) => {
    expect(canonical(id, value, label, kind, options)).toBe(expected);
  });

  it('names a code in the language of the form', () => {
    expect(canonical('interview_mode', 'video', 'Interview mode', 'text')).toBe('Video');
    expect(canonical('interview_mode', 'video', '面谈方式', 'text')).toBe('视频面谈');
  });

  it('hands the other wordings on where the options are not known yet', () => {
    const plan = aPlan(
      [anAnswer('interview_mode', 'phone')],
      [aField({ label: '面谈方式', kind: 'select' })],
    );

    expect(plan.rows[0]).toMatchObject({
      value: { kind: 'choices', wanted: [{ label: '电话面谈' }] },
    });
    expect(JSON.stringify(plan.rows[0])).toContain('Phone call');
  });

  it('carries a rating over by its place only to a scale of the same length in plain order', () => {
    const host = (options: string[]) => [aField({ label: '自评等级', kind: 'select', options })];
    const scale = SCALE.map(({ value }) => ({ value, names: [] }));
    const byPlace = aPlan(
      [anAnswer('self_rating', 'A')],
      host(['不合格', '待改进', '合格', '良好', '优秀']),
      { scale },
    );
    const tooShort = aPlan([anAnswer('self_rating', 'A')], host(['优秀', '良好', '合格']), {
      scale,
    });

    expect(byPlace.rows[0]).toMatchObject({ status: 'unticked', preview: '良好' });
    expect(tooShort.rows[0]?.reason).toBe('option-not-offered');
  });
});

describe('a duration is given in the unit the label asks for', () => {
  it.each<[NoteValue, string, WidgetKind, string]>([
    [58, '面谈时长', 'number', '58'],
    [58, '面谈时长（分钟）', 'number', '58'],
    [58, '面谈时长（小时）', 'number', 'refused: wrong-kind'],
    [58, '面谈时长（小时）', 'text', 'refused: wrong-kind'],
    [60, '面谈时长（小时）', 'number', '1'],
    [90, '面谈时长（小时）', 'text', '1.5'],
    ['90 分钟', '面谈时长（单位：小时）', 'number', '1.5'],
    [45, 'Duration (hours)', 'number', '0.75'],
    [45, 'Duration (h)', 'number', '0.75'],
    ['1.5小时', '面谈时长（小时）', 'number', '1.5'],
    ['1.5小时', '面谈时长（分钟）', 'number', 'refused: wrong-kind'],
    [60, '面谈时长（天）', 'number', 'refused: wrong-kind'],
  ])('%j for %s in a %s reads %s', (value, label, kind, expected) => {
    expect(canonical('duration_minutes', value, label, kind)).toBe(expected);
  });

  it.each<[NoteValue, string]>([
    ['3 天', 'refused: wrong-kind'],
    ['3 小时', '3'],
    [3, '3'],
  ])('%j of the manager’s own reads %s in hours', (value, expected) => {
    const host = aField({ label: '培训时长（小时）', kind: 'number' });
    expect(result(aPlan([anOwnAnswer('培训时长', value)], [host]).rows[0])).toBe(expected);
  });
});

describe('rows for a list that shows no columns before it has one', () => {
  it('go with every wording of their columns, and show in the review by the note’s own', () => {
    const host = aField({ label: '行动计划', kind: 'table', columns: [] });
    const note = [{ action_text: '每周复盘', action_due: '2026年12月1日' }];
    const row = rowOf(aPlan([anAnswer('action_items', note)], [host]), 'action_items');

    expect(row).toMatchObject({
      value: { kind: 'rows', rows: [{ action_text: '每周复盘', action_due: '2026-12-01' }] },
      preview: '1. 改进行动：每周复盘｜完成时限：2026-12-01',
    });
    const columns = row.status !== 'refused' && row.value.kind === 'rows' ? row.value.columns : [];
    expect(columns?.map(({ key }) => key)).toEqual(['action_text', 'action_due']);
    expect(columns?.[1]?.names).toEqual(
      expect.arrayContaining(['完成时限', '截止日期', 'Due Date']),
    );
  });
});
