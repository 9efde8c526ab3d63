/** Rows came back readable after byte damage (measured on the SQLite back end); a checksum tells. */
import { canonicalJson } from '../domain/canonical-json';

/** SHA-256 as 64 hexadecimal digits. */
export async function checksumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
