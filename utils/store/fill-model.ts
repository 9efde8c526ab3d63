/**
 * From the notes to the host form, as the Fill screen walks it.
 *
 *   checking ─► no-access ─(allowed / toolbar icon)─► surveying ─► review ─► writing ─► report
 *            └► restricted                           ▲  └► no-form                       │  │
 *                                                    ├────── again: a new fill ──────────┘  │
 *                                                    └────── continue: one part more ───────┘
 *
 * Invariants, each the name of a test:
 * - Nothing is written before the click that confirms the review.
 * - Every written row ends in exactly one outcome.
 * - What is remembered of a fill holds labels, reasons and addresses, never a note.
 * - A note that stands on the page is not offered to another part, nor its field to another note.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isInsecure } from '../domain/origin';
import { expectedOf, plainTextOf } from '../fill/expected';
import type { WriteOutcome } from '../fill/model';
import type { FillPlan, OccupiedMode, ProposedRow } from '../fill/plan-model';
import { choose, retarget, tick, untick, withReadings } from '../fill/review';
import { undoRows, writeRows } from './frame-work';
import { notesOf, type PlanSources, planPage } from './plan-page';
import type {
  FillMemory,
  HostPage,
  HostPageError,
  RememberedFill,
  RememberedRow,
  SurveyedPage,
} from './ports';
import { recheckRows } from './recheck';
import {
  canRecheck,
  mayHoldOurs,
  offersMore,
  placedAnswers,
  tickedRows,
  withChoices,
  withLeft,
  withoutFilled,
  withPart,
  withUndo,
} from './remembered-fill';

export type FillState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'surveying' }
  | { readonly kind: 'no-form'; readonly page: SurveyedPage }
  | {
      readonly kind: 'review';
      readonly page: SurveyedPage;
      readonly plan: FillPlan;
      /** The fill this review adds a part to. */
      readonly earlier: RememberedFill | null;
    }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'report';
      readonly fill: RememberedFill;
      /** What came of the last act, where it changed no row. */
      readonly notice: 'nothing-new' | HostPageError | null;
      /** What works on the page now; neither begins while one does. */
      readonly busy: 'checking' | 'undoing' | null;
      /** Frames that could not be read while looking for another part. */
      readonly askable: readonly string[];
    }
  | { readonly kind: 'failed'; readonly error: HostPageError };

export interface FillModel {
  readonly state: ReadonlySignal<FillState>;
  readonly tickedCount: ReadonlySignal<number>;
  /** Origins without encryption that would be written to and that the manager has not accepted yet. */
  readonly insecureOrigins: ReadonlySignal<readonly string[]>;
  /** The fill that is being continued; its report waits. */
  readonly earlier: ReadonlySignal<RememberedFill | null>;
  start(): Promise<void>;
  /** Call it first thing in the click: the browser's prompt needs it. */
  allow(origin: string): Promise<void>;
  /** From a report it begins a new fill. */
  survey(): Promise<void>;
  /** Reads the page again for the notes that are not placed yet; the report gets what comes of it. */
  continueFilling(): Promise<void>;
  backToReport(): void;
  /** Another tab, a navigation, or the toolbar icon: only screens that wait for a page look again. */
  hostChanged(): Promise<void>;
  toggle(rowId: string): void;
  tickAllOffered(): void;
  setMode(rowId: string, mode: OccupiedMode): void;
  /** Sends a row to another field, beside what stands there. */
  retarget(rowId: string, frameKey: string, handle: string): Promise<void>;
  acceptInsecure(origin: string): void;
  fill(): Promise<void>;
  cancel(): void;
  undo(rowId?: string): Promise<void>;
  /** Whether the page still holds what was verified. */
  recheck(): Promise<void>;
  /** Whether a field holds by now what was to be pasted into it. */
  checkPasted(rowId: string): Promise<void>;
  /** The exact text of a row, or the notes as plain text. */
  textOf(row: RememberedRow): string;
  plainText(answerIds: readonly string[]): string;
  /** False when the field is not there to be pointed at. */
  show(frameKey: string, handle: string): Promise<boolean>;
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
  const earlier = signal<RememberedFill | null>(null);
  const reviews = new Map<number, Extract<FillState, { kind: 'review' }>>();
  /** What this fill wrote, for a later look: in memory only, and gone with this model. */
  const written = new Map<string, Pick<ProposedRow, 'value' | 'preview'>>();
  let running: AbortController | null = null;
  let hostChanges = 0;
  let left = false;
  let surveying: Promise<unknown> = Promise.resolve();

  function begin(): AbortSignal {
    running?.abort();
    running = new AbortController();
    return running.signal;
  }

  /** One at a time: each survey makes the handles of the one before it void. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const own = surveying.then(work, work);
    surveying = own.catch(() => undefined);
    return own;
  }
  const survey = () => inTurn(surveyOnce);

  async function surveyOnce(): Promise<void> {
    if (left || state.value.kind === 'writing') return;
    const abort = begin();
    state.value = { kind: 'surveying' };
    const surveyed = await host.survey(abort);
    if (abort.aborted) return;
    if (!surveyed.ok) {
      const next = stateOf(surveyed.error);
      state.value =
        earlier.value && next.kind === 'failed' ? reportOf(earlier.value, next.error) : next;
    } else if (earlier.value) await reviewMore(surveyed.value, earlier.value, abort);
    else await reviewFirst(surveyed.value, abort);
  }

  async function reviewFirst(page: SurveyedPage, abort: AbortSignal): Promise<void> {
    if (page.frames.every(frame => frame.survey.fields.length === 0)) {
      state.value = { kind: 'no-form', page };
      return;
    }
    const plan = await planPage(page, options);
    if (!abort.aborted) state.value = { kind: 'review', page, plan, earlier: null };
  }

  async function reviewMore(
    surveyed: SurveyedPage,
    before: RememberedFill,
    abort: AbortSignal,
  ): Promise<void> {
    const page = withoutFilled(surveyed, before);
    const planned = await planPage(page, options, placedAnswers(before));
    if (abort.aborted) return;
    const plan = withChoices(planned, before);
    if (offersMore(plan, before)) {
      state.value = { kind: 'review', page, plan, earlier: before };
      return;
    }
    const after = withLeft(before, page, plan);
    await keep(after);
    if (!abort.aborted) state.value = reportOf(after, 'nothing-new', page.askable);
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

  async function isOnSameSite(fill: RememberedFill): Promise<boolean> {
    const access = await host.access();
    return !fill.undone && access.kind === 'granted' && access.origin === fill.origin;
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
    const { page, plan, earlier: before } = state.value;
    const rows = tickedRows(plan);
    if (rows.length === 0 || insecureOrigins.value.length > 0) return;
    const abort = begin();
    const fillId = before?.fillId ?? options.newId();
    const outcomes = new Map<string, WriteOutcome>();
    const made = () => withPart(before, fillId, { page, plan, outcomes });
    reviews.clear();
    if (!before) written.clear();
    for (const { rowId, value, preview } of rows) written.set(rowId, { value, preview });
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
    await writeRows(host, { fillId, page, plan }, noteOutcome, abort);

    await keep(made());
    if (left) return;
    const verified = [...outcomes.values()].filter(({ kind }) => kind === 'verified');
    options.filled(page.origin, verified.length);
    earlier.value = null;
    state.value = reportOf(made());
  }

  /** A session area that cannot be written to costs the memory of a fill, not the fill. */
  async function keep(fill: RememberedFill): Promise<void> {
    await memory.save(options.interview().id, fill).catch(() => undefined);
  }

  async function undo(onlyRow?: string): Promise<void> {
    if (state.value.kind !== 'report' || state.value.busy) return;
    const { fill: filled } = state.value;
    state.value = { ...state.value, notice: null, busy: 'undoing' };
    const wanted = filled.rows.filter(
      row => mayHoldOurs(row) && (onlyRow === undefined || row.rowId === onlyRow),
    );
    const { outcomes, isUnanswered } = await undoRows(host, filled, wanted);
    const after = withUndo(filled, outcomes, isUnanswered);
    await keep(after);
    if (!left && state.value.kind === 'report') state.value = reportOf(after);
  }

  async function lookAgain(isWanted: (row: RememberedRow) => boolean): Promise<void> {
    if (state.value.kind !== 'report' || state.value.busy) return;
    const { fill: filled } = state.value;
    const rows = filled.rows.filter(isWanted);
    if (rows.length === 0) return;
    state.value = { ...state.value, notice: null, busy: 'checking' };
    const abort = begin();
    const { fill: after, error } = await recheckRows(filled, rows, {
      host,
      survey: () => inTurn(() => host.survey(abort)),
      knownOf: row => written.get(row.rowId)?.value,
      expected: (row, field) => expectedOf(row.answerIds, field ?? row, notesOf(options))?.value,
    });
    await keep(after);
    if (!left && state.value.kind === 'report') state.value = reportOf(after, error);
  }

  function plainText(answerIds: readonly string[]): string {
    return plainTextOf(answerIds, notesOf(options));
  }

  function continueFilling(): Promise<void> {
    if (state.value.kind === 'report') earlier.value = state.value.fill;
    return state.value.kind === 'writing' ? Promise.resolve() : survey();
  }

  return {
    state,
    insecureOrigins,
    earlier,
    continueFilling,
    plainText,
    tickedCount: computed(() =>
      state.value.kind === 'review' ? tickedRows(state.value.plan).length : 0,
    ),
    fill,
    undo,

    survey() {
      if (state.value.kind === 'report') earlier.value = null;
      return survey();
    },

    backToReport() {
      if (!earlier.value || isSettled(state.value)) return;
      running?.abort();
      state.value = reportOf(earlier.value);
      earlier.value = null;
    },

    recheck: () => lookAgain(canRecheck),
    checkPasted: rowId => lookAgain(row => row.rowId === rowId && row.outcome !== 'verified'),
    textOf: row =>
      written.get(row.rowId)?.preview ??
      expectedOf(row.answerIds, row, notesOf(options))?.preview ??
      plainText(row.answerIds),

    async start() {
      const kept = await memory.load(options.interview().id);
      // Another site says nothing about this fill; the same one may be a later step of the form.
      const isTold = kept && ((await isReachable(kept)) || (await isOnSameSite(kept)));
      if (isTold) state.value = reportOf(kept);
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
      if (isSame) {
        earlier.value = kept.earlier;
        state.value = kept;
      } else await survey();
    },

    async allow(origin) {
      const granted = await host.requestOrigin(origin);
      if (granted) await continueFilling();
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

    async retarget(rowId, frameKey, handle) {
      const read = await host.read(frameKey, [handle]);
      const readings = read.ok ? read.value : [];
      changePlan(plan =>
        withReadings(retarget(plan, rowId, frameKey, handle), [{ frameKey, readings }]),
      );
    },

    acceptInsecure(origin) {
      acceptedOrigins.value = [...acceptedOrigins.value, origin];
    },

    cancel: () => running?.abort(),
    show: (frameKey, handle) => host.show(frameKey, handle),
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

function reportOf(
  fill: RememberedFill,
  notice: 'nothing-new' | HostPageError | null = null,
  askable: readonly string[] = [],
): FillState {
  return { kind: 'report', fill, notice, busy: null, askable };
}

function stateOf(error: HostPageError): FillState {
  if (error === 'no-access') return { kind: 'no-access' };
  if (error === 'restricted-page') return { kind: 'restricted' };
  return { kind: 'failed', error };
}
