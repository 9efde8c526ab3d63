/** Which agreed actions are done. Beside the interview, so that ticking one is no edit of the record. */
import { type DoneActions, wordKeyOf } from '../domain/actions';
import { err, ok } from '../domain/result';
import type { DoneActionsKeeper } from '../store/records-ports';
import type { Connection } from './connection';

export function createDoneActionsKeeper(connection: Connection): DoneActionsKeeper {
  return {
    async of(id) {
      try {
        const row = await connection.use(database => database.get('done', id));
        return ok(row?.done ?? {});
      } catch {
        return err('storage-unavailable');
      }
    },

    async set(id, { key, kind, text }, at) {
      try {
        return await connection.use(async database => {
          const transaction = database.transaction(['done', 'stale'], 'readwrite', {
            durability: 'strict',
          });
          const store = transaction.objectStore('done');
          const {
            [key]: _removed,
            [wordKeyOf(kind, text)]: _older,
            ...others
          } = (await store.get(id))?.done ?? {};
          const done: DoneActions = at === null ? others : { ...others, [key]: at };
          await store.put({ id, done });
          // The actions in the list and how many are open are derived from it.
          await transaction.objectStore('stale').put({ id, revision: 0 });
          await transaction.done;
          return ok();
        });
      } catch {
        return err('storage-unavailable');
      }
    },
  };
}
