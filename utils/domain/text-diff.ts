/**
 * What differs between two texts, word by word; Chinese by the words the browser knows. Loaded only
 * where somebody compares, because it brings a library.
 */
import { diffArrays } from 'diff';

export interface Run {
  readonly kind: 'same' | 'left' | 'right';
  readonly text: string;
}

/**
 * Below this share of common text two texts are two texts: a word here and there that both use would
 * only be confetti.
 */
const LEAST_IN_COMMON = 0.25;
/** More edits than any comparison could show; what is left unfinished is marked whole. */
const MOST_EDITS = 1_500;

/** Runs that read as the left text without the `right` ones, and as the right text without the `left` ones. */
export function diffWords(left: string, right: string): Run[] {
  if (left === right) return left === '' ? [] : [{ kind: 'same', text: left }];
  const edits = diffArrays(wordsOf(left), wordsOf(right), { maxEditLength: MOST_EDITS });
  if (!edits) return whole(left, right);
  const runs = withoutConfetti(
    edits.map(({ added, removed, value }) => ({
      kind: added ? 'right' : removed ? 'left' : 'same',
      text: value.join(''),
    })),
  );
  const common = runs.reduce((sum, run) => sum + (run.kind === 'same' ? weight(run.text) : 0), 0);
  const longer = Math.max(weight(left), weight(right));
  return common < longer * LEAST_IN_COMMON ? whole(left, right) : runs;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function whole(left: string, right: string): Run[] {
  const runs: Run[] = [
    { kind: 'left', text: left },
    { kind: 'right', text: right },
  ];
  return runs.filter(({ text }) => text !== '');
}

/** Letters, digits and characters; commas and blanks say little. */
function weight(text: string): number {
  return text.replace(/[\s\p{P}\p{S}]/gu, '').length;
}

/**
 * What stayed the same between two changes and is no longer than either of them is taken into them: a
 * changed passage reads as one, not as every other word. Lines stay apart.
 */
function withoutConfetti(runs: readonly Run[]): Run[] {
  let current = merged(runs);
  for (;;) {
    const at = current.findIndex((run, index) => isConfetti(current, run, index));
    const run = current[at];
    if (!run) return current;
    current = merged([
      ...current.slice(0, at),
      { kind: 'left', text: run.text },
      { kind: 'right', text: run.text },
      ...current.slice(at + 1),
    ]);
  }
}

function isConfetti(runs: readonly Run[], run: Run, at: number): boolean {
  if (run.kind !== 'same' || run.text.includes('\n')) return false;
  const before = changed(runs, at - 1, -1);
  const after = changed(runs, at + 1, 1);
  if (before === 0 || after === 0) return false;
  return weight(run.text) <= Math.min(before, after);
}

/** The longer side of the change that begins at `from` and goes on in that direction. */
function changed(runs: readonly Run[], from: number, direction: 1 | -1): number {
  const lengths = { left: 0, right: 0 };
  for (let at = from; at >= 0 && at < runs.length; at += direction) {
    const run = runs[at];
    if (!run || run.kind === 'same') break;
    lengths[run.kind] += weight(run.text);
  }
  return Math.max(lengths.left, lengths.right);
}

/** Between two runs that stayed the same, one run of each side at most: first the left, then the right. */
function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let left = '';
  let right = '';
  const close = () => {
    out.push(...whole(left, right));
    left = '';
    right = '';
  };
  for (const { kind, text } of runs) {
    if (kind === 'left') left += text;
    else if (kind === 'right') right += text;
    else {
      close();
      const last = out.at(-1);
      if (last?.kind === 'same') out.splice(-1, 1, { kind, text: last.text + text });
      else out.push({ kind, text });
    }
  }
  close();
  return out;
}
