import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { newInterview, withNote } from '@/utils/domain/interview';
import { createConnection } from '@/utils/storage/connection';
import { DATABASE_NAME, DATABASE_VERSION } from '@/utils/storage/database-name';
import { readFirst } from '@/utils/storage/first-reads';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { createPlaceKeeper } from '@/utils/storage/place-keeper';

const at = (minute: number) => `2026-01-14T06:0${minute}:00.000Z`;
const anInterview = (id: string, minute: number) =>
  withNote(newInterview(id, at(minute), 'pack'), 'employee_name', `员工 ${id}`);

async function store(...ids: readonly string[]) {
  const repository = createInterviewRepository(createConnection());
  for (const [minute, id] of ids.entries())
    await repository.save(anInterview(id, minute), 0, 'strict');
  return repository;
}

describe('first reads', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('find the newest interviews, newest first, and the last place', async () => {
    await store('one', 'two', 'three');
    const places = createPlaceKeeper(createConnection());
    places.save({ interviewId: 'two', scrollTop: 40, field: null, selection: null });
    await expect.poll(() => places.load()).not.toBeNull();
    const rows = await readFirst(2).rows;
    expect(rows?.summaries.map(({ id }) => id)).toEqual(['three', 'two']);
    expect(rows?.place?.interviewId).toBe('two');
  });

  it('make no database where there is none, and leave an older one to its migration', async () => {
    const first = readFirst(2);
    expect([await first.database, await first.rows]).toEqual([null, null]);
    await store('one');
    expect(await readFirst(2).database).not.toBeNull();

    globalThis.indexedDB = new IDBFactory();
    const old = await openDB(DATABASE_NAME, DATABASE_VERSION - 1, {
      upgrade: database => {
        database.createObjectStore('interviews', { keyPath: 'id' });
      },
    });
    old.close();
    expect(await readFirst(2).rows).toBeNull();
    const left = await openDB(DATABASE_NAME);
    expect([left.version, [...left.objectStoreNames]]).toEqual([
      DATABASE_VERSION - 1,
      ['interviews'],
    ]);
  });

  it('hand on a connection that reads and writes, and that makes way for a newer version', async () => {
    await store('one');
    const { database } = readFirst(2);
    const repository = createInterviewRepository(createConnection(database));
    expect(await repository.save(anInterview('two', 5), 0, 'strict')).toMatchObject({ ok: true });
    expect(await repository.load('one')).toMatchObject({ ok: true });
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
  });

  it('hand on no connection that made way before anybody used it', async () => {
    await store('one');
    const { database } = readFirst(2);
    const repository = createInterviewRepository(createConnection(database));
    await database;
    await deleteDB(DATABASE_NAME);
    expect(await repository.save(anInterview('two', 5), 0, 'strict')).toMatchObject({ ok: true });
  });
});
