/** Reads a day typed as words. Office idioms first, then chrono-node, loaded when it is needed. */
import { dayInWords } from '../domain/date-words';
import { localDay } from './local-day';

/** `YYYY-MM-DD`; `null` when the words as a whole are no day, so that nothing is guessed from a part. */
export async function readDate(words: string, today: string): Promise<string | null> {
  const text = words.trim();
  if (text === '') return null;
  const known = dayInWords(text, today);
  if (known) return known;
  const { casual } = /[一-鿿]/u.test(text)
    ? (await import('chrono-node/zh')).hans
    : await import('chrono-node/en');
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Noon, so that no time zone's change of clocks moves the day.
  const reference = new Date(year, month - 1, day, 12);
  const [found] = casual.parse(text, reference, { forwardDate: true });
  const rest = text
    .replace(found?.text ?? '', '')
    .replace(/^(?:by|before|on|until)|[前内之以]/giu, '');
  if (!found || rest.trim() !== '') return null;
  return localDay(found.start.date());
}
