/** Carries a rating to a scale in other words by its place, where both scales are in plain order. */

import { flatten } from './normalise';
import type { ScaleLevel } from './plan-model';

const LADDER: readonly RegExp[] = [
  /^(?:卓越|杰出|优异|超越期望|远超(?:预期|期望)?|outstanding|exceptional|far exceeds?|strongly exceeds?|distinguished)/u,
  /^(?:优秀|优|excellent|超出(?:预期|期望)|超预期)/u,
  /^(?:良好|良|good|exceeds?|very good|above)/u,
  /^(?:合格|称职|达标|中等|中|一般|符合(?:预期|期望)?|胜任|meets?|satisfactory|fully meets?|average|solid|competent)/u,
  /^(?:基本合格|基本称职|待改进|需改进|需提升|较差|部分(?:达成|符合)|needs? improvement|below|partially|improvement needed|developing|fair)/u,
  /^(?:不合格|不称职|不达标|差|不符合|unsatisfactory|does not meet|poor|unacceptable|fails?)/u,
];
const LETTERS = 'sabcde';

/** The place of `rating` among `options`; `null` unless both scales leave exactly one reading. */
export function optionByPlace(
  rating: string,
  scale: readonly ScaleLevel[] | undefined,
  options: readonly string[],
): number | null {
  const place = placeOnScale(rating, scale);
  if (place === null || scale?.length !== options.length) return null;
  const ranks = options.map(rankOf);
  if (ranks.some(rank => rank === null)) return null;
  const descending = isStrictly(ranks, (before, after) => before < after);
  const ascending = isStrictly(ranks, (before, after) => before > after);
  if (descending) return place;
  return ascending ? options.length - 1 - place : null;
}

/** Stars count upwards from the lowest level. */
export function starsByPlace(
  rating: string,
  scale: readonly ScaleLevel[] | undefined,
  max: number | undefined,
): number | null {
  const place = placeOnScale(rating, scale);
  return place === null || scale === undefined || scale.length !== max ? null : max - place;
}

/** Every wording the scale knows for this level. */
export function namesOfRating(
  rating: string,
  scale: readonly ScaleLevel[] | undefined,
): readonly string[] {
  const place = placeOnScale(rating, scale);
  const level = place === null ? undefined : scale?.[place];
  return level ? [level.value, ...level.names] : [];
}

function placeOnScale(rating: string, scale: readonly ScaleLevel[] | undefined): number | null {
  const wanted = flatten(rating);
  const places = (scale ?? []).flatMap((level, at) =>
    [level.value, ...level.names].some(name => flatten(name) === wanted) ? [at] : [],
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

function rankOf(option: string): number | null {
  const flat = flatten(option).replace(/[()]/gu, '');
  const letter = /^([sabcde])(?![a-z])/u.exec(flat)?.[1];
  if (letter !== undefined) return LETTERS.indexOf(letter);
  const rung = LADDER.findIndex(words => words.test(flat));
  return rung < 0 ? null : rung;
}

function isStrictly(
  ranks: readonly (number | null)[],
  inOrder: (before: number, after: number) => boolean,
): boolean {
  return ranks.every((rank, at) => {
    const before = ranks[at - 1];
    return (
      at === 0 ||
      (rank !== null && before !== null && before !== undefined && inOrder(before, rank))
    );
  });
}
