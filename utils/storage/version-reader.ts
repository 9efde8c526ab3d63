import { err, ok } from '../domain/result';
import type { VersionReader } from '../store/records-ports';
import type { Connection } from './connection';

export function createVersionReader(connection: Connection): VersionReader {
  return {
    async of(id) {
      try {
        const range = IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
        const rows = await connection.use(database => database.getAll('versions', range));
        return ok(rows.map(row => row.interview));
      } catch {
        return err('storage-unavailable');
      }
    },
  };
}
