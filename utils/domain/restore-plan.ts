/** What taking files in would do to what is stored; pure, so that the preview is what happens. */
import type { BackedUp } from './backup-file';
import { canonicalJson } from './canonical-json';
import { type Interview, textOf } from './interview';
import { withThreads } from './thread-ids';

/** `keep`: what is stored stays. `replace`: the file's takes its place. `both`: the file's comes beside it. */
export type ConflictPolicy = 'keep' | 'replace' | 'both';

export interface Conflict {
  readonly id: string;
  readonly employee: string;
  readonly period: string;
  readonly storedAt: string;
  readonly fileAt: string;
}

export interface RestorePreview {
  readonly added: number;
  readonly equal: number;
  readonly conflicts: readonly Conflict[];
  /** Parts of the backup that are not among the files. */
  readonly missingParts: readonly number[];
  readonly packs: number;
}

export interface StoredState {
  readonly interview: Interview;
  readonly revision: number;
}

/** `revision` 0 creates. */
export interface RestoreWrite {
  readonly item: BackedUp;
  readonly revision: number;
}

export function isSameInterview(a: Interview, b: Interview): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

export function conflictOf(stored: Interview, inFile: Interview): Conflict {
  return {
    id: stored.id,
    employee: textOf(inFile, 'employee_name'),
    period: textOf(inFile, 'review_period_label'),
    storedAt: stored.updatedAt,
    fileAt: inFile.updatedAt,
  };
}

/** Null: nothing is written for this one. */
export function restoreWriteOf(
  item: BackedUp,
  stored: StoredState | null,
  policy: ConflictPolicy,
  newId: () => string,
): RestoreWrite | null {
  if (!stored) return { item, revision: 0 };
  if (isSameInterview(stored.interview, item.interview) || policy === 'keep') return null;
  if (policy === 'replace') return { item, revision: stored.revision };
  // Under the names its rows had: what is done of them is kept under these.
  const copy = { ...withThreads(item.interview), id: newId() };
  return { item: { ...item, interview: copy }, revision: 0 };
}
