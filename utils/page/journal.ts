/** What the fills of this frame replaced, to undo them. Lives as long as the page. */
import type { PlannedWrite, UndoOutcome } from '../fill/model';
import type { Restore } from './adapters/adapter';
import { type Covers, watchCovers } from './covers';
import { type Field, isReadable } from './field';
import { present } from './guard';
import { bringIntoView, restoreField } from './steps';
import { foldLines } from './text';
import { nextTask } from './waiting';

interface Change {
  readonly before: string;
  readonly after: string;
  readonly restore: Restore;
}

interface Entry extends Change {
  readonly rowId: string;
  readonly signature: string;
  readonly field: Field;
}

export interface Journal {
  add(planned: PlannedWrite, field: Field, change: Change): void;
  remove(rowId: string): void;
  /** Last written, first restored. */
  undo(rowIds: readonly string[] | null, signal: AbortSignal): Promise<UndoOutcome[]>;
}

export function createJournal(): Journal {
  let entries: Entry[] = [];
  return {
    add({ rowId, signature }, field, change) {
      entries.push({ rowId, signature, field, ...change });
    },
    remove(rowId) {
      entries = entries.filter(entry => entry.rowId !== rowId);
    },
    async undo(rowIds, signal) {
      const outcomes: UndoOutcome[] = [];
      const covers = await watchCovers();
      for (const entry of [...entries].reverse()) {
        if (rowIds && !rowIds.includes(entry.rowId)) continue;
        const outcome = signal.aborted
          ? cannot(entry, 'cancelled')
          : await undoOne(entry, { covers, signal });
        outcomes.push(outcome);
        if (outcome.kind !== 'cannot-undo') entries = entries.filter(other => other !== entry);
        await nextTask();
      }
      covers.stop();
      return outcomes;
    },
  };
}

async function undoOne(
  entry: Entry,
  context: { covers: Covers; signal: AbortSignal },
): Promise<UndoOutcome> {
  try {
    const field = present(entry.field, entry.signature);
    if (!field) return cannot(entry, 'field-gone');
    if (!isReadable(field)) return cannot(entry, 'not-visible');
    const { adapter, root } = field;
    const standsAs = (text: string) => foldLines(adapter.read(root)) === foldLines(text);
    if (standsAs(entry.before)) return { rowId: entry.rowId, kind: 'restored' };
    if (!standsAs(entry.after)) return { rowId: entry.rowId, kind: 'kept-user-edit' };
    if (adapter.describe(root).blocked) return cannot(entry, 'not-editable');
    await bringIntoView(field, null, context);
    // Scrolling takes frames, and the person may have typed in them.
    if (!standsAs(entry.after)) return { rowId: entry.rowId, kind: 'kept-user-edit' };
    const isBack = () => standsAs(entry.before);
    await restoreField(field, entry.signature, entry.restore, isBack);
    return standsAs(entry.before)
      ? { rowId: entry.rowId, kind: 'restored' }
      : cannot(entry, 'page-refused');
  } catch {
    return cannot(entry, 'page-refused');
  }
}

function cannot(
  { rowId }: Entry,
  reason: 'field-gone' | 'not-visible' | 'not-editable' | 'page-refused' | 'cancelled',
) {
  return { rowId, kind: 'cannot-undo', reason } as const;
}
