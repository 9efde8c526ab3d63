/** The two ends of the period go into one range picker where the form has no two fields for them. */
import { type Answer, isCanonical } from '../domain/answer';
import type { Decision } from './decide';
import { isOutOfBounds, type Matching } from './match';
import type { MatchEvidence, PlanInput } from './plan-model';

export interface PeriodRange {
  readonly view: number;
  readonly answers: readonly [number, number];
  readonly value: readonly [string, string];
  readonly confidence: number;
  readonly evidence: readonly MatchEvidence[];
}

const NAMES_PERIOD = new Set(['review_period_label', 'period_start', 'period_end']);
const FROM = 0.75;

/** `isOpen` leaves out the answers that are refused whatever the page has, empty ones among them. */
export function periodRange(
  input: PlanInput,
  matching: Matching,
  decisions: readonly Decision[],
  isOpen: (answer: Answer) => boolean,
): PeriodRange | null {
  const end = (id: string) =>
    input.answers.findIndex(
      (answer, at) =>
        isCanonical(answer) &&
        answer.field === id &&
        isOpen(answer) &&
        decisions[at]?.kind === 'none',
    );
  const [first, last] = [end('period_start'), end('period_end')];
  const [from, to] = [input.answers[first]?.value, input.answers[last]?.value];
  if (typeof from !== 'string' || typeof to !== 'string') return null;
  const used = new Set(
    decisions.flatMap(each => (each.kind === 'target' ? [each.candidate.view] : [])),
  );
  const filled = new Set([...used].map(at => matching.views[at]?.field.handle));
  const boxes = matching.views.flatMap((view, at) => {
    const claims = matching.claims[at];
    if (!claims || used.has(at) || view.field.kind !== 'daterange') return [];
    if (view.field.covers?.some(handle => filled.has(handle))) return [];
    if (view.isDecoy || view.isPrivate || view.field.blocked || isOutOfBounds(view, claims))
      return [];
    const named = [...claims.byField.values()]
      .filter(claim => NAMES_PERIOD.has(matching.index.fields[claim.field]?.id ?? ''))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!named || named.likeness < FROM) return [];
    return [{ view: at, confidence: named.likeness, evidence: [named.evidence] }];
  });
  const [box, ...others] = boxes;
  if (!box || others.length > 0) return null;
  return { ...box, answers: [first, last], value: [from, to] };
}
