/**
 * A ring of daily copies in a database of its own, so that one damaged file does not take both. An
 * interview is copied only when it changed since its last copy; each keeps its last seven.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Interview } from '../domain/interview';
import type { Connection } from './connection';
import { isReadable } from './interview-repository';

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

interface Schema extends DBSchema {
  copies: { key: [string, string]; value: CopyRow; indexes: { 'by-day': string } };
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
      use(async copies => {
        const newest = await newestRevisions(copies);
        let made = 0;
        let after: IDBKeyRange | null = null;
        for (;;) {
          const rows = await connection.use(database =>
            database.getAll('interviews', after, CHUNK),
          );
          const last = rows.at(-1);
          if (!last) return made;
          const changed = rows.filter(row => newest.get(row.id) !== row.revision);
          const intact = await Promise.all(changed.map(isReadable));
          for (const { id, revision, interview } of changed.filter((_, at) => intact[at])) {
            await copies.put('copies', { id, day, revision, interview });
            made++;
            await prune(copies, id);
          }
          after = IDBKeyRange.lowerBound(last.id, true);
        }
      }),

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
      const store = database.createObjectStore('copies', { keyPath: ['id', 'day'] });
      store.createIndex('by-day', 'day');
    },
  });
}

function everyDayOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, ''], [id, '\uffff']);
}

async function newestRevisions(copies: IDBPDatabase<Schema>): Promise<Map<string, number>> {
  const newest = new Map<string, number>();
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: CopyRow[] = await copies.getAll('copies', after, CHUNK);
    const last = rows.at(-1);
    if (!last) return newest;
    for (const row of rows) newest.set(row.id, row.revision);
    after = IDBKeyRange.lowerBound([last.id, last.day], true);
  }
}

async function prune(copies: IDBPDatabase<Schema>, id: string): Promise<void> {
  const keys = await copies.getAllKeys('copies', everyDayOf(id));
  for (const key of keys.slice(0, -COPIES_PER_INTERVIEW)) await copies.delete('copies', key);
}
