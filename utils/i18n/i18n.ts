/** The panel's words in the current language. */
import type { ReadonlySignal } from '@preact/signals';
import { en } from './en';
import { createWording, type Locale, type Wording } from './wording';
import { type MessageKey, zhCN } from './zh-cn';

export type I18n = Wording<MessageKey>;

export function createI18n(locale: ReadonlySignal<Locale>): I18n {
  return createWording(locale, { 'zh-CN': zhCN, en });
}

/** Seconds as `12:40`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
