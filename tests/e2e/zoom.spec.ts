/** The browser's own zoom at 200 %: nothing is lost, and nothing has to be scrolled sideways. */
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../run/extension-browser';
import { expect, openInterview, test } from './extension-test';
import { cutOff, eachScreenOfAFill, eachScreenOfATalk, FORM, RICH_FORM } from './panel-screens';

/** A panel of the usual width has 200 px of its own left when it is zoomed. */
const PANEL = { width: 400, height: 1400 };

/** The zoom of the extension's origin, which a tab can set and the side panel shares. */
async function zoomOf(chromium: ExtensionBrowser, panel: Page) {
  const tab = await chromium.newPage(`chrome-extension://${chromium.extensionId}/records.html`);
  await panel.bringToFront();
  await panel.setViewportSize(PANEL);
  return async (factor: number) => {
    await tab.evaluate(async to => {
      const { id } = (await chrome.tabs.getCurrent()) ?? {};
      if (id !== undefined) await chrome.tabs.setZoom(id, to);
    }, factor);
    await panel.waitForFunction(
      ([zoomed, width]) => devicePixelRatio === zoomed && innerWidth === width,
      [factor, PANEL.width / factor] as const,
    );
  };
}

/** All that can be worked, by its name; and every word that is shown, but what passes with time. */
function shown(panel: Page) {
  return panel.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, input, textarea, select, summary, a[href]',
      ),
    ]
      .filter(isShown)
      .map(
        element =>
          element.getAttribute('aria-label') ??
          element.dataset.place ??
          (element.textContent?.trim() || element.title),
      );
    const words = [
      ...document.querySelectorAll('h1, h2, h3, p:not([data-save]), li, dt, dd, .label'),
    ]
      .filter(isShown)
      .map(element => element.textContent?.trim().replace(/\d+:\d\d/gu, '0:00') ?? '');
    return { controls, words };
  });
}

for (const language of ['zh', 'en'] as const) {
  test(`loses nothing at 200 % in a talk, ${language}`, async ({ chromium, hr }) => {
    test.slow();
    const panel = await openInterview(chromium, await chromium.newPage(hr.serve('/form', FORM)));
    const zoom = await zoomOf(chromium, panel);
    await eachScreenOfATalk(panel, language, async screen => {
      const before = await shown(panel);
      await zoom(2);
      expect.soft(await shown(panel), screen).toEqual(before);
      expect.soft(await cutOff(panel), screen).toEqual([]);
      await zoom(1);
    });
  });

  test(`loses nothing at 200 % in a fill, ${language}`, async ({ chromium, hr }) => {
    test.slow();
    const page = await chromium.newPage(hr.serve('/form', RICH_FORM));
    const panel = await openInterview(chromium, page);
    const zoom = await zoomOf(chromium, panel);
    // The form has to be the tab beside the panel again.
    await page.bringToFront();
    await eachScreenOfAFill(panel, page, language, async screen => {
      const before = await shown(panel);
      await zoom(2);
      expect.soft(await shown(panel), screen).toEqual(before);
      expect.soft(await cutOff(panel), screen).toEqual([]);
      await zoom(1);
    });
  });
}
