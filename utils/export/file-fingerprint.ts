/** Finds the fingerprint printed on an exported file: Word, Markdown, CSV, text, print saved as text. */

/** Exports are far smaller; a file above this is not one of ours. In bytes. */
export const MAX_CHECKED_BYTES = 20 * 1024 * 1024;

const FINGERPRINT = /(?:SHA-256\S*?|fingerprint"?)\s*[:：]\s*"?([0-9a-f]{64})/iu;

/** Null when the file carries none. Accepts the fingerprint alone, too, as typed off a print. */
export async function fingerprintIn(bytes: Uint8Array): Promise<string | null> {
  if (bytes.length > MAX_CHECKED_BYTES) return null;
  const text = isZip(bytes)
    ? (await wordXml(bytes)).replace(/<[^>]*>/g, '')
    : new TextDecoder().decode(bytes);
  const alone = /^\s*([0-9a-f]{64})\s*$/i.exec(text)?.[1];
  const found = alone ?? FINGERPRINT.exec(text)?.[1];
  return found?.toLowerCase() ?? null;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

const LOCAL_HEADER_BYTES = 30;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;

/** `word/document.xml` of a Word file; empty when there is no such part. */
export async function wordXml(bytes: Uint8Array): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + CENTRAL_HEADER_BYTES <= bytes.length; at++) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) continue;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + CENTRAL_HEADER_BYTES, at + CENTRAL_HEADER_BYTES + nameLength),
    );
    if (name !== 'word/document.xml') continue;
    const isDeflated = view.getUint16(at + 10, true) === 8;
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + LOCAL_HEADER_BYTES > bytes.length) return '';
    const start =
      local +
      LOCAL_HEADER_BYTES +
      view.getUint16(local + 26, true) +
      view.getUint16(local + 28, true);
    const part = bytes.slice(start, start + size);
    return isDeflated ? await inflated(part) : new TextDecoder().decode(part);
  }
  return '';
}

/** Stops at the bound: a small file can unpack to anything. Text after it is not looked at. */
async function inflated(part: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([part]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || text.length > MAX_CHECKED_BYTES) return text;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // Damaged after this point; what was read so far may still carry the fingerprint.
    return text;
  }
}
