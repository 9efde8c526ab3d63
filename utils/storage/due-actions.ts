/** Counts open actions that are due, from the interviews themselves: derived rows may be behind. */
import { type DueCount, dueCountOf } from '../domain/actions';
import type { Connection } from './connection';
import { isReadable } from './interview-repository';
import { chunksOf } from './reading';

const CHUNK = 100;

export function countDueActions(connection: Connection, today: string): Promise<DueCount> {
  return connection.use(async database => {
    let due = 0;
    let overdue = 0;
    for await (const rows of chunksOf(database, 'interviews', CHUNK)) {
      for (const row of rows) {
        if (!(await isReadable(row))) continue;
        const state = await database.get('done', row.id);
        const count = dueCountOf(row.interview, state?.done ?? {}, today);
        due += count.today;
        overdue += count.overdue;
      }
    }
    return { today: due, overdue };
  });
}
