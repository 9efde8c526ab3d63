import { describe, expect, it } from 'vitest';
import { withOwnScale } from '@/utils/domain/interview';
import { parseScale, scaleOf, typedScale, withLevel } from '@/utils/domain/own-scale';
import type { Scale } from '@/utils/domain/pack';
import { bandOf, gapOf, impliedRating } from '@/utils/domain/rating';
import { anInterview, pack, present, scale } from './builders';

const own = (typed: string): Scale => present(parseScale(typed), typed);

describe('a scale of the company’s own (S3-b)', () => {
  it.each([
    ['S A B+ B C D', ['S', 'A', 'B+', 'B', 'C', 'D']],
    ['卓越，优秀，良好、待改进', ['卓越', '优秀', '良好', '待改进']],
    ['A > B > C', ['A', 'B', 'C']],
    ['5-1', ['5', '4', '3', '2', '1']],
    ['3-1/0.5', ['3', '2.5', '2', '1.5', '1']],
    ['1~4', ['4', '3', '2', '1']],
  ])('is typed as %s', (typed, levels) => {
    expect(own(typed).levels.map(({ value }) => value)).toEqual(levels);
    expect(parseScale(typedScale(own(typed)))).toEqual(own(typed));
  });

  it.each([[''], ['A'], ['A A B'], ['A a'], ['100-1']])('is refused as %j', typed => {
    expect(parseScale(typed)).toBeNull();
  });

  it('computes gap and band, halves included', () => {
    const interview = withOwnScale(
      anInterview({ notes: { self_rating: '4.5', manager_rating: '3' } }),
      own('5-1/0.5'),
    );
    const on = scaleOf(interview, pack);
    expect(gapOf(interview, on)).toEqual({ direction: 'self_higher', levels: 3 });
    expect(bandOf(interview, on)).toBe('mid');
  });

  it('takes bands and thresholds as edited', () => {
    const edited = withLevel(withLevel(own('甲 乙 丙'), '乙', { from: 70, band: 'low' }), '甲', {
      from: 90,
    });
    expect(impliedRating(75, edited)).toBe('乙');
    expect(impliedRating('90', edited)).toBe('甲');
    expect(impliedRating(60, edited)).toBeNull();
    expect(withLevel(edited, '甲', { from: null }).levels[0]).not.toHaveProperty('from');
    expect(edited.levels[1]?.band).toBe('low');
  });

  it('leaves the pack’s scale in force while none is chosen', () => {
    expect(scaleOf(anInterview(), pack)).toBe(scale('SABCD'));
    const { setup } = anInterview();
    expect(scaleOf(anInterview({ setup: { ...setup, scaleId: 'own' } }), pack)).toBe(
      pack.scales[0],
    );
  });
});
