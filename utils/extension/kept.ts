/** Settings and the last fill, in the browser's storage areas. Notes never go there. */
import * as v from 'valibot';
import type { FillMemory, RememberedFill, Settings, SettingsKeeper } from '../store/ports';
import { browser } from './browser';
import { isChinese, SETTINGS_KEY, storedSettings } from './stored-settings';

const SettingsShape = v.object({
  locale: v.picklist(['zh-CN', 'en']),
  theme: v.picklist(['system', 'light', 'dark']),
  knownSites: v.array(v.string()),
  maskNames: v.boolean(),
  selfCheck: v.boolean(),
  textSize: v.picklist(['normal', 'large', 'larger']),
  showTimes: v.boolean(),
});

/** Chinese first: English only where the browser itself is not Chinese. */
function defaultSettings(): Settings {
  return {
    locale: isChinese() ? 'zh-CN' : 'en',
    theme: 'system',
    knownSites: [],
    maskNames: false,
    selfCheck: false,
    textSize: 'normal',
    showTimes: true,
  };
}

function checked(stored: unknown): Settings {
  const merged = { ...defaultSettings(), ...(typeof stored === 'object' ? stored : null) };
  const parsed = v.safeParse(SettingsShape, merged);
  return parsed.success ? parsed.output : defaultSettings();
}

/** `asked`: the answer to the first question, where it was asked before this was loaded. */
export function createSettingsKeeper(asked?: Promise<unknown>): SettingsKeeper {
  let first = asked;
  let saving = 0;
  return {
    async load() {
      const stored = await (first ?? storedSettings());
      first = undefined;
      return checked(stored);
    },
    async save(settings) {
      saving++;
      await browser.storage.local.set({ [SETTINGS_KEY]: settings }).finally(() => {
        saving--;
      });
    },
    watch(changed) {
      browser.storage.local.onChanged.addListener(changes => {
        const change = changes[SETTINGS_KEY];
        if (change && saving === 0) changed(checked(change.newValue));
      });
    },
  };
}

export function createFillMemory(): FillMemory {
  const keyOf = (interviewId: string) => `fill:${interviewId}`;
  return {
    async load(interviewId) {
      const key = keyOf(interviewId);
      const stored = (await browser.storage.session.get(key))[key];
      return (stored as RememberedFill | undefined) ?? null;
    },
    save: (interviewId, fill) => browser.storage.session.set({ [keyOf(interviewId)]: fill }),
  };
}
