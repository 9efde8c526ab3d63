/** Keeps the last place of the panel. Single flight, newest wins, failures cost only the place. */
import type { Place, PlaceKeeper } from '../store/ports';
import type { Connection } from './connection';

export function createPlaceKeeper(connection: Connection): PlaceKeeper {
  let next: Place | null = null;
  let writing = false;

  async function writeAll() {
    writing = true;
    while (next) {
      const place: Place = next;
      next = null;
      await connection
        .use(database => database.put('places', { key: 'last', ...place }))
        .catch(() => undefined);
    }
    writing = false;
  }

  return {
    async load() {
      const row = await connection
        .use(database => database.get('places', 'last'))
        .catch(() => null);
      return row ?? null;
    },
    save(place) {
      next = place;
      if (!writing) void writeAll();
    },
  };
}
