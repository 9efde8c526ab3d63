/**
 * `npm run screenshots [-- --only fill|talk|records|word|print]`: the panel's screens at 360 px, the records
 * page wide and narrow, both languages and themes, and pages of the Word export and of the print, into
 * docs/screenshots.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { startDemoSite } from '../hosts/demo/server';
import { launchExtensionBrowser } from './extension-browser';
import {
  acceptReview,
  goHome,
  goToFill,
  importInterview,
  pressFill,
  setLanguage,
  surveyPage,
} from './panel-driver';
import { shootPrint, shootRecords, shootWordFiles } from './record-screenshots';

const FOLDER = resolve(import.meta.dirname, '../../docs/screenshots');
const CASE = resolve(import.meta.dirname, '../fixtures/cases/case-01.json');
const STEPS = {
  1: 'opening',
  3: 'manager_review',
  4: 'discuss_performance',
  5: 'improvement_plan',
  8: 'confirm_result',
};
type Shoot = (name: string) => Promise<void>;

const { values: flags } = parseArgs({ options: { only: { type: 'string' } } });
const wants = (part: 'fill' | 'talk' | 'records' | 'word' | 'print') =>
  !flags.only || flags.only === part;

mkdirSync(FOLDER, { recursive: true });
if (wants('word')) await shootWordFiles(FOLDER);
const site = wants('fill') ? await startDemoSite() : null;
const browser = await launchExtensionBrowser();
try {
  const page = await browser.newPage(site ? `${site.url}/#/interview` : 'about:blank');
  const panel = await browser.clickToolbarIcon(page);
  for (const language of wants('fill') || wants('talk') ? (['zh', 'en'] as const) : [])
    for (const theme of ['light', 'dark'] as const) {
      const shoot: Shoot = async name => {
        await panel.waitForTimeout(250);
        await panel.screenshot({ path: resolve(FOLDER, `${name}-${language}-${theme}.png`) });
      };
      await setLanguage(panel, language);
      while ((await panel.evaluate(() => document.documentElement.dataset.theme)) !== theme)
        await Promise.all([
          panel.locator('[data-action="theme"]').click(),
          panel.waitForTimeout(100),
        ]);
      await importInterview(panel, 'case-01.json', readFileSync(CASE, 'utf8'));
      if (site) await shootFill(panel, page, shoot);
      if (wants('talk')) await shootTalk(panel, shoot);
      else await goHome(panel);
    }
  if (wants('print')) await shootPrint(browser, panel, FOLDER);
  if (wants('records')) await shootRecords(browser, panel, FOLDER);
} finally {
  await browser.close();
  await site?.close();
}

async function shootFill(panel: Page, page: Page, shoot: Shoot): Promise<void> {
  await page.reload();
  await page.locator('[data-testid=save]').waitFor();
  await goToFill(panel);
  await surveyPage(panel, browser.grantable);
  await shoot('fill-review');
  await acceptReview(panel, 'all');
  await pressFill(panel);
  await shoot('fill-report');
  await panel.locator('[data-action="undo-all"]').click();
  await panel.locator('[data-screen="fill"] [data-action="up"]').click();
}

async function shootTalk(panel: Page, shoot: Shoot): Promise<void> {
  // A case that is talked through already opens at its fill.
  const screen = await panel.locator('[data-screen]').getAttribute('data-screen');
  if (screen === 'fill') await panel.locator('[data-screen="fill"] [data-action="up"]').click();
  await panel.locator('[data-screen="interview"]').waitFor();
  for (const [number, step] of Object.entries(STEPS)) {
    await panel.locator(`[data-step="${step}"]`).click();
    await shoot(`step-${number}`);
  }
  await panel.locator('[data-stance]').scrollIntoViewIfNeeded();
  await shoot('step-8-stance');
  await panel.locator('[data-action="next"]').click();
  await panel.locator('[data-closing]').waitFor();
  await shoot('closing');
  await panel.locator('[data-step="improvement_plan"]').click();
  await panel.locator('[data-place="root_cause"]').scrollIntoViewIfNeeded();
  await panel.locator('.work').evaluate(work => work.scrollBy(0, 420));
  await shoot('step-5-notes');
  await panel.locator('[data-action="purposes"]').click();
  await shoot('purposes');
  await panel.keyboard.press('Escape');
  await panel.locator('[data-action="help"]').click();
  await shoot('help');
  await panel.keyboard.press('Escape');
  await panel.locator('[data-situation="disagree"]').click();
  await shoot('situation');
  await panel.keyboard.press('Escape');
  await panel.locator('[data-screen="interview"] [data-action="up"]').click();
  await shoot('prepare');
  await panel.locator('#ready-title').scrollIntoViewIfNeeded();
  await shoot('prepare-ready');
  await goHome(panel);
  await shoot('home');
}
