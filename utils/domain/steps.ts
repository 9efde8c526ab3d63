/** The eight steps, in the order of the article the product follows (requirements S1–S8). */
export const STEP_IDS = [
  'opening',
  'self_review',
  'manager_review',
  'discuss_performance',
  'improvement_plan',
  'support_development',
  'next_goals',
  'confirm_result',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** 1–8, as the manager counts. */
export function stepNumber(step: StepId): number {
  return STEP_IDS.indexOf(step) + 1;
}

/** The step after `step`, or `null` after the last one. */
export function nextStep(step: StepId): StepId | null {
  return STEP_IDS[STEP_IDS.indexOf(step) + 1] ?? null;
}

/** The step before `step`, or `null` before the first one. */
export function previousStep(step: StepId): StepId | null {
  return STEP_IDS[STEP_IDS.indexOf(step) - 1] ?? null;
}
