/**
 * What the talk still owes, step by step: required ticks not done and evidence of purposes not on
 * record. The step's exit sentence says the same in words; a step that owes nothing is finished.
 */
import type { Interview } from './interview';
import type { Pack } from './pack';
import { type EvidenceId, purposesOf } from './purposes';
import type { StepId } from './steps';
import { stepsOf } from './steps-of';

export interface OwedTick {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

export interface Owed {
  readonly step: StepId;
  readonly ticks: readonly OwedTick[];
  readonly evidence: readonly EvidenceId[];
}

/** Where each piece of evidence is written. */
const PLACE_OF: Readonly<Record<EvidenceId, { readonly step: StepId; readonly field: string }>> = {
  'self-view': { step: 'self_review', field: 'self_summary' },
  'root-cause': { step: 'improvement_plan', field: 'root_cause' },
  'indicators-checked': { step: 'discuss_performance', field: 'kpi_table' },
  'standard-source': { step: 'manager_review', field: 'gap_explanation' },
  'result-told': { step: 'confirm_result', field: 'score_informed' },
  strengths: { step: 'discuss_performance', field: 'strengths' },
  weaknesses: { step: 'discuss_performance', field: 'weaknesses' },
  'employee-action': { step: 'improvement_plan', field: 'action_items' },
  consensus: { step: 'confirm_result', field: 'consensus' },
  'dissent-recorded': { step: 'confirm_result', field: 'employee_comments' },
  'goal-with-metric': { step: 'next_goals', field: 'next_goals' },
  'support-needed': { step: 'support_development', field: 'support_needed' },
  'an-action': { step: 'improvement_plan', field: 'action_items' },
  'actions-have-owner': { step: 'improvement_plan', field: 'action_items' },
  'actions-have-date': { step: 'improvement_plan', field: 'action_items' },
};

export function placeOfEvidence(id: EvidenceId): { readonly step: StepId; readonly field: string } {
  return PLACE_OF[id];
}

/** Steps that owe nothing are left out. */
export function owedBy(interview: Interview, pack: Pack): Owed[] {
  const missing = new Set(purposesOf(interview).flatMap(purpose => purpose.missing));
  return stepsOf(interview, pack)
    .map(step => ({
      step: step.id,
      ticks: step.checklist.filter(
        item => item.required && !interview.ticked.includes(item.id) && applies(item.id, interview),
      ),
      evidence: [...missing].filter(id => PLACE_OF[id].step === step.id),
    }))
    .filter(({ ticks, evidence }) => ticks.length + evidence.length > 0);
}

/** Every required tick of the step that applies is done. */
export function isStepDone(interview: Interview, pack: Pack, step: StepId): boolean {
  const checklist = stepsOf(interview, pack).find(({ id }) => id === step)?.checklist ?? [];
  return checklist.every(
    item => !item.required || interview.ticked.includes(item.id) || !applies(item.id, interview),
  );
}

/** Ticks of the default pack whose words begin with a condition that may not be met. */
function applies(tick: string, interview: Interview): boolean {
  if (tick === 'manager_review.c1' || tick === 'manager_review.c2') {
    const { self_rating: self, final_rating: final, manager_rating: manager } = interview.notes;
    const announced = final || manager;
    return !(self !== undefined && announced !== undefined && self === announced);
  }
  if (tick === 'confirm_result.c3') return interview.notes.employee_agreement !== 'agree';
  return true;
}
