/** A Firefox with the built extension, driven by WebDriver BiDi. The panel is shown in a tab. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './browsers';
import { until } from './extension-browser';

const EXTENSION_FOLDER = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION_ID = 'eight-steps@eight-steps.example';
/** Fixed, so that the panel's address is known; any UUID serves. */
const ORIGIN_UUID = '6f0a2f6e-3f0b-4f61-9a53-8d1c5c2f9b10';

export interface FirefoxExtension {
  readonly browser: Browser;
  openPanel(): Promise<Page>;
  close(): Promise<void>;
}

export async function launchFirefoxExtension(profile: string): Promise<FirefoxExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ORIGIN_UUID }),
      // A temporary add-on is gone after a restart; its data must outlive it as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(EXTENSION_FOLDER);
  return {
    browser,
    async openPanel() {
      const page = await browser.newPage();
      // BiDi never reports the load of a moz-extension page as complete.
      void page.goto(`moz-extension://${ORIGIN_UUID}/sidepanel.html`).catch(() => undefined);
      // The wait ends with the blank document it may have begun in; then it begins again.
      await until('the panel in Firefox', () =>
        page.waitForSelector('[data-screen]', { timeout: 5_000 }).catch(() => null),
      );
      return page;
    },
    close: () => browser.close(),
  };
}
