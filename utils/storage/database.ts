/** Opens the database of this origin. Version history is append-only. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Interview } from '../domain/interview';
import type { Pack } from '../domain/pack';
import type { Place } from '../store/ports';

export const DATABASE_NAME = 'eight-steps';
const DATABASE_VERSION = 1;

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

export interface Schema extends DBSchema {
  interviews: { key: string; value: InterviewRow; indexes: { 'by-updated': string } };
  places: { key: string; value: PlaceRow };
  packs: { key: string; value: PackRow };
}
export type Database = IDBPDatabase<Schema>;

/** `onLost` is called when the connection can no longer be used and has to be opened again. */
export function openDatabase(onLost: () => void): Promise<Database> {
  return openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        const interviews = database.createObjectStore('interviews', { keyPath: 'id' });
        interviews.createIndex('by-updated', 'updatedAt');
        database.createObjectStore('places', { keyPath: 'key' });
        database.createObjectStore('packs', { keyPath: 'id' });
      }
    },
    blocking(_current, _blocked, event) {
      // A newer version of the extension wants to upgrade; holding on would hang it.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
