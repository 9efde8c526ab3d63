/** Files encrypted with a passphrase in the age format: `age -d` opens them without this product. */

const MAGIC = 'age-encryption.org/v1\n';

export function isEncrypted(start: Uint8Array): boolean {
  return new TextDecoder().decode(start.subarray(0, MAGIC.length)) === MAGIC;
}

/** OWASP's least for scrypt, 128 MiB; in JavaScript it takes a second or more: call it in a worker. */
const WORK_FACTOR = 17;

export async function encrypted(content: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(content);
}

/** Null: the passphrase is not the one, or the file is damaged; the format does not tell them apart. */
export async function decrypted(
  content: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | null> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(content, 'uint8array').catch(() => null);
}
