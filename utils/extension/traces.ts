/** What the browser's storage areas know of interviews; deleted with them. */
import { browser } from './browser';

const fillKey = (id: string) => `fill:${id}`;

/** Interviews that a panel is editing, by the locks it holds. */
export async function editedNow(): Promise<ReadonlySet<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith('edit:') ? [name.slice('edit:'.length)] : [])),
  );
}

export async function forgetFills(ids: readonly string[]): Promise<void> {
  await browser.storage.session.remove(ids.map(fillKey));
}

/** Everything but the settings themselves. */
export async function forgetAllTraces(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.remove(['recordViews', 'dataCare', 'careDay', 'reminder']);
  const { settings } = await browser.storage.local.get('settings');
  if (typeof settings === 'object' && settings !== null)
    await browser.storage.local.set({ settings: { ...settings, knownSites: [] } });
}
