import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { actionsOf } from '@/utils/domain/actions';
import { newInterview, withNote } from '@/utils/domain/interview';
import { createConnection } from '@/utils/storage/connection';
import { createDoneActionsKeeper } from '@/utils/storage/done-actions';
import { countDueActions } from '@/utils/storage/due-actions';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { pack } from '../domain/builders';

const TODAY = '2026-01-20';

function withActions(id: string, dues: readonly string[]) {
  const rows = dues.map((due, n) => ({ action_text: `改进${n}`, action_due: due }));
  return withNote(newInterview(id, '2026-01-14T06:00:00.000Z', pack.id), 'action_items', rows);
}

describe('count of due actions', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('counts what is due today and what is overdue, over all interviews', async () => {
    const connection = createConnection();
    const repository = createInterviewRepository(connection);
    await repository.save(
      withActions('one', [TODAY, '2026-01-19', '2026-01-21', '年底前']),
      0,
      'strict',
    );
    await repository.save(withActions('two', [TODAY, '2025-12-31']), 0, 'strict');
    expect(await countDueActions(connection, TODAY)).toEqual({ today: 2, overdue: 2 });
  });

  it('leaves out what is done', async () => {
    const connection = createConnection();
    const interview = withActions('one', [TODAY, '2026-01-19']);
    await createInterviewRepository(connection).save(interview, 0, 'strict');
    const [first] = actionsOf(interview);
    if (!first) throw new Error('there is no action');
    await createDoneActionsKeeper(connection).set('one', first, '2026-01-20T01:00:00.000Z');
    expect(await countDueActions(connection, TODAY)).toEqual({ today: 0, overdue: 1 });
  });
});
