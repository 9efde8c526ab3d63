/**
 * Finds texts that contain every word of a query, as it is typed.
 *
 * A linear scan over ten thousand interviews costs tens of milliseconds a key. Here each text sets
 * one bit per character and per pair of neighbours in a bit matrix; a query ANDs the few rows it names
 * and scans only the texts left over. A pair has a hashed position: it says “perhaps” and never misses,
 * and the scan decides. A character has one of its own: a word of one character needs no scan. So the
 * worst case costs what the scan costs. A query that goes on from an
 * earlier one is looked for among that one's hits only, and one taken back to is known already.
 */

/** Case, width and compatibility forms folded away: what people do not mean to tell apart. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a query; all must occur, in any order. */
export function wordsOf(query: string): string[] {
  return searchable(query).split(/\s+/).filter(Boolean);
}

/** More than written Chinese uses; whatever comes after shares the last. The first is of no character. */
const SINGLE_POSITIONS = 4096;
const SHARED = SINGLE_POSITIONS - 1;
const PAIR_POSITIONS = 8192;
/** A block holds every position for 32 slots: marking one text stays within one block, and the cache. */
const BLOCK = SINGLE_POSITIONS + PAIR_POSITIONS;

export interface TextSearch {
  /** Adds or replaces the text at a slot; slots are small whole numbers, as of an array. */
  put(slot: number, text: string): void;
  /** Slots whose text holds every word of the query, ascending; `null` for a query without a word. */
  find(query: string): readonly number[] | null;
}

/** What one query found, one bit per slot. */
interface Finding {
  readonly query: string;
  readonly hits: Uint32Array;
}

export function createTextSearch(expected: number): TextSearch {
  const texts: string[] = [];
  /** Each goes on from the one before it; as typed, key by key, since the last text was put. */
  const typed: Finding[] = [];
  const places = new Uint16Array(0x10000);
  let taken = 0;
  let width = wordCount(expected);
  let matrix = new Uint32Array(BLOCK * width);
  /** Slots with bits of a text that was replaced: of them a single character says “perhaps” too. */
  let replaced = new Uint32Array(width);

  function grow(slots: number): void {
    width = wordCount(slots * 2);
    matrix = new Uint32Array(BLOCK * width);
    replaced = new Uint32Array(width);
    for (const [slot, text] of texts.entries()) if (text !== undefined) mark(slot, text);
  }

  function mark(slot: number, text: string): void {
    const block = (slot >>> 5) * BLOCK;
    const bit = 1 << (slot & 31);
    let previous = -1;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const single = block + (places[unit] || takePlace(unit));
      matrix[single] = (matrix[single] ?? 0) | bit;
      if (previous >= 0) {
        const pair = block + pairPosition(previous, unit);
        matrix[pair] = (matrix[pair] ?? 0) | bit;
      }
      previous = unit;
    }
  }

  function takePlace(unit: number): number {
    if (taken < SHARED) taken++;
    places[unit] = taken;
    return taken;
  }

  function positionsOf(word: string): number[] {
    if (word.length === 1) return [places[word.charCodeAt(0)] ?? 0];
    return Array.from({ length: word.length - 1 }, (_, at) =>
      pairPosition(word.charCodeAt(at), word.charCodeAt(at + 1)),
    );
  }

  /** The matrix alone cannot tell. */
  function isToBeRead(word: string): boolean {
    return word.length > 1 || places[word.charCodeAt(0)] === SHARED;
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
      typed.length = 0;
      const before = texts[slot];
      texts[slot] = text;
      if (slot >= width * 32) grow(slot + 1);
      else {
        // Bits of a replaced text stay set: they cost a scan now and then, never a miss.
        if (before !== undefined && !text.startsWith(before))
          replaced[slot >>> 5] = (replaced[slot >>> 5] ?? 0) | (1 << (slot & 31));
        mark(slot, text);
      }
    },

    find(query) {
      const words = wordsOf(query);
      if (words.length === 0) return null;
      const sought = searchable(query);
      // Every word of a query that this one begins with is part of one of its words.
      while (typed.length > 0 && !sought.startsWith(typed.at(-1)?.query ?? '')) typed.pop();
      const before = typed.at(-1);
      if (before?.query === sought) return slotsIn(before.hits);
      const hits = candidates(words);
      const known = before ? wordsOf(before.query) : [];
      const fresh = words.filter(word => !known.includes(word));
      const read = fresh.filter(isToBeRead);
      for (let column = 0; column < hits.length; column++) {
        const perhaps = (hits[column] ?? 0) & (before?.hits[column] ?? -1);
        const doubtful = replaced[column] ?? 0;
        let held = read.length > 0 ? 0 : perhaps & ~doubtful;
        let rest = perhaps & ~held;
        for (; rest !== 0; rest &= rest - 1) {
          const bit = rest & -rest;
          const text = texts[column * 32 + 31 - Math.clz32(bit)];
          const asked = doubtful & bit ? fresh : read;
          if (text !== undefined && asked.every(word => text.includes(word))) held |= bit;
        }
        hits[column] = held;
      }
      typed.push({ query: sought, hits });
      return slotsIn(hits);
    },
  };
}

function slotsIn(hits: Uint32Array): number[] {
  const slots: number[] = [];
  hits.forEach((bits, column) => {
    for (let rest = bits; rest !== 0; rest &= rest - 1)
      slots.push(column * 32 + 31 - Math.clz32(rest & -rest));
  });
  return slots;
}

function wordCount(slots: number): number {
  return Math.max(1, Math.ceil(slots / 32));
}

function pairPosition(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1);
  return SINGLE_POSITIONS + (mixed >>> 19);
}
