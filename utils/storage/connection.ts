/** The one connection the repositories share. */
import type { SaveError } from '../store/ports';
import { adoptDatabase, type Database, openDatabase } from './database';

export interface Connection {
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

/** One shared connection, opened at first use and again after it was lost; the first may be `opened`. */
export function createConnection(opened?: Promise<IDBDatabase | null>): Connection {
  let opening: Promise<Database> | null = null;
  const lose = () => {
    opening = null;
    early = undefined;
  };
  // Watched from now on: a deletion elsewhere closes it, long before its first use perhaps.
  let early = opened?.then(given => given && adoptDatabase(given, lose));
  const open = async (): Promise<Database> => (await early) ?? openDatabase(lose);
  return {
    async use(work) {
      opening ??= open();
      try {
        return await work(await opening);
      } catch (error) {
        // A dead connection must not stay open beside the next one.
        const dead = opening;
        lose();
        void dead?.then(
          database => database.close(),
          () => undefined,
        );
        throw error;
      }
    },
  };
}

/** Why a write failed, in the words of the port. */
export function saveErrorOf(error: unknown): SaveError {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError' ? 'quota' : 'storage-unavailable';
}
