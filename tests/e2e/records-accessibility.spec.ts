import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension-test';
import { openRecords } from './records-test';

/** WCAG 2.2 AA in the light theme, and what the dark one can change: the contrast. */
async function violations(page: Page): Promise<string[]> {
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules('color-contrast').analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  );
}

test('has no accessibility violation on any view of the records page', async ({ chromium, hr }) => {
  test.slow();
  const { records } = await openRecords(chromium, hr, ['case-01', 'case-07']);
  await records.getByText('筛选', { exact: true }).click();
  expect(await violations(records), 'list').toEqual([]);
  await records.locator('[data-record]').first().click();
  await records.locator('[data-open-record]').waitFor();
  for (const summary of await records.locator('[data-open-record] summary').all())
    await summary.click();
  expect(await violations(records), 'record').toEqual([]);
  await records.locator('[data-action="export"]').click();
  expect(await violations(records), 'export').toEqual([]);
  await records.keyboard.press('Escape');
  await records.locator('[data-action="employee"]').click();
  await records.locator('[data-history-table]').waitFor();
  expect(await violations(records), 'employee').toEqual([]);
  await records.getByRole('link', { name: '行动项' }).click();
  expect(await violations(records), 'actions').toEqual([]);
  await records.getByRole('link', { name: '备份与数据' }).click();
  expect(await violations(records), 'files').toEqual([]);
});
