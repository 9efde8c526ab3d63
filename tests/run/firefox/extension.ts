/**
 * A Firefox with the built extension and its real sidebar, driven by WebDriver BiDi. The sidebar is
 * opened by the toolbar action, as a person does; permission prompts, which no test can click, are
 * answered with yes by a preference.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers';
import { until } from '../extension-browser';
import type { Panel } from '../panel';
import { openChromeWindow } from './chrome-window';
import { createSidebarPanel } from './sidebar-panel';

const EXTENSION_FOLDER = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const EXTENSION_ID = 'eight-steps@eight-steps.example';
/** Fixed, so that the panel's address is known; any UUID serves. */
const ORIGIN_UUID = '6f0a2f6e-3f0b-4f61-9a53-8d1c5c2f9b10';
const PANEL_URL = `moz-extension://${ORIGIN_UUID}/sidepanel.html`;
const RECORDS_URL = `moz-extension://${ORIGIN_UUID}/records.html`;

export interface FirefoxOptions {
  /** Reuse to test what survives a restart. */
  readonly profile?: string;
  readonly extension?: string;
  /** A folder that takes downloads without asking. */
  readonly downloads?: string;
}

export interface FirefoxExtension {
  readonly browser: Browser;
  /** Clicks the toolbar icon on the tab of `page`; resolves with the panel. */
  clickToolbarIcon(page: Page): Promise<Panel>;
  /** The tab of the records page that the panel opened. Puppeteer cannot enter it. */
  recordsPage(): Promise<Panel>;
  close(): Promise<void>;
}

export async function launchFirefoxExtension(
  options: FirefoxOptions = {},
): Promise<FirefoxExtension> {
  const extension = options.extension ?? EXTENSION_FOLDER;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No build in ${extension}. Run: npm run build`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: null,
    ...(options.profile && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access', '--width=1360', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ORIGIN_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A temporary add-on is gone after a restart; its data must outlive it as an installed one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
        'browser.download.alwaysOpenPanel': false,
      }),
    },
  });
  await browser.installExtension(extension);
  const chromeWindow = await openChromeWindow(browser);
  const panel = createSidebarPanel(chromeWindow, PANEL_URL);
  return {
    browser,
    async clickToolbarIcon(page) {
      await page.bringToFront();
      await chromeWindow.call('clickToolbarIcon', { extensionId: EXTENSION_ID });
      await until('the sidebar to open', async () =>
        (await chromeWindow.call('isPanelOpen', { url: PANEL_URL })) ? true : null,
      );
      await panel.locator('[data-screen]').waitFor();
      return panel;
    },
    async recordsPage() {
      await until('the records page to open', async () =>
        (await chromeWindow.call('isPanelOpen', { url: RECORDS_URL })) ? true : null,
      );
      return createSidebarPanel(chromeWindow, RECORDS_URL);
    },
    close: () => browser.close(),
  };
}
