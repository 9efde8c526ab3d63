/** How alike two wordings are, given as units. Knows word order and filler words, not meanings. */
import { isFillerRun, NEUTRAL_LATIN } from './label-words';

interface Similarity {
  /** 1: the same words; 0.9: the same but for filler; below 0.75 only similar. */
  readonly score: number;
  /** What the label says beyond the wording; `null` when the wording is not wholly in the label. */
  readonly rest: readonly string[] | null;
}

const NOTHING_IN_COMMON: Similarity = { score: 0, rest: null };

const SAME: Similarity = { score: 1, rest: [] };
const SAME_BUT_FILLER = 0.9;
const SAME_WITH_FILLER_INSIDE = 0.86;
const SAME_IN_OTHER_ORDER = 0.95;
/** Overlap alone never reaches a tick. */
const OVERLAP_CEILING = 0.74;
const OVERLAP_FLOOR = 0.5;

export function compareUnits(label: readonly string[], wording: readonly string[]): Similarity {
  if (label.length === 0 || wording.length === 0) return NOTHING_IN_COMMON;
  const at = indexOfRun(label, wording);
  if (at === 0 && label.length === wording.length) return SAME;
  if (at >= 0) return containing(label, wording, at);
  if (hasFillerBetween(label, wording)) {
    return { score: SAME_WITH_FILLER_INSIDE, rest: without(label, wording) };
  }
  const reordered = inOtherOrder(label, wording);
  if (reordered !== null) return reordered;
  const within = indexOfRun(wording, label);
  if (within >= 0) return contained(label, wording, within);
  return overlapping(label, wording);
}

/** The head of a noun phrase comes last, so words before the wording qualify, words after change it. */
function containing(label: readonly string[], wording: readonly string[], at: number): Similarity {
  const before = label.slice(0, at);
  const after = label.slice(at + wording.length);
  const rest = [...before, ...after];
  const ratio = weightOf(wording) / weightOf(label);
  if (isNeutral(after)) {
    return isNeutral(before)
      ? { score: SAME_BUT_FILLER, rest }
      : { score: 0.45 + 0.4 * ratio, rest };
  }
  return { score: 0.15 + 0.4 * ratio, rest };
}

function inOtherOrder(label: readonly string[], wording: readonly string[]): Similarity | null {
  if (wording.length < 2 || !wording.every(isLatin)) return null;
  const rest = [...label];
  for (const word of wording) {
    const place = rest.indexOf(word);
    if (place < 0) return null;
    rest.splice(place, 1);
  }
  if (rest.length === 0) return { score: SAME_IN_OTHER_ORDER, rest };
  if (isNeutral(rest)) return { score: 0.85, rest };
  return { score: 0.35 + 0.35 * (weightOf(wording) / weightOf(label)), rest };
}

/** The label says less than the wording: `改进` for `改进计划`. */
function contained(label: readonly string[], wording: readonly string[], at: number): Similarity {
  if (weightOf(label) < 2) return NOTHING_IN_COMMON;
  const missing = [...wording.slice(0, at), ...wording.slice(at + label.length)];
  const ratio = weightOf(label) / weightOf(wording);
  return { score: isNeutral(missing) ? 0.7 : 0.2 + 0.45 * ratio, rest: null };
}

/** Likeness of parts, only where both speak of the same kind of thing: the last word is the same. */
function overlapping(label: readonly string[], wording: readonly string[]): Similarity {
  if (!haveSameHead(label, wording)) return NOTHING_IN_COMMON;
  const ours = featuresOf(label);
  const theirs = featuresOf(wording);
  const shared = ours.length - without(ours, theirs).length;
  const dice = (2 * shared) / (ours.length + theirs.length);
  if (dice < OVERLAP_FLOOR) return NOTHING_IN_COMMON;
  return { score: Math.min(OVERLAP_CEILING, 0.8 * dice), rest: null };
}

function haveSameHead(label: readonly string[], wording: readonly string[]): boolean {
  const size = isLatin(label.at(-1) ?? '') ? 1 : 2;
  return label.slice(-size).join(' ') === wording.slice(-size).join(' ');
}

/** `自我工作总结` is `自我总结` with a filler inside. */
function hasFillerBetween(label: readonly string[], wording: readonly string[]): boolean {
  if (weightOf(wording) < 3 || without(wording, label).length > 0) return false;
  // A filler never stands inside a word, so at least two characters go together on either side.
  const isWhole = (run: number) => run >= 2 || isLatin(wording[0] ?? '');
  const failed = new Set<number>();
  const fits = (at: number, next: number, run: number): boolean => {
    const place = (at * (wording.length + 1) + next) * 3 + Math.min(run, 2);
    if (failed.has(place)) return false;
    if (fitsAfresh(at, next, run)) return true;
    failed.add(place);
    return false;
  };
  const fitsAfresh = (at: number, next: number, run: number): boolean => {
    if (next === wording.length) return isWhole(run) && isNeutral(label.slice(at));
    if (label[at] !== undefined && label[at] === wording[next] && fits(at + 1, next + 1, run + 1)) {
      return true;
    }
    if (next > 0 && !isWhole(run)) return false;
    for (let size = 1; size <= LONGEST_FILLER && at + size < label.length; size++) {
      const after = at + size;
      if (label[after] !== wording[next] || !isNeutral(label.slice(at, after))) continue;
      if (fits(after + 1, next + 1, 1)) return true;
    }
    return false;
  };
  return fits(0, 0, 0);
}

const LONGEST_FILLER = 6;

/** What is left of `units` when each of `taken` has been taken out once. */
function without(units: readonly string[], taken: readonly string[]): string[] {
  const left = [...units];
  for (const unit of taken) {
    const at = left.indexOf(unit);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Chinese: pairs of neighbours; Latin: words. */
export function featuresOf(units: readonly string[]): string[] {
  if (units.length === 1) return [...units];
  const features: string[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? '';
    if (isLatin(unit)) {
      features.push(unit);
      continue;
    }
    const next = units[at + 1];
    if (next !== undefined && !isLatin(next)) features.push(unit + next);
    else if (next !== undefined || at === 0 || isLatin(units[at - 1] ?? '')) features.push(unit);
  }
  return features;
}

function indexOfRun(whole: readonly string[], run: readonly string[]): number {
  for (let start = 0; start + run.length <= whole.length; start++) {
    if (run.every((unit, offset) => whole[start + offset] === unit)) return start;
  }
  return -1;
}

/** A Latin word says about as much as two characters. */
export function weightOf(units: readonly string[]): number {
  return units.reduce((sum, unit) => sum + (isLatin(unit) ? 2 : 1), 0);
}

/** Units are Chinese characters, or words and numbers of alphabets that come before them. */
const FIRST_IDEOGRAPH = 0x2e80;

function isLatin(unit: string): boolean {
  return unit !== '' && (unit.codePointAt(0) ?? 0) < FIRST_IDEOGRAPH;
}

/** `Goals 2025`; any other number tells things of one name apart. */
const YEAR = /^(?:19|20)\d\d$/u;

function isNeutral(units: readonly string[]): boolean {
  let chinese = '';
  for (const unit of units) {
    if (!isLatin(unit)) chinese += unit;
    else if (!NEUTRAL_LATIN.has(unit) && !YEAR.test(unit)) return false;
  }
  return chinese === '' || isFillerRun(chinese);
}
