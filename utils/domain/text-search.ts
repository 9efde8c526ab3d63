/**
 * Finds texts that contain every word of a query, as it is typed.
 *
 * A linear scan over ten thousand interviews costs tens of milliseconds a key. Here each text sets
 * one bit per character and per pair of neighbours in a bit matrix of hashed positions; a query ANDs
 * the few rows it names and scans only the texts left over. The matrix says “perhaps” and never
 * misses; the scan decides. So the worst case costs what the scan costs.
 */

/** Case, width and compatibility forms folded away: what people do not mean to tell apart. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a query; all must occur, in any order. */
export function wordsOf(query: string): string[] {
  return searchable(query).split(/\s+/).filter(Boolean);
}

const SINGLE_POSITIONS = 2048;
const PAIR_POSITIONS = 8192;
/** A block holds every position for 32 slots: marking one text stays within one block, and the cache. */
const BLOCK = SINGLE_POSITIONS + PAIR_POSITIONS;

export interface TextSearch {
  /** Adds or replaces the text at a slot; slots are small whole numbers, as of an array. */
  put(slot: number, text: string): void;
  /** Slots whose text holds every word of the query, ascending; `null` for a query without a word. */
  find(query: string): readonly number[] | null;
}

export function createTextSearch(expected: number): TextSearch {
  const texts: string[] = [];
  let width = wordCount(expected);
  let matrix = new Uint32Array(BLOCK * width);

  function grow(slots: number): void {
    width = wordCount(slots * 2);
    matrix = new Uint32Array(BLOCK * width);
    for (const [slot, text] of texts.entries()) if (text !== undefined) mark(slot, text);
  }

  function mark(slot: number, text: string): void {
    const block = (slot >>> 5) * BLOCK;
    const bit = 1 << (slot & 31);
    let previous = -1;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const single = block + singlePosition(unit);
      matrix[single] = (matrix[single] ?? 0) | bit;
      if (previous >= 0) {
        const pair = block + pairPosition(previous, unit);
        matrix[pair] = (matrix[pair] ?? 0) | bit;
      }
      previous = unit;
    }
  }

  function candidates(words: readonly string[]): Uint32Array {
    const left = new Uint32Array(width).fill(0xffffffff);
    for (const word of words)
      for (const position of positionsOf(word)) {
        for (let column = 0; column < width; column++)
          left[column] = (left[column] ?? 0) & (matrix[column * BLOCK + position] ?? 0);
      }
    return left;
  }

  return {
    put(slot, text) {
      // Bits of a replaced text stay set: they cost a scan now and then, never a miss.
      texts[slot] = text;
      if (slot >= width * 32) grow(slot + 1);
      else mark(slot, text);
    },

    find(query) {
      const words = wordsOf(query);
      if (words.length === 0) return null;
      const found: number[] = [];
      candidates(words).forEach((bits, column) => {
        for (let rest = bits; rest !== 0; rest &= rest - 1) {
          const slot = column * 32 + (31 - Math.clz32(rest & -rest));
          const text = texts[slot];
          if (text !== undefined && words.every(word => text.includes(word))) found.push(slot);
        }
      });
      return found;
    },
  };
}

function wordCount(slots: number): number {
  return Math.max(1, Math.ceil(slots / 32));
}

function positionsOf(word: string): number[] {
  if (word.length === 1) return [singlePosition(word.charCodeAt(0))];
  return Array.from({ length: word.length - 1 }, (_, at) =>
    pairPosition(word.charCodeAt(at), word.charCodeAt(at + 1)),
  );
}

function singlePosition(unit: number): number {
  return Math.imul(unit, 0x9e3779b1) >>> 21;
}

function pairPosition(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1);
  return SINGLE_POSITIONS + (mixed >>> 19);
}
