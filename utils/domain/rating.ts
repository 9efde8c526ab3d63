/** Ratings on a company's scale: the gap between two views, and the band of the result. */
import type { Interview } from './interview';
import { textOf } from './interview';
import type { Band, Scale } from './pack';

export type GapDirection = 'self_higher' | 'equal' | 'self_lower';
export interface Gap {
  readonly direction: GapDirection;
  /** Levels between the two, 0 or more. */
  readonly levels: number;
}

/** The rating that will be announced: the final one if set, else the manager's. */
export function announcedRating(interview: Interview): string {
  return textOf(interview, 'final_rating') || textOf(interview, 'manager_rating');
}

/** Ordinal comparison on the scale (S3-b); `null` while one of the two is missing or off the scale. */
export function gapOf(interview: Interview, scale: Scale): Gap | null {
  const self = levelOf(scale, textOf(interview, 'self_rating'));
  const announced = levelOf(scale, announcedRating(interview));
  if (self < 0 || announced < 0) return null;
  const levels = Math.abs(announced - self);
  if (levels === 0) return { direction: 'equal', levels };
  return { direction: self < announced ? 'self_higher' : 'self_lower', levels };
}

export type GapSeverity = 'block-until-explained' | 'notice' | 'none';

/** A higher self-rating holds the verdict back, a lower one is only told; agreement needs no card. */
export function gapSeverity(gap: Gap | null): GapSeverity {
  if (gap === null || gap.direction === 'equal') return 'none';
  return gap.direction === 'self_higher' ? 'block-until-explained' : 'notice';
}

/** The level a score stands for by the scale's thresholds; `null` without a score or thresholds. */
export function impliedRating(score: unknown, scale: Scale): string | null {
  const number = typeof score === 'number' ? score : Number.parseFloat(String(score ?? ''));
  if (!Number.isFinite(number)) return null;
  const reached = scale.levels.find(level => level.from !== undefined && number >= level.from);
  return reached?.value ?? null;
}

export function bandOf(interview: Interview, scale: Scale): Band | null {
  return scale.levels[levelOf(scale, announcedRating(interview))]?.band ?? null;
}

function levelOf(scale: Scale, rating: string): number {
  const wanted = rating.trim().toUpperCase();
  return scale.levels.findIndex(level => level.value.toUpperCase() === wanted);
}

/**
 * The verdict stays folded while the self-rating is higher and the difference or the starting point
 * has not been told (S3-c). What is written in the card is told; 差异说明 alone is not, it holds one text.
 */
export function isVerdictFolded(interview: Interview, gap: Gap | null): boolean {
  if (gap?.direction !== 'self_higher' || interview.gap.overridden) return false;
  return !(interview.gap.differenceTold && interview.gap.basisTold);
}
