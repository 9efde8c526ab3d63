/** The catalogue's wordings, indexed so that a label meets only those it shares words with. */
import type { CanonicalField, FieldCatalogue } from '../domain/canonical-field';
import { isTooGeneral, keyOf } from './label-words';
import { flatten, type NormalLabel, normaliseLabel, unitsOf } from './normalise';
import {
  inVoice,
  type Perspective,
  perspectiveOf,
  strangerFactor,
  voiceAlone,
} from './perspective';
import { compareUnits, featuresOf, weightOf } from './similarity';

interface Wording {
  readonly field: number;
  readonly text: string;
  readonly units: readonly string[];
  readonly key: string;
  readonly featureCount: number;
  readonly meant: Perspective;
  readonly isSeveral: boolean;
  /** Too general to count as a part of a longer label. */
  readonly isGeneral: boolean;
}

/** How well one label names one canonical field. */
export interface Hit {
  readonly field: number;
  readonly score: number;
  readonly wording: string;
  /** The match rests on a word that says little alone: context decides. */
  readonly isGeneral: boolean;
  /** The wording itself names several things. */
  readonly isSeveral?: boolean;
}

export interface WordingIndex {
  readonly fields: readonly CanonicalField[];
  /** Best hit per field, only fields with some likeness. */
  hitsOf(label: string): readonly Hit[];
}

const EXACT_GENERAL = 0.84;
const CORE_WITHOUT_BRACKET = 0.93;
const HALF_OF_BILINGUAL = 0.98;
const PART_OF_SEVERAL = 0.7;
const ALL_PARTS_AGREE = 0.95;
const NAMED_BY_PART = 0.75;
const SAME_IN_VOICE = 0.88;
const NOT_WHEN = 0.5;
const LEAST = 0.2;
const WORTH_COMPARING = 0.45;
const WORDING_MOSTLY_THERE = 0.6;

/** Indexing costs more than matching a page, and a catalogue does not change: built once for each. */
const built = new WeakMap<FieldCatalogue, WordingIndex>();
const MOST_REMEMBERED = 4_000;

export function wordingIndexOf(catalogue: FieldCatalogue): WordingIndex {
  const standing = built.get(catalogue);
  if (standing) return standing;
  const index = createWordingIndex(catalogue);
  built.set(catalogue, index);
  return index;
}

function createWordingIndex(catalogue: FieldCatalogue): WordingIndex {
  const { fields } = catalogue;
  const wordings = fields.flatMap(wordingsOf);
  const byFeature = new Map<string, number[]>();
  for (const [at, wording] of wordings.entries()) {
    for (const feature of new Set(featuresOf(wording.units))) {
      const list = byFeature.get(feature);
      if (list) list.push(at);
      else byFeature.set(feature, [at]);
    }
  }
  const notWhen = fields.map(field => field.notWhen.map(notWhenTest));
  const byLabel = createMemory<readonly Hit[]>();
  const byReading = createMemory<readonly Hit[]>();

  function hitsOf(label: string): readonly Hit[] {
    return byLabel(label, () => {
      const best = new Map<number, Hit>();
      for (const { units, factor } of variantsOf(label)) {
        for (const hit of reading(units)) keepBest(best, hit, factor);
      }
      const { parts } = normaliseLabel(label);
      if (parts.length > 1) weighParts(best, parts.map(reading));
      return [...best.values()];
    });
  }

  function reading(units: readonly string[]): readonly Hit[] {
    return byReading(keyOf(units), () => hitsOfReading(units));
  }

  function hitsOfReading(units: readonly string[]): readonly Hit[] {
    const best = new Map<number, Hit>();
    const key = keyOf(units);
    const said = perspectiveOf(spelled(units));
    for (const wording of candidatesFor(units)) {
      // A general word names a field only when it is the whole label.
      if (wording.isGeneral && wording.key !== key) continue;
      const hit = hitOf(units, said, wording);
      if (hit === null) continue;
      keepBest(best, hit);
      const other = inVoiceOf(units, wording);
      if (other !== null) keepBest(best, other);
    }
    return [...best.values()];
  }

  /** `上级主管综合评价` is 综合评价 as the manager gives it: the manager's own field. */
  function inVoiceOf(
    units: readonly string[],
    { units: wording, field, text }: Wording,
  ): Hit | null {
    const { rest } = compareUnits(units, wording);
    const voice = rest === null || rest.length === 0 ? null : voiceAlone(spelled(rest).trim());
    const id = voice === null ? null : inVoice(fields[field]?.id ?? '', voice);
    if (id === null) return null;
    const other = fields.findIndex(each => each.id === id);
    return { field: other, score: SAME_IN_VOICE, wording: text, isGeneral: false };
  }

  function hitOf(units: readonly string[], said: Perspective, wording: Wording): Hit | null {
    const { score: likeness, rest } = compareUnits(units, wording.units);
    if (likeness === 0) return null;
    const { field, isGeneral, text } = wording;
    if (likeness === 1) {
      const score = isGeneral ? EXACT_GENERAL : 1;
      return { field, score, wording: text, isGeneral, isSeveral: wording.isSeveral };
    }
    // With the wording taken away, what else does the label say?
    const remaining = spelled(rest ?? units);
    const isRuledOut = notWhen[field]?.some(test => test.test(remaining)) ?? false;
    const stranger = strangerFactor(fields[field]?.id ?? '', said, wording.meant, rest === null);
    const score = (likeness - (isRuledOut ? NOT_WHEN : 0)) * stranger;
    return score <= LEAST ? null : { field, score, wording: text, isGeneral };
  }

  function candidatesFor(units: readonly string[]): Wording[] {
    const features = new Set(featuresOf(units));
    const shared = new Map<number, number>();
    for (const feature of features) {
      for (const at of byFeature.get(feature) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const candidates: Wording[] = [];
    for (const [at, count] of shared) {
      const wording = wordings[at];
      if (!wording) continue;
      const isMostlyThere = count / wording.featureCount >= WORDING_MOSTLY_THERE;
      const isAlike = (2 * count) / (features.size + wording.featureCount) >= WORTH_COMPARING;
      if (isMostlyThere || isAlike) candidates.push(wording);
    }
    return candidates;
  }

  return { fields, hitsOf };
}

function keepBest(best: Map<number, Hit>, hit: Hit, factor = 1): void {
  const scaled = factor === 1 ? hit : { ...hit, score: hit.score * factor };
  if (isBetter(scaled, best.get(hit.field))) best.set(hit.field, scaled);
}

/**
 * A label of several parts, `优点及业绩`: parts that name one field name it together; parts that name
 * two are a box for both, whatever the whole sounds like.
 */
function weighParts(best: Map<number, Hit>, parts: readonly (readonly Hit[])[]): void {
  const named = parts.map(hits => hits.filter(hit => hit.score >= NAMED_BY_PART));
  const [first = []] = named;
  for (const hit of first) {
    const others = named.map(hits => hits.find(each => each.field === hit.field)?.score ?? 0);
    const weakest = Math.min(...others);
    if (weakest > 0) keepBest(best, { ...hit, score: weakest * ALL_PARTS_AGREE });
  }
  const owners = named.map(hits => new Set(hits.map(hit => hit.field)));
  if (owners.some(owner => owner.size === 0)) return;
  for (const [field, hit] of best) {
    const isOneOfTwo =
      owners.some(owner => owner.has(field)) && owners.some(owner => !owner.has(field));
    if (isOneOfTwo && !hit.isSeveral && hit.score > PART_OF_SEVERAL) {
      best.set(field, { ...hit, score: PART_OF_SEVERAL });
    }
  }
}

function createMemory<T>(): (key: string, compute: () => T) => T {
  const known = new Map<string, T>();
  return (key, compute) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const computed = compute();
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, computed);
    return computed;
  };
}

/** On equal scores the longer wording names more of the label. */
function isBetter(hit: Hit, standing: Hit | undefined): boolean {
  if (!standing) return true;
  if (hit.score !== standing.score) return hit.score > standing.score;
  return hit.wording.length > standing.wording.length;
}

function wordingsOf(field: CanonicalField, at: number): Wording[] {
  const texts = new Set([
    field.label.zh,
    field.label.en,
    ...field.synonyms.zh,
    ...field.synonyms.en,
  ]);
  const seen = new Set<string>();
  const wordings: Wording[] = [];
  for (const text of texts) {
    const { withBracket: units, parts } = normaliseLabel(text);
    const key = keyOf(units);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const featureCount = new Set(featuresOf(units)).size;
    const meant = perspectiveOf(spelled(units));
    const isGeneral = isTooGeneral(units);
    const isSeveral = parts.length > 1;
    wordings.push({ field: at, text, units, key, featureCount, meant, isGeneral, isSeveral });
  }
  return wordings;
}

interface Variant {
  readonly units: readonly string[];
  readonly factor: number;
}

/** The ways to read one label, with how much each reading is worth. */
export function variantsOf(label: string): Variant[] {
  const normal = normaliseLabel(label);
  if (normal.units.length === 0) return [];
  return [
    { units: normal.withBracket, factor: 1 },
    ...withoutBracket(normal),
    ...normal.halves
      .filter(units => weightOf(units) >= 2)
      .map(units => ({ units, factor: HALF_OF_BILINGUAL })),
    ...normal.parts
      .filter(units => weightOf(units) >= 2)
      .map(units => ({ units, factor: PART_OF_SEVERAL })),
  ];
}

function withoutBracket(normal: NormalLabel): Variant[] {
  if (normal.withBracket.length === normal.units.length) return [];
  return [{ units: normal.units, factor: CORE_WITHOUT_BRACKET }];
}

function spelled(units: readonly string[]): string {
  return units.reduce(
    (text, unit) => (/^[a-z\d]/u.test(unit) ? `${text} ${unit} ` : text + unit),
    '',
  );
}

/** `被面谈人` is not the word `面谈人`; Latin words count whole. */
function notWhenTest(word: string): RegExp {
  const flat = flatten(word);
  const text = /^[a-z]/u.test(flat) ? unitsOf(flat).join(' ') : flat;
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return /^[a-z]/u.test(text)
    ? new RegExp(`(?<![a-z])${escaped}(?![a-z])`, 'u')
    : new RegExp(`(?<!被)${escaped}`, 'u');
}
