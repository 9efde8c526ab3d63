import { describe, expect, it } from 'vitest';
import { judge, sameValue } from '../../run/hosts/model';

describe('sameValue', () => {
  it.each([
    ['text after folding line ends', 'a\r\nb ', 'a\nb', true],
    ['another text', 'a', 'b', false],
    ['a date with a time of day', '2026-01-14T00:00:00', '2026-01-14', true],
    ['a date in slashes', '2026/1/14', '2026-01-14', true],
    ['another day', '2026-01-15', '2026-01-14', false],
    ['a number held as text', '64.0', 64, true],
    ['no number', '', 0, false],
    ['choices in another order', ['b', 'a'], ['a', 'b'], true],
    ['one choice too many', ['a', 'b', 'c'], ['a', 'b'], false],
    ['a path held as its leaf', '华东', ['销售', '华东'], true],
    ['rich text by its paragraphs', '<p>一</p><p>二</p>', '一\n二', true],
    ['merged paragraphs', '<p>一二</p>', '一\n二', false],
    ['rows cell by cell', [{ due: '2026-12-31' }], [{ due: '2026-12-31' }], true],
    ['an extra row', [{ a: '1' }, { a: '' }], [{ a: '1' }], false],
  ])('%s', (_, held, expected, same) => {
    expect(sameValue(held, expected)).toBe(same);
  });
});

describe('judge', () => {
  const answer = { field: 'strengths', value: '扎实', expect: { key: 'good', value: '扎实' } };
  const never = { field: 'employee_signature', value: 'x', expect: { untouched: 'sign' } };

  it('accepts what was verified and is held', () => {
    const { verdicts } = judge([{ answer, outcome: 'verified' }], { good: '' }, { good: '扎实' });
    expect(verdicts).toEqual(['accepted']);
  });

  it('calls a verified answer wrong when the model does not hold it', () => {
    expect(judge([{ answer, outcome: 'verified' }], { good: '' }, { good: '' }).verdicts).toEqual([
      'wrong',
    ]);
  });

  it('calls a changed key nobody named wrong', () => {
    const { strayKeys } = judge(
      [{ answer, outcome: 'verified' }],
      {},
      { good: '扎实', other: 'x' },
    );
    expect(strayKeys).toEqual(['other']);
  });

  it('accepts what the page held already, though nothing was written', () => {
    const { verdicts } = judge(
      [{ answer, outcome: 'refused' }],
      { good: '扎实' },
      { good: '扎实' },
    );
    expect(verdicts).toEqual(['accepted']);
  });

  it('calls a failure that left something behind wrong', () => {
    expect(judge([{ answer, outcome: 'failed' }], { good: '' }, { good: '扎' }).verdicts).toEqual([
      'wrong',
    ]);
    expect(judge([{ answer, outcome: 'failed' }], { good: '' }, { good: '' }).verdicts).toEqual([
      'failed',
    ]);
  });

  it('accepts an untouched field that was left alone, and nothing else', () => {
    const left = judge([{ answer: never, outcome: 'refused' }], { sign: '' }, { sign: '' });
    const signed = judge([{ answer: never, outcome: 'refused' }], { sign: '' }, { sign: 'x' });
    expect([left.verdicts, signed.verdicts]).toEqual([['accepted'], ['wrong']]);
  });
});
