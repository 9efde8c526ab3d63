/** Parts of an interview that came after its first version: all optional, so that older ones load. */
import type { Scale } from './pack';
import type { PriorAction } from './prior-action';
import type { StepId } from './steps';

/** How the result reached someone who did not acknowledge it (L12): neutral facts, no signature. */
export interface Delivery {
  /** As the manager words it: mail, system, text message, courier. */
  readonly method: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly witness: string;
  readonly reason: string;
}

/** The manager's own getting ready; none of it is for a form. */
export interface Preparation {
  /** What the employee may object to, one per line (H5). */
  readonly objections: string;
  /** Ids of ticked items of the pack's preparation list. */
  readonly ticked: readonly string[];
}

/** Written down from anywhere, to be filed later. */
export interface QuickNote {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly step: StepId;
  readonly text: string;
}

/** A key matter of the period (S4-a): facts by STAR, and what the employee says about it. */
export interface Matter {
  readonly id: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  /** In the employee's words (S4-b). */
  readonly employeeSays: string;
  /** Ids of `MATTER_TAGS`, or the company's own words. */
  readonly tags: readonly string[];
}

/** What became of the appointment. A talk that was held says nothing. */
export interface Attendance {
  readonly state: 'postponed' | 'broken-off' | 'not-attended';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  /** `YYYY-MM-DD` of the next try; empty when none is set. */
  readonly nextOn: string;
}

export interface Extras {
  /** Agreed last time with this person; status and comment are of this interview. */
  readonly priorActions?: readonly PriorAction[];
  readonly preparation?: Preparation;
  /** The company's own scale, instead of the pack's. */
  readonly ownScale?: Scale;
  readonly quickNotes?: readonly QuickNote[];
  readonly matters?: readonly Matter[];
  /** The indicator a difficulty has to do with (S6-b), by name. */
  readonly difficultyAbout?: string;
  readonly delivery?: Delivery;
  /** Keys of hints the manager has waved away (`keyOfHint`). */
  readonly dismissedHints?: readonly string[];
  readonly attendance?: Attendance;
  /** The manager's answer to the one question after the talk (S9), 1–5. */
  readonly selfCheck?: number;
}
