/**
 * `npm run screenshots [-- --only panel|records|word]`: the panel's screens at 360 px, the records page
 * wide and narrow, both languages and themes, and pages of the Word export, into docs/screenshots.
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
import { shootRecords, shootWordFiles } from './record-screenshots';

const FOLDER = resolve(import.meta.dirname, '../../docs/screenshots');
const CASE = resolve(import.meta.dirname, '../fixtures/cases/case-01.json');
const STEPS = {
  1: 'opening',
  3: 'manager_review',
  4: 'discuss_performance',
  5: 'improvement_plan',
  8: 'confirm_result',
};

const { values: flags } = parseArgs({ options: { only: { type: 'string' } } });
const wants = (part: 'panel' | 'records' | 'word') => !flags.only || flags.only === part;

mkdirSync(FOLDER, { recursive: true });
if (wants('word')) await shootWordFiles(FOLDER);
const site = await startDemoSite();
const browser = await launchExtensionBrowser();
try {
  const page = await browser.newPage(`${site.url}/#/interview`);
  const panel = await browser.clickToolbarIcon(page);
  if (wants('panel'))
    for (const language of ['zh', 'en'] as const)
      for (const theme of ['light', 'dark'] as const) await shootAll(panel, page, language, theme);
  if (wants('records')) await shootRecords(browser, panel, FOLDER);
} finally {
  await browser.close();
  await site.close();
}

async function shootAll(
  panel: Page,
  page: Page,
  language: 'zh' | 'en',
  theme: 'light' | 'dark',
): Promise<void> {
  const shoot = async (name: string) => {
    await panel.waitForTimeout(250);
    await panel.screenshot({ path: resolve(FOLDER, `${name}-${language}-${theme}.png`) });
  };
  await page.reload();
  await page.locator('[data-testid=save]').waitFor();
  await setLanguage(panel, language);
  while ((await panel.evaluate(() => document.documentElement.dataset.theme)) !== theme)
    await Promise.all([panel.locator('[data-action="theme"]').click(), panel.waitForTimeout(100)]);
  await importInterview(panel, 'case-01.json', readFileSync(CASE, 'utf8'));
  await goToFill(panel);
  await surveyPage(panel, browser.grantable);
  await shoot('fill-review');
  await acceptReview(panel, 'all');
  await pressFill(panel);
  await shoot('fill-report');
  await panel.locator('[data-action="undo-all"]').click();
  await panel.locator('[data-screen="fill"] [data-action="up"]').click();
  for (const [number, step] of Object.entries(STEPS)) {
    await panel.locator(`[data-step="${step}"]`).click();
    await shoot(`step-${number}`);
  }
  await panel.locator('[data-step="improvement_plan"]').click();
  await panel.locator('[data-place="root_cause"]').scrollIntoViewIfNeeded();
  await panel.locator('.work').evaluate(work => work.scrollBy(0, 420));
  await shoot('step-5-notes');
  await panel.locator('[data-screen="interview"] [data-action="up"]').click();
  await shoot('prepare');
  await goHome(panel);
  await shoot('home');
}
