import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, type Pair } from '@/utils/fill/assignment';

const total = (pairs: readonly Pair[], chosen: ReadonlyMap<number, number>) =>
  [...chosen].reduce(
    (sum, [left, right]) =>
      sum + (pairs.find(pair => pair.left === left && pair.right === right)?.worth ?? Number.NaN),
    0,
  );

/** Tries everything. */
function bestTotal(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs;
  if (!first) return 0;
  const without = bestTotal(rest);
  const others = rest.filter(pair => pair.left !== first.left && pair.right !== first.right);
  return Math.max(without, first.worth + bestTotal(others));
}

const somePairs = fc.uniqueArray(
  fc.record({
    left: fc.nat({ max: 5 }),
    right: fc.nat({ max: 5 }),
    worth: fc.integer({ min: 1, max: 100 }).map(worth => worth / 100),
  }),
  { maxLength: 12, selector: ({ left, right }) => `${left} ${right}` },
);

describe('assignment', () => {
  it('is not first come, first served', () => {
    const chosen = assign([
      { left: 0, right: 0, worth: 0.9 },
      { left: 0, right: 1, worth: 0.8 },
      { left: 1, right: 0, worth: 0.8 },
    ]);

    expect(chosen).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    );
  });

  it('finds the greatest total there is, and nothing that was not offered', () => {
    fc.assert(
      fc.property(somePairs, pairs => {
        const chosen = assign(pairs);
        expect(new Set(chosen.values()).size).toBe(chosen.size);
        expect(total(pairs, chosen)).toBeCloseTo(bestTotal(pairs), 9);
      }),
    );
  });
});
