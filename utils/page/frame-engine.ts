/** The engine of one document: survey, read, write, undo, show. Leaves nothing behind in the page. */
import type { FrameEngine } from '../fill/model';
import { boxOf, type Field } from './field';
import { present } from './guard';
import { createJournal, type Journal } from './journal';
import { createParts } from './parts';
import { standingOf } from './recheck';
import { outline } from './show';
import { surveyFrame } from './survey';
import { reveal } from './visibility';
import { writeAll } from './write';

export const createFrameEngine = (root: Document): FrameEngine<AbortSignal> => {
  let fields: ReadonlyMap<string, Field> = new Map();
  const parts = createParts();
  /** Fields written to: a report can point at them, and look again, after later surveys too. */
  const written = new Map<string, { readonly field: Field; readonly signature: string }>();
  const journals = new Map<string, Journal>();
  let last: Promise<unknown> = Promise.resolve();
  let hideOutline = () => {};

  const journalOf = (fillId: string) => {
    const journal = journals.get(fillId) ?? createJournal();
    journals.set(fillId, journal);
    return journal;
  };

  /** Whatever changes the page waits for what does so already. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  }

  return {
    async survey(signal) {
      // Not `crypto.randomUUID`: pages over plain http do not have it.
      const surveyId = Math.random().toString(36).slice(2);
      const surveyed = await surveyFrame(root, surveyId, parts, signal);
      fields = surveyed.fields;
      return surveyed.survey;
    },

    read: handles =>
      handles.flatMap(handle => {
        const field = fields.get(handle);
        return field?.root.isConnected ? [{ handle, text: field.adapter.read(field.root) }] : [];
      }),

    write: (fillId, writes, report, signal) =>
      inTurn(async () => {
        const surveyed = fields;
        const fieldOf = (handle: string) => surveyed.get(handle);
        for (const { handle, signature } of writes) {
          const field = fieldOf(handle);
          if (field) written.set(handle, { field, signature });
        }
        await writeAll(writes, { fieldOf, journal: journalOf(fillId), report, signal });
      }),

    undo: (fillId, rowIds, signal) => inTurn(() => journalOf(fillId).undo(rowIds, signal)),

    show(handle) {
      hideOutline();
      const earlier = written.get(handle);
      const field = earlier ? present(earlier.field, earlier.signature) : fields.get(handle);
      if (!field?.root.isConnected) return false;
      const box = boxOf(field, null);
      reveal(box);
      hideOutline = outline(box);
      return true;
    },

    recheck: values =>
      values.map(value => ({
        rowId: value.rowId,
        standing: standingOf(written.get(value.handle)?.field ?? fields.get(value.handle), value),
      })),
  };
};
