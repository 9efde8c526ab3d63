import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type Run } from '@/utils/domain/text-diff';

/** `[只在左]`, `{只在右}`. */
const drawn = (runs: readonly Run[]) =>
  runs
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'left' ? `[${text}]` : `{${text}}`;
    })
    .join('');

describe('words that differ', () => {
  it.each([
    ['全年中标率28%，低于目标', '全年中标率35%，低于目标', '全年中标率[28]{35}%，低于目标'],
    ['客户满意度上升两成', '客户满意度下降两成', '客户满意度[上升]{下降}两成'],
    ['sends the report late', 'sends the report on time', 'sends the report [late]{on time}'],
    ['甲\n乙\n丙', '甲\n丁\n丙', '甲\n[乙]{丁}\n丙'],
    ['相同', '相同', '相同'],
    ['', '新写的', '{新写的}'],
  ])('of “%s” and “%s”', (left, right, expected) => {
    expect(drawn(diffWords(left, right))).toBe(expected);
  });

  it('are no confetti where two texts have only small words in common', () => {
    const [left, right] = ['投标资料准备的充足性不够', '客户回访的次数是全组第一'];
    expect(drawn(diffWords(left, right))).toBe(`[${left}]{${right}}`);
    const [one, two] = ['全年投标资料准备不够，丢标三次', '全年客户回访组内第一，口碑很好'];
    expect(drawn(diffWords(one, two))).toBe(`[${one}]{${two}}`);
  });

  it('read as one passage where little stayed the same between two changes', () => {
    const runs = diffWords(
      '上半年丢标三次，原因是资料缺项，会后已复盘',
      '上半年中标五次，靠的是资料齐全，会后已复盘',
    );
    expect(runs.filter(({ kind }) => kind === 'left')).toHaveLength(1);
    expect(drawn(runs).endsWith('，会后已复盘')).toBe(true);
  });

  it('leave both texts whole, whatever they are', () => {
    const word = fc.constantFrom(
      '目标',
      '完成',
      '的',
      '，',
      ' ',
      '\n',
      'KPI',
      '28',
      '%',
      '👍',
      '。',
    );
    const text = fc.array(word, { maxLength: 40 }).map(words => words.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (left, right) => {
        const runs = diffWords(left, right);
        const without = (kind: Run['kind']) =>
          runs
            .filter(run => run.kind !== kind)
            .map(run => run.text)
            .join('');
        expect(without('right')).toBe(left);
        expect(without('left')).toBe(right);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are not looked for one by one where thousands differ', () => {
    const words = (differing: string) =>
      Array.from({ length: 2_000 }, (_, at) => `共同的话${at}${differing}${at}，`).join('');
    const [left, right] = [words('左'), words('右')];
    expect(diffWords(left, right)).toEqual([
      { kind: 'left', text: left },
      { kind: 'right', text: right },
    ]);
  });
});
