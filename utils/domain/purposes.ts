/**
 * The six purposes of the talk (requirements P1–P6): which of them the record shows as met, and what
 * is still missing for the others. Evidence only; nobody is scored.
 */
import { actionsOf, goalsOf, indicatorsOf } from './agreed';
import type { Interview } from './interview';
import { textOf } from './interview';
import { isEmptyNote } from './note-value';

export const PURPOSE_IDS = [
  'communication_root_cause',
  'fair_understanding',
  'strengths_weaknesses_joint',
  'consensus',
  'next_goals_support',
  'plan_with_deadline',
] as const;
export type PurposeId = (typeof PURPOSE_IDS)[number];

/** What one purpose still lacks; each piece has one place in the panel where it is written. */
export const EVIDENCE_IDS = [
  'self-view',
  'root-cause',
  'indicators-checked',
  'standard-source',
  'result-told',
  'strengths',
  'weaknesses',
  'employee-action',
  'consensus',
  'dissent-recorded',
  'goal-with-metric',
  'support-needed',
  'an-action',
  'actions-have-owner',
  'actions-have-date',
] as const;
export type EvidenceId = (typeof EVIDENCE_IDS)[number];

export interface Purpose {
  readonly id: PurposeId;
  readonly isCovered: boolean;
  readonly missing: readonly EvidenceId[];
  /** How many pieces of evidence it asks of this interview, those that are there included. */
  readonly asked: number;
}

/** The tick of the default pack that says the standard's source was told. */
const STANDARD_TOLD = 'manager_review.c5';

export function purposesOf(interview: Interview): Purpose[] {
  return PURPOSE_IDS.map(id => {
    const evidence = EVIDENCE[id](interview);
    const missing = EVIDENCE_IDS.filter(each => evidence[each] === false);
    return { id, isCovered: missing.length === 0, missing, asked: Object.keys(evidence).length };
  });
}

export function coveredPurposes(interview: Interview): PurposeId[] {
  return purposesOf(interview).flatMap(purpose => (purpose.isCovered ? [purpose.id] : []));
}

/** The employee holds another view, or has not acknowledged: then the words must be on record. */
export function isDissent(interview: Interview): boolean {
  const stance = textOf(interview, 'employee_agreement');
  return stance === 'partial' || stance === 'disagree' || stance === 'not_acknowledged';
}

/** The answer of a flag, however it was imported. */
export function isYes(interview: Interview, field: string): boolean {
  const value = interview.notes[field];
  return value === true || value === 'yes' || value === '是' || value === '已告知';
}

/** What a purpose asks for, and whether it is there. */
type Evidence = Partial<Record<EvidenceId, boolean>>;

const EVIDENCE: Readonly<Record<PurposeId, (interview: Interview) => Evidence>> = {
  communication_root_cause: interview => ({
    'self-view': hasAny(interview, ['self_summary', 'self_achievements', 'self_shortcomings']),
    'root-cause': hasAny(interview, ['root_cause']),
  }),

  fair_understanding: interview => {
    const indicators = indicatorsOf(interview);
    return {
      'indicators-checked':
        indicators.length > 0 &&
        indicators.every(({ actual, completion }) => actual !== '' || completion !== ''),
      'standard-source':
        interview.setup.standardSource.trim() !== '' || interview.ticked.includes(STANDARD_TOLD),
      'result-told': isYes(interview, 'score_informed'),
    };
  },

  strengths_weaknesses_joint: interview => ({
    strengths: hasAny(interview, ['strengths']),
    weaknesses: hasAny(interview, ['weaknesses']),
    'employee-action': actionsOf(interview).some(
      ({ owner }) => owner === 'employee' || owner === 'joint',
    ),
  }),

  consensus: interview =>
    isDissent(interview)
      ? { 'dissent-recorded': hasAny(interview, ['objection', 'employee_comments']) }
      : { consensus: hasAny(interview, ['consensus']) },

  next_goals_support: interview => ({
    'goal-with-metric': goalsOf(interview).some(goal => goal.metric !== ''),
    'support-needed': hasAny(interview, ['support_needed']),
  }),

  plan_with_deadline: interview => {
    const actions = actionsOf(interview);
    return {
      'an-action': actions.length > 0,
      'actions-have-owner': actions.every(({ ownerText }) => ownerText !== ''),
      'actions-have-date': actions.every(({ due }) => due !== ''),
    };
  },
};

function hasAny(interview: Interview, fields: readonly string[]): boolean {
  return fields.some(field => !isEmptyNote(interview.notes[field]));
}
