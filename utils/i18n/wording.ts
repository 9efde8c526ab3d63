/** Says things in the current language, from a catalogue that the caller brings. */
import { computed, type ReadonlySignal } from '@preact/signals';

export type Locale = 'zh-CN' | 'en';
export type Language = 'zh' | 'en';

export interface Wording<Key extends string> {
  readonly language: ReadonlySignal<Language>;
  readonly locale: ReadonlySignal<Locale>;
  t(key: Key, params?: Readonly<Record<string, string | number>>): string;
  /** Pack data, which carries both languages. */
  text(text: { readonly zh: string; readonly en: string }): string;
  /** `2026-01-14T…` as the reader writes dates, with the hour when it was today. */
  moment(iso: string, today: string): string;
}

export function createWording<Key extends string>(
  locale: ReadonlySignal<Locale>,
  catalogueOf: (locale: Locale) => Readonly<Record<Key, string>>,
): Wording<Key> {
  // Making a formatter costs more than a list row; there are two per language.
  const formats = new Map<string, Intl.DateTimeFormat>();
  function formatFor(isToday: boolean): Intl.DateTimeFormat {
    const key = `${locale.value} ${isToday}`;
    const kept = formats.get(key);
    if (kept) return kept;
    const made = new Intl.DateTimeFormat(
      locale.value,
      isToday
        ? { hour: locale.value === 'en' ? 'numeric' : '2-digit', minute: '2-digit' }
        : { month: 'short', day: 'numeric' },
    );
    formats.set(key, made);
    return made;
  }

  const language = computed<Language>(() => (locale.value === 'en' ? 'en' : 'zh'));
  return {
    language,
    locale,
    t(key, params = {}) {
      const message = catalogueOf(locale.value)[key];
      return message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
    },
    text: text => text[language.value],
    moment(iso, today) {
      const date = new Date(iso);
      return formatFor(localDay(date).startsWith(today)).format(date);
    },
  };
}

/** Local calendar day, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
