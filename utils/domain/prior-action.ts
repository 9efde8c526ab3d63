/** One thing agreed in the last interview; its status and comment are noted in this one. */
import type { Owner, Progress } from './row-marks';

export interface PriorAction {
  readonly id: string;
  readonly text: string;
  /** `manager`: the manager's own promise. */
  readonly owner: Owner;
  /** `YYYY-MM-DD`, or as written. */
  readonly due: string;
  /** `open` until the manager has looked at it in this interview. */
  readonly status: Progress;
  readonly comment: string;
  readonly cause?: string;
  readonly criterion?: string;
  readonly support?: string;
}
