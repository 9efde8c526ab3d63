import { describe, expect, it } from 'vitest';
import type { Interview } from '@/utils/domain/interview';
import {
  announcedRating,
  bandOf,
  type GapDirection,
  gapOf,
  isVerdictFolded,
} from '@/utils/domain/rating';
import { anInterview, caseIds, caseInterview, oracle, pack, present, scale } from './builders';

function rated(self: string | number, manager: string | number, final = ''): Interview {
  return anInterview({
    notes: {
      self_rating: self,
      manager_rating: manager,
      ...(final !== '' && { final_rating: final }),
    },
  });
}

describe('the gap between two ratings (S3-b)', () => {
  it.each<[string, string | number, string | number, GapDirection, number]>([
    ['SABCD', 'A', 'C', 'self_higher', 2],
    ['SABCD', 'S', 'D', 'self_higher', 4],
    ['SABCD', 'B', 'B', 'equal', 0],
    ['SABCD', 'A', 'S', 'self_lower', 1],
    ['SABCD', ' a ', 'c', 'self_higher', 2],
    ['AB+BCD', 'B+', 'B', 'self_higher', 1],
    ['AB+BCD', 'B', 'B+', 'self_lower', 1],
    ['AB+BCD', 'A', 'B+', 'self_higher', 1],
    ['five-points', '4', '2', 'self_higher', 2],
    ['five-points', 3, 5, 'self_lower', 2],
    ['five-points', 3, '3', 'equal', 0],
    ['five-words', '优秀', '待改进', 'self_higher', 3],
    ['five-words', '合格', '良好', 'self_lower', 1],
    ['five-words', '不合格', '不合格', 'equal', 0],
  ])('on %s, self %s against %s is %s by %i', (scaleId, self, manager, direction, levels) => {
    expect(gapOf(rated(self, manager), scale(scaleId))).toEqual({ direction, levels });
  });

  it.each(pack.scales.map(each => [each.id]))(
    'compares every pair of levels on %s by order',
    id => {
      const { levels } = scale(id);
      for (const [selfAt, self] of levels.entries()) {
        for (const [managerAt, manager] of levels.entries()) {
          expect(gapOf(rated(self.value, manager.value), scale(id))?.levels).toBe(
            Math.abs(selfAt - managerAt),
          );
        }
      }
    },
  );

  it('is measured against the final rating once there is one', () => {
    expect(announcedRating(rated('A', 'A', 'B'))).toBe('B');
    expect(gapOf(rated('A', 'A', 'B'), scale('SABCD'))).toEqual({
      direction: 'self_higher',
      levels: 1,
    });
  });

  it.each([
    ['no self-rating', rated('', 'B')],
    ['no rating of the manager', rated('B', '')],
    ['a rating of another scale', rated('优秀', 'B')],
    ['no rating at all', anInterview()],
  ])('is unknown with %s', (_what, interview) => {
    expect(gapOf(interview, scale('SABCD'))).toBeNull();
  });

  it.each(caseIds)('agrees with the oracle of %s', id => {
    const expected = present(oracle[id], id);
    const interview = caseInterview(id);
    const on = scale(interview.setup.scaleId);

    expect(gapOf(interview, on)).toEqual({
      direction: expected.gap_direction,
      levels: expected.gap_levels,
    });
    expect(bandOf(interview, on)).toBe(expected.band);
  });

  it('finds the higher self-rating of cases 01, 05, 07 and 10, and of no other', () => {
    const higher = caseIds.filter(
      id => gapOf(caseInterview(id), scale('SABCD'))?.direction === 'self_higher',
    );
    expect(higher).toEqual(['case-01', 'case-05', 'case-07', 'case-10']);
  });
});

describe('the band of the result', () => {
  it.each([
    ['S', 'high'],
    ['A', 'high'],
    ['B', 'mid'],
    ['C', 'low'],
    ['D', 'low'],
    ['E', null],
    ['', null],
  ])('of %s is %s', (rating, band) => {
    expect(bandOf(rated('B', rating), scale('SABCD'))).toBe(band);
  });
});

describe('the verdict (S3-c)', () => {
  const higher = rated('A', 'C');
  const gap = gapOf(higher, scale('SABCD'));
  const told = (differenceTold: boolean, basisTold: boolean, overridden = false): Interview => ({
    ...higher,
    gap: { ...higher.gap, differenceTold, basisTold, overridden },
  });

  it.each([
    ['neither half told', told(false, false), true],
    ['the difference told only', told(true, false), true],
    ['the starting point told only', told(false, true), true],
    ['both halves told', told(true, true), false],
    ['neither told but overridden', told(false, false, true), false],
  ])('with %s is folded: %s', (_state, interview, folded) => {
    expect(isVerdictFolded(interview, gap)).toBe(folded);
  });

  it.each([
    ['equal ratings', rated('B', 'B')],
    ['a lower self-rating', rated('C', 'B')],
    ['no self-rating', rated('', 'C')],
  ])('is open with %s', (_what, interview) => {
    expect(isVerdictFolded(interview, gapOf(interview, scale('SABCD')))).toBe(false);
  });

  it.each(caseIds)('folds before anything is told exactly where the oracle of %s blocks', id => {
    const expected = present(oracle[id], id);
    const before = { ...caseInterview(id), gap: anInterview().gap };
    const folded = isVerdictFolded(before, gapOf(before, scale('SABCD')));

    expect(folded).toBe(expected.gap_card_severity === 'block_until_explained');
  });
});
