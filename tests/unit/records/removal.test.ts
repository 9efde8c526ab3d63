import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { recordEntryOf } from '@/utils/domain/record-entry';
import { dueForDeletion, isBackupDue } from '@/utils/domain/retention';
import { openDatabase } from '@/utils/storage/database';
import { createRecordIndex } from '@/utils/storage/record-index';
import { removeEverything, removeInterviews } from '@/utils/storage/removal';
import { SNAPSHOT_DATABASE_NAME } from '@/utils/storage/snapshots';
import { pack } from '../domain/builders';
import { anInterviewOf, freshDesk, never, reopenedDesk, silent, wholeDatabase } from './desk';

async function everythingStored(): Promise<string> {
  const { openDB } = await import('idb');
  const copies = await openDB(SNAPSHOT_DATABASE_NAME);
  const all = JSON.stringify(await copies.getAll('copies'));
  copies.close();
  return `${await wholeDatabase()}${all}`;
}

/** An interview in every place that keeps something of one. */
async function spread() {
  const opened = freshDesk();
  const { repository, connection, snapshots } = opened;
  for (const id of ['gone', 'stays']) {
    await repository.save(anInterviewOf(id, `CANARY-${id} first`), 0, 'strict');
    await snapshots.take('2026-01-14');
    const later = anInterviewOf(id, `CANARY-${id} later`, '2026-01-20T06:00:00.000Z');
    await repository.save(later, 1, 'strict');
  }
  await snapshots.take('2026-01-20');
  const index = createRecordIndex(connection, {
    entryOf: (interview, done) => recordEntryOf(interview, pack, done),
    nameKeysOf: async () => '',
    breathe: async () => undefined,
  });
  await index.refresh(silent, never);
  const database = await openDatabase(silent);
  await database.put('done', { id: 'gone', done: { 'CANARY-gone': 'x' } });
  await database.put('places', {
    key: 'last',
    interviewId: 'gone',
    scrollTop: 0,
    field: null,
    selection: null,
  });
  database.close();
  return { ...opened, index };
}

describe('deleting (L2)', () => {
  it('takes an interview out of every store and copy, also after a restart', async () => {
    const { connection, snapshots, index } = await spread();
    expect(await everythingStored()).toContain('CANARY-gone');
    await removeInterviews(connection, snapshots, ['gone']);
    await index.refresh(silent, never);
    expect(await everythingStored()).not.toContain('gone');
    const again = reopenedDesk();
    expect(await again.repository.load('gone')).toMatchObject({ error: 'not-found' });
    expect(await again.snapshots.at('2026-12-31')).toHaveLength(1);
    expect(await everythingStored()).toContain('CANARY-stays later');
  });

  it('of everything leaves nothing', async () => {
    const { connection, snapshots } = await spread();
    await removeEverything(connection, snapshots);
    expect(await everythingStored()).not.toContain('CANARY');
  });

  it('is not undone by a panel that still holds the interview', async () => {
    const { connection, snapshots, repository } = await spread();
    await removeInterviews(connection, snapshots, ['gone']);
    expect(await repository.save(anInterviewOf('gone', 'typed on'), 2, 'strict')).toMatchObject({
      error: 'conflict',
    });
  });
});

describe('retention', () => {
  const entry = (filledAt: string) => ({
    ...recordEntryOf(anInterviewOf('one', 'x'), pack, {}),
    filledAt,
  });
  it.each([
    ['', false],
    ['2025-07-23T00:00:00.000Z', true],
    ['2025-07-25T00:00:00.000Z', false],
  ])('of a record filled at “%s” 180 days before 2026-01-20 is %s', (filledAt, due) => {
    const found = dueForDeletion([entry(filledAt)], 180, '2026-01-20T00:00:00.000Z');
    expect(found.length === 1).toBe(due);
  });

  it.each([
    ['', true],
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-01-15T00:00:00.000Z', false],
  ])('asks for a backup when the last was “%s”: %s', (last, due) => {
    expect(isBackupDue([entry('')], last, '2026-01-20T00:00:00.000Z')).toBe(due);
  });

  it('asks for none when nothing changed since', () => {
    expect(isBackupDue([entry('')], '2026-01-14T07:00:00.000Z', '2026-06-01T00:00:00.000Z')).toBe(
      false,
    );
  });
});
