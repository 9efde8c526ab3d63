import type { Page } from 'playwright';
import type { ManifestStep } from '../../hosts/manifest';
import { launchExtensionBrowser, until } from '../extension-browser';
import type { HostBrowser } from './host-browser';

export async function launchChromiumHost(extension?: string): Promise<HostBrowser> {
  const chromium = await launchExtensionBrowser(extension ? { extension } : {});
  return {
    async newTab() {
      const page = await chromium.context.newPage();
      return {
        goto: url => page.goto(url),
        bringToFront: () => page.bringToFront(),
        doStep: step => doStep(page, step),
        frames: () => page.frames(),
        clickToolbarIcon: () => chromium.clickToolbarIcon(page),
        close: () => page.close(),
      };
    },
    grantable: chromium.grantable,
    close: chromium.close,
  };
}

async function doStep(page: Page, step: ManifestStep): Promise<void> {
  const selector = 'click' in step ? step.click : step.scroll;
  const frame = await until(`${selector} on the page`, async () => {
    for (const candidate of page.frames())
      if (
        (await candidate
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return candidate;
    return null;
  });
  const target = frame.locator(selector).first();
  if ('click' in step) await target.click();
  else await target.evaluate((element, by) => element.scrollBy(0, by), step.by);
  await page.waitForTimeout(300);
}
