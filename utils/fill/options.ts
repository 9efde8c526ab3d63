/** Finds the one option a choice means. Exact, then normalised, then by another wording; never by likeness alone. */
import { flatten, unitsOf } from './normalise';
import { compareUnits } from './similarity';

export interface Wish {
  /** What the note says, in the words it is shown in. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** Yes or no, when that is all the note says. */
  readonly flag?: boolean;
}

/** The place of the option, or `null` when none or more than one is meant. */
export function resolveOption(wish: Wish, options: readonly string[]): number | null {
  const flat = options.map(flatten);
  const exact = placesWhere(options, option => option.trim() === wish.label.trim());
  if (exact.length > 0) return only(exact);
  const same = placesWhere(flat, option => option !== '' && option === flatten(wish.label));
  if (same.length > 0) return only(same);
  const wordings = [wish.label, ...wish.aliases];
  const readings = options.map(readingsOf);
  for (const wording of [[wish.label], wordings]) {
    const wanted = new Set(wording.map(essenceOf).filter(word => word !== ''));
    const places = placesWhere(readings, option => option.some(word => wanted.has(word)));
    if (places.length > 0) return only(places);
  }
  return byFiller(wordings, options) ?? byFlag(wish, flat);
}

function placesWhere<T>(list: readonly T[], test: (item: T, at: number) => boolean): number[] {
  return list.flatMap((item, at) => (test(item, at) ? [at] : []));
}

function only(places: readonly number[]): number | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** A minus before a word, as in `A-优秀`, only parts the two; before a space it belongs to the grade. */
const GRADE_FIRST =
  /^([a-z](?:\+|-(?=[\s:、(]|$))?|\d{1,2}(?:\.\d)?)\s*(?:[级等档分星]|[\s:、.\-–—=|]+)\s*(.*)$/u;

/** `A（优秀）` reads as A, as 优秀 and as both; `总部 / 研发中心` also as its last part. */
function readingsOf(option: string): string[] {
  const flat = flatten(option);
  const inside = [...flat.matchAll(/[([]([^()[\]]*)[)\]]/gu)].map(match => match[1] ?? '');
  const bare = flat.replace(/[([][^()[\]]*[)\]]/gu, ' ').trim();
  const path = bare.split(/\s*[/>›»|]\s*/u).filter(part => part !== '');
  const graded = GRADE_FIRST.exec(bare);
  const gradedEnd = /^(.{2,}?)[\s:、\-–—|]+([a-z][+-]?|\d(?:\.\d)?)$/u.exec(bare);
  const glued = /^([a-z][+-]?)(?=[\u4e00-\u9fff])(.*)$/u.exec(bare);
  const parts = [
    flat,
    bare,
    ...inside,
    path.length > 1 ? (path.at(-1) ?? '') : '',
    graded?.[1] ?? '',
    graded?.[2] ?? '',
    gradedEnd?.[1] ?? '',
    gradedEnd?.[2] ?? '',
    glued?.[1] ?? '',
    glued?.[2] ?? '',
  ];
  return [...new Set(parts.map(essenceOf).filter(part => part !== ''))];
}

/** Keeps `A+` apart from `A`, drops punctuation and what only names the unit. */
function essenceOf(text: string): string {
  return flatten(text)
    .replace(/^([a-z])\s*([+-]?)\s*[级等档]$/u, '$1$2')
    .replace(/^(\d+(?:\.\d+)?)\s*(?:分|星|级|%|stars?|points?)$/u, '$1')
    .replace(/[\s,.，。、;；:：!！?？"“”'‘’_]+/gu, ' ')
    .trim();
}

/** `视频面谈方式` for `视频面谈`: the same but for words that say nothing. */
function byFiller(wordings: readonly string[], options: readonly string[]): number | null {
  const wanted = wordings
    .map(wording => unitsOf(flatten(wording)))
    .filter(units => units.length > 1);
  const places = placesWhere(options, option => {
    const units = unitsOf(flatten(option));
    return wanted.some(wish => compareUnits(units, wish).score >= 0.9);
  });
  return only(places);
}

const NEGATION =
  /^(?:不|未|无|否|非|没|暂不|拒绝|no(?![a-z])|not(?![a-z])|none|un(?=[a-z])|dis(?=[a-z])|false|n$)/u;

/** Of two options one says no: `已告知 / 未告知`. */
function byFlag(wish: Wish, flat: readonly string[]): number | null {
  if (wish.flag === undefined || flat.length !== 2) return null;
  const negative = placesWhere(flat, option => NEGATION.test(option));
  const place = only(negative);
  if (place === null) return null;
  return wish.flag ? 1 - place : place;
}
