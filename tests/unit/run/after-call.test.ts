import { describe, expect, it } from 'vitest';
import { type AfterCall, afterCall, MOST_MINUTES, readingSeconds } from '../../run/after-call';

const work: AfterCall = {
  acts: 2,
  rows: 30,
  decisions: 0,
  scrolls: 5,
  words: '核'.repeat(255),
  machineSeconds: 4,
};

describe('what a person needs after the call (R8)', () => {
  it('is the sum of acts, rows, turns, words and the machine’s time', () => {
    const { minutes, parts } = afterCall(work);
    expect(parts.acts).toBeCloseTo(0.4 + 2 * 2.65);
    expect(parts.rows).toBeCloseTo(40.5);
    expect(parts.scrolls).toBeCloseTo(5 * 1.55);
    expect(parts.words).toBeCloseTo(60);
    expect(minutes).toBeCloseTo((5.7 + 40.5 + 7.75 + 60 + 4) / 60);
    expect(minutes).toBeLessThanOrEqual(MOST_MINUTES);
  });

  it.each<[string, Partial<AfterCall>]>([
    ['every row needed a decision', { decisions: 30 }],
    ['the form had a hundred rows', { rows: 100 }],
    ['twice as much had to be read', { words: '核'.repeat(600) }],
    ['the machine took a minute and a half', { machineSeconds: 90 }],
  ])('would be too much if %s', (_why, change) => {
    expect(afterCall({ ...work, ...change }).minutes).toBeGreaterThan(MOST_MINUTES);
  });

  it('reads Chinese by characters and the rest by words, and no marks', () => {
    expect(readingSeconds('核对，完成。')).toBeCloseTo((4 * 60) / 255);
    expect(readingSeconds('Filled 30 of 31 · hr.example.com')).toBeCloseTo((5 * 60) / 183);
    expect(readingSeconds('… → · ✓')).toBe(0);
  });
});
