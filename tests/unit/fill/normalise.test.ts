import { describe, expect, it } from 'vitest';
import { flatten, normaliseLabel, unitsOf, wordsOfName } from '@/utils/fill/normalise';

describe('a label without its noise', () => {
  it.each([
    ['① 突出业绩', '突出业绩'],
    ['一、绩效回顾：', '绩效回顾'],
    ['（二）上级反馈', '上级反馈'],
    ['1. 改进措施 *', '改进措施'],
    ['3、改进措施（必填）', '改进措施'],
    ['1.2 改进措施', '改进措施'],
    ['第三部分 改进措施', '改进措施'],
    ['请输入改进措施', '改进措施'],
    ['请简要描述改进措施…', '改进措施'],
    ['改进措施（500字以内）', '改进措施'],
    ['改进措施 0/500', '改进措施'],
    ['改　进　措　施', '改进措施'],
    ['改進措施', '改进措施'],
    ['面谈时长（分钟）', '面谈时长'],
    ['权重(%)', '权重'],
    ['3年工作总结', '3年工作总结'],
    ['工作负荷：60%', '工作负荷'],
  ])('%s is %s', (label, expected) => {
    expect(normaliseLabel(label).units.join('')).toBe(expected);
  });

  it.each([
    ['1) Key Accomplishments:', 'key accomplishment'],
    ['Section A: Goals', 'goal'],
    ['Please enter your comments', 'comment'],
    ["Manager's Comments (required)", 'manager comment'],
    ['Employee name, required', 'employee name'],
    ['Training required', 'training required'],
    ['Areas for Improvement', 'area improvement'],
  ])('%s is %s', (label, expected) => {
    expect(normaliseLabel(label).units.join(' ')).toBe(expected);
  });

  it('keeps a bracket that names something and drops one that only instructs', () => {
    expect(normaliseLabel('绩效等级（上级）').withBracket.join('')).toBe('绩效等级上级');
    expect(normaliseLabel('差异说明（自评与上级评价不一致时填写）').withBracket.join('')).toBe(
      '差异说明',
    );
  });

  it('reads a bilingual label in both languages', () => {
    const { halves } = normaliseLabel('强项/Strengths');
    expect(halves.map(units => units.join(''))).toEqual(['强项', 'strength']);
  });

  it('keeps abbreviations inside Chinese apart from bilingual labels', () => {
    expect(normaliseLabel('KPI名称').halves).toEqual([]);
    expect(unitsOf('hr列席')).toEqual(['hr', '列', '席']);
  });

  it('splits a label for several things', () => {
    expect(normaliseLabel('面谈日期/考核周期').parts.map(units => units.join(''))).toEqual([
      '面谈日期',
      '考核周期',
    ]);
  });

  it('folds width, case and spaces', () => {
    expect(flatten(' ＡＢＣ　績效 ')).toBe('abc 绩效');
  });

  it('reads the words of a name', () => {
    expect(wordsOfName('form[managerComment]')).toBe('manager Comment');
    expect(wordsOfName('self_rating')).toBe('self rating');
  });
});
