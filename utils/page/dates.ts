/** Dates and times as pages show them, and as the notes hold them. */

export interface Moment {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const HAN_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH_NAME = new RegExp(`\\b(${MONTHS.join('|')})`);

/** `2026-01-14`, `2026-01-14T09:30`, `09:30`. */
export function momentOf(iso: string): Moment {
  const [date = '', time = ''] = iso.includes('-') ? iso.split('T') : ['', iso];
  const [year, month, day] = date.split('-').map(Number);
  const [hour, minute, second] = time.split(':').map(Number);
  return {
    ...(year ? { year, ...(month ? { month } : {}), ...(day ? { day } : {}) } : {}),
    ...(time === '' ? {} : { hour: hour ?? 0, minute: minute ?? 0, second: second ?? 0 }),
  };
}

/** Every moment a shown text can mean; `03/04/2026` means two. */
export function readings(shown: string): Moment[] {
  const text = shown.normalize('NFKC').toLowerCase();
  const han = /([一二三四五六七八九十]+)月/.exec(text)?.[1] ?? '';
  const named = HAN_MONTHS.indexOf(han) + 1 || MONTHS.indexOf(MONTH_NAME.exec(text)?.[1] ?? '') + 1;
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const isAfternoon = /下午|晚上|pm\b/.test(text);
  const isMorning = /上午|凌晨|am\b/.test(text);
  const withTime = (date: Moment, rest: readonly number[]): Moment => {
    const [hour, minute = 0, second = 0] = rest;
    if (hour === undefined) return date;
    const shift = isAfternoon && hour < 12 ? 12 : isMorning && hour === 12 ? -12 : 0;
    return { ...date, hour: hour + shift, minute, second };
  };
  const valid = ({ month = 1, day = 1 }: Moment) =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const [a, b, c] = numbers;
  if (a === undefined) return [];
  if (a > 999) {
    if (named)
      return [withTime({ year: a, month: named, ...(b ? { day: b } : {}) }, numbers.slice(2))];
    const date = { year: a, ...(b ? { month: b } : {}), ...(c ? { day: c } : {}) };
    return [withTime(date, numbers.slice(3))].filter(valid);
  }
  if (named && b !== undefined) {
    return b > 999 ? [withTime({ year: b, month: named, day: a }, numbers.slice(2))] : [];
  }
  if (b !== undefined && c !== undefined && c > 999) {
    const rest = numbers.slice(3);
    const both = [
      { year: c, month: b, day: a },
      { year: c, month: a, day: b },
    ];
    return (a === b ? both.slice(0, 1) : both).filter(valid).map(date => withTime(date, rest));
  }
  return [withTime({}, numbers)];
}

/**
 * Whether a shown text can mean it. Texts that could be mistaken are never typed, so where the page
 * shows one it is its own rendering of ours.
 */
export function showsMoment(shown: string, wanted: Moment): boolean {
  return readings(shown).some(moment => agrees(moment, wanted));
}

/** Agrees in every part both of them have, and in at least one. */
function agrees(shown: Moment, wanted: Moment): boolean {
  const parts = (Object.keys(shown) as (keyof Moment)[]).filter(part => part in wanted);
  return parts.length > 0 && parts.every(part => shown[part] === wanted[part]);
}

/** Renders with the tokens libraries use: `YYYY MMMM MMM MM M DD D HH H hh h mm ss A`. */
export function render(moment: Moment, format: string): string {
  const two = (part: number | undefined) => String(part ?? 0).padStart(2, '0');
  const { year = '', month = 1, day = '', hour = 0, minute, second } = moment;
  const name = new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month - 1));
  const half = ((hour + 11) % 12) + 1;
  const values: Record<string, string> = {
    YYYY: String(year),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: two(month),
    M: String(month),
    DD: two(moment.day),
    D: String(day),
    HH: two(hour),
    H: String(hour),
    hh: two(half),
    h: String(half),
    mm: two(minute),
    ss: two(second),
    A: hour < 12 ? 'AM' : 'PM',
  };
  return format.replace(/YYYY|M{1,4}|DD?|HH?|hh?|mm|ss|A/g, token => values[token] ?? token);
}

/** The format of a text that stands there already, where its parts are beyond doubt. */
export function formatOf(shown: string): string | null {
  const [moment, ...others] = readings(shown);
  if (!moment || others.length > 0) return null;
  const { year, month, day, hour, minute, second } = moment;
  const isHalf = /[ap]m\b/i.test(shown);
  const shownHour = isHalf && hour !== undefined ? ((hour + 11) % 12) + 1 : hour;
  const order = [year, month, day, shownHour, minute, second];
  const tokens = ['YYYY', 'MM', 'DD', isHalf ? 'hh' : 'HH', 'mm', 'ss'];
  const left = order.map((value, i) => ({ value, token: tokens[i] ?? '' }));
  const named = shown.normalize('NFKC').replace(/\d+|\p{L}+/gu, part => {
    if (/^[ap]m$/i.test(part)) return 'A';
    const isMonth = MONTHS[(month ?? 0) - 1] === part.slice(0, 3).toLowerCase();
    if (isMonth) return part.length > 3 ? 'MMMM' : 'MMM';
    const at = left.findIndex(each => each.value === Number(part));
    const [found] = at === -1 ? [] : left.splice(at, 1);
    if (!found) return part;
    // Beside a month's name days stand without a zero: `Jan 5, 2026`.
    if (found.token === 'DD' && /[a-z]{3}/i.test(shown)) return 'D';
    return part.length === 1 && found.token.length === 2 ? found.token.slice(1) : found.token;
  });
  return /[a-z]{2}/.test(named.replace(/mm|ss|hh/g, '')) ? null : named;
}

const HAN_TOKENS: Readonly<Record<string, string>> = {
  年: 'yyyy',
  月: 'mm',
  日: 'dd',
  时: 'hh',
  時: 'hh',
  分: 'mm',
  秒: 'ss',
};

/** `dd/mm/yyyy`, `hh:mm`, `年-月-日` and the like, spelt out in a placeholder. */
export function formatIn(placeholder: string): string | null {
  const spelt = placeholder.replace(/年([-/.])月\1日|[时時]:分(:秒)?/g, parts =>
    parts.replace(/[年月日时時分秒]/g, part => HAN_TOKENS[part] ?? part),
  );
  const clock = /^\s*hh?:mm(:ss)?\s*$/i.exec(spelt);
  if (clock) return clock[1] ? 'HH:mm:ss' : 'HH:mm';
  const found = /y{4}[^\p{L}\d]?.{0,14}|[md]{1,2}([-/. ])[md]{1,2}\1y{4}.{0,9}/iu.exec(spelt);
  if (!found) return null;
  return found[0]
    .trim()
    .replace(/y+/gi, 'YYYY')
    .replace(/d+/gi, 'DD')
    .replace(/h+/gi, 'HH')
    .replace(/s+/gi, 'ss')
    .replace(/m+/gi, (_, at: number, all: string) => (/h/i.test(all.slice(0, at)) ? 'mm' : 'MM'));
}
