/** The current language, and everything said in it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type MessageKey, zhCN } from './zh-cn';

export type Locale = 'zh-CN' | 'en';
export type Language = 'zh' | 'en';

export interface I18n {
  /** Resolves when the wanted language can be shown; until then it is Chinese. */
  ready(): Promise<void>;
  readonly language: ReadonlySignal<Language>;
  readonly locale: ReadonlySignal<Locale>;
  t(key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
  /** Pack data, which carries both languages. */
  text(text: { readonly zh: string; readonly en: string }): string;
  /** `2026-01-14T…` as the reader writes dates, with the hour when it was today. */
  moment(iso: string, today: string): string;
}

type Catalogue = Readonly<Record<MessageKey, string>>;

/** English is loaded when it is wanted: most panels never show it. */
export function createI18n(
  wanted: ReadonlySignal<Locale>,
  loadEnglish: () => Promise<Catalogue> = async () => (await import('./en')).en,
): I18n {
  const english = signal<Catalogue | null>(null);
  let loading: Promise<void> | null = null;
  wanted.subscribe(locale => {
    if (locale !== 'en' || loading) return;
    loading = loadEnglish().then(catalogue => {
      english.value = catalogue;
    });
  });
  const locale = computed<Locale>(() => (wanted.value === 'en' && english.value ? 'en' : 'zh-CN'));
  const catalogue = computed<Catalogue>(() =>
    locale.value === 'en' && english.value ? english.value : zhCN,
  );
  const language = computed<Language>(() => (locale.value === 'en' ? 'en' : 'zh'));
  return {
    ready: async () => {
      await loading;
    },
    language,
    locale,
    t(key, params = {}) {
      const message = catalogue.value[key];
      return message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
    },
    text: text => text[language.value],
    moment(iso, today) {
      const date = new Date(iso);
      const format: Intl.DateTimeFormatOptions = localDay(date).startsWith(today)
        ? { hour: '2-digit', minute: '2-digit' }
        : { month: 'short', day: 'numeric' };
      return new Intl.DateTimeFormat(locale.value, format).format(date);
    },
  };
}

/** Local calendar day, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Seconds as `12:40`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
