/**
 * The interview as a file: `docs/interview.schema.json` is made from the schema here. Unknown keys
 * survive a round trip. Reading is all or nothing; every refusal names the place and the reason.
 */
import * as v from 'valibot';
import { ANSWER_TYPES, type AnswerColumn, type AnswerType } from './answer';
import { type JsonError, parseBoundedJson } from './bounded-json';
import type { FieldCatalogue } from './canonical-field';
import { extras } from './extras-schema';
import { type Interview, newInterview, type OwnNote } from './interview';
import { isEmptyNote, type NoteValue } from './note-value';
import { err, ok, type Result } from './result';
import { STEP_IDS } from './steps';
import { MAX_PLAN_MINUTES, MIN_PLAN_MINUTES } from './time-plan';
import { type ForeignKeys, INTERVIEW_SCHEMA_VERSION } from './write-interview-file';

const cell = v.union([
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.array(v.string()),
]);
const noteValue = v.union([
  v.string(),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.array(v.string()),
  v.array(v.record(v.string(), cell)),
]);

const answer = v.looseObject({
  /** A canonical field id … */
  field: v.optional(v.pipe(v.string(), v.minLength(1))),
  /** … or the label of a field of the company's own. */
  label: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  type: v.optional(v.picklist(ANSWER_TYPES)),
  columns: v.optional(v.array(v.looseObject({ key: v.string(), label: v.string() }))),
  value: noteValue,
});

const timestamp = v.pipe(v.string(), v.isoTimestamp());
const seconds = v.pipe(v.number(), v.minValue(0));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

const trace = v.variant('kind', [
  v.looseObject({ at: timestamp, kind: v.literal('gap-overridden') }),
  v.looseObject({ at: timestamp, kind: v.literal('self-review-skipped'), reason: v.string() }),
  v.looseObject({
    at: timestamp,
    kind: v.literal('filled'),
    site: v.string(),
    verified: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.looseObject({
    at: timestamp,
    kind: v.literal('resumed'),
    after: v.picklist(['postponed', 'broken-off', 'not-attended']),
    reason: v.string(),
  }),
]);

const head = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  createdAt: timestamp,
  updatedAt: timestamp,
  packId: v.string(),
  stage: v.picklist(['prepare', 'interview', 'fill']),
  setup: v.looseObject({
    scaleId: v.string(),
    planMinutes: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(MIN_PLAN_MINUTES),
      v.maxValue(MAX_PLAN_MINUTES),
    ),
    stepMinutes: v.optional(v.looseObject(v.entriesFromList(STEP_IDS, minutes))),
    roleFamily: v.string(),
    standardSource: v.string(),
    recentTopic: v.string(),
  }),
  ticked: v.array(v.string()),
  step: v.picklist(STEP_IDS),
  usedSeconds: v.partial(v.looseObject(v.entriesFromList(STEP_IDS, seconds))),
  gap: v.looseObject({
    differenceTold: v.boolean(),
    basisTold: v.boolean(),
    selfFocus: v.string(),
    managerFocus: v.string(),
    overridden: v.boolean(),
  }),
  trace: v.array(trace),
  ...extras,
});

export const InterviewFileSchema = v.looseObject({
  format: v.optional(v.literal('eight-steps/interview')),
  schemaVersion: v.literal(INTERVIEW_SCHEMA_VERSION),
  answers: v.pipe(v.array(answer), v.maxLength(2000)),
  interview: v.optional(head),
});
type InterviewFile = v.InferOutput<typeof InterviewFileSchema>;

export type ImportError =
  | JsonError
  | 'newer-version'
  | 'not-an-interview'
  | 'unknown-field'
  | 'repeated-field';

export interface ImportContext {
  readonly catalogue: FieldCatalogue;
  readonly newId: string;
  readonly now: string;
  readonly packId: string;
}

export function parseInterviewFile(
  source: string,
  context: ImportContext,
): Result<Interview, ImportError> {
  const json = parseBoundedJson(source);
  if (!json.ok) return json;
  const version = (json.value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > INTERVIEW_SCHEMA_VERSION)
    return err('newer-version', `schemaVersion ${version}`);
  const parsed = v.safeParse(InterviewFileSchema, json.value, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return err('not-an-interview', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  return toInterview(parsed.output, context);
}

function toInterview(file: InterviewFile, context: ImportContext): Result<Interview, ImportError> {
  const known = new Set(context.catalogue.fields.map(field => field.id));
  const seen = new Set<string>();
  const notes: Record<string, NoteValue> = {};
  const ownNotes: OwnNote[] = [];
  const foreign: Record<string, Record<string, unknown>> = {};
  for (const [index, entry] of file.answers.entries()) {
    const { field, label, type, columns, value, ...rest } = entry;
    const place = `answers[${index}]`;
    let id: string;
    if (field !== undefined && label === undefined) {
      if (!known.has(field)) return err('unknown-field', `${place}: “${field}”`);
      if (seen.has(field)) return err('repeated-field', `${place}: “${field}”`);
      seen.add(field);
      // An empty answer is no note, unless somebody else keeps something beside it.
      if (isEmptyNote(value) && Object.keys(rest).length === 0) continue;
      id = field;
      notes[field] = value;
    } else if (label !== undefined && field === undefined) {
      id = `own-${ownNotes.length + 1}`;
      ownNotes.push(ownNote(id, label, value, type, columns));
    } else return err('not-an-interview', `${place}: needs either “field” or “label”`);
    if (Object.keys(rest).length > 0) foreign[id] = rest;
  }
  const { format: _f, schemaVersion: _s, answers: _a, interview: headPart, ...fileRest } = file;
  const base = newInterview(context.newId, context.now, context.packId);
  // What the answers and this reader say themselves is not taken from the head.
  const {
    notes: _n,
    ownNotes: _o,
    unknownKeys: _u,
    ...ownHead
  } = (headPart ?? {}) as Record<string, unknown>;
  // A file with answers only holds what it says and nothing of a new interview's defaults.
  const shell = { ...base, ...(ownHead as Partial<Interview>), id: context.newId };
  const unknownKeys: ForeignKeys = { file: fileRest, answers: foreign };
  const hasForeign = Object.keys(fileRest).length + Object.keys(foreign).length > 0;
  return ok({ ...shell, notes, ownNotes, ...(hasForeign && { unknownKeys }) });
}

function ownNote(
  id: string,
  label: string,
  value: NoteValue,
  type: AnswerType | undefined,
  columns: readonly AnswerColumn[] | undefined,
): OwnNote {
  return { id, label, value, ...(type && { type }), ...(columns && { columns }) };
}
