/** What the records page needs from the outside; `storage/` and `extension/` implement it. */
import type { Interview } from '../domain/interview';
import type { RecordEntry, RecordText } from '../domain/record-entry';
import type { RecordFilter, SortKey } from '../domain/record-filter';
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
  /** In chunks, so that no turn of the page takes long. */
  entries(take: (chunk: readonly RecordEntry[]) => void): Promise<Result<undefined, IndexError>>;
  texts(take: (chunk: readonly RecordText[]) => void): Promise<Result<undefined, IndexError>>;
  /** Those that exist; the others were deleted. */
  some(ids: readonly string[]): Promise<Result<readonly IndexedRecord[], IndexError>>;
}

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
