/**
 * Deletes interviews from everywhere they are kept. Copies go first: should the browser be killed in
 * between, what is left is still in the list and can be deleted again; nothing lives on unseen.
 */
import type { Connection } from './connection';
import { whileNoCopies } from './copying-lock';
import type { Database } from './database';
import type { Snapshots } from './snapshots';

const STORES = [
  'interviews',
  'summaries',
  'stale',
  'records',
  'texts',
  'versions',
  'done',
  'places',
] as const;

export async function removeInterviews(
  connection: Connection,
  snapshots: Snapshots,
  ids: readonly string[],
): Promise<void> {
  await whileNoCopies(async () => {
    await snapshots.forget(ids);
    await connection.use(database => removeRows(database, ids));
  });
}

async function removeRows(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const place = await transaction.objectStore('places').get('last');
  if (place?.interviewId && ids.includes(place.interviewId))
    void transaction.objectStore('places').delete('last');
  for (const id of ids) {
    for (const store of ['interviews', 'summaries', 'records', 'texts', 'done'] as const)
      void transaction.objectStore(store).delete(id);
    void transaction
      .objectStore('versions')
      .delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]));
    // Tells an open list that it is gone, and is removed by its next look.
    void transaction.objectStore('stale').put({ id, revision: 0 });
  }
  await transaction.done;
}

/** Every interview, copy and pack. */
export async function removeEverything(
  connection: Connection,
  snapshots: Snapshots,
): Promise<void> {
  await whileNoCopies(async () => {
    await snapshots.forgetAll();
    await connection.use(async database => {
      const stores = [...STORES, 'packs'] as const;
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
      for (const store of stores) void transaction.objectStore(store).clear();
      await transaction.done;
    });
  });
}
