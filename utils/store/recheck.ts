/** Looks at the page again: does it still hold what was written, after a save or a reload, too? */
import type { Result } from '../domain/result';
import type { FieldDescriptor, RecheckOutcome, WriteValue, WrittenValue } from '../fill/model';
import type { HostPage, HostPageError, RememberedFill, RememberedRow, SurveyedPage } from './ports';
import { foundAgain, withRecheck } from './remembered-fill';

export interface RecheckSources {
  readonly host: Pick<HostPage, 'recheck'>;
  /** Also brings the engine back into a reloaded document. */
  readonly survey: () => Promise<Result<SurveyedPage, HostPageError>>;
  /** What this panel wrote, if it still knows. */
  readonly knownOf: (row: RememberedRow) => WriteValue | undefined;
  /** The same, planned again from the notes. */
  readonly expected: (row: RememberedRow, field: FieldDescriptor | null) => WriteValue | undefined;
}

export interface Rechecked {
  readonly fill: RememberedFill;
  readonly error: HostPageError | null;
}

export async function recheckRows(
  fill: RememberedFill,
  rows: readonly RememberedRow[],
  { host, survey, knownOf, expected }: RecheckSources,
): Promise<Rechecked> {
  const found = await ask(host, rows, knownOf);
  const open = rows.filter(row => !found.some(({ rowId }) => rowId === row.rowId));
  if (open.length === 0) return { fill: withRecheck(fill, found), error: null };

  const surveyed = await survey();
  if (!surveyed.ok) return { fill: withRecheck(fill, found), error: surveyed.error };
  const page = surveyed.value;
  const fields = new Map<string, FieldDescriptor>();
  const moved = new Map<string, RememberedRow>();
  for (const row of open) {
    const again = foundAgain(row, page);
    if (again) {
      const { frameKey, field } = again;
      fields.set(row.rowId, field);
      moved.set(row.rowId, { ...row, frameKey, handle: field.handle });
    } else if (page.frames.some(frame => frame.frameKey === row.frameKey)) {
      moved.set(row.rowId, row);
    } else found.push({ rowId: row.rowId, standing: 'gone' });
  }
  const later = await ask(
    host,
    [...moved.values()],
    row => knownOf(row) ?? expected(row, fields.get(row.rowId) ?? null),
  );
  const readdressed = {
    ...fill,
    rows: fill.rows.map(row => moved.get(row.rowId) ?? row),
  };
  return { fill: withRecheck(readdressed, [...found, ...later]), error: null };
}

/** Frames that do not answer, and rows without a value, are missing from the answer. */
async function ask(
  host: RecheckSources['host'],
  rows: readonly RememberedRow[],
  knownOf: RecheckSources['knownOf'],
): Promise<RecheckOutcome[]> {
  const frames = new Map(rows.map(({ frameKey, origin }) => [frameKey, { frameKey, origin }]));
  const answers = await Promise.all(
    [...frames.values()].map(async frame => {
      const written = rows.flatMap((row): WrittenValue[] => {
        const value = row.frameKey === frame.frameKey ? knownOf(row) : undefined;
        if (!value) return [];
        const { rowId, handle, signature, mode } = row;
        return [{ rowId, handle, signature, value, mode }];
      });
      if (written.length === 0) return [];
      const answer = await host.recheck(frame, written);
      // A frame speaks for its own rows only.
      const own = new Set(written.map(({ rowId }) => rowId));
      return answer.ok ? answer.value.filter(({ rowId }) => own.has(rowId)) : [];
    }),
  );
  return answers.flat();
}
