import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../utils/domain/steps';
import { goToFill, pressFill, setLanguage, surveyPage } from '../run/panel-driver';
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
    expect.soft(await cutOffAt280(panel), screen).toEqual([]);
  };
  for (const language of ['zh', 'en'] as const) {
    await setLanguage(panel, language);
    await look(`home, ${language}`);
    await panel.locator('[data-interview]').first().click();
    await panel.locator('[data-screen]:not([data-screen="home"])').waitFor();
    if ((await panel.locator('[data-screen="prepare"]').count()) === 0)
      await panel.locator('[data-action="up"]').click();
    await panel.locator('[data-screen="prepare"]').waitFor();
    // The talk's screen, whose styles load with it, was not opened before.
    await expect(panel.locator('[data-save]')).toHaveCSS('display', 'flex');
    await unfold(panel);
    await look(`prepare, ${language}`);
    await panel.locator('[data-action="start"]').click();
    for (const step of STEP_IDS) {
      await panel.locator(`[data-step="${step}"]`).click();
      await panel.locator(`[data-step="${step}"][aria-current="step"]`).waitFor();
      if (step === 'improvement_plan' && language === 'zh')
        await panel.locator('[data-place="action_items.add"]').click();
      // Frameworks, private notes, questions, hints.
      await unfold(panel);
      await look(`${step}, ${language}`);
    }
    await panel.locator('.chip').first().click();
    await look(`situation, ${language}`);
    await panel.keyboard.press('Escape');
    for (const dialog of ['purposes', 'help']) {
      await panel.locator(`[data-action="${dialog}"]`).click();
      await panel.locator('dialog[open]').waitFor();
      await look(`${dialog}, ${language}`);
      await panel.keyboard.press('Escape');
    }
    await panel.locator('[data-action="quick-note"]').click();
    await look(`quick note, ${language}`);
    await panel.keyboard.press('Escape');
    await panel.locator('[data-action="next"]').click();
    await panel.locator('[data-closing]').waitFor();
    await unfold(panel);
    await look(`closing, ${language}`);
    await panel.keyboard.press('Control+Shift+H');
    await look(`hidden, ${language}`);
    await panel.keyboard.press('Control+Shift+H');
    await panel.locator('[data-closing]').waitFor();
  }
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
    expect(await cutOffAt280(panel), language).toEqual([]);
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

/** Opens everything that is folded, so that it is looked at, too. */
function unfold(panel: Page): Promise<void> {
  return panel.locator('main').evaluate(main => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
}

/**
 * What is cut off, and any scrolling of the document, in a panel 280 px wide: also what one of 560 px
 * has at 200 % zoom.
 */
async function cutOffAt280(panel: Page): Promise<string[]> {
  const before = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await panel.setViewportSize({ width: 280, height: 640 });
  const cutOff = await panel.evaluate(() => {
    const sideways = [
      ...document.querySelectorAll(
        'button, input, textarea, select, h1, h2, h3, label, p, summary, dd, dt',
      ),
    ].filter(
      element =>
        !element.closest('.visually-hidden') &&
        (element.getBoundingClientRect().right > innerWidth + 0.5 ||
          element.getBoundingClientRect().left < -0.5),
    );
    const root = document.documentElement;
    const scrolls = [root, ...document.querySelectorAll('main, dialog[open]')].filter(
      element => element.scrollWidth > element.clientWidth,
    );
    return [...sideways, ...scrolls, ...(root.scrollHeight > innerHeight ? [root] : [])].map(
      element => element.outerHTML.slice(0, 120),
    );
  });
  await panel.setViewportSize(before);
  return cutOff;
}
