/** The settings: a section of the records page and the browser's options page, beside an open panel. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../run/extension-browser';
import { goHome, handFile } from '../run/panel-driver';
import { expect, openInterview, test } from './extension-test';
import { cutOff } from './panel-screens';

async function openSettings(chromium: ExtensionBrowser): Promise<Page> {
  const page = await chromium.newPage(`chrome-extension://${chromium.extensionId}/options.html`);
  await page.waitForURL(/records\.html#settings$/u);
  await page.locator('[data-settings]').waitFor();
  return page;
}

test('hold for an open panel at once, and neither window undoes what the other chose', async ({
  chromium,
  hr,
}) => {
  const call = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, call);
  await panel.locator('[data-action="start"]').click();
  await expect(panel.locator('.time').first()).toBeVisible();
  const settings = await openSettings(chromium);
  await settings.locator('[data-place="textSize=larger"]').check();
  await settings.locator('[data-setting="showTimes"]').uncheck();
  await expect(panel.locator('html')).toHaveAttribute('data-text', 'larger');
  await expect(panel.locator('.time')).toHaveCount(0);
  const size = () =>
    panel
      .locator('.say [aria-current]')
      .evaluate(line => Number.parseFloat(getComputedStyle(line).fontSize));
  expect(await size()).toBeGreaterThan(20);
  for (const width of [280, 360]) {
    await panel.setViewportSize({ width, height: 800 });
    expect(await cutOff(panel), `${width} px`).toEqual([]);
  }

  await goHome(panel);
  await panel.locator('[data-action="theme"]').click();
  await expect(settings.locator('[name="theme"]:checked')).not.toHaveValue('system');
  await expect(settings.locator('[name="textSize"]:checked')).toHaveValue('larger');
  await settings.reload();
  await expect(settings.locator('[name="textSize"]:checked')).toHaveValue('larger');
  await expect(settings.locator('[name="theme"]:checked')).not.toHaveValue('system');
  await expect(settings.locator('[data-setting="showTimes"]')).not.toBeChecked();
});

test('list a company’s pack, hand it out, and remove it without its interviews (R1)', async ({
  chromium,
  hr,
}) => {
  const panel = await openInterview(
    chromium,
    await chromium.newPage(hr.serve('/call', '<h1>会议</h1>')),
  );
  await goHome(panel);
  const pack = JSON.parse(readFileSync('utils/domain/packs/eight-steps.json', 'utf8'));
  await handFile(
    panel,
    JSON.stringify({ ...pack, id: 'acme', name: { zh: '星澜话术', en: 'Acme' } }),
  );
  await expect(panel.getByRole('alert')).toContainText('星澜话术');
  const settings = await openSettings(chromium);
  const row = settings.locator('[data-pack="acme"]');
  await expect(row).toContainText('星澜话术');
  const [file] = await Promise.all([
    settings.waitForEvent('download'),
    row.locator('[data-action="download-pack"]').click(),
  ]);
  expect(file.suggestedFilename()).toBe('acme.json');
  await row.locator('[data-action="remove-pack"]').click();
  await settings.locator('[data-action="confirm-delete"]').click();
  await expect(row).toHaveCount(0);
  await settings.reload();
  await expect(settings.locator('[data-settings]')).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(panel.locator('[data-interview]')).toHaveCount(1);
});

test('show which sites were allowed, and take one back', async ({ chromium, hr }) => {
  const origin = new URL(hr.serve('/form', '<form></form>')).origin;
  await chromium.grantable(origin);
  const settings = await openSettings(chromium);
  await expect(settings.locator('[data-sites="0"]')).toBeVisible();
  const session = await settings.context().newCDPSession(settings);
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['${origin}/*'] })`,
    userGesture: true,
    awaitPromise: true,
  });
  await settings.reload();
  await expect(settings.locator('[data-sites="1"]')).toContainText(origin);
  await settings.locator('[data-revoke]').click();
  await expect(settings.locator('[data-sites="0"]')).toBeVisible();
  expect(
    await settings.evaluate(
      site => chrome.permissions.contains({ origins: [`${site}/*`] }),
      origin,
    ),
  ).toBe(false);
});
