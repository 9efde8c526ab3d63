import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION_FOLDER, launchExtensionBrowser } from '../run/extension-browser';
import { acceptReview, goToFill, pressFill, surveyPage } from '../run/panel-driver';
import { expect, openInterview, test } from './extension-test';
import { openRecords } from './records-test';

const FORM = '<form><label>员工自评 <textarea name="self"></textarea></label></form>';

/** The alarm as the browser would ring it half a minute later. */
const ring = (page: Page) =>
  page.evaluate(() => chrome.alarms.create('care-soon', { when: Date.now() }));

const copiesKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('eight-steps-snapshots', 1);
        // Nobody has kept a copy yet; asking must not make the database.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const all = opening.result.transaction('copies').objectStore('copies').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(copy => copy.interview.notes.employee_name));
          };
        };
      }),
  );

test('keeps a copy soon after a fill, with no records page open', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openInterview(chromium, page);
  await goToFill(panel);
  await surveyPage(panel, async () => undefined);
  await acceptReview(panel, 'all');
  expect(await copiesKept(panel)).toEqual([]);
  await pressFill(panel);
  await expect
    .poll(() => panel.evaluate(async () => (await chrome.alarms.get('care-soon'))?.name))
    .toBe('care-soon');
  await ring(panel);
  await expect.poll(() => copiesKept(panel)).toEqual(['陈思远']);
});

test('shows in the record where a fill went and what came of it, never what it said', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openInterview(chromium, page);
  await goToFill(panel);
  await surveyPage(panel, async () => undefined);
  await acceptReview(panel, 'all');
  await pressFill(panel);
  await panel.locator('[data-save="saved"]').first().waitFor();
  const records = await chromium.newPage(`chrome-extension://${chromium.extensionId}/records.html`);
  await records.locator('[data-record]').click();
  const fills = records.locator('[data-fills]');
  await expect(fills).toContainText(new URL(page.url()).origin);
  await fills.locator('summary').click();
  const row = fills.locator('[data-fill-rows] tbody tr');
  await expect(row).toHaveCount(1);
  await expect(row.locator('td')).toHaveText(['员工自评', '员工自评', '已核对']);
  await expect(fills).not.toContainText('CANARY');
  await expect(records.locator('[data-trace]')).toHaveCount(0);
});

test('reminds by how many are due, once a day, without a name; and stops when told', async ({
  hr,
}) => {
  // No test can answer the browser's question, so here the permission comes with the extension.
  const extension = mkdtempSync(join(tmpdir(), 'eight-steps-allowed-'));
  cpSync(EXTENSION_FOLDER, extension, { recursive: true });
  const manifestFile = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  expect(manifest.optional_permissions).toEqual(['notifications']);
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const browser = await launchExtensionBrowser({ extension });
  try {
    const { records } = await openRecords(browser, hr, ['case-01']);
    const shown = () =>
      records.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    const saidOn = () =>
      records.evaluate(async () => {
        const { reminder } = await chrome.storage.local.get<{ reminder?: { saidOn: string } }>(
          'reminder',
        );
        return reminder?.saidOn;
      });
    await records.getByRole('link', { name: '行动项' }).click();
    await expect(records.locator('[data-due="overdue"]').first()).toBeVisible();
    await records.locator('[data-action="remind"]').check();
    await expect(records.locator('[data-reminder="on"]')).toBeVisible();
    await ring(records);
    await expect.poll(shown).toEqual(['due-actions']);
    expect(await saidOn()).toMatch(/^\d{4}-\d{2}-\d{2}$/);

    await records.evaluate(() => chrome.notifications.clear('due-actions'));
    await ring(records);
    await records.waitForTimeout(1_500);
    expect(await shown(), 'a second one on the same day').toEqual([]);

    await records.locator('[data-action="remind"]').uncheck();
    await expect(records.locator('[data-reminder="off"]')).toBeVisible();
    await ring(records);
    await records.waitForTimeout(1_500);
    expect(await shown(), 'one after it was turned off').toEqual([]);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
