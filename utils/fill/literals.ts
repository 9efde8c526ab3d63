/** Values read out of notes: numbers, dates, times, yes and no. `null` when the note holds none. */
import type { CanonicalField } from '../domain/canonical-field';
import type { NoteValue } from '../domain/note-value';
import { flatten } from './normalise';

const NUMBER_WITH_UNIT =
  /^[约共]?\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?:%|分钟|分|小时|天|元|万元|万|人|次|个|项|星|级|年|个月|min(?:ute)?s?|hours?|days?|points?|pts?|stars?|percent)?$/u;

/** `58 分钟` is 58; `600万元` is not 600 万 of anything a number box could know, so its unit must be plain. */
export function numberOf(value: NoteValue): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = flatten(value);
  if (/万|个月/u.test(text)) return null;
  const digits = NUMBER_WITH_UNIT.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/u;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/u;
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/u;

/** The day of a date or date-time. */
export function dateOf(value: NoteValue): string | null {
  if (typeof value !== 'string') return null;
  const text = flatten(value);
  const whole = DATE.exec(text);
  if (whole) {
    const rest = text.slice(whole[0].length).replace(/^[t\s]+/u, '');
    if (rest !== '' && clockOf(rest) === null) return null;
    return realDay(whole[1], whole[2], whole[3]);
  }
  const compact = COMPACT_DATE.exec(text);
  return compact ? realDay(compact[1], compact[2], compact[3]) : null;
}

/** `YYYY-MM-DDTHH:MM`; a date alone begins its day. */
export function dateTimeOf(value: NoteValue): string | null {
  const date = dateOf(value);
  return date === null ? null : `${date}T${(clockIn(value) ?? '00:00').padStart(5, '0')}`;
}

export function timeOf(value: NoteValue): string | null {
  if (typeof value !== 'string') return null;
  return clockOf(flatten(value)) ?? (dateOf(value) === null ? null : clockIn(value));
}

export function dateRangeOf(value: NoteValue): readonly [string, string] | null {
  const ends = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/\s*(?:~|～|至|到|—|–|\s-\s|\sto\s)\s*/u)
      : [];
  if (ends.length !== 2) return null;
  const [first, second] = ends.map(end => (typeof end === 'string' ? dateOf(end) : null));
  return first && second ? [first, second] : null;
}

function clockIn(value: NoteValue): string | null {
  const time = typeof value === 'string' ? /\d{1,2}:\d{2}(?::\d{2})?/u.exec(value)?.[0] : undefined;
  return time === undefined ? null : clockOf(time);
}

function clockOf(text: string): string | null {
  const time = TIME.exec(text.replace(/[.z].*$/u, ''));
  return time ? `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}` : null;
}

function realDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const YES = new Set('是,有,要,需要,对,已,已告知,同意,yes,y,true,on,1,√,✓,☑'.split(','));
const NO = new Set('否,无,不,不需要,没有,未,未告知,不同意,no,n,false,off,0,×'.split(','));

/** Yes or no: as said, or as the field's own two choices say it. */
export function booleanOf(value: NoteValue, field: CanonicalField | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = flatten(value);
  const choices = field?.choices;
  if (choices !== undefined && !isYesNo(field)) return null;
  for (const choice of choices ?? []) {
    const words = [choice.value, choice.label.zh, choice.label.en, ...choice.aliases];
    if (words.some(each => flatten(each) === word)) return choice.value === 'yes';
  }
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

export function isYesNo(field: CanonicalField | undefined): boolean {
  const values = field?.choices?.map(choice => choice.value);
  return values?.length === 2 && values.includes('yes') && values.includes('no');
}
