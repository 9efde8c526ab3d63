/** Days as people in Chinese offices say them; what a date library does not know. Pure: today is given. */

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const WEEKDAYS = '一二三四五六日';

/**
 * `YYYY-MM-DD`, or `null` for anything this does not know. A trailing 前 or 内 is let go: the day is the
 * last one that counts.
 */
export function dayInWords(words: string, today: string): string | null {
  const text = words.trim().replace(/(?:之前|以前|以内|前|内)$/u, '');
  if (/^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u.test(text)) return written(text);
  const now = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(now.getTime())) return null;
  for (const [pattern, day] of RULES) {
    const match = pattern.exec(text);
    if (match) return day(now, match);
  }
  return null;
}

type Rule = readonly [RegExp, (now: Date, match: RegExpExecArray) => string | null];

const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十])';
const RULES: readonly Rule[] = [
  [
    /^(下{1,2}|本|这)(?:个)?(?:周|星期|礼拜)([一二三四五六日天])$/u,
    (now, [, which = '', day = '']) =>
      weekday(now, which === '下下' ? 2 : which === '下' ? 1 : 0, day),
  ],
  [/^(?:本)?(?:周末)$/u, now => weekday(now, 0, '日')],
  [
    new RegExp(`^${NUMBER}个?(?:周|星期|礼拜)(?:之)?后$`, 'u'),
    (now, [, n = '']) => plusDays(now, 7 * number(n)),
  ],
  [new RegExp(`^${NUMBER}天(?:之)?后?$`, 'u'), (now, [, n = '']) => plusDays(now, number(n))],
  [/^(?:(本|下)个?)?月(?:底|末)$/u, (now, [, which]) => endOfMonth(now, which === '下' ? 1 : 0)],
  [
    /^(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份)?(?:底|末)$/u,
    (now, [, n = '']) => endOfNamedMonth(now, number(n)),
  ],
  [
    /^(本|下)个?月(\d{1,2})[号日]$/u,
    (now, [, which, day = '']) => dayOfMonth(now, which === '下' ? 1 : 0, Number(day)),
  ],
  [
    /^(\d{1,2})[号日]$/u,
    (now, [, day = '']) => dayOfMonth(now, Number(day) < now.getUTCDate() ? 1 : 0, Number(day)),
  ],
  [
    /^(?:(本|下)个?)?季度(?:底|末)$/u,
    (now, [, which]) => endOfMonth(now, 2 - (now.getUTCMonth() % 3) + (which === '下' ? 3 : 0)),
  ],
  [
    /^(今|明|本)?年(?:底|末)$/u,
    (now, [, which]) =>
      iso(new Date(Date.UTC(now.getUTCFullYear() + (which === '明' ? 1 : 0), 11, 31))),
  ],
  [/^半年(?:之)?后$/u, now => dayOfMonth(now, 6, now.getUTCDate())],
];

function written(text: string): string | null {
  const [year = 0, month = 0, day = 0] = text.split(/[-/.年月日]/u).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? iso(date) : null;
}

/** Weeks begin on Monday. */
function weekday(now: Date, weeks: number, name: string): string {
  const wanted = name === '天' ? 6 : WEEKDAYS.indexOf(name);
  const today = (now.getUTCDay() + 6) % 7;
  return plusDays(now, weeks * 7 + wanted - today);
}

function endOfNamedMonth(now: Date, month: number): string | null {
  if (month < 1 || month > 12) return null;
  const ahead = (month - 1 - now.getUTCMonth() + 12) % 12;
  return endOfMonth(now, ahead);
}

function endOfMonth(now: Date, monthsAhead: number): string {
  return iso(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsAhead + 1, 0)));
}

function dayOfMonth(now: Date, monthsAhead: number, day: number): string | null {
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsAhead, day));
  return date.getUTCDate() === day ? iso(date) : null;
}

function plusDays(now: Date, days: number): string {
  return iso(new Date(now.getTime() + days * 86_400_000));
}

function number(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word);
  if (word.startsWith('十') && word.length === 2) return 10 + (DIGITS[word[1] ?? ''] ?? 0);
  return DIGITS[word] ?? 0;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
