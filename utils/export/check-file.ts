/** Whether a record still says what an exported file says. */
import type { FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import { parseInterviewFile } from '../domain/interview-file';
import { fingerprintIn, MAX_CHECKED_BYTES } from './file-fingerprint';
import { fingerprintOf } from './fingerprint';

export type FileCheck =
  | { readonly kind: 'unchanged' }
  /** The file shows the record as it stood then; `until` is when that state was last written. */
  | { readonly kind: 'changed-since'; readonly until: string }
  /** Another record's file, or a state between two kept versions. */
  | { readonly kind: 'differs'; readonly fingerprint: string }
  | { readonly kind: 'no-fingerprint' }
  | { readonly kind: 'too-large' };

export async function checkFile(
  file: { readonly size: number; readonly bytes: () => Promise<Uint8Array> },
  record: { readonly interview: Interview; readonly versions: readonly Interview[] },
  catalogue: FieldCatalogue,
): Promise<FileCheck> {
  if (file.size > MAX_CHECKED_BYTES) return { kind: 'too-large' };
  const bytes = await file.bytes();
  const printed = (await fingerprintIn(bytes)) ?? (await ofInterviewFile(bytes, catalogue));
  if (!printed) return { kind: 'no-fingerprint' };
  if (printed === (await fingerprintOf(record.interview))) return { kind: 'unchanged' };
  for (const version of record.versions.toReversed())
    if (printed === (await fingerprintOf(version)))
      return { kind: 'changed-since', until: version.updatedAt };
  return { kind: 'differs', fingerprint: printed };
}

/** A JSON export carries no fingerprint; it is the content. */
async function ofInterviewFile(
  bytes: Uint8Array,
  catalogue: FieldCatalogue,
): Promise<string | null> {
  const parsed = parseInterviewFile(new TextDecoder().decode(bytes), {
    catalogue,
    newId: 'checked',
    now: new Date(0).toISOString(),
    packId: '',
  });
  return parsed.ok ? fingerprintOf(parsed.value) : null;
}
