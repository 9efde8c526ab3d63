/**
 * Keeps the derived rows behind the list of records.
 *
 * - Every save leaves a mark in its own transaction; a refresh derives what is marked.
 * - A mark goes only if the row it was derived from is still the newest.
 * - Nothing here writes to an interview.
 */
import type { DoneActions } from '../domain/actions';
import type { Interview } from '../domain/interview';
import { type RecordEntry, recordTextOf, unreadableEntry } from '../domain/record-entry';
import { err, ok } from '../domain/result';
import type { Breathe, IndexedRecord, RecordIndex } from '../store/records-ports';
import type { Connection } from './connection';
import type { Database, DoneRow, InterviewRow, StaleMark } from './database';
import { isReadable } from './interview-repository';
import { chunksOf, newestOf } from './reading';

export interface RecordIndexOptions {
  readonly entryOf: (interview: Interview, done: DoneActions) => RecordEntry;
  readonly nameKeysOf: (name: string) => Promise<string>;
  readonly breathe: Breathe;
}

const REFRESH_CHUNK = 50;
/** Texts are thirty times as large as list rows; each chunk is read in one turn of the page. */
const CHUNK = { records: 200, texts: 40 };

export function createRecordIndex(
  connection: Connection,
  options: RecordIndexOptions,
): RecordIndex {
  return {
    async refresh(report, signal) {
      try {
        return ok(await connection.use(database => refresh(database, options, report, signal)));
      } catch {
        return err('storage-unavailable');
      }
    },

    async newest(limit) {
      try {
        return ok(await connection.use(database => newestOf(database, 'records', limit)));
      } catch {
        return err('storage-unavailable');
      }
    },

    async entries(take) {
      try {
        await connection.use(async database => {
          for await (const chunk of chunksOf(database, 'records', CHUNK.records)) await take(chunk);
        });
        return ok();
      } catch {
        return err('storage-unavailable');
      }
    },

    async texts(take) {
      try {
        await connection.use(async database => {
          for await (const chunk of chunksOf(database, 'texts', CHUNK.texts)) await take(chunk);
        });
        return ok();
      } catch {
        return err('storage-unavailable');
      }
    },

    async some(ids) {
      try {
        return ok(await connection.use(database => readSome(database, ids)));
      } catch {
        return err('storage-unavailable');
      }
    },
  };
}

async function refresh(
  database: Database,
  options: RecordIndexOptions,
  report: (progress: { done: number; of: number }) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const changed: string[] = [];
  const of = await database.count('stale');
  while (!signal.aborted) {
    const marks = await database.getAll('stale', null, REFRESH_CHUNK);
    if (marks.length === 0) break;
    const stored = await Promise.all(marks.map(mark => readStored(database, mark)));
    const derived: Derived[] = [];
    for (const each of stored) {
      derived.push(await derive(options, each));
      await options.breathe();
    }
    await write(database, derived);
    changed.push(...marks.map(mark => mark.id));
    report({ done: Math.min(changed.length, of), of: Math.max(of, changed.length) });
  }
  return changed;
}

interface Derived {
  readonly id: string;
  /** Of the row it was derived from; 0 when there is none. */
  readonly revision: number;
  readonly record: IndexedRecord | null;
}

interface Stored {
  readonly id: string;
  readonly row: InterviewRow | undefined;
  readonly state: DoneRow | undefined;
}

async function readStored(database: Database, { id }: StaleMark): Promise<Stored> {
  const [row, state] = await Promise.all([
    database.get('interviews', id),
    database.get('done', id),
  ]);
  return { id, row, state };
}

async function derive(
  { entryOf, nameKeysOf }: RecordIndexOptions,
  { id, row, state }: Stored,
): Promise<Derived> {
  if (!row) return { id, revision: 0, record: null };
  if (!(await isReadable(row)))
    return {
      id,
      revision: row.revision,
      record: {
        entry: unreadableEntry(row),
        text: { id, text: '', actions: [], prior: [], isHeld: false },
      },
    };
  const done = state?.done ?? {};
  const entry = entryOf(row.interview, done);
  const nameKeys = await nameKeysOf(entry.employee);
  return {
    id,
    revision: row.revision,
    record: { entry: { ...entry, nameKeys }, text: recordTextOf(row.interview, done) },
  };
}

async function write(database: Database, derived: readonly Derived[]): Promise<void> {
  const transaction = database.transaction(['stale', 'records', 'texts'], 'readwrite');
  const stale = transaction.objectStore('stale');
  const records = transaction.objectStore('records');
  const texts = transaction.objectStore('texts');
  await Promise.all(
    derived.map(async ({ id, revision, record }) => {
      const mark = await stale.get(id);
      // Saved again in between: the next round derives it.
      if (mark && mark.revision > revision && revision > 0) return;
      await stale.delete(id);
      if (record) await Promise.all([records.put(record.entry), texts.put(record.text)]);
      else await Promise.all([records.delete(id), texts.delete(id)]);
    }),
  );
  await transaction.done;
}

async function readSome(database: Database, ids: readonly string[]): Promise<IndexedRecord[]> {
  const found = await Promise.all(
    ids.map(async id => {
      const [entry, text] = await Promise.all([
        database.get('records', id),
        database.get('texts', id),
      ]);
      return entry && text ? { entry, text } : null;
    }),
  );
  return found.filter(record => record !== null);
}
