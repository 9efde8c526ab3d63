/**
 * Backup, restore, snapshots and deletion, one piece of work at a time.
 *
 *   idle ─► working ─► backed-up │ preview │ done │ failed ─► idle
 *                         preview ─► working ─► done │ failed
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ConflictPolicy, RestorePreview } from '../domain/restore-plan';
import type { Err, Result } from '../domain/result';
import type {
  BackupResult,
  DataCare,
  DataCareKeeper,
  DeskError,
  FileDesk,
  Progress,
  RecordRemover,
  SnapshotDay,
} from './records-ports';

export type FilesState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress | null }
  | { readonly kind: 'backed-up'; readonly result: BackupResult }
  | { readonly kind: 'preview'; readonly preview: RestorePreview }
  | { readonly kind: 'taken-in'; readonly written: number }
  /** `kept`: being edited in a panel, and left alone. */
  | { readonly kind: 'deleted'; readonly count: number; readonly kept: number }
  | { readonly kind: 'failed'; readonly error: DeskError; readonly detail: string };

export interface FilesModel {
  readonly state: ReadonlySignal<FilesState>;
  readonly care: ReadonlySignal<DataCare>;
  readonly snapshots: ReadonlySignal<readonly SnapshotDay[]>;
  backup(passphrase: string): Promise<void>;
  read(files: readonly File[], passphrase: string): Promise<void>;
  readSnapshot(day: string): Promise<void>;
  apply(policy: ConflictPolicy): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  removeAll(): Promise<void>;
  /** The daily copy of what changed; nothing to wait for. */
  keepSnapshot(): Promise<void>;
  loadSnapshots(): Promise<void>;
  setRetention(days: number): void;
  cancel(): void;
  dismiss(): void;
}

export interface FilesModelOptions {
  readonly desk: FileDesk;
  readonly remover: RecordRemover;
  readonly care: DataCare;
  readonly keeper: DataCareKeeper;
  readonly now: () => string;
  readonly save: (files: BackupResult['files']) => void;
  /** The list looks again. */
  readonly changed: () => Promise<void>;
  /** How many there are, for the report of deleting all. */
  readonly total: () => number;
}

export function createFilesModel(options: FilesModelOptions): FilesModel {
  const { desk, remover, keeper } = options;
  const state = signal<FilesState>({ kind: 'idle' });
  const care = signal(options.care);
  const snapshots = signal<readonly SnapshotDay[]>([]);
  let running: AbortController | null = null;

  function changeCare(change: Partial<DataCare>): void {
    care.value = { ...care.value, ...change };
    void keeper.save(care.value);
  }

  async function loadSnapshots(): Promise<void> {
    const days = await desk.snapshotDays();
    if (days.ok) snapshots.value = days.value;
  }

  async function work<T>(
    call: (
      report: (progress: Progress) => void,
      signal: AbortSignal,
    ) => Promise<Result<T, DeskError>>,
    then: (value: T) => FilesState,
  ): Promise<void> {
    if (running) return;
    running = new AbortController();
    state.value = { kind: 'working', progress: null };
    const result = await call(progress => {
      state.value = { kind: 'working', progress };
    }, running.signal);
    running = null;
    if (result.ok) state.value = then(result.value);
    else {
      const { error, detail = '' } = result as Err<DeskError>;
      state.value = error === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', error, detail };
    }
  }

  return {
    state,
    care,
    snapshots,

    backup: passphrase =>
      work(
        (report, abort) => desk.backup(passphrase, report, abort),
        result => {
          options.save(result.files);
          changeCare({ lastBackupAt: options.now() });
          return { kind: 'backed-up', result };
        },
      ),

    read: (files, passphrase) =>
      work(
        (report, abort) => desk.read(files, passphrase, report, abort),
        preview => ({ kind: 'preview', preview }),
      ),

    readSnapshot: day =>
      work(
        (report, abort) => desk.readSnapshot(day, report, abort),
        preview => ({ kind: 'preview', preview }),
      ),

    async apply(policy) {
      await work(
        (report, abort) => desk.apply(policy, report, abort),
        written => ({ kind: 'taken-in', written }),
      );
      await options.changed();
    },

    async remove(ids) {
      await work(
        () => remover.remove(ids),
        kept => ({ kind: 'deleted', count: ids.length - kept.length, kept: kept.length }),
      );
      await options.changed();
    },

    async removeAll() {
      const count = options.total();
      await work(
        () => remover.removeAll(),
        kept =>
          kept.length > 0
            ? { kind: 'deleted', count: 0, kept: kept.length }
            : { kind: 'deleted', count, kept: 0 },
      );
      await options.changed();
    },

    async keepSnapshot() {
      await desk.takeSnapshot();
      await loadSnapshots();
    },

    loadSnapshots,

    setRetention: retentionDays => changeCare({ retentionDays }),
    cancel: () => running?.abort(),
    dismiss() {
      state.value = { kind: 'idle' };
    },
  };
}
