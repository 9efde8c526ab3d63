/**
 * From the notes to the host form, as the Fill screen walks it.
 *
 *   checking ─► no-access ─(allowed / toolbar icon)─► surveying ─► review ─► writing ─► report
 *            └► restricted                              └► no-form     ▲                  │
 *                                                                      └──── again ───────┘
 *
 * Invariants, each the name of a test:
 * - Nothing is written before the click that confirms the review.
 * - Every written row ends in exactly one outcome.
 * - What is remembered of a fill holds labels, reasons and addresses, never a note.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isInsecure } from '../domain/origin';
import { err } from '../domain/result';
import type { FailureReason, UndoOutcome, WriteOutcome } from '../fill/model';
import { writesOf } from '../fill/plan';
import type { FillPlan, OccupiedMode, ProposedRow } from '../fill/plan-model';
import { choose, tick, untick } from '../fill/review';
import { type PlanSources, planPage } from './plan-page';
import type { FillMemory, HostPage, HostPageError, RememberedFill, SurveyedPage } from './ports';
import { mayHoldOurs, remember, verifiedIn, withUndo } from './remembered-fill';

export type FillState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'surveying' }
  | { readonly kind: 'no-form'; readonly page: SurveyedPage }
  | { readonly kind: 'review'; readonly page: SurveyedPage; readonly plan: FillPlan }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'report'; readonly fill: RememberedFill }
  | { readonly kind: 'failed'; readonly error: HostPageError };

export interface FillModel {
  readonly state: ReadonlySignal<FillState>;
  readonly tickedCount: ReadonlySignal<number>;
  /** Origins without encryption that would be written to and that the manager has not accepted yet. */
  readonly insecureOrigins: ReadonlySignal<readonly string[]>;
  start(): Promise<void>;
  /** Call it first thing in the click: the browser's prompt needs it. */
  allow(origin: string): Promise<void>;
  survey(): Promise<void>;
  /** Another tab, a navigation, or the toolbar icon: only screens that wait for a page look again. */
  hostChanged(): Promise<void>;
  toggle(rowId: string): void;
  tickAllOffered(): void;
  setMode(rowId: string, mode: OccupiedMode): void;
  acceptInsecure(origin: string): void;
  fill(): Promise<void>;
  cancel(): void;
  undo(rowId?: string): Promise<void>;
  show(frameKey: string, handle: string): void;
  dispose(): void;
}

export interface FillModelOptions extends PlanSources {
  readonly host: HostPage;
  readonly memory: FillMemory;
  readonly newId: () => string;
  /** Brings the notes to the disk; false when it cannot be written to. */
  readonly flush: () => Promise<boolean>;
  readonly filled: (origin: string, verified: number) => void;
}

export function createFillModel(options: FillModelOptions): FillModel {
  const { host, memory } = options;
  const state = signal<FillState>({ kind: 'checking' });
  const acceptedOrigins = signal<readonly string[]>([]);
  const reviews = new Map<number, Extract<FillState, { kind: 'review' }>>();
  let running: AbortController | null = null;
  let hostChanges = 0;
  let left = false;
  let surveying: Promise<void> = Promise.resolve();

  function begin(): AbortSignal {
    running?.abort();
    running = new AbortController();
    return running.signal;
  }

  /** One at a time: each survey makes the handles of the one before it void. */
  function survey(): Promise<void> {
    const before = surveying;
    const own = (async () => {
      await before;
      await surveyOnce();
    })();
    surveying = own;
    return own;
  }

  async function surveyOnce(): Promise<void> {
    if (left || state.value.kind === 'writing') return;
    const abort = begin();
    state.value = { kind: 'surveying' };
    const surveyed = await host.survey(abort);
    if (abort.aborted) return;
    if (!surveyed.ok) {
      state.value = stateOf(surveyed.error);
      return;
    }
    const page = surveyed.value;
    if (page.frames.every(frame => frame.survey.fields.length === 0)) {
      state.value = { kind: 'no-form', page };
      return;
    }
    const plan = await planPage(page, options);
    if (!abort.aborted) state.value = { kind: 'review', page, plan };
  }

  async function isStillThere(page: SurveyedPage): Promise<boolean> {
    const answers = await Promise.all(page.frames.map(frame => host.read(frame.frameKey, [])));
    return answers.every(answer => answer.ok);
  }

  async function isReachable(fill: RememberedFill): Promise<boolean> {
    const keys = [...new Set(fill.rows.map(row => row.frameKey))];
    const answers = await Promise.all(keys.map(frameKey => host.read(frameKey, [])));
    return answers.some(answer => answer.ok);
  }

  function changePlan(change: (plan: FillPlan) => FillPlan): void {
    if (state.value.kind === 'review')
      state.value = { ...state.value, plan: change(state.value.plan) };
  }

  const insecureOrigins = computed(() => {
    if (state.value.kind !== 'review') return [];
    const { page, plan } = state.value;
    const written = new Set(tickedRows(plan).map(row => row.target.frameKey));
    const origins = page.frames
      .filter(frame => written.has(frame.frameKey))
      .map(frame => frame.survey.origin);
    return [...new Set(origins)].filter(
      origin => isInsecure(origin) && !acceptedOrigins.value.includes(origin),
    );
  });

  async function fill(): Promise<void> {
    if (state.value.kind !== 'review') return;
    const { page, plan } = state.value;
    const rows = tickedRows(plan);
    if (rows.length === 0 || insecureOrigins.value.length > 0) return;
    const abort = begin();
    const fillId = options.newId();
    const outcomes = new Map<string, WriteOutcome>();
    const made = (): RememberedFill => ({
      fillId,
      origin: page.origin,
      title: page.title,
      rows: rows.map(row => remember(row, outcomes.get(row.rowId))),
      undone: false,
    });
    state.value = { kind: 'writing', done: 0, total: rows.length };
    // A disk that cannot be written to does not stop a fill: the form may be the way to rescue.
    await options.flush();
    // From here on a panel that dies leaves a report that says "unknown", and an undo.
    await keep(made());

    const noteOutcome = (outcome: WriteOutcome) => {
      outcomes.set(outcome.rowId, outcome);
      void keep(made());
      if (!left) state.value = { kind: 'writing', done: outcomes.size, total: rows.length };
    };
    await Promise.all(
      [...writesOf(plan)].map(async ([frameKey, writes]) => {
        const origin = page.frames.find(frame => frame.frameKey === frameKey)?.survey.origin ?? '';
        // A frame speaks for its own rows only.
        const own = new Set(writes.map(write => write.rowId));
        const written: Awaited<ReturnType<HostPage['write']>> = abort.aborted
          ? err('cancelled')
          : await host.write(
              fillId,
              { frameKey, origin },
              writes,
              outcome => own.has(outcome.rowId) && noteOutcome(outcome),
              abort,
            );
        const reason: FailureReason = written.ok ? 'cancelled' : failureOf(written.error);
        for (const { rowId } of writes)
          if (!outcomes.has(rowId))
            noteOutcome({ rowId, kind: 'failed', reason, restored: abort.aborted });
      }),
    );

    await keep(made());
    if (left) return;
    options.filled(page.origin, verifiedIn(made()));
    state.value = { kind: 'report', fill: made() };
  }

  /** A session area that cannot be written to costs the memory of a fill, not the fill. */
  async function keep(fill: RememberedFill): Promise<void> {
    await memory.save(options.interview().id, fill).catch(() => undefined);
  }

  let undoing = false;

  async function undo(onlyRow?: string): Promise<void> {
    if (undoing || state.value.kind !== 'report') return;
    undoing = true;
    const { fill: filled } = state.value;
    const wanted = filled.rows.filter(
      row => mayHoldOurs(row) && (onlyRow === undefined || row.rowId === onlyRow),
    );
    const outcomes = new Map<string, UndoOutcome>();
    let isUnanswered = false;
    await Promise.all(
      [...new Set(wanted.map(row => row.frameKey))].map(async frameKey => {
        const ids = wanted.filter(row => row.frameKey === frameKey).map(row => row.rowId);
        const undone = await host.undo(filled.fillId, frameKey, ids);
        isUnanswered ||= !undone.ok;
        for (const outcome of undone.ok ? undone.value : []) outcomes.set(outcome.rowId, outcome);
        for (const rowId of ids)
          if (!outcomes.has(rowId))
            outcomes.set(rowId, { rowId, kind: 'cannot-undo', reason: 'page-left' });
      }),
    );
    undoing = false;
    const after = withUndo(filled, outcomes, isUnanswered);
    await keep(after);
    if (!left && state.value.kind === 'report') state.value = { kind: 'report', fill: after };
  }

  return {
    state,
    insecureOrigins,
    tickedCount: computed(() =>
      state.value.kind === 'review' ? tickedRows(state.value.plan).length : 0,
    ),
    survey,
    fill,
    undo,

    async start() {
      const earlier = await memory.load(options.interview().id);
      // A page that was left since took its values along: nothing to undo, nothing to report.
      if (earlier && (await isReachable(earlier))) state.value = { kind: 'report', fill: earlier };
      else await survey();
    },

    async hostChanged() {
      await surveying;
      const asked = ++hostChanges;
      const access = await host.access();
      // Whatever happened while the browser answered: a fill that began goes on undisturbed.
      if (asked !== hostChanges || isSettled(state.value)) return;
      // Nothing new to say: an address half typed there must stay.
      if (state.value.kind === 'no-access' && access.kind === 'unknown') return;
      if (state.value.kind === 'restricted' && access.kind === 'restricted') return;
      if (state.value.kind === 'review') reviews.set(state.value.page.tabId, state.value);
      const kept = access.kind === 'granted' ? reviews.get(access.tabId) : undefined;
      // Ticks survive a look at the call's tab, as long as the form's document is the same.
      const isSame = kept !== undefined && (await isStillThere(kept.page));
      if (asked !== hostChanges || isSettled(state.value)) return;
      if (isSame) state.value = kept;
      else await survey();
    },

    async allow(origin) {
      const granted = await host.requestOrigin(origin);
      if (granted) await survey();
    },

    toggle(rowId) {
      changePlan(plan => {
        const row = plan.rows.find(candidate => candidate.rowId === rowId);
        return row?.status === 'ticked' ? untick(plan, rowId) : tick(plan, rowId);
      });
    },

    tickAllOffered() {
      changePlan(plan =>
        plan.rows
          .filter(row => row.status === 'unticked' && row.occupied === null)
          .reduce((changed, row) => tick(changed, row.rowId), plan),
      );
    },

    setMode: (rowId, mode) => changePlan(plan => choose(plan, rowId, mode)),

    acceptInsecure(origin) {
      acceptedOrigins.value = [...acceptedOrigins.value, origin];
    },

    cancel: () => running?.abort(),
    show: (frameKey, handle) => void host.show(frameKey, handle),
    dispose() {
      left = true;
      running?.abort();
    },
  };
}

/** A report and a running fill stay on screen whatever happens beside them. */
function isSettled(state: FillState): boolean {
  return state.kind === 'report' || state.kind === 'writing';
}

function tickedRows(plan: FillPlan): ProposedRow[] {
  return plan.rows.filter((row): row is ProposedRow => row.status === 'ticked');
}

function stateOf(error: HostPageError): FillState {
  if (error === 'no-access') return { kind: 'no-access' };
  if (error === 'restricted-page') return { kind: 'restricted' };
  return { kind: 'failed', error };
}

function failureOf(error: HostPageError): FailureReason {
  switch (error) {
    case 'page-left':
      return 'page-left';
    case 'timed-out':
      return 'timed-out';
    case 'cancelled':
      return 'cancelled';
    default:
      return 'frame-unreachable';
  }
}
