/** Scores notes against page fields. Says how well each pair fits; who gets what is decided later. */
import { type Answer, isCanonical, type LabelledAnswer } from '../domain/answer';
import type { CanonicalField } from '../domain/canonical-field';
import { isProtectedLabel } from './bounds';
import { type Claim, claimsOn, type FieldClaims } from './claims';
import { type FieldView, viewField } from './field-view';
import { flatten } from './normalise';
import type { MatchEvidence, PlanInput, SavedMapping } from './plan-model';
import { compareUnits } from './similarity';
import { answerFit } from './value-fit';
import { variantsOf, type WordingIndex, wordingIndexOf } from './wording-index';

export interface Candidate {
  readonly answer: number;
  readonly view: number;
  /** 0–1: how sure the field is meant. */
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
  /** Chosen by hand on an earlier visit. */
  readonly isSaved: boolean;
}

export interface Matching {
  readonly index: WordingIndex;
  readonly views: readonly FieldView[];
  readonly claims: readonly FieldClaims[];
  /** Of each answer its canonical field, if it has one. */
  readonly canonical: readonly (CanonicalField | undefined)[];
  /** Of each answer its candidates, best first. */
  readonly candidates: readonly (readonly Candidate[])[];
}

const WORTH_KEEPING = 0.3;
/** Another explanation of the field that is better by this much takes it. */
const PLAINLY_ANOTHERS = 0.03;
/** … and by this much where only the widget speaks for it. */
const BY_KIND_ANOTHERS = 0.06;
const SAME_NAME = 0.02;
const NEARLY_THE_SAME = 0.9;

/** `isOpen` leaves out the answers that are refused whatever the page has. */
export function matchAnswers(input: PlanInput, isOpen: (answer: Answer) => boolean): Matching {
  const index = wordingIndexOf(input.catalogue);
  const views = input.frames.flatMap(({ frameKey, survey }) =>
    survey.fields.map(field => viewField(frameKey, field)),
  );
  const claims = views.map(view => claimsOn(view, index));
  const placeOf = new Map(index.fields.map((field, at) => [field.id, at]));
  const canonical = input.answers.map(answer => {
    const at = isCanonical(answer) ? placeOf.get(answer.field) : undefined;
    return at === undefined ? undefined : index.fields[at];
  });
  const mapped = mappedViews(input, isOpen, views, claims);
  const candidates = input.answers.map((answer, at) => {
    if (!isOpen(answer)) return [];
    const own = mapped.get(at);
    if (own !== undefined) return [savedCandidate(at, own, views)];
    const taken = new Set(mapped.values());
    const found: Candidate[] = [];
    for (const [place, view] of views.entries()) {
      const claim = claims[place];
      if (!claim || taken.has(place) || isOutOfBounds(view, claim)) continue;
      const candidate = isCanonical(answer)
        ? canonicalCandidate(at, answer, canonical[at], place, view, claim, placeOf)
        : labelledCandidate(at, answer, place, view, claim);
      if (candidate !== null && candidate.score >= WORTH_KEEPING) found.push(candidate);
    }
    return found.sort((a, b) => b.score - a.score || a.view - b.view);
  });
  return { index, views, claims, canonical, candidates };
}

/** No note goes here, whoever asks. */
export function isOutOfBounds(view: FieldView, claims: FieldClaims): boolean {
  return view.isProtected || claims.isProtected;
}

function canonicalCandidate(
  at: number,
  answer: Answer,
  field: CanonicalField | undefined,
  place: number,
  view: FieldView,
  claims: FieldClaims,
  placeOf: ReadonlyMap<string, number>,
): Candidate | null {
  if (!field || view.isDecoy || view.isPrivate || claims.isNever) return null;
  const claim = claims.byField.get(placeOf.get(field.id) ?? -1);
  if (!claim) return null;
  const fit = answerFit(answer, field, view.field.kind);
  const score = claim.likeness * fit;
  if (fit === 0 || isAnothers(score, claim, claims)) return null;
  return { answer: at, view: place, score, evidence: [claim.evidence], isSaved: false };
}

function isAnothers(score: number, own: Claim | null, { best }: FieldClaims): boolean {
  if (best === null || best.field === own?.field) return false;
  const isBetterNamed = best.likeness > (own?.likeness ?? 0) + SAME_NAME;
  return best.score > score + (isBetterNamed ? PLAINLY_ANOTHERS : BY_KIND_ANOTHERS);
}

/** The label the manager typed is what counts; the catalogue only warns off what is plainly another's. */
function labelledCandidate(
  at: number,
  answer: LabelledAnswer,
  place: number,
  view: FieldView,
  claims: FieldClaims,
): Candidate | null {
  const fit = answerFit(answer, undefined, view.field.kind);
  if (fit === 0) return null;
  const { likeness, evidence } = likenessOfLabel(answer.label, view);
  if (evidence === null || (view.isDecoy && likeness < NEARLY_THE_SAME)) return null;
  const score = likeness * fit;
  if (likeness < NEARLY_THE_SAME && isAnothers(score, null, claims)) return null;
  return { answer: at, view: place, score, evidence: [evidence], isSaved: false };
}

function likenessOfLabel(
  own: string,
  view: FieldView,
): { likeness: number; evidence: MatchEvidence | null } {
  let likeness = 0;
  let evidence: MatchEvidence | null = null;
  const ours = variantsOf(own);
  for (const text of textsWithHeadings(view)) {
    for (const theirs of variantsOf(text.compared)) {
      for (const wanted of ours) {
        const alike = compareUnits(theirs.units, wanted.units).score;
        const score = alike * theirs.factor * wanted.factor * text.weight;
        if (score <= likeness) continue;
        likeness = score;
        evidence = { source: text.source, text: text.shown, wording: own };
      }
    }
  }
  return { likeness, evidence };
}

/** A typed label may name the heading too: 员工自评 / 评语. */
function textsWithHeadings(view: FieldView): readonly FieldView['texts'][number][] {
  const heading = view.field.section.at(-1);
  if (heading === undefined || view.label === '') return view.texts;
  const shown = `${heading} ${view.label}`;
  return [
    ...view.texts,
    { source: 'section', shown, compared: shown, weight: 0.97, isLabel: false },
  ];
}

/** The manager's own label asks for what no note may fill. */
export function asksForProtected(answer: LabelledAnswer, index: WordingIndex): boolean {
  if (isProtectedLabel(flatten(answer.label))) return true;
  return index
    .hitsOf(answer.label)
    .some(
      hit =>
        hit.score >= NEARLY_THE_SAME && PROTECTED_BY_NAME.has(index.fields[hit.field]?.id ?? ''),
    );
}

const PROTECTED_BY_NAME: ReadonlySet<string> = new Set([
  'employee_signature',
  'manager_signature',
  'hr_signature',
  'sign_date',
  'hr_comment',
  'skip_manager_comment',
]);

/** Answer → field of a saved mapping, where the signature stands for exactly one field of the page. */
function mappedViews(
  { answers, mappings }: PlanInput,
  isOpen: (answer: Answer) => boolean,
  views: readonly FieldView[],
  claims: readonly FieldClaims[],
): ReadonlyMap<number, number> {
  const mapped = new Map<number, number>();
  const taken = new Set<number>();
  for (const [at, answer] of answers.entries()) {
    if (!isOpen(answer)) continue;
    const place = viewWithSignature(mappingOf(answer, mappings ?? []), views);
    const view = views[place];
    const claim = claims[place];
    if (!view || !claim || taken.has(place) || isOutOfBounds(view, claim)) continue;
    mapped.set(at, place);
    taken.add(place);
  }
  return mapped;
}

function mappingOf(answer: Answer, mappings: readonly SavedMapping[]): SavedMapping | undefined {
  const note = isCanonical(answer) ? answer.field : answer.label;
  return mappings.find(mapping => mapping.note === note);
}

function viewWithSignature(mapping: SavedMapping | undefined, views: readonly FieldView[]): number {
  if (!mapping) return -1;
  const places = views.flatMap((view, at) =>
    view.field.signature === mapping.signature ? [at] : [],
  );
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

function savedCandidate(answer: number, view: number, views: readonly FieldView[]): Candidate {
  const text = views[view]?.label ?? '';
  return {
    answer,
    view,
    score: 1,
    evidence: [{ source: 'saved-mapping', text, wording: text }],
    isSaved: true,
  };
}
