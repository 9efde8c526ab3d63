/** What a chosen file is: an interview, a pack, or neither, and why. Reads only. */
import { MAX_JSON_CHARACTERS, parseBoundedJson } from '../domain/bounded-json';
import type { Interview } from '../domain/interview';
import { type ImportContext, type ImportError, parseInterviewFile } from '../domain/interview-file';
import { loadPack, type Pack } from '../domain/pack';
import type { Err } from '../domain/result';

export type ChosenFile =
  | { readonly kind: 'interview'; readonly interview: Interview }
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'import-refused'; readonly error: ImportError; readonly detail: string }
  | { readonly kind: 'pack-refused'; readonly detail: string };

/** The size is checked before the file is read. */
export async function readChosen(
  bytes: number,
  read: () => Promise<string>,
  context: ImportContext,
): Promise<ChosenFile> {
  if (bytes > MAX_JSON_CHARACTERS) return refused('too-large');
  const source = await read().catch(() => null);
  if (source === null) return refused('not-json');
  const json = parseBoundedJson(source);
  if (json.ok && isPack(json.value)) {
    const loaded = loadPack(json.value, context.catalogue);
    if (!loaded.ok) return { kind: 'pack-refused', detail: loaded.detail ?? loaded.error };
    // The built-in pack is the one to fall back on: none may take its place.
    return loaded.value.id === context.packId
      ? { kind: 'pack-refused', detail: `id: “${loaded.value.id}”` }
      : { kind: 'pack', pack: loaded.value };
  }
  const parsed = parseInterviewFile(source, context);
  if (parsed.ok) return { kind: 'interview', interview: parsed.value };
  const { error, detail } = parsed as Err<ImportError>;
  return refused(error, detail);
}

const refused = (error: ImportError, detail = ''): ChosenFile => ({
  kind: 'import-refused',
  error,
  detail,
});

/** By its own mark: what a file is must not hang on its name. */
const isPack = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 'eight-steps/pack';
