/** The two ways long stores are read: piece by piece, and the newest first. */
import type { Database, Schema } from './database';

type ById = 'interviews' | 'done' | 'records' | 'texts';
type ByTime = 'interviews' | 'summaries' | 'records';

/** In the order of their ids: thousands of rows at once would be one long turn of the page. */
export async function* chunksOf<Store extends ById>(
  database: Database,
  store: Store,
  size: number,
): AsyncGenerator<Schema[Store]['value'][]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows: Schema[Store]['value'][] = await database.getAll(store, after, size);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    if (rows.length < size) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** Newest change first. */
export async function newestOf<Store extends ByTime>(
  database: Database,
  store: Store,
  limit: number,
): Promise<Schema[Store]['value'][]> {
  const found: Schema[Store]['value'][] = [];
  const index = database.transaction(store).store.index('by-updated');
  let cursor = await index.openCursor(null, 'prev');
  while (cursor) {
    found.push(cursor.value);
    cursor = found.length < limit ? await cursor.continue() : null;
  }
  return found;
}
