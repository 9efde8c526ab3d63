/** A desk over a fresh database, and files to hand it. */
import { IDBFactory } from 'fake-indexeddb';
import { createFileDesk } from '@/entrypoints/records/file-desk';
import { type Interview, newInterview, withNote } from '@/utils/domain/interview';
import type { Pack } from '@/utils/domain/pack';
import { createBackupStore } from '@/utils/storage/backup-store';
import { createConnection } from '@/utils/storage/connection';
import { openDatabase } from '@/utils/storage/database';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { createSnapshots } from '@/utils/storage/snapshots';
import { catalogue, pack } from '../domain/builders';

export const silent = () => undefined;
export const never = new AbortController().signal;
export const DAY = '2026-01-20';

export function freshDesk(packs: readonly Pack[] = []) {
  globalThis.indexedDB = new IDBFactory();
  return reopenedDesk(packs);
}

/** Another start of the browser over the same disk. */
export function reopenedDesk(packs: readonly Pack[] = []) {
  const connection = createConnection();
  const snapshots = createSnapshots(connection);
  let ids = 0;
  const desk = createFileDesk({
    store: createBackupStore(connection),
    snapshots,
    packs: async () => packs,
    catalogue,
    defaultPackId: pack.id,
    now: () => '2026-01-20T08:00:00.000Z',
    today: () => DAY,
    newId: () => `new-${++ids}`,
  });
  return { desk, connection, snapshots, repository: createInterviewRepository(connection) };
}

export function anInterviewOf(
  id: string,
  text: string,
  at = '2026-01-14T06:00:00.000Z',
): Interview {
  return { ...withNote(newInterview(id, at, pack.id), 'self_summary', text), updatedAt: at };
}

export function file(name: string, content: BlobPart): File {
  return new File([content], name);
}

/** Everything that is stored, to see that nothing changed. */
export async function wholeDatabase(): Promise<string> {
  const database = await openDatabase(silent);
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(stores.map(store => database.getAll(store)));
  database.close();
  return JSON.stringify(Object.fromEntries(stores.map((store, at) => [store, all[at]])));
}
