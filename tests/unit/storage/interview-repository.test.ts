import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newInterview, withNote } from '@/utils/domain/interview';
import { createConnection } from '@/utils/storage/connection';
import { type InterviewRow, openDatabase, ROW_SCHEMA_VERSION } from '@/utils/storage/database';
import { DATABASE_NAME } from '@/utils/storage/database-name';
import { createInterviewRepository } from '@/utils/storage/interview-repository';

const NOW = '2026-01-14T06:00:00.000Z';
const anInterview = (id = 'one', text = '全年跑了230多次客户') =>
  withNote(newInterview(id, NOW, 'pack'), 'self_summary', text);

describe('interview repository', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  const open = () => createInterviewRepository(createConnection());

  it('gives back what was saved, with its revision', async () => {
    const repository = open();
    expect(await repository.save(anInterview(), 0, 'strict')).toEqual({ ok: true, value: 1 });
    expect(await repository.load('one')).toEqual({
      ok: true,
      value: { interview: anInterview(), revision: 1 },
    });
  });

  it('refuses a write on an old revision and keeps the newer row', async () => {
    const repository = open();
    await repository.save(anInterview(), 0, 'strict');
    await repository.save(anInterview('one', 'from the other window'), 1, 'strict');

    expect(await repository.save(anInterview('one', 'late'), 1, 'strict')).toMatchObject({
      ok: false,
      error: 'conflict',
    });
    const loaded = await repository.load('one');
    expect(loaded.ok && loaded.value.interview.notes.self_summary).toBe('from the other window');
  });

  it('lets exactly one of two writers of the same revision win', async () => {
    const [first, second] = [open(), open()];
    await first.save(anInterview(), 0, 'strict');
    const results = await Promise.all([
      first.save(anInterview('one', 'a'), 1, 'relaxed'),
      second.save(anInterview('one', 'b'), 1, 'relaxed'),
    ]);
    expect(results.filter(result => result.ok)).toHaveLength(1);
  });

  it('does not show a row that was changed behind its checksum, and still hands it out raw', async () => {
    const repository = open();
    await repository.save(anInterview(), 0, 'strict');
    await damage(row => ({ ...row, interview: anInterview('one', 'bit rot') }));

    expect(await repository.load('one')).toMatchObject({ ok: false, error: 'damaged' });
    const raw = await repository.raw('one');
    expect(raw.ok && raw.value).toContain('bit rot');
  });

  it('does not open a row of a newer version', async () => {
    const repository = open();
    await repository.save(anInterview(), 0, 'strict');
    await damage(row => ({ ...row, schemaVersion: ROW_SCHEMA_VERSION + 1 }));

    expect(await repository.load('one')).toMatchObject({ ok: false, error: 'newer-version' });
  });

  it('lists the newest change first and no more than asked', async () => {
    const repository = open();
    for (const [id, day] of [
      ['a', '01'],
      ['b', '03'],
      ['c', '02'],
    ] as const)
      await repository.save(
        { ...anInterview(id), updatedAt: `2026-01-${day}T00:00:00.000Z` },
        0,
        'strict',
      );
    const recent = await repository.recent(2);
    expect(recent.ok && recent.value.map(summary => summary.id)).toEqual(['b', 'c']);
  });

  it('keeps what a list shows beside each interview, in the order of the last change', async () => {
    const repository = open();
    const at = (id: string, updatedAt: string, name: string) => ({
      ...withNote(anInterview(id), 'employee_name', name),
      updatedAt,
    });
    await repository.save(at('a', '2026-01-01T00:00:00.000Z', '陈思'), 0, 'strict');
    await repository.save(at('b', '2026-01-02T00:00:00.000Z', '林晓'), 0, 'strict');
    await repository.save(at('a', '2026-01-03T00:00:00.000Z', '陈思远'), 1, 'relaxed');
    expect(await repository.listed(2)).toMatchObject({
      value: [
        { id: 'a', employee: '陈思远' },
        { id: 'b', employee: '林晓' },
      ],
    });
    expect(await repository.listed(1)).toEqual(await repository.recent(1));
  });

  it('lists a damaged row as one that cannot be opened, beside the others', async () => {
    const repository = open();
    await repository.save(anInterview(), 0, 'strict');
    await repository.save(anInterview('two'), 0, 'strict');
    await damage(row => ({ ...row, interview: {} as InterviewRow['interview'] }));
    const recent = await repository.recent(5);
    const listed = recent.ok ? recent.value.map(({ id, isUnreadable }) => [id, isUnreadable]) : [];
    expect(new Map(listed as [string, boolean][])).toEqual(
      new Map([
        ['one', true],
        ['two', false],
      ]),
    );
  });

  it('says not-found for an interview that is not there', async () => {
    expect(await open().load('nobody')).toMatchObject({ ok: false, error: 'not-found' });
  });

  it('answers instead of throwing when the database cannot be opened', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(DATABASE_NAME, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    const repository = open();
    expect(await repository.recent(5)).toMatchObject({ ok: false, error: 'storage-unavailable' });
    expect(await repository.save(anInterview(), 0, 'strict')).toMatchObject({
      ok: false,
      error: 'storage-unavailable',
    });
  });

  it('keeps what stood when an editing spell ended, and nothing within a spell (H8)', async () => {
    const repository = open();
    const at = (updatedAt: string, text: string) => ({ ...anInterview('one', text), updatedAt });
    await repository.save(at('2026-01-14T06:00:00.000Z', 'first'), 0, 'strict');
    await repository.save(at('2026-01-14T06:09:00.000Z', 'same spell'), 1, 'strict');
    await repository.save(at('2026-01-20T09:00:00.000Z', 'a week later'), 2, 'strict');
    const database = await openDatabase(() => undefined);
    expect(await database.getAll('versions')).toEqual([
      { id: 'one', revision: 2, interview: at('2026-01-14T06:09:00.000Z', 'same spell') },
    ]);
  });
});

async function damage(change: (row: InterviewRow) => InterviewRow): Promise<void> {
  const database = await openDatabase(() => undefined);
  const row = await database.get('interviews', 'one');
  if (!row) throw new Error('nothing to damage');
  await database.put('interviews', change(row));
  database.close();
}
