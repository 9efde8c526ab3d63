/** Compares what a host page's framework holds with what was expected, by kind of value. */
import type { Expectation, ManifestAnswer } from '../../hosts/manifest';

export type Model = Readonly<Record<string, unknown>>;
export type Outcome = 'verified' | 'failed' | 'refused' | 'needs-you';
export type Verdict = 'accepted' | 'wrong' | 'failed' | 'refused';

export interface AnsweredRow {
  readonly answer: ManifestAnswer;
  readonly outcome: Outcome;
}

export interface PageVerdict {
  readonly verdicts: readonly Verdict[];
  /** Keys that changed although no answer expected it. */
  readonly strayKeys: readonly string[];
}

/** One verdict per answer, and the keys nobody asked to change. */
export function judge(rows: readonly AnsweredRow[], before: Model, after: Model): PageVerdict {
  const expectedKeys = new Map<string, unknown>();
  for (const { answer } of rows)
    if ('key' in answer.expect) expectedKeys.set(answer.expect.key, answer.expect.value);
  const strayKeys = keysOf(before, after).filter(
    key => !sameState(before[key], after[key]) && !isExpectedChange(expectedKeys, key, after),
  );
  const strays = new Set(strayKeys);
  const verdicts = rows.map(row => verdictOf(row, before, after, strays));
  return { verdicts, strayKeys };
}

function isExpectedChange(expected: Map<string, unknown>, key: string, after: Model): boolean {
  return expected.has(key) && sameValue(after[key], expected.get(key));
}

function verdictOf(
  { answer, outcome }: AnsweredRow,
  before: Model,
  after: Model,
  strays: ReadonlySet<string>,
): Verdict {
  if ('untouched' in answer.expect) {
    const key = answer.expect.untouched;
    if (!sameState(before[key], after[key])) return 'wrong';
    // Left alone as it should be; a claim to have written it would be a lie.
    return outcome === 'verified' ? 'wrong' : 'accepted';
  }
  const { key, value } = answer.expect;
  if (sameValue(after[key], value)) return 'accepted';
  if (outcome === 'verified' || strays.has(key)) return 'wrong';
  return outcome === 'refused' ? 'refused' : 'failed';
}

/** Undo: null, empty text, empty list and false of a checkbox without a value are equal. */
export function sameState(one: unknown, other: unknown): boolean {
  if (isNothing(one) && isNothing(other)) return true;
  // A box holds a number as its digits once it was written in.
  if (isScalar(one) && isScalar(other)) return String(one) === String(other);
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

const isScalar = (value: unknown) => typeof value === 'number' || typeof value === 'string';

function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}

export function sameValue(held: unknown, expected: unknown): boolean {
  if (Array.isArray(expected) && expected.every(item => typeof item === 'object' && item !== null))
    return sameRows(held, expected as Record<string, unknown>[]);
  if (Array.isArray(expected)) return sameList(held, expected);
  if (typeof expected === 'number')
    return Math.abs(Number(held) - expected) <= 1e-6 && held !== '' && held !== null;
  if (typeof expected === 'boolean') return held === expected;
  const day = dayOf(expected);
  if (day !== null) return sameMoment(held, String(expected), day);
  const text = textOf(held);
  return text === textOf(expected) || paragraphs(text) === paragraphs(textOf(expected));
}

function sameRows(held: unknown, expected: readonly Record<string, unknown>[]): boolean {
  return (
    Array.isArray(held) &&
    held.length === expected.length &&
    expected.every((row, at) => {
      const heldRow = held[at] as Record<string, unknown> | undefined;
      return Object.entries(row).every(([key, cell]) => sameValue(heldRow?.[key], cell));
    })
  );
}

/** Several choices are a set; a cascader's path may be held as path, leaf or joined path. */
function sameList(held: unknown, expected: readonly unknown[]): boolean {
  if (Array.isArray(held)) {
    const flat = held.length === 1 && Array.isArray(held[0]) ? (held[0] as unknown[]) : held;
    const inOrder = flat.every((item, at) => sameValue(item, expected[at]));
    const asSet = expected.every(item => flat.some(heldItem => sameValue(heldItem, item)));
    return flat.length === expected.length && (inOrder || asSet);
  }
  const text = textOf(held);
  return (
    text === textOf(expected.at(-1)) ||
    [' / ', '/', ' > ', ','].some(by => text === expected.join(by))
  );
}

function sameMoment(held: unknown, expected: string, day: string): boolean {
  const text = held instanceof Date ? held.toISOString() : textOf(held);
  if (dayOf(text) !== day) return false;
  const time = /T(\d\d:\d\d)/.exec(expected)?.[1];
  return time === undefined || text.includes(time);
}

function dayOf(value: unknown): string | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|[T ].*)?$/.exec(String(value));
  return found
    ? [found[1], found[2]?.padStart(2, '0'), found[3]?.padStart(2, '0')].join('-')
    : null;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(plain(value));
  return String(value).replace(/\r\n?/g, '\n').trim();
}

/** Rich text by its paragraphs: markup stripped, breaks and blocks become lines. */
function paragraphs(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function keysOf(...models: readonly Model[]): string[] {
  return [...new Set(models.flatMap(model => Object.keys(model)))];
}

export function isLabelled(
  answer: ManifestAnswer,
): answer is Extract<ManifestAnswer, { label: string }> {
  return 'label' in answer;
}

export function expectsKey(expect: Expectation): expect is Extract<Expectation, { key: string }> {
  return 'key' in expect;
}
