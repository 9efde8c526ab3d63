import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/utils/fill/normalise';
import { compareUnits } from '@/utils/fill/similarity';

const score = (label: string, wording: string) =>
  compareUnits(unitsOf(label.toLowerCase()), unitsOf(wording.toLowerCase())).score;

const CERTAIN = 0.75;
const PROPOSED = 0.5;

describe('two wordings', () => {
  it.each([
    ['突出业绩', '突出业绩'],
    ['本期工作突出业绩', '突出业绩'],
    ['突出业绩说明', '突出业绩'],
    ['员工自我工作总结', '自我总结'],
    ['Comments of the Manager', 'Manager comments'],
    ['Key strengths', 'Strengths'],
    ['Goals 2025', 'Goals'],
  ])('%s and %s mean the same', (label, wording) => {
    expect(score(label, wording)).toBeGreaterThanOrEqual(CERTAIN);
  });

  it.each([
    ['改进计划完成情况', '改进计划'],
    ['面谈记录人', '面谈人'],
    ['Goal 2', 'Goal'],
  ])('%s and %s are not certain to', (label, wording) => {
    expect(score(label, wording)).toBeLessThan(CERTAIN);
  });

  it.each([
    ['面谈人电话', '面谈人评语'],
    ['岗位职责', '岗位职务'],
    ['考核人数', '考核人'],
    ['Reviewer email', 'Reviewer comments'],
    ['', '评语'],
  ])('%s and %s do not', (label, wording) => {
    expect(score(label, wording)).toBeLessThan(PROPOSED);
  });

  it('are compared without trying every reading of a long label', () => {
    expect(score(`${'请举例说明'.repeat(38)}甲突出业绩`, '突出业绩')).toBeLessThan(CERTAIN);
    expect(score(`突出业绩${'请举例说明'.repeat(500)}甲`, '突出业绩')).toBeLessThan(CERTAIN);
    expect(score(`${'业绩'.repeat(60)}甲`, '业绩'.repeat(40))).toBeLessThan(CERTAIN);
  });

  it('are no less alike for filler, and the same words are most alike', () => {
    expect(score('突出业绩', '突出业绩')).toBeGreaterThan(score('本期突出业绩', '突出业绩'));
  });
});
