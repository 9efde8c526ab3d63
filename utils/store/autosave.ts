/**
 * Writes the newest interview to the repository, and tells the truth about it.
 *
 *              edit                    written, nothing newer
 *   saved ───────────► saving ─────────────────────────────► saved
 *                       │  ▲ edit / retry
 *              failed   ▼  │
 *                     not-saved ── conflict: stops until the manager decides
 *
 * Invariants, each the name of a test:
 * - No timer stands between a key and its write.
 * - One write is in flight; the newest snapshot goes next.
 * - A snapshot is never dropped on failure.
 * - A strict write happens at most a second apart while there is something to save.
 * - Nothing is written after a conflict.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Interview } from '../domain/interview';
import type { InterviewRepository, SaveError } from './ports';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly reason: SaveError };

export interface Autosave {
  readonly state: ReadonlySignal<SaveState>;
  markDirty(snapshot: Interview): void;
  /** Resolves when everything marked so far is on disk (strict): true; or cannot be: false. */
  flush(): Promise<boolean>;
  /** Tries again at once after a failure. */
  retry(): void;
  dispose(): void;
}

export interface AutosaveOptions {
  readonly repository: Pick<InterviewRepository, 'save'>;
  /** 0 for an interview that was never stored. */
  readonly revision: number;
  /** Milliseconds from any origin; for the distance between strict writes. */
  readonly elapsed: () => number;
  /** Runs `work` later; returns a function that calls it off. Only used for retries. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/** For an interview that is not to be kept: nothing is written, and nothing is ever unsaved. */
export const NOT_KEPT: Autosave = {
  state: signal<SaveState>({ kind: 'saved' }),
  markDirty: () => undefined,
  flush: async () => true,
  retry: () => undefined,
  dispose: () => undefined,
};

const STRICT_EVERY_MS = 1_000;
const RETRY_AFTER_MS = [1_000, 2_000, 5_000, 10_000];

export function createAutosave(options: AutosaveOptions): Autosave {
  const state = signal<SaveState>({ kind: 'saved' });
  let revision = options.revision;
  let newest: Interview | null = null;
  let written: Interview | null = null;
  let inFlight: Promise<void> | null = null;
  let strictWanted = false;
  let lastStrict = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let callOffRetry: (() => void) | null = null;
  let callOffHarden: (() => void) | null = null;
  let hardened = true;
  let stopped = false;

  async function drain(): Promise<void> {
    while (newest && !stopped) {
      const snapshot = newest;
      newest = null;
      const strict = strictWanted || options.elapsed() - lastStrict >= STRICT_EVERY_MS;
      strictWanted = false;
      const saved = await options.repository.save(
        snapshot,
        revision,
        strict ? 'strict' : 'relaxed',
      );
      if (saved.ok) {
        revision = saved.value;
        failures = 0;
        hardened = strict;
        written = snapshot;
        if (strict) lastStrict = options.elapsed();
        if (!newest) {
          state.value = { kind: 'saved' };
          if (!hardened) hardenSoon();
        }
        continue;
      }
      newest ??= snapshot;
      state.value = { kind: 'not-saved', reason: saved.error };
      if (saved.error === 'conflict') stopped = true;
      else retryLater();
      return;
    }
  }

  /** A relaxed write is followed by a strict one a second after the last strict one, at the latest. */
  function hardenSoon(): void {
    if (callOffHarden) return;
    const wait = Math.max(0, lastStrict + STRICT_EVERY_MS - options.elapsed());
    callOffHarden = options.later(() => {
      callOffHarden = null;
      if (!hardened && !stopped) harden();
    }, wait);
  }

  function harden(): void {
    strictWanted = true;
    // A write under way is newer than what was written last; to write that again would put it back.
    if (!hardened && !inFlight) newest ??= written;
    start();
  }

  function retryLater(): void {
    callOffRetry?.();
    const wait = RETRY_AFTER_MS[Math.min(failures, RETRY_AFTER_MS.length - 1)] ?? 10_000;
    failures++;
    callOffRetry = options.later(() => {
      callOffRetry = null;
      start();
    }, wait);
  }

  function start(): void {
    if (inFlight || stopped || !newest) return;
    inFlight = drain().finally(() => {
      inFlight = null;
    });
  }

  return {
    state,
    markDirty(snapshot) {
      newest = snapshot;
      if (state.value.kind === 'saved') state.value = { kind: 'saving' };
      // After a failure the next attempt is due by its timer or by the user, not by each key.
      if (state.value.kind === 'saving') start();
    },
    async flush() {
      // A relaxed write that was in flight already still has to be hardened after it.
      do {
        harden();
        while (inFlight) await inFlight;
      } while (!hardened && state.value.kind === 'saved');
      return state.value.kind === 'saved';
    },
    retry() {
      callOffRetry?.();
      start();
    },
    dispose() {
      stopped = true;
      callOffRetry?.();
      callOffHarden?.();
    },
  };
}
