/** Reads every interview for a backup, and takes a restore in: one transaction, all or nothing. */
import type { DoneActions } from '../domain/actions';
import type { BackedUp } from '../domain/backup-file';
import type { Pack } from '../domain/pack';
import type { RestoreWrite, StoredState } from '../domain/restore-plan';
import { summaryOf } from '../domain/summary';
import { checksumOf } from './checksum';
import type { Connection } from './connection';
import { type InterviewRow, ROW_SCHEMA_VERSION } from './database';
import { isReadable, rowChecksum } from './interview-repository';
import { chunksOf } from './reading';

const CHUNK = 200;

export interface BackupStore {
  count(): Promise<number>;
  /** In the order of ids. Damaged rows are left out and counted. */
  readAll(
    take: (chunk: readonly BackedUp[], damaged: number) => Promise<void> | void,
  ): Promise<void>;
  stored(ids: readonly string[]): Promise<ReadonlyMap<string, StoredState>>;
  /** Rejects, and leaves everything as it was, when a write no longer fits what is stored. */
  takeIn(
    writes: readonly RestoreWrite[],
    packs: readonly Pack[],
    report: (done: number) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

export function createBackupStore(connection: Connection): BackupStore {
  return {
    count: () => connection.use(database => database.count('interviews')),

    readAll: take =>
      connection.use(async database => {
        for await (const rows of chunksOf(database, 'interviews', CHUNK)) {
          const range = IDBKeyRange.bound(rows[0]?.id, rows.at(-1)?.id);
          const states = await database.getAll('done', range);
          const done = new Map(states.map(state => [state.id, state.done]));
          const intact = await Promise.all(rows.map(isReadable));
          const items = rows
            .filter((_, at) => intact[at])
            .map(row => ({ interview: row.interview, done: done.get(row.id) ?? NONE_DONE }));
          await take(items, rows.length - items.length);
        }
      }),

    stored: ids =>
      connection.use(async database => {
        const found = new Map<string, StoredState>();
        for (const id of ids) {
          const row = await database.get('interviews', id);
          if (row) found.set(id, { interview: row.interview, revision: row.revision });
        }
        return found;
      }),

    async takeIn(writes, packs, report, signal) {
      // Digests first: awaiting one inside the transaction would end it.
      const rows: InterviewRow[] = [];
      for (const { item, revision } of writes) {
        signal.throwIfAborted();
        const { interview } = item;
        const head = {
          id: interview.id,
          schemaVersion: ROW_SCHEMA_VERSION,
          revision: revision + 1,
          interview,
        };
        rows.push({ ...head, checksum: await rowChecksum(head), updatedAt: interview.updatedAt });
      }
      const packRows = await Promise.all(packs.map(packRowOf));
      await connection.use(async database => {
        const transaction = database.transaction(
          ['interviews', 'summaries', 'stale', 'versions', 'done', 'packs'],
          'readwrite',
          { durability: 'strict' },
        );
        const finished = transaction.done;
        // Handled below; without a listener an abort would also be reported as unhandled.
        finished.catch(() => undefined);
        try {
          const interviews = transaction.objectStore('interviews');
          for (const [at, row] of rows.entries()) {
            signal.throwIfAborted();
            const current = await interviews.get(row.id);
            if ((current?.revision ?? 0) !== row.revision - 1) throw new Error('changed meanwhile');
            if (current) {
              const { id, revision, interview } = current;
              await transaction.objectStore('versions').put({ id, revision, interview });
            }
            void interviews.put(row);
            void transaction.objectStore('summaries').put(summaryOf(row.interview));
            void transaction.objectStore('stale').put({ id: row.id, revision: row.revision });
            const done = writes[at]?.item.done ?? NONE_DONE;
            const states = transaction.objectStore('done');
            // An empty row for each would be ten thousand rows to read at every start.
            if (Object.keys(done).length > 0) await states.put({ id: row.id, done });
            else await states.delete(row.id);
            if (at % CHUNK === 0) report(at);
          }
          for (const row of packRows) await transaction.objectStore('packs').put(row);
          signal.throwIfAborted();
        } catch (error) {
          transaction.abort();
          await finished.catch(() => undefined);
          throw error;
        }
        await finished;
        report(rows.length);
      });
    },
  };
}

const NONE_DONE: DoneActions = {};

async function packRowOf(pack: Pack) {
  const head = { id: pack.id, schemaVersion: ROW_SCHEMA_VERSION, revision: 1, pack };
  const checksum = await checksumOf([head.id, head.schemaVersion, head.revision, pack]);
  return { ...head, checksum };
}
