import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../utils/domain/steps';
import { setLanguage } from '../run/panel-driver';
import { violations } from './accessibility-test';
import { expect, openInterview, test } from './extension-test';
import { cutOff, eachScreenOfAFill, eachScreenOfATalk, FORM, RICH_FORM } from './panel-screens';

/** Both languages in one panel: starting a browser costs more than a look at five screens. */
test('has no accessibility violation on any screen and fits 280 px, in both languages (S-05)', async ({
  chromium,
  hr,
}) => {
  test.setTimeout(300_000);
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openInterview(chromium, page);
  const look = async (screen: string) => {
    // Soft: one run names all that is wrong.
    expect.soft(await violations(panel), screen).toEqual([]);
    expect.soft(await cutOffWhenNarrow(panel), screen).toEqual([]);
  };
  for (const language of ['zh', 'en'] as const) await eachScreenOfATalk(panel, language, look);
});

test('asks why, in a dialog without violations, in both languages (S2-a)', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openInterview(chromium, page, { employee_name: '陈思远' });
  for (const language of ['zh', 'en'] as const) {
    await setLanguage(panel, language);
    await panel.locator('[data-interview]').first().click();
    const start = panel.locator('[data-action="start"]');
    await panel.locator('[data-step="manager_review"]').or(start).first().waitFor();
    if (await start.isVisible()) await start.click();
    await panel.locator('[data-step="manager_review"]').click();
    await panel.locator('dialog[open]').waitFor();
    expect(await violations(panel), language).toEqual([]);
    expect(await cutOffWhenNarrow(panel), language).toEqual([]);
    await panel.keyboard.press('Escape');
  }
});

test('moves nothing where less motion is wanted', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openInterview(chromium, page);
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await panel.locator('[data-action="start"]').click();
  for (const step of STEP_IDS) {
    await panel.locator(`[data-step="${step}"]`).click();
    await panel.locator(`[data-step="${step}"][aria-current="step"]`).waitFor();
    const moving = await panel.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(element => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            /[1-9]/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        })
        .map(element => element.outerHTML.slice(0, 120)),
    );
    expect(moving, step).toEqual([]);
  }
});

for (const language of ['zh', 'en'] as const) {
  test(`has no accessibility violation in any state of a fill and fits 280 px, ${language}`, async ({
    chromium,
    hr,
  }) => {
    test.slow();
    const page = await chromium.newPage(hr.serve('/form', RICH_FORM));
    const panel = await openInterview(chromium, page);
    await eachScreenOfAFill(panel, page, language, async screen => {
      expect.soft(await violations(panel), screen).toEqual([]);
      expect.soft(await cutOffWhenNarrow(panel), screen).toEqual([]);
    });
  });
}

async function cutOffWhenNarrow(panel: Page): Promise<string[]> {
  const before = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const found: string[] = [];
  for (const width of [280, 360]) {
    await panel.setViewportSize({ width, height: 640 });
    found.push(...(await cutOff(panel)));
  }
  await panel.setViewportSize(before);
  return found;
}
