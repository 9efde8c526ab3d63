/** Planned minutes against used time. */
import type { Interview } from './interview';
import type { Pack } from './pack';
import type { StepId } from './steps';

export type TimeState = 'on-time' | 'nearly-used' | 'over';

export function plannedMinutes(pack: Pack, interview: Interview, step: StepId): number {
  const found = pack.steps.find(candidate => candidate.id === step);
  return found ? found.minutes[`${interview.setup.planMinutes}`] : 0;
}

/** Colour changes at 80 % and at 100 % of the plan; nothing else ever happens. */
export function timeState(usedSeconds: number, planMinutes: number): TimeState {
  const share = usedSeconds / (planMinutes * 60);
  if (share >= 1) return 'over';
  return share >= 0.8 ? 'nearly-used' : 'on-time';
}
