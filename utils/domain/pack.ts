/**
 * A pack: everything the manager is led by, as data. The default pack is `packs/eight-steps.json`;
 * a company may bring its own. Nothing here knows wording; nothing in a pack is code.
 */
import * as v from 'valibot';
import type { FieldCatalogue } from './canonical-field';
import { err, ok, type Result } from './result';
import { type band, nonEmpty, ScaleSchema, text } from './scale-schema';
import { SLOT_NAMES, type SlotName, slotsIn, withoutSlots } from './slots';
import { STEP_IDS } from './steps';
import { isFor, REGULAR, typesNamedBy } from './variants';

/**
 * `generic` is said instead when a slot of the line has no value, so that no braces ever show.
 * `part` marks the lines of step 3 that the gap card holds back (requirement S3-c).
 */
const line = v.object({
  zh: nonEmpty,
  en: nonEmpty,
  generic: v.optional(text),
  part: v.optional(v.picklist(['difference', 'basis', 'verdict'])),
});

/**
 * Where it stands, an entry is for interviews of these types only (`interview_type`); without it, for
 * all. An interview of a type the pack never names is led as a regular one.
 */
const forTypes = { types: v.optional(v.pipe(v.array(nonEmpty), v.minLength(1))) };

const stepLine = v.object({ ...line.entries, ...forTypes });
const point = v.object({ ...text.entries, ...forTypes });

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

const step = v.object({
  id: v.picklist(STEP_IDS),
  title: text,
  /** Two to four characters or one short word, for narrow places. */
  short: text,
  purpose: text,
  minutes: v.object({ '30': minutes, '45': minutes, '60': minutes }),
  exit: text,
  lines: v.pipe(v.array(stepLine), v.minLength(1)),
  questions: v.array(stepLine),
  checklist: v.pipe(
    v.array(v.object({ id: nonEmpty, required: v.boolean(), ...point.entries })),
    v.minLength(1),
  ),
  fields: v.array(nonEmpty),
  dos: v.array(point),
  donts: v.array(point),
});

const guidance = v.object({ title: text, lines: v.array(line) });

/** How a manager gets ready: a list to tick, the usual biases, and what the employee is told beforehand. */
const preparation = v.object({
  checklist: v.array(v.object({ id: nonEmpty, ...point.entries })),
  biases: v.array(v.object({ id: nonEmpty, title: text, question: text })),
  sheet: v.object({
    title: text,
    why: text,
    /** Said instead of `why` in interviews of these types. */
    whyByType: v.optional(v.array(v.object({ ...text.entries, types: v.array(nonEmpty) }))),
    order: text,
    think: text,
    questions: v.array(point),
    closing: v.array(text),
  }),
});

export const PackSchema = v.object({
  format: v.literal('eight-steps/pack'),
  schemaVersion: v.literal(1),
  id: nonEmpty,
  version: nonEmpty,
  name: text,
  steps: v.array(step),
  gaps: v.object({ self_higher: guidance, equal: guidance, self_lower: guidance }),
  bands: v.object({
    high: v.object({ ...guidance.entries, watch: text }),
    mid: v.object({ ...guidance.entries, watch: text }),
    low: v.object({ ...guidance.entries, watch: text }),
  }),
  roles: v.array(v.object({ id: nonEmpty, label: text, indicators: v.array(text) })),
  situations: v.array(
    v.object({
      id: nonEmpty,
      label: text,
      signals: text,
      say: v.pipe(v.array(line), v.minLength(1)),
      dos: text,
      donts: text,
      /** Canonical fields where what was heard belongs. */
      recordIn: v.array(nonEmpty),
    }),
  ),
  scales: v.pipe(v.array(ScaleSchema), v.minLength(1)),
  preparation: v.optional(preparation),
  /** Short texts the manager types often, put into a note by one act. */
  snippets: v.optional(v.array(text)),
  appeal: v.object({ channel: text, workingDays: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
});

export type Pack = v.InferOutput<typeof PackSchema>;
export type PackStep = Pack['steps'][number];
export type PackLine = PackStep['lines'][number];
export type Situation = Pack['situations'][number];
export type Scale = Pack['scales'][number];
export type Band = v.InferOutput<typeof band>;

export type PackError = 'invalid-pack';

/**
 * Checks a pack whole: shape, both languages, known fields, known slots, a generic wording wherever
 * a slot can be empty, the eight steps in order, something to say and to tick in each for every type
 * of interview. The detail names the first fault's place.
 */
export function loadPack(json: unknown, catalogue: FieldCatalogue): Result<Pack, PackError> {
  const parsed = v.safeParse(PackSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return err('invalid-pack', `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`);
  }
  const fault = firstFault(parsed.output, catalogue);
  return fault ? err('invalid-pack', fault) : ok(parsed.output);
}

function firstFault(pack: Pack, catalogue: FieldCatalogue): string | null {
  const order = pack.steps.map(step => step.id).join();
  if (order !== STEP_IDS.join()) return `steps: must be ${STEP_IDS.join(', ')}, in this order`;

  const known = new Set(catalogue.fields.map(field => field.id));
  const ticks = new Set<string>();
  for (const [index, step] of pack.steps.entries()) {
    const stranger = step.fields.find(id => !known.has(id));
    if (stranger) return `steps.${index}.fields: “${stranger}” is not a known field`;
    for (const item of step.checklist) {
      if (ticks.has(item.id)) return `steps.${index}.checklist: “${item.id}” occurs twice`;
      ticks.add(item.id);
    }
  }
  for (const [index, situation] of pack.situations.entries()) {
    const stranger = situation.recordIn.find(id => !known.has(id));
    if (stranger) return `situations.${index}.recordIn: “${stranger}” is not a known field`;
  }
  return firstTypeFault(pack, catalogue) ?? firstSlotFault(pack);
}

function firstTypeFault(pack: Pack, catalogue: FieldCatalogue): string | null {
  const known = catalogue.fields.find(({ id }) => id === 'interview_type')?.choices ?? [];
  const named = typesNamedBy(pack);
  for (const [type, place] of named)
    if (!known.some(({ value }) => value === type))
      return `${place}.types: “${type}” is not a known type of interview`;
  for (const type of [REGULAR, ...named.keys()])
    for (const [index, step] of pack.steps.entries())
      if (!step.lines.some(isFor(type)) || !step.checklist.some(isFor(type)))
        return `steps.${index}: nothing is left in interviews of the type “${type}”`;
  return null;
}

/** Slots that are filled in every interview, so that their lines need no generic wording. */
const ALWAYS_FILLED: ReadonlySet<SlotName> = new Set([
  'greeting',
  'minutes',
  'appeal_days',
  'appeal_channel',
  'step',
]);

function firstSlotFault(pack: Pack): string | null {
  for (const [place, entry] of linesOf(pack)) {
    const names = [...slotsIn(entry.zh), ...slotsIn(entry.en)];
    const stranger = names.find(name => !SLOT_NAMES.includes(name as SlotName));
    if (stranger) return `${place}: {${stranger}} is not a known slot`;
    const canBeEmpty = names.some(name => !ALWAYS_FILLED.has(name as SlotName));
    if (canBeEmpty && !entry.generic) return `${place}.generic: say it without a slot, zh and en`;
    if (
      entry.generic &&
      slotsIn(entry.generic.zh + entry.generic.en).some(
        name => !ALWAYS_FILLED.has(name as SlotName),
      )
    )
      return `${place}.generic: may not use a slot that can be empty`;
  }
  return firstBrace(pack, '', new Set(linesOf(pack).map(([, entry]) => entry)));
}

/** A brace that is no slot of a line would be shown as it is. */
function firstBrace(
  part: unknown,
  place: string,
  lines: ReadonlySet<unknown>,
  inLine = false,
): string | null {
  if (typeof part === 'string') {
    const shown = inLine ? withoutSlots(part) : part;
    return /[{}]/.test(shown) ? `${place}: a brace here would be shown as it is` : null;
  }
  if (typeof part !== 'object' || part === null) return null;
  for (const [key, inner] of Object.entries(part)) {
    const innerPlace = place === '' ? key : `${place}.${key}`;
    const fault = firstBrace(inner, innerPlace, lines, inLine || lines.has(part));
    if (fault) return fault;
  }
  return null;
}

function linesOf(pack: Pack): [string, PackLine][] {
  return [
    ...pack.steps.flatMap((step, index) => [
      ...step.lines.map((entry, at): [string, PackLine] => [`steps.${index}.lines.${at}`, entry]),
      ...step.questions.map((entry, at): [string, PackLine] => [
        `steps.${index}.questions.${at}`,
        entry,
      ]),
    ]),
    ...(['gaps', 'bands'] as const).flatMap(group =>
      Object.entries(pack[group]).flatMap(([name, part]) =>
        part.lines.map((entry, at): [string, PackLine] => [`${group}.${name}.lines.${at}`, entry]),
      ),
    ),
    ...pack.situations.flatMap((situation, index) =>
      situation.say.map((entry, at): [string, PackLine] => [
        `situations.${index}.say.${at}`,
        entry,
      ]),
    ),
  ];
}
