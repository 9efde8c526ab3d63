import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../utils/domain/steps';
import { goHome, goToFill, pressFill, setLanguage, surveyPage } from '../run/panel-driver';
import { violations } from './accessibility-test';
import { expect, openInterview, test } from './extension-test';

const FORM =
  '<form><label>员工姓名 <input></label><label>员工自评 <textarea></textarea></label></form>';

/** Every state of a fill in one form: joined labels to pick from, limits, a paste, notes left over. */
const RICH_FORM = `
  <form>
    <label>员工姓名 <input name="name" maxlength="20" required></label>
    <label>上级评语 <textarea name="comment"></textarea></label>
    <fieldset><legend>甲</legend><label>员工自评 <textarea></textarea></label></fieldset>
    <fieldset><legend>乙</legend><label>员工自评 <textarea></textarea></label></fieldset>
    <label>部门负责人 <input required></label>
  </form>
  <script>
    const field = document.forms[0].comment;
    field.addEventListener('input', () => setTimeout(() => { field.value = ''; }, 50));
  </script>`;

for (const language of ['zh', 'en'] as const) {
  test(`has no accessibility violation on any screen, ${language}`, async ({ chromium, hr }) => {
    test.slow();
    const page = await chromium.newPage(hr.serve('/form', FORM));
    const panel = await openInterview(chromium, page);
    await goHome(panel);
    await setLanguage(panel, language);
    expect(await violations(panel), 'home').toEqual([]);

    await panel.locator('[data-interview]').first().click();
    await panel.locator('[data-screen="prepare"]').waitFor();
    // The talk's screen, whose styles load with it, was not opened before.
    await expect(panel.locator('[data-save]')).toHaveCSS('display', 'flex');
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

  test(`has no accessibility violation in any state of a fill and fits 280 px, ${language}`, async ({
    chromium,
    hr,
  }) => {
    test.slow();
    const page = await chromium.newPage(hr.serve('/form', RICH_FORM));
    const panel = await openInterview(chromium, page);
    await setLanguage(panel, language);
    await panel.locator('[data-interview]').first().click();
    await goToFill(panel);
    await surveyPage(panel, async () => undefined);
    await panel.locator('[data-row="employee_name"] [data-action="why"]').click();
    for (const summary of await panel.locator('summary').all()) await summary.click();
    await expect(panel.locator('[data-action="retarget"]')).toBeVisible();
    expect(await violations(panel), 'review').toEqual([]);
    expect(await cutOffAt280(panel), 'review').toEqual([]);

    await pressFill(panel);
    await panel.locator('[data-action="paste-by-hand"]').click();
    await panel.locator('[data-action="recheck"]').click();
    await panel.locator('[data-recheck]').first().waitFor();
    expect(await violations(panel), 'report').toEqual([]);
    expect(await cutOffAt280(panel), 'report').toEqual([]);
    await panel.locator('[data-action="continue"]').click();
    await panel.getByText(language === 'zh' ? '没有新的可填字段' : 'Nothing new fits').waitFor();
    expect(await violations(panel), 'nothing new').toEqual([]);
    await page.evaluate(() =>
      document.forms[0]?.insertAdjacentHTML('beforeend', '<label>工号 <input></label>'),
    );
    await panel.locator('[data-action="continue"]').click();
    await panel.locator('[data-action="back-to-report"]').waitFor();
    expect(await violations(panel), 'review of the next part').toEqual([]);
  });
}

async function cutOffAt280(panel: Page): Promise<string[]> {
  const before = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await panel.setViewportSize({ width: 280, height: 640 });
  const cutOff = await panel.evaluate(() =>
    [...document.querySelectorAll('button, input, select, h2, h3, label, p, summary')]
      .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(element => element.outerHTML.slice(0, 120)),
  );
  await panel.setViewportSize(before);
  return cutOff;
}

test('fits 280 px without scrolling sideways, on every step (S-05)', async ({ chromium, hr }) => {
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
