/** Asked before the polyfill is there, so of the browser itself. */
export const SETTINGS_KEY = 'settings';

function native(): typeof chrome {
  return (globalThis as { browser?: typeof chrome }).browser ?? chrome;
}

/** As they are stored, unchecked. */
export async function storedSettings(): Promise<unknown> {
  return (await native().storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** Whether the browser itself speaks Chinese. */
export function isChinese(): boolean {
  return native().i18n.getUILanguage().toLowerCase().startsWith('zh');
}
