import { violations } from './accessibility-test';
import { expect, test } from './extension-test';
import { openRecords } from './records-test';

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
  await records.getByRole('link', { name: '设置' }).click();
  await records.locator('[data-place="textSize=larger"]').check();
  expect(await violations(records), 'settings').toEqual([]);
  for (const width of [360, 1280]) {
    await records.setViewportSize({ width, height: 800 });
    const cutOff = await records.evaluate(() =>
      [...document.querySelectorAll('.nav-link, button, input, h2, h3, p, dd')]
        .filter(element => element.getBoundingClientRect().right > innerWidth)
        .map(element => element.outerHTML.slice(0, 120)),
    );
    expect(cutOff, `settings at ${width} px`).toEqual([]);
  }
});
