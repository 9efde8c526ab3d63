/** Opens the database of this origin. Version history is append-only. */
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
  wrap,
} from 'idb';
import type { DoneActions } from '../domain/actions';
import type { Interview } from '../domain/interview';
import type { Pack } from '../domain/pack';
import type { RecordEntry, RecordText } from '../domain/record-entry';
import { type InterviewSummary, summaryOf, unreadable } from '../domain/summary';
import type { Place } from '../store/ports';
import { DATABASE_NAME, DATABASE_VERSION } from './database-name';

/** The shape of a stored row; raised when `Interview` changes so that old rows must be migrated. */
export const ROW_SCHEMA_VERSION = 1;

export interface InterviewRow {
  readonly id: string;
  readonly schemaVersion: number;
  /** Raised by one with every write; compared inside the writing transaction. */
  readonly revision: number;
  /** SHA-256, hex, of the canonical JSON of `[id, schemaVersion, revision, interview]`. */
  readonly checksum: string;
  readonly updatedAt: string;
  readonly interview: Interview;
}

/** A company's own pack. The default pack is part of the extension and never stored. */
export interface PackRow {
  readonly id: string;
  readonly schemaVersion: number;
  readonly revision: number;
  /** As of an interview's row, over the pack. */
  readonly checksum: string;
  readonly pack: Pack;
}

/** Where the manager was. Not part of an interview: losing it loses no work. */
export interface PlaceRow extends Place {
  readonly key: 'last';
}

/**
 * Says that the derived rows of an interview are behind. Written with every save, because deriving
 * them there would make a key press dearer; whoever shows the records catches up and removes it.
 */
export interface StaleMark {
  readonly id: string;
  readonly revision: number;
}

/** An interview as it stood when an editing spell ended; the next spell is a change to it. */
export interface VersionRow {
  readonly id: string;
  readonly revision: number;
  readonly interview: Interview;
}

export interface DoneRow {
  readonly id: string;
  readonly done: DoneActions;
}

export interface Schema extends DBSchema {
  interviews: { key: string; value: InterviewRow; indexes: { 'by-updated': string } };
  /** What a list shows of each interview, written in the transaction of its row. */
  summaries: { key: string; value: InterviewSummary; indexes: { 'by-updated': string } };
  stale: { key: string; value: StaleMark };
  records: { key: string; value: RecordEntry; indexes: { 'by-updated': string } };
  texts: { key: string; value: RecordText };
  versions: { key: [string, number]; value: VersionRow };
  done: { key: string; value: DoneRow };
  places: { key: string; value: PlaceRow };
  packs: { key: string; value: PackRow };
}
export type Database = IDBPDatabase<Schema>;

/** `onLost` is called when the connection can no longer be used and has to be opened again. */
export function openDatabase(onLost: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      if (oldVersion < 1) {
        const interviews = database.createObjectStore('interviews', { keyPath: 'id' });
        interviews.createIndex('by-updated', 'updatedAt');
        database.createObjectStore('places', { keyPath: 'key' });
        database.createObjectStore('packs', { keyPath: 'id' });
      }
      if (oldVersion < 2) {
        database.createObjectStore('stale', { keyPath: 'id' });
        database
          .createObjectStore('records', { keyPath: 'id' })
          .createIndex('by-updated', 'updatedAt');
        database.createObjectStore('texts', { keyPath: 'id' });
        database.createObjectStore('versions', { keyPath: ['id', 'revision'] });
        database.createObjectStore('done', { keyPath: 'id' });
      }
      if (oldVersion < 3) {
        database
          .createObjectStore('summaries', { keyPath: 'id' })
          .createIndex('by-updated', 'updatedAt');
        // A rejected callback alone would leave the half-made version in place.
        await summariseAll(transaction).catch(() => transaction.abort());
      }
      // What is derived changed its shape: actions with the talks they come from and go to.
      if (oldVersion < 4) await markAllStale(transaction).catch(() => transaction.abort());
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension wants to upgrade; holding on would hang it.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** One that is open already, at this version; `onLost` as above. */
export function adoptDatabase(opened: IDBDatabase, onLost: () => void): Database {
  opened.addEventListener('versionchange', () => {
    opened.close();
    onLost();
  });
  opened.addEventListener('close', onLost);
  return wrap(opened) as Database;
}

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

async function markAllStale(transaction: Upgrade): Promise<void> {
  const stale = transaction.objectStore('stale');
  // Revision 0 is behind any stored one.
  for (const id of await transaction.objectStore('interviews').getAllKeys())
    await stale.put({ id, revision: 0 });
}

async function summariseAll(transaction: Upgrade): Promise<void> {
  const summaries = transaction.objectStore('summaries');
  let cursor = await transaction.objectStore('interviews').openCursor();
  while (cursor) {
    await summaries.put(summaryOfRow(cursor.value));
    cursor = await cursor.continue();
  }
}

/** A row that cannot be read has its place in the list all the same. */
function summaryOfRow(row: InterviewRow): InterviewSummary {
  try {
    return summaryOf(row.interview);
  } catch {
    return unreadable(row);
  }
}
