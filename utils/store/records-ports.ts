/** What the records page needs from the outside; `storage/` and `extension/` implement it. */
import type { AgreedAction, DoneActions } from '../domain/actions';
import type { ReadFileError } from '../domain/backup-file';
import type { Interview } from '../domain/interview';
import type { RecordEntry, RecordText } from '../domain/record-entry';
import type { RecordFilter, SortKey } from '../domain/record-filter';
import type { ConflictPolicy, RestorePreview } from '../domain/restore-plan';
import type { Result } from '../domain/result';

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type ReportProgress = (progress: Progress) => void;

/** The derived rows of all interviews. They can be made again at any time; losing them loses nothing. */
export interface RecordIndex {
  /** Catches up with what was saved since; the ids whose rows changed or went. */
  refresh(
    report: ReportProgress,
    signal: AbortSignal,
  ): Promise<Result<readonly string[], 'storage-unavailable'>>;
  /** Newest change first. */
  newest(limit: number): Promise<Result<readonly RecordEntry[], IndexError>>;
  /** In chunks, each when the one before is taken: no turn of the page takes long. */
  entries(take: Take<RecordEntry>): Promise<Result<undefined, IndexError>>;
  texts(take: Take<RecordText>): Promise<Result<undefined, IndexError>>;
  /** Those that exist; the others were deleted. */
  some(ids: readonly string[]): Promise<Result<readonly IndexedRecord[], IndexError>>;
}

export type Take<T> = (chunk: readonly T[]) => Promise<void>;

/**
 * Awaited between the pieces of a long work: resolves at once while the turn is young, else after the
 * page had one.
 */
export type Breathe = () => Promise<void>;

export type IndexError = 'storage-unavailable';

export interface IndexedRecord {
  readonly entry: RecordEntry;
  readonly text: RecordText;
}

/** Interviews as they stood when a spell of editing ended (H8). */
export interface VersionReader {
  /** Oldest first. */
  of(id: string): Promise<Result<readonly Interview[], 'storage-unavailable'>>;
}

/** A search, filter and order under a name. */
export interface RecordView {
  readonly name: string;
  readonly query: string;
  readonly filter: RecordFilter;
  readonly sort: SortKey;
}

export interface RecordViewsKeeper {
  load(): Promise<readonly RecordView[]>;
  save(views: readonly RecordView[]): Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly content: Blob;
}

export interface BackupResult {
  readonly files: readonly SavedFile[];
  readonly interviews: number;
  /** Rows that could not be read and are not in the files. */
  readonly damaged: number;
}

export type DeskError =
  | ReadFileError
  | 'cancelled'
  | 'storage-unavailable'
  | 'quota'
  | 'needs-passphrase'
  | 'wrong-passphrase'
  | 'file-unreadable'
  | 'nothing-chosen'
  | 'same-interview-twice'
  | 'changed-meanwhile';

/** Backup, restore and snapshots; works off the main thread, so that the page stays usable. */
export interface FileDesk {
  /** An empty passphrase: not encrypted. */
  backup(
    passphrase: string,
    report: ReportProgress,
    signal: AbortSignal,
  ): Promise<Result<BackupResult, DeskError>>;
  /** Checks all files whole and says what taking them in would do. Nothing is written. */
  read(
    files: readonly File[],
    passphrase: string,
    report: ReportProgress,
    signal: AbortSignal,
  ): Promise<Result<RestorePreview, DeskError>>;
  /** As `read`, of the copies kept up to that day. */
  readSnapshot(
    day: string,
    report: ReportProgress,
    signal: AbortSignal,
  ): Promise<Result<RestorePreview, DeskError>>;
  /** Does what the last preview said; a snapshot is taken before. The number of interviews written. */
  apply(
    policy: ConflictPolicy,
    report: ReportProgress,
    signal: AbortSignal,
  ): Promise<Result<number, DeskError>>;
  takeSnapshot(): Promise<Result<number, DeskError>>;
  snapshotDays(): Promise<Result<readonly SnapshotDay[], DeskError>>;
}

export interface SnapshotDay {
  readonly day: string;
  readonly copies: number;
}

/** Deletes interviews and everything derived or copied from them. */
export interface RecordRemover {
  /** Ids that are being edited in a panel are left alone and given back. */
  remove(ids: readonly string[]): Promise<Result<readonly string[], 'storage-unavailable'>>;
  /** All interviews, copies, packs, known sites and views. */
  removeAll(): Promise<Result<readonly string[], 'storage-unavailable'>>;
}

/** What the page remembers about data care. */
export interface DataCare {
  /** ISO time of the last download of a backup; empty: never. */
  readonly lastBackupAt: string;
  /** Days after a confirmed fill at which deletion is suggested. */
  readonly retentionDays: number;
}

export interface DataCareKeeper {
  load(): Promise<DataCare>;
  save(care: DataCare): Promise<void>;
}

/** What a reminder may say: how many, and nothing about whom or what. */
export interface DueCount {
  readonly today: number;
  readonly overdue: number;
}

/** A notification on days on which something is due. */
export interface ReminderKeeper {
  isOn(): Promise<boolean>;
  /** Must be the first thing a click does. False: the browser did not allow it. */
  turnOn(): Promise<boolean>;
  turnOff(): Promise<void>;
}

export interface DoneActionsKeeper {
  of(id: string): Promise<Result<DoneActions, 'storage-unavailable'>>;
  /** Of the interview `id`; `at` null: open again. */
  set(
    id: string,
    action: AgreedAction,
    at: string | null,
  ): Promise<Result<undefined, 'storage-unavailable'>>;
}
