/** The one connection the repositories share. */
import type { SaveError } from '../store/ports';
import { adoptDatabase, type Database, openDatabase } from './database';

export interface Connection {
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

/** One shared connection, opened at first use and again after it was lost; the first may be `opened`. */
export function createConnection(opened?: Promise<IDBDatabase | null>): Connection {
  let opening: Promise<Database> | null = null;
  let first = opened;
  const lose = () => {
    opening = null;
  };
  const open = async (): Promise<Database> => {
    const given = await first;
    first = undefined;
    return given ? adoptDatabase(given, lose) : openDatabase(lose);
  };
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
