/**
 * The background's whole job: a click on the toolbar icon, or on the page's menu entry, opens the
 * panel. Both clicks also grant `activeTab` for that tab, which a click inside the panel cannot.
 */
import { browser } from './browser';

const MENU_ID = 'open-here';

/** `sidePanel` is Chromium's, `sidebarAction` Firefox's; the polyfill covers only the latter. */
function openPanel(windowId: number | undefined): void {
  // First and synchronous: an `await` before would spend the click's user activation.
  if ('sidePanel' in chrome && windowId !== undefined) void chrome.sidePanel.open({ windowId });
  else void browser.sidebarAction.open();
}

export function openPanelOnClick(): void {
  browser.action.onClicked.addListener(tab => openPanel(tab.windowId));
  browser.contextMenus.onClicked.addListener((_info, tab) => openPanel(tab?.windowId));
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ID,
      title: browser.i18n.getMessage('menuOpenHere'),
      contexts: ['page', 'frame', 'editable'],
    });
  });
}
