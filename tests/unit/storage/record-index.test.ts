import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Interview, newInterview, withNote } from '@/utils/domain/interview';
import { type RecordEntry, recordEntryOf } from '@/utils/domain/record-entry';
import { summaryOf } from '@/utils/domain/summary';
import { createConnection } from '@/utils/storage/connection';
import { openDatabase } from '@/utils/storage/database';
import { DATABASE_NAME } from '@/utils/storage/database-name';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { createRecordIndex } from '@/utils/storage/record-index';
import databaseV1 from '../../fixtures/databases/v1.json';
import { pack } from '../domain/builders';

const never = new AbortController().signal;
const silent = () => undefined;
const breathe = async () => undefined;

function named(id: string, name: string, at = '2026-01-14T06:00:00.000Z'): Interview {
  return { ...withNote(newInterview(id, at, pack.id), 'employee_name', name), updatedAt: at };
}

describe('record index', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  function open() {
    const connection = createConnection();
    return {
      connection,
      repository: createInterviewRepository(connection),
      index: createRecordIndex(connection, {
        entryOf: (interview, done) => recordEntryOf(interview, pack, done),
        nameKeysOf: async name => `keys of ${name}`,
        breathe,
      }),
    };
  }

  async function entriesOf({ index }: ReturnType<typeof open>): Promise<RecordEntry[]> {
    const all: RecordEntry[] = [];
    await index.entries(async chunk => {
      all.push(...chunk);
    });
    return all;
  }

  it('shows what was saved after a refresh, and only once', async () => {
    const opened = open();
    await opened.repository.save(named('one', '陈思远'), 0, 'strict');
    expect(await opened.index.refresh(silent, never)).toEqual({ ok: true, value: ['one'] });
    expect(await opened.index.refresh(silent, never)).toEqual({ ok: true, value: [] });
    expect(await entriesOf(opened)).toMatchObject([
      { id: 'one', employee: '陈思远', nameKeys: 'keys of 陈思远' },
    ]);
  });

  it('follows a later edit', async () => {
    const opened = open();
    await opened.repository.save(named('one', '陈思远'), 0, 'strict');
    await opened.index.refresh(silent, never);
    await opened.repository.save(named('one', '陈思进'), 1, 'strict');
    await opened.index.refresh(silent, never);
    expect(await entriesOf(opened)).toMatchObject([{ employee: '陈思进' }]);
  });

  it('keeps the mark of an interview that was saved while it was derived', async () => {
    const opened = open();
    await opened.repository.save(named('one', 'first'), 0, 'strict');
    const racing = createRecordIndex(opened.connection, {
      entryOf: (interview, done) => recordEntryOf(interview, pack, done),
      nameKeysOf: async name => {
        if (name === 'first') await opened.repository.save(named('one', 'second'), 1, 'strict');
        return '';
      },
      breathe,
    });
    await racing.refresh(silent, never);
    expect(await entriesOf(opened)).toMatchObject([{ employee: 'second' }]);
  });

  it('says that a damaged interview cannot be read, and leaves it as it is', async () => {
    const opened = open();
    await opened.repository.save(named('one', '陈思远'), 0, 'strict');
    const database = await openDatabase(silent);
    const row = await database.get('interviews', 'one');
    if (!row) throw new Error('not saved');
    await database.put('interviews', { ...row, checksum: 'x' });
    await opened.index.refresh(silent, never);
    expect(await entriesOf(opened)).toMatchObject([
      { id: 'one', isUnreadable: true, employee: '' },
    ]);
    expect((await database.get('interviews', 'one'))?.checksum).toBe('x');
  });

  it('reads more than one chunk, each once', async () => {
    const opened = open();
    for (let n = 0; n < 620; n++)
      await opened.repository.save(named(`id-${n}`, `员工${n}`), 0, 'relaxed');
    const seen: number[] = [];
    await opened.index.refresh(({ done }) => seen.push(done), never);
    expect(seen.at(-1)).toBe(620);
    expect(new Set((await entriesOf(opened)).map(entry => entry.id)).size).toBe(620);
  });

  it('stops between chunks when cancelled, and goes on later', async () => {
    const opened = open();
    for (let n = 0; n < 250; n++) await opened.repository.save(named(`id-${n}`, 'x'), 0, 'relaxed');
    const cancel = new AbortController();
    await opened.index.refresh(() => cancel.abort(), cancel.signal);
    const some = await entriesOf(opened);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(250);
    await opened.index.refresh(silent, never);
    expect(await entriesOf(opened)).toHaveLength(250);
  });

  it.each([1, 2, 3])(
    'finds the interviews of a database of version %i, unchanged',
    async version => {
      const old = await openDB(DATABASE_NAME, version, {
        upgrade(database) {
          const byUpdated = (store: string) =>
            database
              .createObjectStore(store, { keyPath: 'id' })
              .createIndex('by-updated', 'updatedAt');
          byUpdated('interviews');
          database.createObjectStore('places', { keyPath: 'key' });
          database.createObjectStore('packs', { keyPath: 'id' });
          if (version < 2) return;
          for (const store of ['stale', 'texts', 'done'])
            database.createObjectStore(store, { keyPath: 'id' });
          byUpdated('records');
          database.createObjectStore('versions', { keyPath: ['id', 'revision'] });
          if (version === 3) byUpdated('summaries');
        },
      });
      for (const row of databaseV1.interviews) {
        await old.put('interviews', row);
        if (version === 2) await old.put('stale', { id: row.id, revision: row.revision });
        if (version < 3) continue;
        // Derived by that version, and not behind: only the change of shape makes them stale.
        await old.put('summaries', summaryOf(row.interview as unknown as Interview));
        await old.put('texts', { id: row.id, text: 'as it was', actions: [] });
      }
      old.close();

      const opened = open();
      await opened.index.refresh(silent, never);
      expect((await entriesOf(opened)).map(entry => entry.employee)).toEqual(['陈思远', '林晓']);
      expect(await opened.repository.listed(5)).toEqual(await opened.repository.recent(5));
      const database = await openDatabase(silent);
      expect(await database.getAll('interviews')).toEqual(databaseV1.interviews);
      for (const text of await database.getAll('texts')) expect(text.prior).toEqual([]);
    },
  );
});
