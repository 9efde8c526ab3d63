/** Language, looks and choices; kept in the browser's own settings area. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings, SettingsKeeper } from './ports';

export interface SettingsModel {
  readonly settings: ReadonlySignal<Settings>;
  change(change: Partial<Settings>): void;
  rememberSite(origin: string): void;
}

const MAX_SITES = 8;

export function createSettingsModel(initial: Settings, keeper: SettingsKeeper): SettingsModel {
  const settings = signal(initial);
  function change(part: Partial<Settings>): void {
    settings.value = { ...settings.value, ...part };
    void keeper.save(settings.value);
  }
  // Two windows are open at once, and each saves the whole: what the other changed must be known here.
  keeper.watch(changed => {
    settings.value = changed;
  });
  return {
    settings,
    change,
    rememberSite(origin) {
      const others = settings.value.knownSites.filter(site => site !== origin);
      change({ knownSites: [origin, ...others].slice(0, MAX_SITES) });
    },
  };
}
