/** From scores to decisions: which note goes where, which has no field, which has too many. */
import { isCanonical } from '../domain/answer';
import { assign, type Pair } from './assignment';
import type { Candidate, Matching } from './match';
import type { PlanInput } from './plan-model';

export type Decision =
  | { readonly kind: 'none' }
  /** Several fields fit alike, or several notes want the one field. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'target'; readonly candidate: Candidate; readonly confidence: number };

interface Offers {
  /** Of each answer, best first. */
  readonly byAnswer: readonly (readonly Candidate[])[];
  readonly byView: ReadonlyMap<number, readonly Candidate[]>;
}

/** From here on a row is proposed ticked. */
export const TICK_FROM = 0.75;
/** From here on a field is proposed at all. */
const PROPOSE_FROM = 0.5;
const CLEAR_LEAD = 0.1;
const SAME_CLAIM = 0.05;
const OWNED_MARGIN = 0.02;
const JUST_UNTICKED = 0.74;
const BLOCKED_PENALTY = 0.1;
const CANNOT_BE_COERCED = 0.93;
const LABELLED_FIRST = 0.2;
const SAVED_FIRST = 1;
const EPSILON = 1e-9;

interface DecideContext {
  readonly input: PlanInput;
  readonly matching: Matching;
  /** The value can be put into the widget, options included. */
  readonly isCoercible: (candidate: Candidate) => boolean;
}

export function decide(context: DecideContext): Decision[] {
  const byAnswer = context.matching.candidates.map(list =>
    list.map(candidate => weighed(candidate, context)),
  );
  const offers: Offers = { byAnswer, byView: groupedByView(byAnswer.flat()) };
  const chosen = assign(
    byAnswer
      .flatMap(list => list.map(candidate => pairOf(candidate, context)))
      .filter(isWorthwhile),
  );
  const decisions = byAnswer.map((list, answer): Decision => {
    const view = chosen.get(answer);
    const candidate = list.find(each => each.view === view);
    if (candidate === undefined) return { kind: 'none' };
    return judge(candidate, list, offers, chosen, context);
  });
  return decisions.map((decision, answer) =>
    decision.kind === 'none' && lostToATie(answer, offers, decisions, context)
      ? { kind: 'ambiguous' }
      : decision,
  );
}

function groupedByView(
  candidates: readonly Candidate[],
): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.view);
    if (group) group.push(candidate);
    else groups.set(candidate.view, [candidate]);
  }
  return groups;
}

function weighed(candidate: Candidate, context: DecideContext): Candidate {
  if (candidate.isSaved || candidate.score < PROPOSE_FROM || context.isCoercible(candidate)) {
    return candidate;
  }
  return { ...candidate, score: candidate.score * CANNOT_BE_COERCED };
}

/** Worth grows faster than the score, so that nobody is moved off a field that is plainly theirs. */
function pairOf(candidate: Candidate, { input, matching }: DecideContext): Pair {
  const { answer, view, score, isSaved } = candidate;
  const isBlocked = matching.views[view]?.field.blocked !== undefined;
  const above = score - (isBlocked ? BLOCKED_PENALTY : 0) - PROPOSE_FROM + 0.1;
  const entry = input.answers[answer];
  const isLabelled = entry !== undefined && !isCanonical(entry) && score >= TICK_FROM;
  const worth =
    score < PROPOSE_FROM - EPSILON || above <= 0
      ? 0
      : above ** 2 + (isLabelled ? LABELLED_FIRST : 0) + (isSaved ? SAVED_FIRST : 0);
  return { left: answer, right: view, worth };
}

function isWorthwhile({ worth }: Pair): boolean {
  return worth > 0;
}

function judge(
  candidate: Candidate,
  own: readonly Candidate[],
  offers: Offers,
  chosen: ReadonlyMap<number, number>,
  context: DecideContext,
): Decision {
  if (candidate.isSaved) return { kind: 'target', candidate, confidence: candidate.score };
  const rivals = own.filter(other => isRivalField(other, candidate, offers, chosen, context));
  if (rivals.length > 0) return { kind: 'ambiguous' };
  if (rivalAnswers(candidate, offers, chosen, context).length > 0) return { kind: 'ambiguous' };
  const isDisputed =
    couldBeAnothers(candidate, context) || wasPushedAside(candidate, own, offers, chosen);
  const confidence = Math.min(candidate.score, isDisputed ? JUST_UNTICKED : 1);
  return { kind: 'target', candidate, confidence };
}

/** Another field that fits about as well and that nobody else has the better claim to. */
function isRivalField(
  other: Candidate,
  candidate: Candidate,
  offers: Offers,
  chosen: ReadonlyMap<number, number>,
  { matching }: DecideContext,
): boolean {
  if (other.view === candidate.view || other.score < PROPOSE_FROM) return false;
  if (other.score <= candidate.score - CLEAR_LEAD + EPSILON) return false;
  const isBlocked = (view: number) => matching.views[view]?.field.blocked !== undefined;
  if (isBlocked(other.view) && !isBlocked(candidate.view)) return false;
  for (const [answer, view] of chosen) {
    if (view !== other.view || answer === candidate.answer) continue;
    const owner = offers.byAnswer[answer]?.find(each => each.view === view);
    if (owner && owner.score >= other.score - OWNED_MARGIN) return false;
  }
  const best = matching.claims[other.view]?.best;
  const field = matching.canonical[candidate.answer];
  if (!best || !field || matching.index.fields[best.field] === field) return true;
  return best.score <= other.score + OWNED_MARGIN;
}

/** Other notes that want this field as much and have nowhere else to go. */
function rivalAnswers(
  candidate: Candidate,
  offers: Offers,
  chosen: ReadonlyMap<number, number>,
  { input }: DecideContext,
): Candidate[] {
  const isLabelled = (answer: number) => {
    const entry = input.answers[answer];
    return entry !== undefined && !isCanonical(entry);
  };
  return (offers.byView.get(candidate.view) ?? []).filter(
    other =>
      other.view === candidate.view &&
      other.answer !== candidate.answer &&
      other.score >= Math.max(PROPOSE_FROM, candidate.score - SAME_CLAIM) &&
      chosen.get(other.answer) === undefined &&
      isLabelled(other.answer) === isLabelled(candidate.answer),
  );
}

function lostToATie(
  answer: number,
  offers: Offers,
  decisions: readonly Decision[],
  context: DecideContext,
): boolean {
  const nobody = new Map<number, number>();
  return (offers.byAnswer[answer] ?? []).some(
    own =>
      own.score >= PROPOSE_FROM &&
      rivalAnswers(own, offers, nobody, context).some(
        other =>
          decisions[other.answer]?.kind === 'ambiguous' && own.score >= other.score - SAME_CLAIM,
      ),
  );
}

/** A canonical field nobody wrote a note for explains this page field as well. */
function couldBeAnothers(candidate: Candidate, { input, matching }: DecideContext): boolean {
  const own = matching.canonical[candidate.answer];
  const claims = matching.claims[candidate.view];
  if (!own || !claims) return false;
  const likeness = claims.byField.get(matching.index.fields.indexOf(own))?.likeness ?? 0;
  const present = new Set(
    input.answers.map((_, at) => matching.canonical[at]?.id).filter(id => id !== undefined),
  );
  for (const claim of claims.byField.values()) {
    const field = matching.index.fields[claim.field];
    if (!field || field === own || field.policy === 'never' || present.has(field.id)) continue;
    if (claim.score < candidate.score - SAME_CLAIM) continue;
    if (claim.likeness < likeness - OWNED_MARGIN) continue;
    if (!isPlacedElsewhere(claim.field, claim.score, candidate.view, matching)) return true;
  }
  return false;
}

function isPlacedElsewhere(
  field: number,
  score: number,
  view: number,
  { claims }: Matching,
): boolean {
  return claims.some((each, at) => {
    if (at === view) return false;
    const there = each.byField.get(field)?.score ?? 0;
    return there > score + OWNED_MARGIN || (there >= score && each.best?.field === field);
  });
}

/** The field that fits this note best went to another that fits it no better. */
function wasPushedAside(
  candidate: Candidate,
  own: readonly Candidate[],
  offers: Offers,
  chosen: ReadonlyMap<number, number>,
): boolean {
  const best = own[0];
  if (!best || best.view === candidate.view || best.score <= candidate.score + CLEAR_LEAD)
    return false;
  for (const [answer, view] of chosen) {
    if (view !== best.view) continue;
    const owner = offers.byAnswer[answer]?.find(each => each.view === view);
    return (owner?.score ?? 0) <= best.score + EPSILON;
  }
  return false;
}
