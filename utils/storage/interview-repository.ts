/**
 * Interviews in IndexedDB.
 *
 * - A write compares the revision inside its own transaction: of two windows one gets `conflict`.
 * - A row that does not match its checksum is `damaged`: never shown as if it were right, never
 *   overwritten, and still downloadable as it is.
 * - A dead connection (full disk, update) is opened again with the next call.
 */
import type { Interview } from '../domain/interview';
import { err, ok, type Result } from '../domain/result';
import { type InterviewSummary, summaryOf, unreadable } from '../domain/summary';
import type { InterviewRepository, LoadError, SaveError } from '../store/ports';
import { checksumOf } from './checksum';
import { type Connection, saveErrorOf } from './connection';
import { type Database, type InterviewRow, ROW_SCHEMA_VERSION, type VersionRow } from './database';
import { newestOf } from './reading';

export function createInterviewRepository(connection: Connection): InterviewRepository {
  return {
    async listed(limit) {
      try {
        return ok(await connection.use(database => newestOf(database, 'summaries', limit)));
      } catch {
        return err('storage-unavailable');
      }
    },

    async recent(limit) {
      try {
        return ok(await connection.use(database => readRecent(database, limit)));
      } catch {
        return err('storage-unavailable');
      }
    },

    async load(id) {
      const found = await readRow(connection, id);
      if (!found.ok) return found;
      const row = found.value;
      if (row.schemaVersion > ROW_SCHEMA_VERSION) return err('newer-version');
      if (row.checksum !== (await rowChecksum(row))) return err('damaged');
      return ok({ interview: row.interview, revision: row.revision });
    },

    async save(interview, expectedRevision, durability) {
      const head = {
        id: interview.id,
        schemaVersion: ROW_SCHEMA_VERSION,
        revision: expectedRevision + 1,
        interview,
      };
      // The digest is ready before the transaction opens: awaiting it inside would end the transaction.
      const row: InterviewRow = {
        ...head,
        checksum: await rowChecksum(head),
        updatedAt: interview.updatedAt,
      };
      try {
        return await connection.use(database => put(database, row, expectedRevision, durability));
      } catch (error) {
        return err(saveErrorOf(error));
      }
    },

    async raw(id) {
      const found = await readRow(connection, id);
      return found.ok ? ok(JSON.stringify(found.value, null, 2)) : found;
    },
  };
}

async function readRecent(database: Database, limit: number): Promise<InterviewSummary[]> {
  const rows = await newestOf(database, 'interviews', limit);
  return Promise.all(
    rows.map(async row => ((await isReadable(row)) ? summaryOf(row.interview) : unreadable(row))),
  );
}

export async function isReadable(row: InterviewRow): Promise<boolean> {
  return row.schemaVersion === ROW_SCHEMA_VERSION && row.checksum === (await rowChecksum(row));
}

async function readRow(
  connection: Connection,
  id: string,
): Promise<Result<InterviewRow, LoadError>> {
  try {
    const row = await connection.use(database => database.get('interviews', id));
    return row ? ok(row) : err('not-found');
  } catch {
    return err('storage-unavailable');
  }
}

async function put(
  database: Database,
  row: InterviewRow,
  expectedRevision: number,
  durability: IDBTransactionDurability,
): Promise<Result<number, SaveError>> {
  const stores = ['interviews', 'summaries', 'stale', 'versions'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability });
  const interviews = transaction.objectStore('interviews');
  const current = await interviews.get(row.id);
  if ((current?.revision ?? 0) !== expectedRevision) {
    await transaction.done;
    return err('conflict');
  }
  await Promise.all([
    interviews.put(row),
    transaction.objectStore('summaries').put(summaryOf(row.interview)),
    transaction.objectStore('stale').put({ id: row.id, revision: row.revision }),
    ...(current && isNewSpell(current.updatedAt, row.updatedAt)
      ? [transaction.objectStore('versions').put(versionOf(current))]
      : []),
    transaction.done,
  ]);
  return ok(row.revision);
}

const SPELL_GAP_MS = 10 * 60 * 1000;

/** Ten quiet minutes end a spell of editing; what stood then becomes a version of its own (H8). */
function isNewSpell(before: string, now: string): boolean {
  return Date.parse(now) - Date.parse(before) >= SPELL_GAP_MS;
}

function versionOf({ id, revision, interview }: InterviewRow): VersionRow {
  return { id, revision, interview };
}

export function rowChecksum(row: {
  id: string;
  schemaVersion: number;
  revision: number;
  interview: Interview;
}): Promise<string> {
  return checksumOf([row.id, row.schemaVersion, row.revision, row.interview]);
}
