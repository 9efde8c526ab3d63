/** The shipped Chromium build, with pages that lose or have the focus as in life. */
import type { Page } from 'playwright';
import { type ExtensionBrowser, launchExtensionBrowser, until } from '../extension-browser';
import { type BenchSite, startBenchSite } from './site';

export interface BenchBrowser {
  readonly chromium: ExtensionBrowser;
  readonly site: BenchSite;
  /** A fresh page in front. */
  open(path: string): Promise<Page>;
  /** As when the manager works the panel: the page is shown, and has no focus. */
  leaveFocus(page: Page): Promise<void>;
  /** In front, and with the focus. */
  giveFocus(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function launchBenchBrowser(): Promise<BenchBrowser> {
  const site = await startBenchSite();
  const chromium = await launchExtensionBrowser();

  let panel: Page | undefined;

  async function emulateFocus(page: Page, enabled: boolean): Promise<void> {
    const session = await page.context().newCDPSession(page);
    // Stays attached: the emulation of the connection would come back.
    await session.send('Emulation.setFocusEmulationEnabled', { enabled });
  }

  return {
    chromium,
    site,

    async open(path) {
      const page = await chromium.newPage(`${site.origin}${path}`);
      await page.bringToFront();
      return page;
    },

    async leaveFocus(page) {
      await page.bringToFront();
      panel ??= await chromium.clickToolbarIcon(page);
      await panel.bringToFront();
      await until('the page to lose the focus', async () => {
        await emulateFocus(page, false);
        return (await page.evaluate(() => document.hasFocus())) ? null : true;
      });
    },

    async giveFocus(page) {
      await page.bringToFront();
      await emulateFocus(page, true);
      if (!(await page.evaluate(() => document.hasFocus())))
        throw new Error('the page has no focus');
    },

    async close() {
      await chromium.close();
      await site.close();
    },
  };
}
