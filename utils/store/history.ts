/**
 * Undo and redo of what was written. Keys typed into one field without a pause are one act. Time used,
 * the step, and what was logged are no acts: they stay as they are.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Interview } from '../domain/interview';

export interface History {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Before an edit; `act` names what is being typed into, so that its keys become one act. */
  remember(before: Interview, act: string | null): void;
  /** The interview as it was before the last act, or `null` when there is none. */
  undo(current: Interview): Interview | null;
  redo(current: Interview): Interview | null;
}

const MOST_ACTS = 200;
/** A pause this long ends an act of typing. */
const PAUSE_MS = 1_500;

export function createHistory(elapsed: () => number): History {
  const past = signal<readonly Interview[]>([]);
  const future = signal<readonly Interview[]>([]);
  let lastAct: string | null = null;
  let lastAt = Number.NEGATIVE_INFINITY;

  function step(from: typeof past, to: typeof future, current: Interview): Interview | null {
    const target = from.value.at(-1);
    if (!target) return null;
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, current];
    lastAct = null;
    const { step: at, stage, usedSeconds, trace } = current;
    return { ...target, step: at, stage, usedSeconds, trace };
  }

  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    remember(before, act) {
      const now = elapsed();
      const goesOn = act !== null && act === lastAct && now - lastAt < PAUSE_MS;
      lastAct = act;
      lastAt = now;
      if (future.value.length > 0) future.value = [];
      if (!goesOn) past.value = [...past.value.slice(1 - MOST_ACTS), before];
    },
    undo: current => step(past, future, current),
    redo: current => step(future, past, current),
  };
}
