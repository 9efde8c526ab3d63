/** Which agreed actions are done. Beside the interview, so that ticking one is no edit of the record. */
import type { DoneActions } from '../domain/actions';
import { err, ok } from '../domain/result';
import type { DoneActionsKeeper } from '../store/records-ports';
import type { Connection } from './connection';
import type { Database } from './database';
import { chunksOf } from './reading';

const CHUNK = 500;

export function createDoneActionsKeeper(connection: Connection): DoneActionsKeeper {
  return {
    async all() {
      try {
        return ok(await connection.use(readAll));
      } catch {
        return err('storage-unavailable');
      }
    },

    async set(id, key, at) {
      try {
        return await connection.use(async database => {
          const transaction = database.transaction(['done', 'stale'], 'readwrite', {
            durability: 'strict',
          });
          const store = transaction.objectStore('done');
          const { [key]: _removed, ...others } = (await store.get(id))?.done ?? {};
          const done = at === null ? others : { ...others, [key]: at };
          await store.put({ id, done });
          // The count of open actions in the list is derived from it.
          await transaction.objectStore('stale').put({ id, revision: 0 });
          await transaction.done;
          return ok(done);
        });
      } catch {
        return err('storage-unavailable');
      }
    },
  };
}

async function readAll(database: Database): Promise<Map<string, DoneActions>> {
  const found = new Map<string, DoneActions>();
  for await (const rows of chunksOf(database, 'done', CHUNK))
    for (const { id, done } of rows) found.set(id, done);
  return found;
}
