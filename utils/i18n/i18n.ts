/** The panel's words in the current language. English is loaded when it is wanted: most panels never show it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createWording, type Locale, type Wording } from './wording';
import { type MessageKey, zhCN } from './zh-cn';

type Catalogue = Readonly<Record<MessageKey, string>>;

export interface I18n extends Wording<MessageKey> {
  /** Resolves when the wanted language can be shown; until then it is Chinese. */
  ready(): Promise<void>;
}

export async function loadEnglish(): Promise<Catalogue> {
  return (await import('./en')).en;
}

export function createI18n(
  wanted: ReadonlySignal<Locale>,
  load: () => Promise<Catalogue> = loadEnglish,
): I18n {
  const english = signal<Catalogue | null>(null);
  let loading: Promise<void> | null = null;
  wanted.subscribe(locale => {
    if (locale !== 'en' || loading) return;
    loading = load().then(catalogue => {
      english.value = catalogue;
    });
  });
  const locale = computed<Locale>(() => (wanted.value === 'en' && english.value ? 'en' : 'zh-CN'));
  return {
    ...createWording(locale, shown => (shown === 'en' ? (english.value ?? zhCN) : zhCN)),
    ready: async () => {
      await loading;
    },
  };
}

/** Seconds as `12:40`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
