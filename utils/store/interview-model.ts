/** One interview on screen: the truth for the view, and the way of every edit to the disk. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Hint, keyOfHint } from '../domain/hints/hint';
import type { GapGuard, Setup } from '../domain/interview';
import {
  type Interview,
  type InterviewStage,
  isSelfReviewEmpty,
  withGap,
  withNote,
  withSetup,
  withTick,
  withTrace,
  withUsedSeconds,
} from '../domain/interview';
import type { NoteValue } from '../domain/note-value';
import { scaleOf } from '../domain/own-scale';
import type { Pack, PackStep, Scale } from '../domain/pack';
import { bandOf, type Gap, gapOf, isVerdictFolded } from '../domain/rating';
import { nextStep, previousStep, type StepId, stepNumber } from '../domain/steps';
import { stepsOf } from '../domain/steps-of';
import { withNewThreads, withThreads } from '../domain/thread-ids';
import {
  plannedMinutes,
  rebalanced,
  type TimeState,
  timeState,
  totalPlannedMinutes,
} from '../domain/time-plan';
import type { Autosave } from './autosave';
import { createFindings, type Findings } from './findings';
import { createHistory, type History } from './history';
import { localDay } from './local-day';
import type { Clock } from './ports';
import { steady } from './steady';

export interface StepTime {
  readonly usedSeconds: number;
  readonly planMinutes: number;
  readonly state: TimeState;
  /** Earlier steps took more than their plan; this one has what is left. */
  readonly isRebalanced?: boolean;
}

export interface InterviewModel {
  readonly interview: ReadonlySignal<Interview>;
  /** The interview at the last pause of typing: what is worked out of whole texts reads this one. */
  readonly settled: ReadonlySignal<Interview>;
  readonly pack: ReadonlySignal<Pack>;
  /** Another window edits it; nothing typed here would be kept, so nothing can be typed. */
  readonly readOnly: boolean;
  /** Nothing of it is kept, and no form may be filled from it (S-07). */
  readonly isRehearsal: boolean;
  readonly save: Autosave;
  readonly scale: ReadonlySignal<Scale>;
  readonly step: ReadonlySignal<PackStep>;
  readonly gap: ReadonlySignal<Gap | null>;
  readonly band: ReadonlySignal<ReturnType<typeof bandOf>>;
  readonly verdictFolded: ReadonlySignal<boolean>;
  readonly stepTime: ReadonlySignal<StepTime>;
  readonly totalTime: ReadonlySignal<StepTime>;
  /** What the record shows and lacks; drawn from it on demand, never stored. */
  readonly findings: Findings;
  /** The summary before Fill is on screen (after step 8). */
  readonly closing: Signal<boolean>;
  /** Set while step 3 waits for a reason because the self-review is empty (S2-a). */
  readonly askingReason: Signal<StepId | null>;

  readonly history: Pick<History, 'canUndo' | 'canRedo'>;
  undo(): void;
  redo(): void;
  /** Any pure edit of the domain, as one act that can be undone. */
  change(edit: (current: Interview) => Interview, act?: string): void;
  setNote(field: string, value: NoteValue): void;
  tick(item: string, ticked: boolean): void;
  setUp(change: Partial<Setup>): void;
  choosePack(packId: string): void;
  dismissHint(hint: Hint): void;
  setGap(change: Partial<GapGuard>): void;
  overrideGap(): void;
  goTo(step: StepId): void;
  skipSelfReview(reason: string): void;
  next(): void;
  previous(): void;
  enter(stage: InterviewStage): void;
  recordFill(site: string, verified: number): void;
  /** Called once a second by the screen while the talk runs. */
  second(): void;
  /** False when the newest text is not on the disk: then nothing was closed. */
  close(): Promise<boolean>;
  /** Closes all the same; the caller has handed the text to the manager. */
  abandon(): void;
}

export interface InterviewModelOptions {
  readonly interview: Interview;
  readonly packOf: (id: string) => Pack;
  readonly save: Autosave;
  readonly clock: Clock;
  /** Milliseconds of a clock that never goes back. */
  readonly elapsed: () => number;
  readonly newId: () => string;
  /** Runs `work` later; returns a function that calls it off. */
  readonly later: (work: () => void, ms: number) => () => void;
  readonly readOnly: boolean;
  readonly isRehearsal?: boolean;
  readonly onClose: () => void;
}

/** Used seconds reach the disk with the next edit, and at least this often. */
const STORE_TIME_EVERY_SECONDS = 10;
/** A pause this long in typing, and what follows from the words is worked out. */
const SETTLES_AFTER_MS = 200;

export function createInterviewModel(options: InterviewModelOptions): InterviewModel {
  const { save, clock, readOnly } = options;
  const opened = withThreads(options.interview);
  const interview = signal(opened);
  const settled = signal(opened);
  let callOffSettling: (() => void) | null = null;
  const pack = computed(() => options.packOf(interview.value.packId));
  const askingReason = signal<StepId | null>(null);
  const unstoredSeconds = signal(0);

  const history = createHistory(options.elapsed);

  /** An edit the manager can take back; `act` joins keys typed into one place. */
  function write(change: (current: Interview) => Interview, act: string | null = null): void {
    if (readOnly) return;
    history.remember(interview.value, act);
    edit(change, act !== null);
  }

  function settle(): void {
    callOffSettling?.();
    callOffSettling = null;
    settled.value = interview.value;
  }

  function settleSoon(): void {
    callOffSettling?.();
    callOffSettling = options.later(settle, SETTLES_AFTER_MS);
  }

  function travel(to: Interview | null): void {
    if (to && !readOnly) edit(() => to);
  }

  function edit(change: (current: Interview) => Interview, isTyping = false): void {
    if (readOnly) return;
    const before = interview.value;
    const unstored = unstoredSeconds.value;
    const timed = unstored > 0 ? withUsedSeconds(before, before.step, unstored) : before;
    batch(() => {
      interview.value = {
        ...withNewThreads(before, change(timed), options.newId),
        updatedAt: clock.now(),
      };
      unstoredSeconds.value = 0;
      if (isTyping) settleSoon();
      else settle();
    });
    save.markDirty(interview.value);
  }

  /** A talk that begins on a later day than it was prepared is held that day, unless one was chosen. */
  function holdToday(): void {
    const { createdAt, usedSeconds, notes } = interview.value;
    const isUntouched = notes.interview_datetime === localDay(new Date(createdAt));
    if (Object.keys(usedSeconds).length === 0 && isUntouched)
      edit(current => withNote(current, 'interview_datetime', clock.today()));
  }

  /** Step and stage may change in a read-only window too: there it is only its own view. */
  function move(to: Partial<Pick<Interview, 'step' | 'stage'>>): void {
    if (readOnly) {
      interview.value = { ...interview.value, ...to };
      settle();
      return;
    }
    edit(current => ({ ...current, ...to }));
    void save.flush();
  }

  const scale = computed(() => scaleOf(interview.value, pack.value));
  const step = computed(() => {
    const steps = stepsOf(interview.value, pack.value);
    const found = steps.find(candidate => candidate.id === interview.value.step);
    if (!found) throw new Error('a loaded pack has all eight steps');
    return found;
  });
  const gap = steady(() => gapOf(interview.value, scale.value));

  const findings = createFindings(settled, pack, scale);
  const closing = signal(false);

  function timeOf(usedSeconds: number, planMinutes: number): StepTime {
    return { usedSeconds, planMinutes, state: timeState(usedSeconds, planMinutes) };
  }

  function goTo(target: StepId): void {
    const current = interview.value;
    closing.value = false;
    if (target === current.step) return;
    const jumps =
      stepNumber(current.step) <= 2 && stepNumber(target) >= 3 && isSelfReviewEmpty(current);
    const explained = current.trace.some(entry => entry.kind === 'self-review-skipped');
    if (jumps && !explained && !readOnly) askingReason.value = target;
    else move({ step: target, stage: 'interview' });
  }

  return {
    interview,
    settled,
    pack,
    readOnly,
    isRehearsal: options.isRehearsal ?? false,
    save,
    scale,
    step,
    gap,
    band: computed(() => bandOf(interview.value, scale.value)),
    verdictFolded: computed(() => isVerdictFolded(interview.value, gap.value)),
    stepTime: steady(() => {
      const used = (interview.value.usedSeconds[interview.value.step] ?? 0) + unstoredSeconds.value;
      const { step: at } = interview.value;
      const budget = rebalanced(pack.value, interview.value);
      return {
        ...timeOf(used, budget?.[at] ?? plannedMinutes(pack.value, interview.value, at)),
        isRebalanced: budget !== null,
      };
    }),
    totalTime: steady(() => {
      const stored = Object.values(interview.value.usedSeconds).reduce(
        (sum, part) => sum + part,
        0,
      );
      return timeOf(
        stored + unstoredSeconds.value,
        totalPlannedMinutes(pack.value, interview.value),
      );
    }),
    findings,
    closing,
    askingReason,

    history,
    undo: () => travel(history.undo(interview.value)),
    redo: () => travel(history.redo(interview.value)),
    change: write,
    setNote: (field, value) => write(current => withNote(current, field, value), field),
    tick: (item, ticked) => write(current => withTick(current, item, ticked)),
    setUp: change => write(current => withSetup(current, change), Object.keys(change).join()),
    choosePack: packId => edit(current => ({ ...current, packId })),
    dismissHint: hint =>
      write(current => ({
        ...current,
        dismissedHints: [...(current.dismissedHints ?? []), keyOfHint(hint)],
      })),
    setGap: change => write(current => withGap(current, change), Object.keys(change).join()),
    overrideGap: () =>
      edit(current =>
        withTrace(withGap(current, { overridden: true }), {
          at: clock.now(),
          kind: 'gap-overridden',
        }),
      ),
    goTo,
    skipSelfReview(reason) {
      const target = askingReason.value;
      if (!target) return;
      edit(current => withTrace(current, { at: clock.now(), kind: 'self-review-skipped', reason }));
      askingReason.value = null;
      move({ step: target, stage: 'interview' });
    },
    next() {
      const target = nextStep(interview.value.step);
      if (target) goTo(target);
      else if (closing.value) this.enter('fill');
      else {
        settle();
        closing.value = true;
      }
    },
    previous() {
      if (closing.value) {
        closing.value = false;
        return;
      }
      const target = previousStep(interview.value.step);
      if (target) goTo(target);
    },
    enter(stage) {
      closing.value = false;
      if (stage === 'interview') holdToday();
      move({ stage });
    },
    recordFill: (site, verified) =>
      edit(current => withTrace(current, { at: clock.now(), kind: 'filled', site, verified })),
    second() {
      if (readOnly || interview.value.stage !== 'interview') return;
      unstoredSeconds.value++;
      if (unstoredSeconds.value >= STORE_TIME_EVERY_SECONDS) edit(current => current);
    },
    async close() {
      if (unstoredSeconds.value > 0) edit(current => current);
      if (!readOnly && !(await save.flush())) return false;
      callOffSettling?.();
      save.dispose();
      options.onClose();
      return true;
    },
    abandon() {
      callOffSettling?.();
      save.dispose();
      options.onClose();
    },
  };
}
