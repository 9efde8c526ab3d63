/** Describes every field of the frame. No side effects, no values. */
import type { FieldDescriptor, FrameSurvey } from '../fill/model';
import { discover } from './discover';
import { boxOf, type Field, startOf } from './field';
import { foreignFrames } from './frames';
import { evidenceOf, type LabelContext } from './labels';
import { limitsOf } from './limits';
import { inOneLook } from './look';
import type { Parts } from './parts';
import { createHeadings, sectionOf } from './section';
import { type Naming, signatureOf } from './signature';
import { createTableReader } from './tables';
import { textOf, tidy } from './text';
import { isPlainlyHidden } from './visibility';
import { createPacer } from './waiting';

export interface Surveyed {
  readonly survey: FrameSurvey;
  readonly fields: ReadonlyMap<string, Field>;
}

export async function surveyFrame(
  root: Document,
  surveyId: string,
  parts: Parts,
  signal: AbortSignal,
): Promise<Surveyed> {
  const found = await discover(root, signal);
  const pace = createPacer(signal);
  const context = createContext();
  const fields = new Map<string, Field>();
  const descriptors: FieldDescriptor[] = [];
  const describeSome = () => {
    for (const field of found.slice(descriptors.length)) {
      const pause = pace();
      if (pause) return pause;
      const handle = `${surveyId}:${descriptors.length}`;
      fields.set(handle, field);
      const descriptor = describeField(field, handle, descriptors.length, context);
      // The ends of a range stand right before it.
      const covers = field.ends && descriptors.slice(-field.ends.length).map(end => end.handle);
      descriptors.push(covers ? { ...descriptor, covers } : descriptor);
    }
    return undefined;
  };
  while (descriptors.length < found.length) await inOneLook(describeSome);
  await pace();
  const roots = found.map(field => field.root);
  const hasMoreParts = await parts.hasMore(root, roots, pace);
  await pace();
  const heading = root.querySelector('h1');
  const title = [tidy(root.title), heading ? tidy(textOf(heading)) : ''];
  return {
    fields,
    survey: {
      surveyId,
      origin: originHere(),
      title: [...new Set(title)].filter(Boolean).join(' · '),
      fields: descriptors,
      foreignFrames: foreignFrames(root),
      hasMoreParts,
    },
  };
}

/** A sandboxed frame has an address like its neighbours', and an origin of its own: `null`. */
const originHere = () => (/^https?:$/.test(location.protocol) ? self.origin : 'null');

export const createContext = (): LabelContext => ({
  headings: createHeadings(),
  tables: createTableReader(),
});

function describeField(
  field: Field,
  handle: string,
  order: number,
  context: LabelContext,
): FieldDescriptor {
  const naming = nameOf(field, context);
  const { limits, blocked, undoable = true, ...facts } = field.adapter.describe(field.root);
  const block = blocked ?? (isPlainlyHidden(boxOf(field, null)) ? 'hidden' : undefined);
  return {
    handle,
    order,
    ...naming,
    ...facts,
    ...(facts.options ? { options: facts.options.map(tidy) } : {}),
    limits: limitsOf(field, limits),
    ...(block ? { blocked: block } : {}),
    undoable,
    signature: signatureOf(field, naming),
  };
}

function nameOf(field: Field, context: LabelContext): Naming {
  const { row, group = '' } = context.tables.cellOf(startOf(field)) ?? {};
  const section = sectionOf(startOf(field), context.headings);
  return {
    evidence: evidenceOf(field, context),
    section: group === '' ? section : [...section, group],
    ...(row ? { row } : {}),
  };
}

/** The signature a field has now, for comparison with the surveyed one; a `context` serves one look. */
export const signatureNow = (field: Field, context = createContext()): string =>
  inOneLook(() => {
    const { row, group = '' } = context.tables.cellOf(startOf(field)) ?? {};
    return signatureOf(field, {
      evidence: evidenceOf(field, context, 1),
      section: [group || context.headings.lastAbove(startOf(field))],
      ...(row ? { row } : {}),
    });
  });
