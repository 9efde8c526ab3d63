import { browser } from './browser';

export const SETTINGS_KEY = 'settings';

/** As they are stored, unchecked. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** Whether the browser itself speaks Chinese. */
export function isChinese(): boolean {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh');
}
