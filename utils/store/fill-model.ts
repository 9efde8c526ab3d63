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
import { answersOf } from '../domain/answers-of';
import type { FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import { isInsecure } from '../domain/origin';
import type { Scale } from '../domain/pack';
import type { FailureReason, UndoOutcome, WriteOutcome } from '../fill/model';
import { planFill, writesOf } from '../fill/plan';
import type { FillPlan, OccupiedMode, ProposedRow } from '../fill/plan-model';
import { choose, tick, untick, withReadings } from '../fill/review';
import type {
  FillMemory,
  HostPage,
  HostPageError,
  RememberedFill,
  RememberedRow,
  SurveyedPage,
} from './ports';
import { verifiedIn } from './remembered-fill';

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
  /** A page without encryption needs the manager's word, once per fill. */
  readonly acceptsInsecure: ReadonlySignal<boolean>;
  start(): Promise<void>;
  /** Call it first thing in the click: the browser's prompt needs it. */
  allow(origin: string): Promise<void>;
  survey(): Promise<void>;
  /** Another tab, a navigation, or the toolbar icon: only screens that wait for a page look again. */
  hostChanged(): Promise<void>;
  toggle(rowId: string): void;
  tickAllOffered(): void;
  setMode(rowId: string, mode: OccupiedMode): void;
  acceptInsecure(accepted: boolean): void;
  fill(): Promise<void>;
  cancel(): void;
  undo(rowId?: string): Promise<void>;
  show(frameKey: string, handle: string): void;
  dispose(): void;
}

export interface FillModelOptions {
  readonly host: HostPage;
  readonly memory: FillMemory;
  readonly catalogue: FieldCatalogue;
  readonly interview: () => Interview;
  readonly scale: () => Scale;
  readonly locale: () => 'zh' | 'en';
  readonly newId: () => string;
  /** All notes are on the disk before the first byte leaves the panel. */
  readonly flush: () => Promise<void>;
  readonly filled: (origin: string, verified: number) => void;
}

export function createFillModel(options: FillModelOptions): FillModel {
  const { host, memory } = options;
  const state = signal<FillState>({ kind: 'checking' });
  const acceptsInsecure = signal(false);
  const reviews = new Map<number, Extract<FillState, { kind: 'review' }>>();
  let running: AbortController | null = null;
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
    const plan = await withStandingValues(planFor(page));
    if (!abort.aborted) state.value = { kind: 'review', page, plan };
  }

  async function isStillThere(page: SurveyedPage): Promise<boolean> {
    const answers = await Promise.all(page.frames.map(frame => host.read(frame.frameKey, [])));
    return answers.every(answer => answer.ok);
  }

  function planFor(page: SurveyedPage): FillPlan {
    return planFill({
      answers: answersOf(options.interview()),
      frames: page.frames,
      catalogue: options.catalogue,
      locale: options.locale(),
      scale: options.scale().levels.map(level => ({
        value: level.value,
        names: [level.label.zh, level.label.en],
      })),
    });
  }

  /** Standing values are read for the targets of the plan only. */
  async function withStandingValues(plan: FillPlan): Promise<FillPlan> {
    const byFrame = new Map<string, string[]>();
    for (const row of plan.rows)
      if (row.status !== 'refused')
        byFrame.set(row.target.frameKey, [
          ...(byFrame.get(row.target.frameKey) ?? []),
          row.target.handle,
        ]);
    const readings = await Promise.all(
      [...byFrame].map(async ([frameKey, handles]) => {
        const read = await host.read(frameKey, handles);
        return { frameKey, readings: read.ok ? read.value : [] };
      }),
    );
    return withReadings(plan, readings);
  }

  function changePlan(change: (plan: FillPlan) => FillPlan): void {
    if (state.value.kind === 'review')
      state.value = { ...state.value, plan: change(state.value.plan) };
  }

  async function fill(): Promise<void> {
    if (state.value.kind !== 'review') return;
    const { page, plan } = state.value;
    const rows = tickedRows(plan);
    if (rows.length === 0 || (isInsecure(page.origin) && !acceptsInsecure.value)) return;
    const abort = begin();
    const fillId = options.newId();
    const outcomes = new Map<string, WriteOutcome>();
    state.value = { kind: 'writing', done: 0, total: rows.length };
    await options.flush();

    const noteOutcome = (outcome: WriteOutcome) => {
      outcomes.set(outcome.rowId, outcome);
      state.value = { kind: 'writing', done: outcomes.size, total: rows.length };
    };
    await Promise.all(
      [...writesOf(plan)].map(async ([frameKey, writes]) => {
        const origin = page.frames.find(frame => frame.frameKey === frameKey)?.survey.origin ?? '';
        const written = await host.write(fillId, { frameKey, origin }, writes, noteOutcome, abort);
        const reason: FailureReason = written.ok ? 'cancelled' : failureOf(written.error);
        for (const { rowId } of writes)
          if (!outcomes.has(rowId)) noteOutcome({ rowId, kind: 'failed', reason, restored: false });
      }),
    );

    const remembered: RememberedFill = {
      fillId,
      origin: page.origin,
      title: page.title,
      rows: rows.map(row => remember(row, outcomes.get(row.rowId))),
      undone: false,
    };
    await memory.save(options.interview().id, remembered);
    options.filled(page.origin, verifiedIn(remembered));
    state.value = { kind: 'report', fill: remembered };
  }

  async function undo(onlyRow?: string): Promise<void> {
    if (state.value.kind !== 'report') return;
    const { fill: filled } = state.value;
    const wanted = filled.rows.filter(row => onlyRow === undefined || row.rowId === onlyRow);
    const outcomes = new Map<string, UndoOutcome>();
    await Promise.all(
      [...new Set(wanted.map(row => row.frameKey))].map(async frameKey => {
        const ids = wanted.filter(row => row.frameKey === frameKey).map(row => row.rowId);
        const undone = await host.undo(filled.fillId, frameKey, ids);
        for (const outcome of undone.ok ? undone.value : []) outcomes.set(outcome.rowId, outcome);
        for (const rowId of ids)
          if (!outcomes.has(rowId))
            outcomes.set(rowId, { rowId, kind: 'cannot-undo', reason: 'page-left' });
      }),
    );
    const after: RememberedFill = {
      ...filled,
      rows: filled.rows.map(row => {
        const outcome = outcomes.get(row.rowId);
        return outcome ? { ...row, undo: outcome.kind } : row;
      }),
      undone: filled.undone || onlyRow === undefined,
    };
    await memory.save(options.interview().id, after);
    state.value = { kind: 'report', fill: after };
  }

  return {
    state,
    acceptsInsecure,
    tickedCount: computed(() =>
      state.value.kind === 'review' ? tickedRows(state.value.plan).length : 0,
    ),
    survey,
    fill,
    undo,

    async start() {
      const earlier = await memory.load(options.interview().id);
      if (earlier) state.value = { kind: 'report', fill: earlier };
      else await survey();
    },

    async hostChanged() {
      await surveying;
      const { kind } = state.value;
      if (kind === 'report' || kind === 'writing') return;
      const access = await host.access();
      // Nothing new to say: an address half typed there must stay.
      if (kind === 'no-access' && access.kind === 'unknown') return;
      if (kind === 'restricted' && access.kind === 'restricted') return;
      const shown = state.value.kind === 'review' ? state.value : null;
      if (shown) reviews.set(shown.page.tabId, shown);
      const kept = access.kind === 'granted' ? reviews.get(access.tabId) : undefined;
      // Ticks survive a look at the call's tab, as long as the form's document is the same.
      if (kept && (await isStillThere(kept.page))) state.value = kept;
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

    acceptInsecure(accepted) {
      acceptsInsecure.value = accepted;
    },

    cancel: () => running?.abort(),
    show: (frameKey, handle) => void host.show(frameKey, handle),
    dispose: () => running?.abort(),
  };
}

function tickedRows(plan: FillPlan): ProposedRow[] {
  return plan.rows.filter((row): row is ProposedRow => row.status === 'ticked');
}

function remember(row: ProposedRow, outcome: WriteOutcome | undefined): RememberedRow {
  return {
    rowId: row.rowId,
    answerIds: row.answerIds,
    frameKey: row.target.frameKey,
    handle: row.target.handle,
    label: row.target.label,
    outcome: outcome?.kind ?? 'failed',
    ...(outcome?.kind === 'failed' && { reason: outcome.reason, restored: outcome.restored }),
  };
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
