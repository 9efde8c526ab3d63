/** Opens the side panel beside an extension page. Must be the first thing a click does. */
import { browser } from './browser';

/** Resolves with the window the page stands in; a click cannot wait for it, so it is asked for early. */
export async function currentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

export function openPanelIn(windowId: number | undefined): void {
  if ('sidePanel' in chrome && windowId !== undefined)
    void chrome.sidePanel.open({ windowId }).catch(() => undefined);
  else void browser.sidebarAction?.open().catch(() => undefined);
}
