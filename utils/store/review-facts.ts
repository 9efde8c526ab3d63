/** What the page asks of its fields, for the review: limits beside a value, and what stays empty. */
import { viewField } from '../fill/field-view';
import type { FieldDescriptor, FieldLimits } from '../fill/model';
import type { FillPlan, PlanTarget } from '../fill/plan-model';
import { tickedRows } from './remembered-fill';

export interface TargetLimits extends FieldLimits {
  /** How many there are to choose from, where that can be seen from outside. */
  readonly options: number | null;
}

export function limitsOfTarget({ input }: FillPlan, target: PlanTarget): TargetLimits {
  const frame = input.frames.find(({ frameKey }) => frameKey === target.frameKey);
  const field = frame?.survey.fields.find(({ handle }) => handle === target.handle);
  return { ...field?.limits, options: field?.options?.length ?? null };
}

/** Labels of fields the page requires and that are still empty once the ticked rows are written. */
export function requiredLeftEmpty(plan: FillPlan): readonly string[] {
  const written = new Set(tickedRows(plan).map(({ target }) => placeOf(target)));
  const labels = plan.input.frames.flatMap(({ frameKey, survey }) =>
    survey.fields
      .filter(field => isOpen(field) && !written.has(placeOf({ frameKey, ...field })))
      .map(field => viewField(frameKey, field).label),
  );
  return [...new Set(labels)].filter(label => label !== '');
}

/** A canvas to sign on is the manager's to fill, too; a disabled field is nobody's. */
function isOpen({ limits, isEmpty, blocked }: FieldDescriptor): boolean {
  const isReachable = blocked === undefined || blocked === 'signature-pad';
  return limits.required === true && isEmpty && isReachable;
}

function placeOf({ frameKey, handle }: { frameKey: string; handle: string }): string {
  return `${frameKey}\n${handle}`;
}
