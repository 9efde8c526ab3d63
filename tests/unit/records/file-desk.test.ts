import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MAX_JSON_CHARACTERS } from '@/utils/domain/bounded-json';
import { openDatabase } from '@/utils/storage/database';
import type { BackupResult, SavedFile } from '@/utils/store/records-ports';
import { present, unwrap } from '../domain/builders';
import {
  anInterviewOf,
  DAY,
  file,
  freshDesk,
  never,
  reopenedDesk,
  silent,
  wholeDatabase,
} from './desk';

type Desk = ReturnType<typeof freshDesk>['desk'];

async function backupOf(desk: Desk, passphrase = ''): Promise<BackupResult> {
  return unwrap(await desk.backup(passphrase, silent, never));
}
const asFiles = (saved: readonly SavedFile[]) =>
  saved.map(({ name, content }) => file(name, content));
const textsOf = (saved: readonly SavedFile[]) =>
  Promise.all(saved.map(({ content }) => content.text()));

async function withInterviews(count: number, text = '全年跑了230多次客户') {
  const opened = freshDesk();
  for (let n = 0; n < count; n++)
    unwrap(await opened.repository.save(anInterviewOf(`id-${n}`, `${text} ${n}`), 0, 'relaxed'));
  return opened;
}

describe('backup and restore', () => {
  it('gives equal files after export, restore into an empty browser, and export again', async () => {
    const before = await withInterviews(30);
    const first = await backupOf(before.desk);
    const after = freshDesk();
    expect(unwrap(await after.desk.read(asFiles(first.files), '', silent, never))).toMatchObject({
      added: 30,
      conflicts: [],
      missingParts: [],
    });
    expect(unwrap(await after.desk.apply('keep', silent, never))).toBe(30);
    const second = await backupOf(after.desk);
    expect(await textsOf(second.files)).toEqual(await textsOf(first.files));
  });

  it('splits below the import limit and takes the parts in together', {
    timeout: 30_000,
  }, async () => {
    const { desk } = await withInterviews(20, '长'.repeat(250_000));
    const { files } = await backupOf(desk);
    expect(files.length).toBeGreaterThan(1);
    for (const { content } of files) expect(content.size).toBeLessThan(MAX_JSON_CHARACTERS);
    const other = freshDesk();
    const part = unwrap(await other.desk.read(asFiles(files.slice(1)), '', silent, never));
    expect(part.missingParts).toEqual([1]);
    const whole = unwrap(await other.desk.read(asFiles(files), '', silent, never));
    expect(whole).toMatchObject({ added: 20, missingParts: [] });
  });

  it('writes nothing while it previews, and nothing when one of several files is bad', async () => {
    const { desk } = await withInterviews(3);
    const { files } = await backupOf(desk);
    const other = freshDesk();
    const empty = await wholeDatabase();
    await other.desk.read(asFiles(files), '', silent, never);
    expect(await wholeDatabase()).toBe(empty);
    const bad = [...asFiles(files), file('bad.json', '{"schemaVersion": 1')];
    expect(await other.desk.read(bad, '', silent, never)).toMatchObject({
      ok: false,
      error: 'not-json',
      detail: expect.stringContaining('bad.json'),
    });
    expect(await other.desk.apply('keep', silent, never)).toMatchObject({ ok: false });
    expect(await wholeDatabase()).toBe(empty);
  });

  it('names the place of a fault within a backup', async () => {
    const { desk } = await withInterviews(2);
    const [saved] = (await backupOf(desk)).files;
    const text = (await present(saved, 'a file').content.text()).replace(
      /"field":"self_summary","value":"全年跑了230多次客户 1"/,
      '"field":"no_such_field","value":"x"',
    );
    expect(await desk.read([file('b.json', text)], '', silent, never)).toMatchObject({
      error: 'unknown-field',
      detail: expect.stringMatching(/b\.json.*interviews\[1\].*no_such_field/),
    });
  });

  it.each([
    ['keep', 0, ['stored text']],
    ['replace', 1, ['text of the file']],
    ['both', 1, ['stored text', 'text of the file']],
  ] as const)('in a conflict, “%s” writes %d and leaves %j', async (policy, written, texts) => {
    const source = freshDesk();
    await source.repository.save(anInterviewOf('one', 'text of the file'), 0, 'strict');
    const { files } = await backupOf(source.desk);
    const target = freshDesk();
    await target.repository.save(anInterviewOf('one', 'stored text'), 0, 'strict');
    const preview = unwrap(await target.desk.read(asFiles(files), '', silent, never));
    expect(preview.conflicts).toMatchObject([{ id: 'one' }]);
    expect(unwrap(await target.desk.apply(policy, silent, never))).toBe(written);
    const database = await openDatabase(silent);
    const rows = await database.getAll('interviews');
    expect(rows.map(row => row.interview.notes.self_summary).sort()).toEqual([...texts].sort());
    const versions = await database.getAll('versions');
    expect(versions).toHaveLength(policy === 'replace' ? 1 : 0);
  });

  it('counts what is the same and does not write it', async () => {
    const { desk } = await withInterviews(2);
    const { files } = await backupOf(desk);
    const before = await wholeDatabase();
    const preview = unwrap(await desk.read(asFiles(files), '', silent, never));
    expect(preview).toMatchObject({ added: 0, equal: 2, conflicts: [] });
    expect(unwrap(await desk.apply('replace', silent, never))).toBe(0);
    expect(await wholeDatabase()).toBe(before);
  });

  it('takes everything back when it is cancelled half way', async () => {
    const source = await withInterviews(400);
    const { files } = await backupOf(source.desk);
    const target = freshDesk();
    await target.desk.read(asFiles(files), '', silent, never);
    const before = await wholeDatabase();
    const cancel = new AbortController();
    const applied = await target.desk.apply('keep', () => cancel.abort(), cancel.signal);
    expect(applied).toMatchObject({ ok: false, error: 'cancelled' });
    expect(await wholeDatabase()).toBe(before);
  });

  it('stops a backup when it is cancelled, and reports how far it is', async () => {
    const { desk } = await withInterviews(450);
    const seen: number[] = [];
    const cancel = new AbortController();
    const stopped = await desk.backup(
      '',
      ({ done, of }) => {
        seen.push(done, of);
        cancel.abort();
      },
      cancel.signal,
    );
    expect(stopped).toMatchObject({ ok: false, error: 'cancelled' });
    expect(seen).toEqual([200, 450]);
  });

  it('leaves a damaged row out of the backup and says so', async () => {
    const { desk } = await withInterviews(2);
    const database = await openDatabase(silent);
    const row = present(await database.get('interviews', 'id-0'), 'the row');
    await database.put('interviews', { ...row, checksum: 'x' });
    expect(await backupOf(desk)).toMatchObject({ interviews: 1, damaged: 1 });
  });

  it('refuses a file of 100 MB without reading it, within 200 ms', async () => {
    const { desk } = freshDesk();
    const huge = {
      name: 'huge.json',
      size: 100 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('must not be read')),
    } as unknown as File;
    const times: number[] = [];
    // Another process may take the machine during one of them, not during each.
    for (let n = 0; n < 5; n++) {
      const start = performance.now();
      expect(await desk.read([huge], '', silent, never)).toMatchObject({ error: 'too-large' });
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(200);
  });
});

describe('encrypted backup', () => {
  it('opens with the passphrase only, and says which of the two is wrong', async () => {
    const source = await withInterviews(2);
    const { files } = await backupOf(source.desk, 'correct horse');
    const [sealed] = files;
    expect(sealed?.name).toMatch(/\.json\.age$/);
    expect(await present(sealed, 'a file').content.text()).not.toContain('全年');
    const target = freshDesk();
    const read = (passphrase: string) =>
      target.desk.read(asFiles(files), passphrase, silent, never);
    expect(await read('')).toMatchObject({ error: 'needs-passphrase' });
    expect(await read('wrong')).toMatchObject({ error: 'wrong-passphrase' });
    expect(unwrap(await read('correct horse'))).toMatchObject({ added: 2 });
  }, 60_000);
});

describe('snapshots', () => {
  it('copy only what changed, survive a restart, and bring a deleted interview back', async () => {
    const opened = await withInterviews(3);
    expect(await opened.desk.takeSnapshot()).toEqual({ ok: true, value: 3 });
    expect(await opened.desk.takeSnapshot()).toEqual({ ok: true, value: 0 });
    await opened.repository.save(anInterviewOf('id-0', 'changed'), 1, 'strict');
    expect(await opened.desk.takeSnapshot()).toEqual({ ok: true, value: 1 });

    const again = reopenedDesk();
    expect(unwrap(await again.desk.snapshotDays())).toEqual([{ day: DAY, copies: 3 }]);
    await (await openDatabase(silent)).delete('interviews', 'id-1');
    const preview = unwrap(await again.desk.readSnapshot(DAY, silent, never));
    expect(preview).toMatchObject({ added: 1, equal: 2 });
    expect(unwrap(await again.desk.apply('keep', silent, never))).toBe(1);
  });

  it('keep seven copies of an interview, the newest', async () => {
    const { snapshots, repository } = freshDesk();
    for (let n = 1; n <= 9; n++) {
      await repository.save(anInterviewOf('one', `text ${n}`), n - 1, 'strict');
      await snapshots.take(`2026-01-0${n}`);
    }
    const days = (await snapshots.days()).map(({ day }) => day);
    expect(days).toHaveLength(7);
    expect(days[0]).toBe('2026-01-09');
    const [asOf] = await snapshots.at('2026-01-05');
    expect(asOf?.notes.self_summary).toBe('text 5');
  });
});
