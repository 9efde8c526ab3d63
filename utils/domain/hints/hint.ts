/**
 * A hint: what a rule noticed about the manager's own words or plan. Soft and local; it never blocks,
 * never rates, and stays away once dismissed. Wording, reason and source are in the catalogues.
 */
export const HINT_RULES = [
  // in words
  'absolute-word',
  'legal-label',
  'personal-number',
  'health-or-family',
  // in the record
  'all-manager-plan',
  'action-without-cause',
  'action-without-owner',
  'action-without-date',
  'action-without-criterion',
  'goal-without-metric',
  'goal-not-measurable',
  'weights-not-100',
  'too-many-actions',
  'low-without-fact',
  'low-without-support',
  'no-recognition',
] as const;
export type HintRule = (typeof HINT_RULES)[number];

export interface Hint {
  readonly rule: HintRule;
  /** The note it is about; its step is where the hint is shown. */
  readonly field: string;
  /** What was noticed, word for word: a word, a number cut short, the name of a row. */
  readonly found: string;
}

/** What a dismissal is kept under: the same words in the same note are not brought up again. */
export function keyOfHint(hint: Hint): string {
  return `${hint.rule}/${hint.field}/${hint.found}`;
}
