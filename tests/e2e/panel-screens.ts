/** Every screen of the panel, one after the other, with everything that folds opened. */
import { expect, type Page } from '@playwright/test';
import { STEP_IDS } from '../../utils/domain/steps';
import { goToFill, pressFill, setLanguage, surveyPage } from '../run/panel-driver';

export type Language = 'zh' | 'en';

export const FORM =
  '<form><label>员工姓名 <input></label><label>员工自评 <textarea></textarea></label></form>';

/** Every state of a fill in one form: joined labels to pick from, limits, a paste, notes left over. */
export const RICH_FORM = `
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

type Look = (screen: string) => Promise<void>;

/** From the list to the cover that hides a talk. The panel holds one interview. */
export async function eachScreenOfATalk(panel: Page, language: Language, look: Look) {
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
  await panel.locator('[data-situation]').first().click();
  await panel.locator('dialog[open]').waitFor();
  await look(`situation, ${language}`);
  await panel.keyboard.press('Escape');
  for (const dialog of ['purposes', 'help']) {
    await panel.locator(`[data-action="${dialog}"]`).click();
    await panel.locator('dialog[open]').waitFor();
    await look(`${dialog}, ${language}`);
    await panel.keyboard.press('Escape');
  }
  await panel.locator('[data-action="quick-note"]').click();
  await panel.locator('[data-place="quick-note"]').waitFor();
  await look(`quick note, ${language}`);
  await panel.keyboard.press('Escape');
  await panel.locator('[data-action="next"]').click();
  await panel.locator('[data-closing]').waitFor();
  await unfold(panel);
  await look(`closing, ${language}`);
  await panel.keyboard.press('Control+Shift+H');
  await panel.locator('[data-closing]').waitFor({ state: 'detached' });
  await look(`hidden, ${language}`);
  await panel.keyboard.press('Control+Shift+H');
  await panel.locator('[data-closing]').waitFor();
}

/** From the review to the next part of the page, which is `RICH_FORM`. */
export async function eachScreenOfAFill(panel: Page, page: Page, language: Language, look: Look) {
  await setLanguage(panel, language);
  await panel.locator('[data-interview]').first().click();
  await goToFill(panel);
  await surveyPage(panel, async () => undefined);
  await panel.locator('[data-row="employee_name"] [data-action="why"]').click();
  for (const summary of await panel.locator('summary').all()) await summary.click();
  await expect(panel.locator('[data-action="retarget"]')).toBeVisible();
  await look('review');
  await pressFill(panel);
  await panel.locator('[data-action="paste-by-hand"]').click();
  await panel.locator('[data-action="recheck"]').click();
  await panel.locator('[data-recheck]').first().waitFor();
  await look('report');
  await panel.locator('[data-action="continue"]').click();
  await panel.getByText(language === 'zh' ? '没有新的可填字段' : 'Nothing new fits').waitFor();
  await look('nothing new');
  await page.evaluate(() =>
    document.forms[0]?.insertAdjacentHTML('beforeend', '<label>工号 <input></label>'),
  );
  await panel.locator('[data-action="continue"]').click();
  await panel.locator('[data-action="back-to-report"]').waitFor();
  await look('review of the next part');
}

/** Opens everything that is folded, so that it is looked at, too. */
function unfold(panel: Page): Promise<void> {
  return panel.locator('main').evaluate(main => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
}

/** What stands out of the panel sideways, and whatever has to be scrolled sideways. */
export function cutOff(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
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
    const crowded = [...document.querySelectorAll('.footer .button')].filter(button => {
      const words = document.createRange();
      words.selectNodeContents(button);
      const room = button.getBoundingClientRect().width - words.getBoundingClientRect().width;
      return button.checkVisibility() && room < 8;
    });
    const root = document.documentElement;
    const scrolls = [root, ...document.querySelectorAll('main, dialog[open]')].filter(
      element => element.scrollWidth > element.clientWidth,
    );
    return [
      ...sideways,
      ...crowded,
      ...scrolls,
      ...(root.scrollHeight > innerHeight ? [root] : []),
    ].map(element => element.outerHTML.slice(0, 120));
  });
}
