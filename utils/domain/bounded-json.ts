/** Parses JSON from outside the product: bounded in size and depth, no prototype keys. */
import { err, ok, type Result } from './result';

export type JsonError = 'too-large' | 'too-deep' | 'not-json' | 'forbidden-key';

/** Ten megabytes of text; an interview is about six kilobytes. */
export const MAX_JSON_CHARACTERS = 10 * 1024 * 1024;
const MAX_DEPTH = 32;
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export function parseBoundedJson(source: string): Result<unknown, JsonError> {
  if (source.length > MAX_JSON_CHARACTERS) return err('too-large');
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  // The depth is checked on the text: a deep tree would already hurt once it is parsed.
  if (depthOf(text) > MAX_DEPTH) return err('too-deep');
  let forbidden: string | null = null;
  try {
    const value: unknown = JSON.parse(text, (key, part) => {
      if (FORBIDDEN_KEYS.includes(key)) forbidden = key;
      return part;
    });
    return forbidden ? err('forbidden-key', forbidden) : ok(value);
  } catch (error) {
    return err('not-json', `line ${faultyLine(text, String(error))}`);
  }
}

/** Only the place of the fault is told: the engine's own message quotes the text around it. */
function faultyLine(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  const quoted = /(\.\.\.)?"(.*?)"(?:\.\.\.)? is not valid JSON$/s.exec(message);
  // V8 gives either the position or up to ten characters before the fault.
  const quotedAt = quoted ? text.indexOf(quoted[2] ?? '') + (quoted[1] ? 10 : 0) : text.length;
  return text.slice(0, position ? Number(position) : quotedAt).split('\n').length;
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
    if (deepest > MAX_DEPTH) return deepest;
  }
  return deepest;
}
