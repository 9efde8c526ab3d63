/**
 * What the first screen asks of the disk, asked by a script of its own while the panel's modules are
 * still being loaded. Plain IndexedDB: a library would have to be loaded before the first question.
 * Reads only, and changes nothing: whatever it cannot answer is asked again in the usual way.
 */
import type { InterviewSummary } from '../domain/summary';
import type { PlaceRow } from './database';
import { DATABASE_NAME, DATABASE_VERSION } from './database-name';

export interface FirstReads {
  /** `null` where it is new, of another version, or out of reach. */
  readonly database: Promise<IDBDatabase | null>;
  readonly rows: Promise<FirstRows | null>;
}

export interface FirstRows {
  /** Newest change first. */
  readonly summaries: InterviewSummary[];
  readonly place: PlaceRow | null;
}

export function readFirst(limit: number): FirstReads {
  const database = openedAsItIs();
  return {
    database,
    rows: database.then(opened => opened && rowsOf(opened, limit)).catch(() => null),
  };
}

function openedAsItIs(): Promise<IDBDatabase | null> {
  return new Promise(resolve => {
    const opening = indexedDB.open(DATABASE_NAME, DATABASE_VERSION);
    // Making or migrating it is not for a script that knows nothing of its history.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      // Until somebody adopts it, nothing may wait for it.
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
  });
}

function rowsOf(database: IDBDatabase, limit: number): Promise<FirstRows> {
  return new Promise((resolve, reject) => {
    const reading = database.transaction(['summaries', 'places']);
    const place = reading.objectStore('places').get('last');
    const summaries: InterviewSummary[] = [];
    collectNewest(reading.objectStore('summaries').index('by-updated'), limit, summaries);
    reading.oncomplete = () => resolve({ summaries, place: place.result ?? null });
    reading.onabort = () => reject(reading.error);
  });
}

function collectNewest(index: IDBIndex, limit: number, into: InterviewSummary[]): void {
  if ('getAllRecords' in index) {
    // One answer instead of one a row; these browsers take a direction (Chromium 141).
    const options = { direction: 'prev', count: limit } as unknown as IDBValidKey;
    const all = index.getAll(options);
    all.onsuccess = () => into.push(...all.result);
    return;
  }
  const newest = index.openCursor(null, 'prev');
  newest.onsuccess = () => {
    const cursor = newest.result;
    if (!cursor) return;
    into.push(cursor.value);
    if (into.length < limit) cursor.continue();
  };
}
