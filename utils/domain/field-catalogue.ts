/** Reads the catalogue of canonical fields and says what is wrong with one that cannot be used. */
import * as v from 'valibot';
import type { CanonicalField, FieldCatalogue } from './canonical-field';
import { err, ok, type Result } from './result';
import { STEP_IDS } from './steps';

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const text = v.strictObject({ zh: words, en: words });

const choice = v.strictObject({ value: words, label: text, aliases: v.array(words) });

const field = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/u, 'must be lower case with underscores')),
  step: v.picklist([...STEP_IDS, 'preparation', 'private']),
  kind: v.picklist([
    'text',
    'longtext',
    'number',
    'date',
    'datetime',
    'choice',
    'rating',
    'flag',
    'table',
    'signature',
    'tags',
  ]),
  policy: v.picklist(['auto', 'confirm', 'never']),
  label: text,
  synonyms: v.strictObject({ zh: v.array(words), en: v.array(words) }),
  notWhen: v.array(words),
  columnOf: v.exactOptional(words),
  columns: v.exactOptional(v.pipe(v.array(words), v.minLength(1, 'has no column'))),
  choices: v.exactOptional(v.pipe(v.array(choice), v.minLength(2, 'needs at least two choices'))),
});

const catalogue = v.strictObject({
  version: words,
  fields: v.pipe(v.array(field), v.minLength(1, 'has no field')),
});

/** The detail names the place and the reason of the first fault. */
export function loadFieldCatalogue(json: unknown): Result<FieldCatalogue, 'invalid-catalogue'> {
  const parsed = v.safeParse(catalogue, json, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return err('invalid-catalogue', `${v.getDotPath(issue) ?? 'catalogue'}: ${issue.message}`);
  }
  const fault = firstFault(parsed.output.fields);
  return fault === null ? ok(parsed.output) : err('invalid-catalogue', fault);
}

export function fieldById(from: FieldCatalogue, id: string): CanonicalField | undefined {
  return from.fields.find(candidate => candidate.id === id);
}

function firstFault(fields: readonly CanonicalField[]): string | null {
  const byId = new Map<string, CanonicalField>();
  for (const [index, entry] of fields.entries()) {
    if (byId.has(entry.id)) return `fields.${index}.id: “${entry.id}” occurs twice`;
    byId.set(entry.id, entry);
  }
  for (const [index, entry] of fields.entries()) {
    const fault = columnFault(entry, byId) ?? choiceFault(entry) ?? privacyFault(entry);
    if (fault !== null) return `fields.${index} (${entry.id}): ${fault}`;
  }
  return null;
}

/** A table and its columns name each other. */
function columnFault(
  entry: CanonicalField,
  byId: ReadonlyMap<string, CanonicalField>,
): string | null {
  for (const id of entry.columns ?? []) {
    if (byId.get(id)?.columnOf !== entry.id) return `column “${id}” does not belong to it`;
  }
  if (entry.columns !== undefined && entry.kind !== 'table') return 'has columns but is no table';
  if (entry.columnOf === undefined) return null;
  const table = byId.get(entry.columnOf);
  return table?.columns?.includes(entry.id) ? null : `is no column of “${entry.columnOf}”`;
}

function choiceFault(entry: CanonicalField): string | null {
  const values = (entry.choices ?? []).map(each => each.value);
  return new Set(values).size === values.length ? null : 'has one choice twice';
}

function privacyFault(entry: CanonicalField): string | null {
  const mustNotLeave = entry.step === 'private' || entry.kind === 'signature';
  return mustNotLeave && entry.policy !== 'never' ? 'must have the policy “never”' : null;
}
