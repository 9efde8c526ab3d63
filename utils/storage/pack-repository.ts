/** Companies' own packs in IndexedDB. A row that does not match its checksum is left out, not shown. */
import type { Pack } from '../domain/pack';
import { err, ok } from '../domain/result';
import type { PackRepository } from '../store/ports';
import { checksumOf } from './checksum';
import { type Connection, saveErrorOf } from './connection';
import { type PackRow, ROW_SCHEMA_VERSION } from './database';

export function createPackRepository(connection: Connection): PackRepository {
  return {
    async all() {
      try {
        const rows = await connection.use(database => database.getAll('packs'));
        const intact = await Promise.all(
          rows.map(async row => row.checksum === (await checksum(row))),
        );
        return ok(rows.filter((_, at) => intact[at]).map(row => row.pack));
      } catch {
        return err('storage-unavailable');
      }
    },

    async remove(id) {
      try {
        await connection.use(database => database.delete('packs', id));
        return ok();
      } catch {
        return err('storage-unavailable');
      }
    },

    async save(pack) {
      try {
        const revision = await connection.use(
          async database => ((await database.get('packs', pack.id))?.revision ?? 0) + 1,
        );
        const head = { id: pack.id, schemaVersion: ROW_SCHEMA_VERSION, revision, pack };
        const row: PackRow = { ...head, checksum: await checksum(head) };
        return await connection.use(async database => {
          const transaction = database.transaction('packs', 'readwrite', { durability: 'strict' });
          const current = (await transaction.store.get(pack.id))?.revision ?? 0;
          if (current !== revision - 1) {
            await transaction.done;
            return err('conflict');
          }
          await Promise.all([transaction.store.put(row), transaction.done]);
          return ok();
        });
      } catch (error) {
        return err(saveErrorOf(error));
      }
    },
  };
}

function checksum(row: { id: string; schemaVersion: number; revision: number; pack: Pack }) {
  return checksumOf([row.id, row.schemaVersion, row.revision, row.pack]);
}
