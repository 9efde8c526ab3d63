import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { ManifestStep } from '../../hosts/manifest';
import { until } from '../extension-browser';
import { launchFirefoxExtension } from '../firefox/extension';
import type { HostBrowser } from './host-browser';

const SELECTORS = readFileSync(join(import.meta.dirname, 'page-selector.js'), 'utf8');

export async function launchFirefoxHost(extension?: string): Promise<HostBrowser> {
  const firefox = await launchFirefoxExtension(extension ? { extension } : {});
  return {
    async newTab() {
      const page = await firefox.browser.newPage();
      // Nobody is there to answer; Playwright dismisses them by itself.
      page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
      return {
        goto: url => page.goto(url),
        bringToFront: () => page.bringToFront(),
        doStep: step => doStep(page, step),
        frames: () => page.frames(),
        clickToolbarIcon: () => firefox.clickToolbarIcon(page),
        close: () => page.close(),
      };
    },
    // Every request for a permission is answered with yes.
    grantable: async () => undefined,
    close: firefox.close,
  };
}

async function doStep(page: Page, step: ManifestStep): Promise<void> {
  const selector = 'click' in step ? step.click : step.scroll;
  const target = await until(`${selector} on the page`, async () => {
    for (const frame of page.frames()) {
      const found = await findFirst(frame, selector);
      if (found) return found;
    }
    return null;
  });
  if ('click' in step) await clickWhenFree(target, selector);
  else await target.evaluate((element, by) => element.scrollBy(0, by), step.by);
  await new Promise(resume => setTimeout(resume, 300));
}

/** puppeteer's own locator waits for ever for some custom elements to be enabled. */
async function clickWhenFree(target: ElementHandle<Element>, selector: string): Promise<void> {
  await until(`${selector} to take a click`, async () => {
    const isFree = await target.evaluate(async element => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = element.getBoundingClientRect();
      await new Promise(resume => requestAnimationFrame(resume));
      const { x, y, width, height } = element.getBoundingClientRect();
      const root = element.getRootNode() as Document | ShadowRoot;
      const hit = root.elementFromPoint(x + width / 2, y + height / 2);
      return x === before.x && y === before.y && hit !== null && element.contains(hit);
    });
    return isFree ? true : null;
  });
  await target.click();
}

async function findFirst(frame: Frame, selector: string): Promise<ElementHandle<Element> | null> {
  const asked = `(() => { ${SELECTORS}; return findAll(${JSON.stringify(selector)})[0] ?? null; })()`;
  // A frame that is just being replaced has no answer yet.
  const handle = await frame.evaluateHandle(asked).catch((error: Error) => {
    if (error.message.includes('page-selector')) throw error;
    return null;
  });
  return (handle?.asElement() as ElementHandle<Element> | null) ?? null;
}
