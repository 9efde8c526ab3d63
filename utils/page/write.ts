/**
 * One guarded write under every path.
 * Checks and the first effect share one task. Written is not verified: the field is read after it
 * settled, and once more half a second later. One strategy, at most one other, then the previous
 * value goes back. Each planned write is reported exactly once, and nothing a page does throws here.
 */

import { err } from '../domain/result';
import type {
  FailureReason,
  PlannedWrite,
  WidgetKind,
  WriteOutcome,
  WriteValue,
} from '../fill/model';
import type { Restore, WriteResult, WriteTask } from './adapters/adapter';
import { type Covers, watchCovers } from './covers';
import { type Edits, type EditsOf, watchEdits } from './edits';
import type { Field } from './field';
import { foresee, isSeen, present, whyNot } from './guard';
import type { Journal } from './journal';
import { bringIntoView, restoreField, within } from './steps';
import { foldLines } from './text';
import { nextFrame, nextTask, settle } from './waiting';

/** Turning a calendar by half a year takes seconds on a busy machine, and a row may have one. */
const FIELD_MS = 8_000;
const ROW_MS = 4_000;
const SECOND_LOOK_MS = 500;
const TYPED: ReadonlySet<WidgetKind> = new Set(['text', 'textarea', 'richtext']);
const BY_HAND: ReadonlySet<FailureReason> = new Set(['value-reverted', 'value-changed-by-page']);

interface Attempt {
  readonly planned: PlannedWrite;
  readonly field: Field;
  readonly value: WriteValue;
  readonly before: string;
  readonly restore: Restore;
}

interface Written extends Attempt {
  readonly at: number;
  readonly edits: EditsOf;
}

export interface FillRequest {
  readonly fieldOf: (handle: string) => Field | undefined;
  readonly journal: Journal;
  readonly report: (outcome: WriteOutcome) => void;
  readonly signal: AbortSignal;
}

interface Fill extends FillRequest {
  readonly covers: Covers;
  readonly edits: Edits;
}

export async function writeAll(
  writes: readonly PlannedWrite[],
  request: FillRequest,
): Promise<void> {
  const covers = await watchCovers();
  const edits = watchEdits();
  try {
    const fields = writes.flatMap(({ handle }) => request.fieldOf(handle) ?? []);
    await foresee(fields, covers);
    await writeInTurn(writes, { ...request, covers, edits });
  } finally {
    covers.stop();
    edits.stop();
  }
}

async function writeInTurn(writes: readonly PlannedWrite[], fill: Fill): Promise<void> {
  let waiting: Written[] = [];
  const lookAgain = async (isDue: (written: Written) => boolean) => {
    const due = waiting.filter(isDue);
    waiting = waiting.filter(written => !due.includes(written));
    for (const written of due) fill.report(await secondLook(written, fill));
  };
  const later: PlannedWrite[] = [];
  for (const planned of queue(writes, later)) {
    if (fill.signal.aborted) {
      fill.report(failed(planned, 'cancelled', true));
      continue;
    }
    const result = await writeOne(planned, fill);
    // What lies over it now, such as a list that takes its time to go, may be gone by the end.
    if (isUnseen(result) && !later.includes(planned)) {
      later.push(planned);
      continue;
    }
    // Fields of one record filled in one task overwrite each other in some frameworks; what was
    // written has had its turn when it was read.
    if ('at' in result) waiting.push(result);
    else {
      fill.report(result);
      await nextTask();
    }
    await lookAgain(({ at }) => performance.now() - at >= SECOND_LOOK_MS);
  }
  while (waiting.length > 0) {
    const [{ at } = { at: 0 }] = waiting;
    while (performance.now() - at < SECOND_LOOK_MS && !fill.signal.aborted) await nextFrame();
    await lookAgain(written => written.at <= at || fill.signal.aborted);
  }
}

function* queue(writes: readonly PlannedWrite[], later: readonly PlannedWrite[]) {
  yield* writes;
  // Not the list itself: a second look is the last.
  yield* [...later];
}

const isUnseen = (result: WriteOutcome | Written): boolean =>
  'kind' in result &&
  result.kind === 'failed' &&
  result.reason === 'not-visible' &&
  result.restored;

async function writeOne(planned: PlannedWrite, fill: Fill): Promise<WriteOutcome | Written> {
  const surveyed = fill.fieldOf(planned.handle);
  try {
    const field = surveyed ? present(surveyed, planned.signature) : null;
    if (!field) return failed(planned, 'field-gone', true);
    let reason = whyNot(field, planned, fill.covers);
    if (reason === 'not-visible') {
      await bringIntoView(field, planned.value, fill);
      reason = whyNot(field, planned, fill.covers);
    }
    return reason ? failed(planned, reason, true) : await attempt(field, planned, fill);
  } catch {
    return failed(planned, 'page-refused', true);
  }
}

async function attempt(
  field: Field,
  planned: PlannedWrite,
  fill: Fill,
): Promise<WriteOutcome | Written> {
  const { adapter, root } = field;
  const before = adapter.read(root);
  const value = joined(planned, before, adapter.describe(root).kind === 'text');
  const restore = adapter.snapshot(root);
  const tried: Attempt = { planned, field, value, before, restore };
  try {
    return await tryTwice(tried, fill);
  } catch {
    return await bringBack(tried);
  }
}

async function tryTwice(tried: Attempt, fill: Fill): Promise<WriteOutcome | Written> {
  const { planned, field, value, before, restore } = tried;
  const { adapter, root } = field;
  const rows = value.kind === 'rows' ? value.rows.length : 0;
  const signal = within(FIELD_MS + rows * ROW_MS, fill.signal);
  const fieldNow = () => present(field, planned.signature);
  const task = (isRetry: boolean): WriteTask => ({
    signal,
    isRetry,
    mode: planned.mode,
    isSafe() {
      const now = fieldNow();
      return now !== null && isSeen(now, planned.value, fill.covers);
    },
    rootNow: () => fieldNow()?.root ?? null,
  });

  let why: FailureReason | null = null;
  for (const isRetry of adapter.hasRetry ? [false, true] : [false]) {
    if (isRetry && (signal.aborted || !isSeen(field, null, fill.covers))) break;
    const result = await withoutThrowing(adapter.write(root, value, task(isRetry)));
    const edits = fill.edits.of(root);
    const now = await afterSettling(tried, result, signal);
    if (now) {
      fill.journal.add(planned, now, { before, after: adapter.read(now.root), restore });
      return { ...tried, field: now, at: performance.now(), edits };
    }
    if (edits.touched(root)) return failed(planned, 'value-changed-by-page', false);
    why = result.ok ? null : result.error;
    if (why === 'option-not-offered' || why === 'not-visible') break;
  }
  const late = fill.signal.aborted ? 'cancelled' : signal.aborted ? 'timed-out' : null;
  return putBack(tried, late ?? why);
}

/** The field as it stands once the page is calm, if it holds the value then. */
async function afterSettling(
  { planned, field, value }: Attempt,
  result: WriteResult,
  signal: AbortSignal,
): Promise<Field | null> {
  const { adapter, root } = field;
  await nextTask();
  if (!result.ok) return null;
  if (!adapter.holds(root, value, planned.mode)) await settle(() => adapter.read(root), signal);
  const now = present(field, planned.signature);
  return now && adapter.holds(now.root, value, planned.mode) ? now : null;
}

/** A library's own setter or getter may throw in the middle; what stands there is put back then. */
const withoutThrowing = (write: Promise<WriteResult>): Promise<WriteResult> =>
  write.catch(() => err('page-refused'));

async function secondLook(written: Written, fill: Fill): Promise<WriteOutcome> {
  const { planned, field, value, edits } = written;
  try {
    const now = present(field, planned.signature);
    if (now?.adapter.holds(now.root, value, planned.mode)) {
      return { rowId: planned.rowId, kind: 'verified' };
    }
    fill.journal.remove(planned.rowId);
    if (!now) return failed(planned, 'field-gone', false);
    if (edits.touched(now.root)) return failed(planned, 'value-changed-by-page', false);
    return await putBack({ ...written, field: now }, null);
  } catch {
    fill.journal.remove(planned.rowId);
    if (edits.touched(field.root)) return failed(planned, 'value-changed-by-page', false);
    return bringBack(written);
  }
}

/** Reports why it failed, after bringing the previous value back unless the page already has. */
async function putBack(
  { planned, field, value, before, restore }: Attempt,
  why: FailureReason | null,
): Promise<WriteOutcome> {
  const now = present(field, planned.signature);
  if (!now) return failed(planned, 'field-gone', false);
  const isBack = () => foldLines(now.adapter.read(now.root)) === foldLines(before);
  const reason = why ?? (isBack() ? 'value-reverted' : 'value-changed-by-page');
  if (!isBack()) await restoreField(now, planned.signature, restore, isBack);
  // A person's own paste is trusted where ours was not.
  const isText = value.kind === 'text' && TYPED.has(now.adapter.describe(now.root).kind);
  if (isText && isBack() && BY_HAND.has(reason)) {
    return { rowId: planned.rowId, kind: 'needs-you', reason: 'paste-by-hand' };
  }
  return failed(planned, reason, isBack());
}

/** After a throw in the middle: the previous value is tried, and only what is read back is claimed. */
async function bringBack({ planned, field, before, restore }: Attempt): Promise<WriteOutcome> {
  try {
    const now = present(field, planned.signature);
    if (!now) return failed(planned, 'field-gone', false);
    const isBack = () => foldLines(now.adapter.read(now.root)) === foldLines(before);
    await restoreField(now, planned.signature, restore, isBack);
    return failed(planned, 'page-refused', isBack());
  } catch {
    return failed(planned, 'page-refused', false);
  }
}

/** Appending joins lines in a box of several lines, and clauses in a single line. */
function joined({ value, mode }: PlannedWrite, before: string, isSingleLine: boolean): WriteValue {
  if (mode !== 'append' || value.kind !== 'text' || before.trim() === '') return value;
  return { kind: 'text', text: `${before}${isSingleLine ? '；' : '\n'}${value.text}` };
}

function failed({ rowId }: PlannedWrite, reason: FailureReason, restored: boolean): WriteOutcome {
  return { rowId, kind: 'failed', reason, restored };
}
