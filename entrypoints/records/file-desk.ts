/**
 * Backup and restore, joined from storage and file formats; runs in a worker.
 *
 * - Reading files writes nothing; what it found is kept until it is applied or replaced.
 * - Taking in is one transaction after a snapshot: all of it, or none.
 */
import { type BackedUp, type ReadFile, readInterviewsFile } from '@/utils/domain/backup-file';
import { MAX_JSON_CHARACTERS } from '@/utils/domain/bounded-json';
import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import type { Pack } from '@/utils/domain/pack';
import {
  conflictOf,
  isSameInterview,
  type RestorePreview,
  restoreWriteOf,
} from '@/utils/domain/restore-plan';
import { type Err, err, ok, type Result } from '@/utils/domain/result';
import { decrypted, encrypted, isEncrypted } from '@/utils/export/age';
import { createBackupPacker } from '@/utils/export/backup-parts';
import type { BackupStore } from '@/utils/storage/backup-store';
import type { Snapshots } from '@/utils/storage/snapshots';
import type { DeskError, FileDesk } from '@/utils/store/records-ports';

export interface FileDeskOptions {
  readonly store: BackupStore;
  readonly snapshots: Snapshots;
  readonly packs: () => Promise<readonly Pack[]>;
  readonly catalogue: FieldCatalogue;
  readonly defaultPackId: string;
  readonly now: () => string;
  /** `YYYY-MM-DD`, local. */
  readonly today: () => string;
  readonly newId: () => string;
}

/** Encryption adds a head and sixteen bytes per 64 KiB. */
const MAX_ENCRYPTED_BYTES = MAX_JSON_CHARACTERS + 1024 * 1024;

interface Found {
  readonly items: readonly BackedUp[];
  readonly packs: readonly Pack[];
}

export function createFileDesk(options: FileDeskOptions): FileDesk {
  const { store, snapshots } = options;
  let found: Found | null = null;

  async function preview(read: readonly ReadFile[]): Promise<Result<RestorePreview, DeskError>> {
    const items = read.flatMap(file => file.items);
    const ids = items.map(item => item.interview.id);
    if (new Set(ids).size < ids.length) return err('same-interview-twice');
    const packs = read.flatMap(file => file.packs);
    const stored = await store.stored(ids);
    const known = items.flatMap(({ interview }) => {
      const state = stored.get(interview.id);
      return state ? [{ interview, state }] : [];
    });
    const differing = known.filter(each => !isSameInterview(each.state.interview, each.interview));
    const seen = {
      added: items.length - known.length,
      equal: known.length - differing.length,
      conflicts: differing.map(each => conflictOf(each.state.interview, each.interview)),
      missingParts: missingParts(read),
      packs: packs.length,
    };
    // Last: what could not be shown cannot be taken in.
    found = { items, packs };
    return ok(seen);
  }

  return {
    backup: (passphrase, report, signal) =>
      guarded(async () => {
        const of = await store.count();
        const packer = createBackupPacker();
        let done = 0;
        let damagedRows = 0;
        await store.readAll(async (chunk, damaged) => {
          signal.throwIfAborted();
          await packer.add(chunk);
          done += chunk.length + damaged;
          damagedRows += damaged;
          report({ done, of });
        });
        const parts = await packer.finish(await options.packs());
        const files = [];
        for (const [at, part] of parts.entries()) {
          signal.throwIfAborted();
          const name = `eight-steps-backup-${options.today()}-${at + 1}-of-${parts.length}.json`;
          if (passphrase === '') files.push({ name, content: part });
          else {
            const sealed = await encrypted(new Uint8Array(await part.arrayBuffer()), passphrase);
            files.push({ name: `${name}.age`, content: new Blob([sealed as BlobPart]) });
            report({ done: at + 1, of: parts.length });
          }
        }
        return ok({ files, interviews: done - damagedRows, damaged: damagedRows });
      }),

    read: (files, passphrase, report, signal) =>
      guarded(async () => {
        found = null;
        if (files.length === 0) return err('nothing-chosen');
        const tooLarge = files.find(file => file.size > MAX_ENCRYPTED_BYTES);
        if (tooLarge) return err('too-large', tooLarge.name);
        const read: ReadFile[] = [];
        for (const [at, file] of files.entries()) {
          signal.throwIfAborted();
          const one = await readFile(file, passphrase, options);
          if (!one.ok) {
            const { error, detail } = one as Err<DeskError>;
            return err(error, [file.name, detail].filter(Boolean).join(': '));
          }
          read.push(one.value);
          report({ done: at + 1, of: files.length });
        }
        return preview(read);
      }),

    readSnapshot: (day, report, signal) =>
      guarded(async () => {
        const interviews = await snapshots.at(day);
        signal.throwIfAborted();
        report({ done: interviews.length, of: interviews.length });
        const items = interviews.map(interview => ({ interview, done: {} }));
        return preview([{ backup: null, items, packs: [] }]);
      }),

    apply: (policy, report, signal) =>
      guarded(async () => {
        if (!found) return err('nothing-chosen');
        const { items, packs } = found;
        await snapshots.take(options.today());
        signal.throwIfAborted();
        const stored = await store.stored(items.map(item => item.interview.id));
        const writes = items.flatMap(item => {
          const state = stored.get(item.interview.id) ?? null;
          return restoreWriteOf(item, state, policy, options.newId) ?? [];
        });
        const known = new Set((await options.packs()).map(pack => pack.id));
        const wanted = packs.filter(pack => policy === 'replace' || !known.has(pack.id));
        const progress = (done: number) => report({ done, of: writes.length });
        await store.takeIn(writes, wanted, progress, signal);
        found = null;
        return ok(writes.length);
      }),

    takeSnapshot: () => guarded(async () => ok(await snapshots.take(options.today()))),
    snapshotDays: () => guarded(async () => ok(await snapshots.days())),
  };
}

async function readFile(
  file: File,
  passphrase: string,
  options: FileDeskOptions,
): Promise<Result<ReadFile, DeskError>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err('file-unreadable');
  }
  if (isEncrypted(bytes)) {
    if (passphrase === '') return err('needs-passphrase');
    const opened = await decrypted(bytes, passphrase);
    if (!opened) return err('wrong-passphrase');
    bytes = opened;
  }
  if (bytes.length > MAX_JSON_CHARACTERS) return err('too-large');
  return readInterviewsFile(new TextDecoder().decode(bytes), {
    catalogue: options.catalogue,
    newId: options.newId,
    now: options.now(),
    packId: options.defaultPackId,
  });
}

function missingParts(read: readonly ReadFile[]): number[] {
  const parts = read.flatMap(file => file.backup ?? []);
  const first = parts[0];
  if (!first) return [];
  const there = new Set(parts.filter(part => part.set === first.set).map(part => part.part));
  return Array.from({ length: first.parts }, (_, at) => at + 1).filter(part => !there.has(part));
}

async function guarded<T>(
  work: () => Promise<Result<T, DeskError>>,
): Promise<Result<T, DeskError>> {
  try {
    return await work();
  } catch (error) {
    const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
    if (name === 'AbortError') return err('cancelled');
    if (name === 'QuotaExceededError') return err('quota');
    if (message === 'changed meanwhile') return err('changed-meanwhile');
    return err('storage-unavailable');
  }
}
