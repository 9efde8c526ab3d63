import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefoxExtension } from '../run/firefox-extension';
import { expect, test } from './extension-test';

test('Firefox: installs, shows the panel, and keeps an interview over a restart', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'eight-steps-firefox-'));
  try {
    const first = await launchFirefoxExtension(profile);
    const panel = await first.openPanel();
    await (await panel.waitForSelector('.footer .primary'))?.click();
    const name = await panel.waitForSelector('[data-place="employee_name"]');
    await name?.type('陈思远');
    await panel.waitForSelector('[data-save="saved"]');
    await (await panel.waitForSelector('[data-action="start"]'))?.click();
    await (await panel.waitForSelector('[data-step="self_review"]'))?.click();
    const note = await panel.waitForSelector('[data-place="self_summary"]');
    await note?.type('全年跑了230多次客户');
    await panel.waitForSelector('[data-save="saved"]');
    await first.close();

    const second = await launchFirefoxExtension(profile);
    const again = await second.openPanel();
    await again.waitForSelector('[data-place="self_summary"]');
    const kept = await again.$eval(
      '[data-place="self_summary"]',
      field => (field as HTMLTextAreaElement).value,
    );
    expect(kept).toBe('全年跑了230多次客户');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});
