import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../utils/domain/steps';
import { goHome, goToFill, pressFill, setLanguage, surveyPage } from '../run/panel-driver';
import { expect, openInterview, test } from './extension-test';

const FORM =
  '<form><label>员工姓名 <input></label><label>员工自评 <textarea></textarea></label></form>';

/** WCAG 2.2 AA, in the theme that is on. */
async function violations(panel: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page: panel })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  );
}

for (const language of ['zh', 'en'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`has no accessibility violation on any screen, ${language}, ${theme}`, async ({
      chromium,
      hr,
    }) => {
      const page = await chromium.newPage(hr.serve('/form', FORM));
      const panel = await openInterview(chromium, page);
      await goHome(panel);
      await setLanguage(panel, language);
      await panel.emulateMedia({ colorScheme: theme });
      expect(await violations(panel), 'home').toEqual([]);

      await panel.locator('[data-interview]').first().click();
      await panel.locator('[data-screen="prepare"]').waitFor();
      expect(await violations(panel), 'prepare').toEqual([]);
      await panel.locator('[data-action="start"]').click();
      for (const step of STEP_IDS) {
        await panel.locator(`[data-step="${step}"]`).click();
        await panel.locator(`[data-step="${step}"][aria-current="step"]`).waitFor();
        if (step === 'improvement_plan')
          await panel.locator('[data-place="action_items.add"]').click();
        expect(await violations(panel), step).toEqual([]);
      }
      await panel.locator('.chip').first().click();
      expect(await violations(panel), 'situation').toEqual([]);
      await panel.keyboard.press('Escape');

      await goToFill(panel);
      await surveyPage(panel, async () => undefined);
      expect(await violations(panel), 'review').toEqual([]);
      await pressFill(panel);
      expect(await violations(panel), 'report').toEqual([]);
    });

test('fits 280 px without scrolling sideways, on every step', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const opened = await openInterview(chromium, page);
  await opened.locator('[data-action="start"]').click();
  const tab = await chromium.context.newPage();
  await tab.setViewportSize({ width: 280, height: 640 });
  await tab.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  for (const step of STEP_IDS) {
    await tab.locator(`[data-step="${step}"]`).click();
    await tab.locator(`[data-step="${step}"][aria-current="step"]`).waitFor();
    const cutOff = await tab.evaluate(() =>
      [...document.querySelectorAll('button, input, textarea, select, h2, label, p')]
        .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(element => element.outerHTML.slice(0, 120)),
    );
    expect(cutOff, step).toEqual([]);
    const extra = await tab.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(extra, `${step}: the working area scrolls, not the document`).toBeLessThanOrEqual(0);
  }
});
