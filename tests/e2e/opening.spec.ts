/** What the panel asks for before its own modules are there, and that it opens without the answers. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  EXTENSION_FOLDER,
  type ExtensionBrowser,
  launchExtensionBrowser,
} from '../run/extension-browser';
import { goHome } from '../run/panel-driver';
import { expect, openInterview, test } from './extension-test';

const FIRST = 'first-reads.js';

async function reopenedInATab(chromium: ExtensionBrowser): Promise<Page> {
  const again = await chromium.newPage(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  await expect(again.locator('[data-interview]')).toHaveCount(1);
  await expect(again.locator('[data-interview]')).toContainText('陈思远');
  return again;
}

test('asks the disk first, by a script of a few hundred words that knows where English is', async ({
  chromium,
  hr,
}) => {
  const panel = await openInterview(chromium, await chromium.newPage(hr.serve('/call', '<p>')));
  await goHome(panel);
  const again = await reopenedInATab(chromium);
  const early = await again.evaluate(async () => {
    const { eightStepsEarly: asked } = globalThis;
    const rows = await asked?.reads.rows;
    return {
      employees: rows?.summaries.map(({ employee }) => employee),
      settings: await asked?.settings,
    };
  });
  expect(early).toMatchObject({ employees: ['陈思远'], settings: { locale: 'zh-CN' } });

  const html = readFileSync(join(EXTENSION_FOLDER, 'sidepanel.html'), 'utf8');
  expect(html.indexOf(FIRST)).toBeGreaterThan(0);
  expect(html.indexOf(FIRST)).toBeLessThan(html.indexOf('type="module"'));
  expect(statSync(join(EXTENSION_FOLDER, FIRST)).size).toBeLessThan(3_000);
  const english = /data-english="\/([^"]+)"/.exec(html)?.[1] ?? 'nowhere';
  expect(existsSync(join(EXTENSION_FOLDER, english)), english).toBe(true);
});

test('opens without the first answers, only later', async ({ hr }) => {
  const extension = mkdtempSync(join(tmpdir(), 'eight-steps-late-'));
  cpSync(EXTENSION_FOLDER, extension, { recursive: true });
  writeFileSync(join(extension, FIRST), '');
  const browser = await launchExtensionBrowser({ extension });
  try {
    const panel = await openInterview(browser, await browser.newPage(hr.serve('/call', '<p>')));
    await goHome(panel);
    await reopenedInATab(browser);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
