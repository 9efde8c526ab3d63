/**
 * A ring of daily copies in a database of its own, so that one damaged file does not take both. An
 * interview is copied only when it changed since its last copy; each keeps its last seven.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Interview } from '../domain/interview';
import type { Connection } from './connection';
import { whileNoCopies } from './copying-lock';
import { isReadable } from './interview-repository';
import { chunksOf } from './reading';

export const SNAPSHOT_DATABASE_NAME = 'eight-steps-snapshots';
const COPIES_PER_INTERVIEW = 7;
const CHUNK = 200;

interface CopyRow {
  readonly id: string;
  /** `YYYY-MM-DD`, local. */
  readonly day: string;
  readonly revision: number;
  readonly interview: Interview;
}

/** Id, day, revision: what is copied already is known by the keys alone. */
type CopyKey = [string, string, number];

interface Schema extends DBSchema {
  copies: { key: CopyKey; value: CopyRow };
}

export interface Snapshots {
  /** Copies what changed since its last copy; the number of copies made. */
  take(day: string): Promise<number>;
  /** Newest first, with the number of interviews copied on that day. */
  days(): Promise<readonly { readonly day: string; readonly copies: number }[]>;
  /** Each interview as it was at the end of that day. */
  at(day: string): Promise<readonly Interview[]>;
  forget(ids: readonly string[]): Promise<void>;
  forgetAll(): Promise<void>;
}

export function createSnapshots(connection: Connection): Snapshots {
  const use = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    take: day =>
      whileNoCopies(() =>
        use(async copies => {
          const newest = await newestRevisions(copies);
          let made = 0;
          await connection.use(async database => {
            for await (const rows of chunksOf(database, 'interviews', CHUNK)) {
              const changed = rows.filter(row => newest.get(row.id) !== row.revision);
              const intact = await Promise.all(changed.map(isReadable));
              const good = changed.filter((_, at) => intact[at]);
              await copyAll(copies, day, good, id => newest.has(id));
              made += good.length;
            }
          });
          return made;
        }),
      ),

    days: () =>
      use(async copies => {
        const counts = new Map<string, number>();
        for (const [, day] of await copies.getAllKeys('copies'))
          counts.set(day, (counts.get(day) ?? 0) + 1);
        return [...counts]
          .map(([day, count]) => ({ day, copies: count }))
          .sort((a, b) => (a.day < b.day ? 1 : -1));
      }),

    at: day =>
      use(async copies => {
        const keys = (await copies.getAllKeys('copies')).filter(([, copied]) => copied <= day);
        // Keys are sorted by id, then by day: the last of an id is its newest.
        const newest = new Map(keys.map(key => [key[0], key]));
        const found: Interview[] = [];
        for (const key of newest.values()) {
          const row = await copies.get('copies', key);
          if (row) found.push(row.interview);
        }
        return found;
      }),

    forget: ids =>
      use(async copies => {
        const transaction = copies.transaction('copies', 'readwrite', { durability: 'strict' });
        for (const id of ids) await transaction.store.delete(everyDayOf(id));
        await transaction.done;
      }),

    forgetAll: () => use(copies => copies.clear('copies')),
  };
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(SNAPSHOT_DATABASE_NAME, 1, {
    upgrade(database) {
      database.createObjectStore('copies', { keyPath: ['id', 'day', 'revision'] });
    },
  });
}

function everyDayOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function newestRevisions(copies: IDBPDatabase<Schema>): Promise<Map<string, number>> {
  // Keys are sorted, so the last of an id is its newest.
  return new Map((await copies.getAllKeys('copies')).map(([id, , revision]) => [id, revision]));
}

type Row = Pick<CopyRow, 'id' | 'revision' | 'interview'>;

/** One transaction for many: a transaction each would take minutes over ten thousand. */
async function copyAll(
  copies: IDBPDatabase<Schema>,
  day: string,
  rows: readonly Row[],
  hasCopies: (id: string) => boolean,
): Promise<void> {
  const transaction = copies.transaction('copies', 'readwrite');
  for (const { id, revision, interview } of rows) {
    void transaction.store.put({ id, day, revision, interview });
    if (!hasCopies(id)) continue;
    const keys = await transaction.store.getAllKeys(everyDayOf(id));
    const sameDay = keys.filter(key => key[1] === day && key[2] !== revision);
    const others = keys.filter(key => !sameDay.includes(key));
    for (const key of [...sameDay, ...others.slice(0, -COPIES_PER_INTERVIEW)])
      void transaction.store.delete(key);
  }
  await transaction.done;
}
