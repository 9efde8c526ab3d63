/** Which thread a row of agreed things belongs to, and the marks that say so. */
import type { Interview } from './interview';
import { isRows, type NoteRow, type NoteValue } from './note-value';
import { THREAD } from './row-marks';

/** Tables whose rows are followed through later talks. */
const FOLLOWED = ['action_items', 'manager_commitments'] as const;
export type FollowedTable = (typeof FOLLOWED)[number];

/** By its mark; a row without one has its place in the interview, until `withThreads` marks it. */
export function threadOf(
  interviewId: string,
  table: FollowedTable,
  at: number,
  row: NoteRow,
): string {
  const marked = row[THREAD];
  return typeof marked === 'string' && marked !== '' ? marked : `${interviewId}/${table}/${at}`;
}

/** As it was stored: rows get the name they are known by already, whoever looked at them before. */
export function withThreads(interview: Interview): Interview {
  return marked(interview, (table, at, row) => threadOf(interview.id, table, at, row));
}

/**
 * After an edit: rows that came with it get new names, since the place of a row that was removed must
 * not lend its name to the next one.
 */
export function withNewThreads(
  before: Interview,
  after: Interview,
  newId: () => string,
): Interview {
  if (FOLLOWED.every(table => before.notes[table] === after.notes[table])) return after;
  return marked(after, newId);
}

type NameOf = (table: FollowedTable, at: number, row: NoteRow) => string;

function marked(interview: Interview, nameOf: NameOf): Interview {
  let notes: Record<string, NoteValue> | null = null;
  for (const table of FOLLOWED) {
    const value = interview.notes[table];
    if (value === undefined || !isRows(value) || value.every(isMarked)) continue;
    notes ??= { ...interview.notes };
    notes[table] = value.map((row, at) =>
      isMarked(row) ? row : { ...row, [THREAD]: nameOf(table, at, row) },
    );
  }
  return notes ? { ...interview, notes } : interview;
}

function isMarked(row: NoteRow): boolean {
  return Boolean(row[THREAD]);
}
