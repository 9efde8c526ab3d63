/**
 * One action or promise through all talks with a person: where it was agreed, what was said of it
 * since, where it goes on, how it stands (R2, S6-c). Pure, and from what each talk says of itself: no
 * talk is changed by a later one.
 */
import { type AgreedAction, IS_DAY, isOverdue } from './actions';
import type { PriorAction } from './prior-action';
import { isSettled, type Progress } from './row-marks';

/** What a talk agreed and what it looked back at. */
export interface Talk {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly actions: readonly AgreedAction[];
  readonly prior: readonly PriorAction[];
  /** False: postponed, or the employee did not come. */
  readonly isHeld: boolean;
}

/** A talk in which a thread comes up: looked back at, agreed, or both when it was taken over. */
export interface ThreadStep {
  readonly talk: string;
  readonly day: string;
  readonly prior: PriorAction | null;
  readonly action: AgreedAction | null;
}

export interface Thread {
  readonly id: string;
  readonly kind: 'action' | 'commitment';
  readonly steps: readonly ThreadStep[];
  /** As last worded, owned and dated. */
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly progress: Progress;
  readonly isOverdue: boolean;
  /** ISO time of the tick in the records that settled it; empty when none did. */
  readonly doneAt: string;
  /** Later talks in which nobody came back to it, though it was open. */
  readonly passedOver: number;
}

export type DueState = 'done' | 'dropped' | 'overdue' | 'open' | 'undated';

/** `talks` are one person's, oldest first. In the order in which things were agreed. */
export function threadsOf(talks: readonly Talk[], today: string): Thread[] {
  return followed(talks).map(({ id, steps }) => threadOf(id, steps, talks, today));
}

/**
 * How each action of these talks stands; one that a later talk took over is missing, because it is
 * answered for there. `talks` as above.
 */
export function standingActions(
  talks: readonly Talk[],
  today: string,
): ReadonlyMap<AgreedAction, DueState> {
  const states = new Map<AgreedAction, DueState>();
  for (const thread of threadsOf(talks, today)) {
    const newest = lastAction(thread.steps)?.action;
    if (newest) states.set(newest, dueStateOf(thread));
  }
  for (const [at, { actions }] of talks.entries())
    for (const action of actions)
      if (action.kind === 'follow-up')
        states.set(action, followUpState(action, wasHeldAfter(talks, at, today), today));
  return states;
}

export function dueStateOf({ progress, due, isOverdue }: Thread): DueState {
  if (progress === 'done' || progress === 'dropped') return progress;
  return openState(due, isOverdue);
}

function wasHeldAfter(talks: readonly Talk[], at: number, today: string): boolean {
  return talks.slice(at + 1).some(({ isHeld, day }) => isHeld && day <= today);
}

/** The next talk with the person is the follow-up, on whatever day it comes about. */
function followUpState(action: AgreedAction, wasHeld: boolean, today: string): DueState {
  if (action.doneAt !== '' || wasHeld) return 'done';
  return openState(action.due, isOverdue(action.due, today));
}

function openState(due: string, isLate: boolean): DueState {
  if (!IS_DAY.test(due)) return 'undated';
  return isLate ? 'overdue' : 'open';
}

interface Followed {
  readonly id: string;
  readonly steps: ThreadStep[];
}

function followed(talks: readonly Talk[]): Followed[] {
  const threads: Followed[] = [];
  const byId = new Map<string, Followed>();
  const begin = (id: string): Followed => {
    const thread = { id, steps: [] };
    threads.push(thread);
    byId.set(id, thread);
    return thread;
  };
  for (const { id: talk, day, actions, prior } of talks) {
    const here = new Map<string, Followed>();
    for (const each of prior) {
      const known = byId.get(each.id) ?? sameWords(threads, each, talk);
      const thread = known ?? begin(`${talk}/prior/${each.id}`);
      thread.steps.push({ talk, day, prior: each, action: null });
      here.set(each.id, thread);
    }
    for (const action of actions) {
      if (action.kind === 'follow-up') continue;
      const from = here.get(action.carriedFrom) ?? byId.get(action.carriedFrom);
      const thread = from ?? byId.get(action.key) ?? begin(action.key);
      // Taken over before threads: the row has a name of its own, under which it may be met again.
      byId.set(action.key, thread);
      const step = thread.steps.at(-1);
      if (step?.talk === talk && !step.action) thread.steps.splice(-1, 1, { ...step, action });
      else thread.steps.push({ talk, day, prior: null, action });
    }
  }
  return threads;
}

/** For records older than threads: the latest that is worded the same and was not looked at here yet. */
function sameWords(threads: readonly Followed[], prior: PriorAction, talk: string) {
  const wanted = folded(prior.text);
  if (wanted === '') return undefined;
  return threads.findLast(({ steps }) => {
    const last = steps.at(-1);
    return last !== undefined && last.talk !== talk && folded(textOf(last)) === wanted;
  });
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();
}

function threadOf(
  id: string,
  steps: readonly ThreadStep[],
  talks: readonly Talk[],
  today: string,
): Thread {
  const last = steps.at(-1);
  if (!last) throw new Error('a thread begins with a step');
  const newest = lastAction(steps);
  const doneAt = newest ? tickOf(newest, last) : '';
  const progress = doneAt === '' ? progressOf(last) : 'done';
  const due = (last.action ?? last.prior)?.due ?? '';
  const isOpen = !isSettled(progress);
  return {
    id,
    kind: kindOf(steps),
    steps,
    text: textOf(last),
    owner: (last.action ?? last.prior)?.owner ?? '',
    due,
    progress,
    isOverdue: isOpen && isOverdue(due, today),
    doneAt,
    passedOver: isOpen
      ? talks.slice(talks.findIndex(each => each.id === last.talk) + 1).filter(each => each.isHeld)
          .length
      : 0,
  };
}

/** What the talk said of it; a thing it settled stays settled, whatever row of it was left behind. */
function progressOf({ prior, action }: ThreadStep): Progress {
  if (!prior) return 'open';
  if (!action) return prior.status;
  return prior.status === 'not_done' ? 'open' : prior.status;
}

/** A tick counts until a later talk says otherwise. */
function tickOf(ticked: ThreadStep, last: ThreadStep): string {
  const doneAt = ticked.action?.doneAt ?? '';
  if (ticked === last || doneAt === '') return doneAt;
  const wasLookedAt = last.prior !== null && last.prior.status !== 'open';
  return wasLookedAt && doneAt.slice(0, 10) <= last.day ? '' : doneAt;
}

function lastAction(steps: readonly ThreadStep[]): ThreadStep | undefined {
  return steps.findLast(({ action }) => action !== null);
}

function textOf({ action, prior }: ThreadStep): string {
  return (action ?? prior)?.text ?? '';
}

function kindOf(steps: readonly ThreadStep[]): Thread['kind'] {
  for (const { action, prior } of steps) {
    if (prior?.kind) return prior.kind;
    if (action && action.kind !== 'follow-up') return action.kind;
  }
  return steps[0]?.prior?.owner === 'manager' ? 'commitment' : 'action';
}
