/** The one record that is open for reading: the interview as stored, its earlier versions, its document. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Interview } from '../domain/interview';
import type { InterviewRepository, LoadError } from './ports';
import type { VersionReader } from './records-ports';

export type OpenRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly id: string }
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly interview: Interview;
      /** Oldest first; the interview as it stands is not among them. */
      readonly versions: readonly Interview[];
      readonly fingerprint: string;
    }
  | { readonly kind: 'cannot-open'; readonly id: string; readonly error: LoadError };

export interface OpenRecordModel {
  readonly record: ReadonlySignal<OpenRecord>;
  open(id: string): Promise<void>;
  close(): void;
  /** Reads the open one again; another window may have changed it. */
  refresh(): Promise<void>;
  /** The stored row as it is, when it cannot be opened. */
  rescue(id: string): Promise<string | null>;
}

export interface OpenRecordOptions {
  readonly repository: Pick<InterviewRepository, 'load' | 'raw'>;
  readonly versions: VersionReader;
  readonly fingerprintOf: (interview: Interview) => Promise<string>;
}

export function createOpenRecordModel(options: OpenRecordOptions): OpenRecordModel {
  const record = signal<OpenRecord>({ kind: 'none' });

  async function load(id: string): Promise<void> {
    const [loaded, versions] = await Promise.all([
      options.repository.load(id),
      options.versions.of(id),
    ]);
    const next: OpenRecord = loaded.ok
      ? {
          kind: 'open',
          id,
          interview: loaded.value.interview,
          versions: versions.ok ? versions.value : [],
          fingerprint: await options.fingerprintOf(loaded.value.interview),
        }
      : { kind: 'cannot-open', id, error: loaded.error };
    // Another one was asked for while this one was read.
    if (record.value.kind !== 'none' && record.value.id === id) record.value = next;
  }

  return {
    record,
    async open(id) {
      if (record.value.kind !== 'none' && record.value.id === id) return load(id);
      record.value = { kind: 'loading', id };
      await load(id);
    },
    close() {
      record.value = { kind: 'none' };
    },
    async refresh() {
      if (record.value.kind !== 'none') await load(record.value.id);
    },
    async rescue(id) {
      const row = await options.repository.raw(id);
      return row.ok ? row.value : null;
    },
  };
}
