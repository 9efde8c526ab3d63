/** Decision → row of the plan, with everything the review shows about it. */
import { type Answer, isCanonical } from '../domain/answer';
import { isEmptyNote } from '../domain/note-value';
import { type Coerced, coerce, coerceText, type NotCoerced } from './coerce';
import type { Joined } from './compose';
import { type Decision, TICK_FROM } from './decide';
import type { FieldView } from './field-view';
import { asksForProtected, type Candidate, isOutOfBounds, type Matching } from './match';
import type { FieldBlock, RefusalReason } from './model';
import { textOf } from './note-text';
import { occupiedBy } from './occupied';
import type { PeriodRange } from './period-range';
import type {
  Alternative,
  MatchEvidence,
  PlanInput,
  PlanRow,
  ProposedRow,
  RefusedRow,
  UntickedReason,
} from './plan-model';
import { wordingIndexOf } from './wording-index';

const ALTERNATIVE_FROM = 0.4;
const MOST_ALTERNATIVES = 6;

/** Refused whatever the page has. */
export function closedAnswers({
  answers,
  catalogue,
}: PlanInput): ReadonlyMap<Answer, RefusalReason> {
  const fields = new Map(catalogue.fields.map(field => [field.id, field]));
  const index = answers.some(answer => !isCanonical(answer)) ? wordingIndexOf(catalogue) : null;
  const closed = new Map<Answer, RefusalReason>();
  for (const answer of answers) {
    const field = isCanonical(answer) ? fields.get(answer.field) : undefined;
    const isForbidden = isCanonical(answer)
      ? field?.policy === 'never'
      : index !== null && asksForProtected(answer, index);
    if (field?.step === 'private') closed.set(answer, 'private');
    else if (isForbidden) closed.set(answer, 'policy-never');
    else if (isEmptyNote(answer.value)) closed.set(answer, 'empty');
    else if (isCanonical(answer) && !field) closed.set(answer, 'no-matching-field');
  }
  return closed;
}

interface Planner {
  isCoercible(candidate: Candidate): boolean;
  refuse(places: readonly number[], reason: RefusalReason, view: number | null): RefusedRow;
  singleRow(at: number, decision: Decision, tooLongFor: number | undefined): PlanRow;
  joinedRow(joined: Joined): PlanRow;
  rangeRow(range: PeriodRange): PlanRow;
  pickedRow(row: PlanRow, places: readonly number[], view: number): PlanRow;
}

export function createPlanner(input: PlanInput, matching: Matching): Planner {
  const ids = rowIdsOf(input.answers);

  function coerceAt(at: number, view: number): Coerced | NotCoerced {
    const answer = input.answers[at];
    const host = matching.views[view]?.field;
    if (!answer || !host) return { ok: false, reason: 'no-matching-field', limit: null };
    return coerce(answer.value, host, {
      index: matching.index,
      field: matching.canonical[at],
      columns: isCanonical(answer) ? [] : (answer.columns ?? []),
      locale: input.locale,
      scale: input.scale,
    });
  }

  function alternativesOf(places: readonly number[], without: number | null): Alternative[] {
    const found = places.flatMap(at => matching.candidates[at] ?? []);
    const best = new Map<number, number>();
    for (const { view, score } of found) {
      if (view !== without && score >= ALTERNATIVE_FROM) {
        best.set(view, Math.max(best.get(view) ?? 0, score));
      }
    }
    return [...best]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_ALTERNATIVES)
      .flatMap(([view, confidence]) => {
        const target = matching.views[view]?.target;
        return target ? [{ target, confidence: rounded(confidence) }] : [];
      });
  }

  function noteText(places: readonly number[]): string {
    return places
      .map(at => {
        const answer = input.answers[at];
        const mayShow = matching.canonical[at]?.step !== 'private';
        if (!answer || !mayShow || isEmptyNote(answer.value)) return '';
        return textOf(answer.value, {
          catalogue: input.catalogue,
          field: matching.canonical[at],
          columns: isCanonical(answer) ? [] : (answer.columns ?? []),
          locale: input.locale,
        });
      })
      .filter(text => text !== '')
      .join('\n');
  }

  function refuse(
    places: readonly number[],
    reason: RefusalReason,
    view: number | null,
    found: Partial<Pick<RefusedRow, 'confidence' | 'evidence' | 'limit'>> = {},
  ): RefusedRow {
    return {
      status: 'refused',
      reason,
      rowId: ids[places[0] ?? -1] ?? '',
      answerIds: places.map(at => input.answers[at]?.id ?? ''),
      preview: noteText(places),
      confidence: rounded(found.confidence ?? 0),
      evidence: found.evidence ?? [],
      alternatives: alternativesOf(places, view),
      limit: found.limit ?? null,
      target: view === null ? null : (matching.views[view]?.target ?? null),
    };
  }

  function propose(
    places: readonly number[],
    at: number,
    coerced: Coerced | NotCoerced,
    found: { confidence: number; evidence: readonly MatchEvidence[]; isPicked?: boolean },
  ): PlanRow {
    const view = matching.views[at];
    if (!view) return refuse(places, 'no-matching-field', null);
    const block = view.field.blocked;
    if (block !== undefined) return refuse(places, BLOCK_REASON[block], at, found);
    if (!coerced.ok) {
      return refuse(places, coerced.reason, at, { ...found, limit: coerced.limit });
    }
    const waiting = found.isPicked ? null : waitingReason(places, coerced, found.confidence);
    const row: ProposedRow = {
      status: waiting === null ? 'ticked' : 'unticked',
      reason: waiting,
      rowId: ids[places[0] ?? -1] ?? '',
      answerIds: places.map(place => input.answers[place]?.id ?? ''),
      target: view.target,
      value: coerced.value,
      preview: coerced.preview,
      confidence: rounded(found.confidence),
      evidence: found.evidence,
      alternatives: alternativesOf(places, at),
      limit: coerced.limit,
      standing: null,
      occupied: null,
      columnsLeftOut: coerced.columnsLeftOut,
    };
    return view.field.isEmpty ? row : occupiedBy(row, null);
  }

  function waitingReason(
    places: readonly number[],
    coerced: Coerced,
    confidence: number,
  ): UntickedReason | null {
    if (places.some(at => matching.canonical[at]?.policy === 'confirm'))
      return 'needs-confirmation';
    if (confidence < TICK_FROM) return 'unsure-match';
    return coerced.isByPlace ? 'scale-by-position' : null;
  }

  return {
    refuse,
    isCoercible: ({ answer, view }) => coerceAt(answer, view).ok,

    singleRow(at, decision, tooLongFor) {
      if (decision.kind === 'ambiguous') return refuse([at], 'ambiguous-fields', null);
      if (decision.kind === 'none') {
        return tooLongFor === undefined
          ? refuse([at], 'no-matching-field', null)
          : refuse([at], 'over-limit', tooLongFor);
      }
      const { view, evidence } = decision.candidate;
      const { confidence } = decision;
      return propose([at], view, coerceAt(at, view), { confidence, evidence });
    },

    joinedRow({ view, answers, text, confidence, evidence }) {
      return propose(answers, view, coerceIn(matching.views[view], text), { confidence, evidence });
    },

    rangeRow({ view, answers, value, confidence, evidence }) {
      const host = matching.views[view]?.field;
      const coerced: Coerced | NotCoerced = host
        ? coerce(value, host, {
            index: matching.index,
            field: undefined,
            columns: [],
            locale: input.locale,
            scale: undefined,
          })
        : { ok: false, reason: 'no-matching-field', limit: null };
      return propose(answers, view, coerced, { confidence, evidence });
    },

    pickedRow(row, places, at) {
      const view = matching.views[at];
      const claims = matching.claims[at];
      if (!view || !claims || isOutOfBounds(view, claims) || claims.isNever) {
        return { ...refuse(places, 'policy-never', at), preview: row.preview };
      }
      const [only, ...others] = places;
      const coerced =
        others.length === 0 && only !== undefined
          ? coerceAt(only, at)
          : coerceIn(view, row.preview);
      const evidence: MatchEvidence[] = [
        { source: 'picked-by-hand', text: view.label, wording: view.label },
      ];
      const picked = propose(places, at, coerced, { confidence: 1, evidence, isPicked: true });
      return picked.status === 'refused' ? { ...picked, preview: row.preview } : picked;
    },
  };
}

function coerceIn(view: FieldView | undefined, text: string): Coerced | NotCoerced {
  const kind = view?.field.kind;
  return view && (kind === 'textarea' || kind === 'richtext')
    ? coerceText(text, view.field)
    : { ok: false, reason: 'wrong-kind', limit: null };
}

const BLOCK_REASON: Readonly<Record<FieldBlock, RefusalReason>> = {
  disabled: 'field-disabled',
  readonly: 'field-readonly',
  hidden: 'field-hidden',
  'signature-pad': 'policy-never',
};

/** The answers' own ids; a second answer of one id gets a number. */
export function rowIdsOf(answers: readonly Answer[]): string[] {
  const seen = new Map<string, number>();
  return answers.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}

function rounded(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
}
