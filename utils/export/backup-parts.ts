/** Packs interviews into files below the import limit; the same content gives the same bytes. */
import { BACKUP_TAIL, type BackedUp, backupHead, backupLine } from '../domain/backup-file';
import { MAX_JSON_CHARACTERS } from '../domain/bounded-json';
import type { Pack } from '../domain/pack';

/** In bytes; the head and a last line that is larger than most still fit below the limit. */
const PART_BYTES = MAX_JSON_CHARACTERS * 0.75;

export interface BackupPacker {
  /** In the order of ids; the order is part of the content. */
  add(items: readonly BackedUp[]): Promise<void>;
  finish(packs: readonly Pack[]): Promise<readonly Blob[]>;
}

export function createBackupPacker(): BackupPacker {
  const encoder = new TextEncoder();
  const bodies: Blob[] = [];
  const digests: string[] = [];
  let lines: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;

  function close(): void {
    const comma = encoder.encode(',\n');
    bodies.push(new Blob(lines.flatMap((line, at) => (at === 0 ? [line] : [comma, line]))));
    lines = [];
    size = 0;
  }

  return {
    async add(items) {
      for (const item of items) {
        const line = encoder.encode(backupLine(item));
        if (size > 0 && size + line.length > PART_BYTES) close();
        lines.push(line);
        size += line.length;
        digests.push(await hexDigest(line));
      }
    },

    async finish(packs) {
      if (lines.length > 0 || bodies.length === 0) close();
      const set = await hexDigest(encoder.encode(`${digests.join('')}${JSON.stringify(packs)}`));
      return bodies.map((body, at) => {
        const head = backupHead(set, at + 1, bodies.length, at === 0 ? packs : []);
        return new Blob([head, body, BACKUP_TAIL], { type: 'application/json' });
      });
    },
  };
}

async function hexDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
