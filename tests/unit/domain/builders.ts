/** Builders for domain tests: the shipped catalogue and pack, the ten cases, an interview in one line. */
import { readFileSync } from 'node:fs';
import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import type { Interview } from '@/utils/domain/interview';
import { newInterview } from '@/utils/domain/interview';
import { type ImportContext, parseInterviewFile } from '@/utils/domain/interview-file';
import type { NoteValue } from '@/utils/domain/note-value';
import { loadPack, type Pack, type PackLine, type Scale } from '@/utils/domain/pack';
import type { Result } from '@/utils/domain/result';

/** The value of a result that a test needs; a refusal fails the test with its reason. */
export function unwrap<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error}: ${result.detail ?? 'no detail'}`);
}

/** The member a test is about; a missing one fails the test. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is missing`);
  return value;
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

export const packSource = read('utils/domain/packs/eight-steps.json');
export const catalogue: FieldCatalogue = unwrap(
  loadFieldCatalogue(JSON.parse(read('utils/domain/packs/fields.json'))),
);
export const pack: Pack = unwrap(loadPack(JSON.parse(packSource), catalogue));

export function scale(id: string): Scale {
  return present(
    pack.scales.find(candidate => candidate.id === id),
    `scale ${id}`,
  );
}

export const NOW = '2026-01-14T06:00:00.000Z';
export const context: ImportContext = {
  catalogue,
  newId: 'interview-1',
  now: NOW,
  packId: pack.id,
};

interface InterviewParts extends Partial<Omit<Interview, 'notes'>> {
  readonly notes?: Readonly<Record<string, NoteValue>>;
}

export function anInterview(parts: InterviewParts = {}): Interview {
  return { ...newInterview('interview-1', NOW, pack.id), ...parts };
}

/** What the oracle of `tests/fixtures/cases/expected.json` says about one case. */
interface CaseOracle {
  readonly gap_direction: 'self_higher' | 'equal' | 'self_lower';
  readonly gap_levels: number;
  readonly gap_card_required: boolean;
  readonly gap_card_severity: string;
  readonly band: 'high' | 'mid' | 'low';
  readonly purposes_covered: readonly string[];
  readonly warnings: readonly string[];
  /** Numbers of steps, as the manager counts. */
  readonly steps_over_time: readonly string[];
  readonly total_planned: number;
  readonly total_actual: number;
  readonly must_not_fill: readonly string[];
  readonly carried_over_action_ids: readonly string[];
}

export const oracle: Readonly<Record<string, CaseOracle>> = JSON.parse(
  read('tests/fixtures/cases/expected.json'),
);
export const caseIds: readonly string[] = Object.keys(oracle);

export function caseSource(id: string): string {
  return read(`tests/fixtures/cases/${id}.json`);
}

export function caseInterview(id: string): Interview {
  return unwrap(parseInterviewFile(caseSource(id), context));
}

/** Every line a manager can be shown, with the place it stands at. */
export function everyLine(of: Pack): [place: string, line: PackLine][] {
  return [
    ...of.steps.flatMap(step =>
      [...step.lines, ...step.questions].map((line): [string, PackLine] => [step.id, line]),
    ),
    ...Object.entries({ ...of.gaps, ...of.bands }).flatMap(([name, card]) =>
      card.lines.map((line): [string, PackLine] => [name, line]),
    ),
    ...of.situations.flatMap(situation =>
      situation.say.map((line): [string, PackLine] => [situation.id, line]),
    ),
  ];
}
