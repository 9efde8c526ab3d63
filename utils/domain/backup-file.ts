/**
 * A backup: every interview, in files below the import limit. The same interviews give the same
 * bytes, so that two backups can be compared. Parts of one backup carry the same `set`.
 */
import * as v from 'valibot';
import type { DoneActions } from './actions';
import { type JsonError, parseBoundedJson } from './bounded-json';
import type { FieldCatalogue } from './canonical-field';
import type { Interview } from './interview';
import { type ImportError, InterviewFileSchema, parseInterviewFile } from './interview-file';
import { loadPack, type Pack } from './pack';
import { err, ok, type Result } from './result';
import { writeInterviewFile } from './write-interview-file';

/** What is meant to be filed: an interview, and which of its actions are done. */
export interface BackedUp {
  readonly interview: Interview;
  readonly done: DoneActions;
}

/** Of some ten megabytes each; a number made up may ask for more than any memory holds. */
const MOST_PARTS = 10_000;

export const BackupFileSchema = v.looseObject({
  format: v.literal('eight-steps/backup'),
  schemaVersion: v.literal(1),
  /** SHA-256 over all parts; hexadecimal. */
  set: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  part: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_PARTS)),
  packs: v.array(v.looseObject({})),
  interviews: v.pipe(
    v.array(
      v.looseObject({
        ...InterviewFileSchema.entries,
        done: v.optional(v.record(v.string(), v.string())),
      }),
    ),
    v.maxLength(100_000),
  ),
});

export interface ReadFile {
  /** Null for the file of one interview. */
  readonly backup: { readonly set: string; readonly part: number; readonly parts: number } | null;
  readonly items: readonly BackedUp[];
  readonly packs: readonly Pack[];
}

export type ReadFileError = ImportError | JsonError | 'not-a-backup' | 'pack-file';

/** One line of a backup. */
export function backupLine({ interview, done }: BackedUp): string {
  const file = JSON.parse(writeInterviewFile(interview)) as Record<string, unknown>;
  return JSON.stringify(Object.keys(done).length > 0 ? { ...file, done } : file);
}

export function backupHead(
  set: string,
  part: number,
  parts: number,
  packs: readonly Pack[],
): string {
  const head = { format: 'eight-steps/backup', schemaVersion: 1, set, part, parts, packs };
  return `${JSON.stringify(head).slice(0, -1)},"interviews":[\n`;
}

export const BACKUP_TAIL = '\n]}\n';

export interface ReadContext {
  readonly catalogue: FieldCatalogue;
  readonly newId: () => string;
  readonly now: string;
  readonly packId: string;
}

/** All or nothing: the first fault refuses the file and names the place. */
export function readInterviewsFile(
  source: string,
  context: ReadContext,
): Result<ReadFile, ReadFileError> {
  const json = parseBoundedJson(source);
  if (!json.ok) return json;
  const format = (json.value as { format?: unknown } | null)?.format;
  if (format === 'eight-steps/pack') return err('pack-file');
  if (format !== 'eight-steps/backup') return readOne(source, json.value, context);
  const version = (json.value as { schemaVersion?: unknown }).schemaVersion;
  if (typeof version === 'number' && version > 1)
    return err('newer-version', `schemaVersion ${version}`);
  const parsed = v.safeParse(BackupFileSchema, json.value, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return err('not-a-backup', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const { set, part, parts } = parsed.output;
  const items: BackedUp[] = [];
  for (const [at, entry] of parsed.output.interviews.entries()) {
    const { done = {}, ...file } = entry;
    const read = interviewOf(JSON.stringify(file), file, context);
    if (!read.ok)
      return err(
        read.error,
        `interviews[${at}] ${(read as { detail?: string }).detail ?? ''}`.trim(),
      );
    items.push({ interview: read.value, done });
  }
  const packs: Pack[] = [];
  for (const [at, candidate] of parsed.output.packs.entries()) {
    const pack = loadPack(candidate, context.catalogue);
    if (!pack.ok) return err('not-a-backup', `packs[${at}] ${pack.detail ?? ''}`);
    packs.push(pack.value);
  }
  return ok({ backup: { set, part, parts }, items, packs });
}

function readOne(
  source: string,
  value: unknown,
  context: ReadContext,
): Result<ReadFile, ReadFileError> {
  const read = interviewOf(source, value, context);
  if (!read.ok) return read;
  return ok({ backup: null, items: [{ interview: read.value, done: {} }], packs: [] });
}

/** Under the id it had, so that a restore brings the same interview back and not a copy. */
function interviewOf(
  source: string,
  value: unknown,
  context: ReadContext,
): Result<Interview, ImportError> {
  const id = (value as { interview?: { id?: unknown } } | null)?.interview?.id;
  return parseInterviewFile(source, {
    catalogue: context.catalogue,
    newId: typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : context.newId(),
    now: context.now,
    packId: context.packId,
  });
}
