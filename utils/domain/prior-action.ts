/** One thing agreed in the last interview; its status and comment are noted in this one. */
import type { Owner, Progress } from './row-marks';

export interface PriorAction {
  /** The thread it belongs to; in records older than threads, a name of its own within the talk. */
  readonly id: string;
  /** Missing in older records. A promise goes on as a promise, also when it is taken over. */
  readonly kind?: 'action' | 'commitment';
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
