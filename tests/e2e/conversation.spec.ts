import type { Page } from '@playwright/test';
import { STEP_IDS } from '../../utils/domain/steps';
import { expect, NOTES, openInterview, test } from './extension-test';

/** All a look into the document could find: markup, and what stands in the controls. */
const contentOf = (panel: Page) =>
  panel.evaluate(() =>
    [
      document.title,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea, select')].map(
        field => (field as HTMLInputElement).value,
      ),
    ].join('\n'),
  );

test('keeps the rating out of the document until step 3 (S2-a)', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page, {
    ...NOTES,
    manager_rating: 'D',
    final_rating: 'D',
    manager_comment: 'RATING-CANARY',
  });
  await panel.locator('[data-action="start"]').click();
  for (const step of ['opening', 'self_review']) {
    await panel.locator(`[data-step="${step}"]`).click();
    await expect(panel.locator(`[data-step="${step}"]`)).toHaveAttribute('aria-current', 'step');
    const seen = await contentOf(panel);
    expect(seen).not.toContain('RATING-CANARY');
    await expect(panel.locator('[name="manager_rating"], [name="final_rating"]')).toHaveCount(0);
    await expect(panel.locator('.say')).not.toContainText(/等级是|评定是|\bD\b/);
  }
  await panel.locator('[data-step="confirm_result"]').click();
  await expect(panel.locator('.say')).toContainText('D');
});

test('holds the verdict back until the difference and the starting point are told (S3-c)', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="manager_review"]').click();
  await expect(panel.locator('[data-gap="self_higher"]')).toBeVisible();
  expect(await contentOf(panel)).not.toContain('CANARY-comment');

  await panel.getByLabel('已说明差异点').check();
  await expect(panel.locator('[data-place="manager_comment"]')).toHaveCount(0);
  await panel.getByLabel('已说明出发点').check();
  await expect(panel.locator('[data-place="manager_comment"]')).toHaveValue(NOTES.manager_comment);
  await expect(panel.locator('.say')).toContainText('C');
});

test('asks once why step 3 comes before the self-review, and keeps the reason (S2-a)', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page, { employee_name: '陈思远' });
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="manager_review"]').click();
  const dialog = panel.getByRole('dialog', { name: '员工还没有自评' });
  await expect(dialog.getByRole('button', { name: '记下原因并继续' })).toBeDisabled();
  await dialog.getByLabel('跳过的原因').fill('员工已提交书面自评');
  await dialog.getByRole('button', { name: '记下原因并继续' }).click();
  await expect(panel.locator('[data-step="manager_review"]')).toHaveAttribute(
    'aria-current',
    'step',
  );

  await panel.locator('[data-step="opening"]').click();
  await panel.locator('[data-step="manager_review"]').click();
  await expect(panel.getByRole('dialog')).toHaveCount(0);
});

test('never shows braces, with nothing prepared, in both languages (S1-d)', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await chromium.clickToolbarIcon(page);
  for (const _language of ['first', 'second']) {
    await panel.locator('[data-action="language"]').click();
    await panel.getByRole('button', { name: /新建面谈|New interview/ }).click();
    await panel.locator('[data-action="start"]').click();
    for (const step of STEP_IDS) {
      await panel.locator(`[data-step="${step}"]`).click();
      const reason = panel.locator('dialog[open] input');
      if (step === 'manager_review') {
        await reason.fill('-');
        await panel.locator('dialog[open] [type=submit]').click();
      }
      await panel.locator(`[data-step="${step}"][aria-current="step"]`).waitFor();
      await expect(panel.locator('body')).not.toContainText(/[{}]|undefined|null/);
    }
    for (const _up of ['prepare', 'home']) await panel.locator('[data-action="up"]').click();
  }
});

test('leads through all eight steps by keyboard alone', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  await panel.locator('[data-action="start"]').press('Enter');
  await panel.locator('[data-step="opening"][aria-current]').waitFor();
  await panel.keyboard.press('1');
  await panel.keyboard.press('ArrowDown');
  await expect(panel.locator('[data-item="opening.c1"]')).toBeChecked();
  await expect(panel.locator('.say button').nth(1)).toHaveAttribute('aria-current', 'true');
  for (let n = 0; n < 7; n++) await panel.keyboard.press('Control+Enter');
  await expect(panel.locator('[data-step="confirm_result"]')).toHaveAttribute(
    'aria-current',
    'step',
  );
  await panel.keyboard.press('Control+Enter');
  await expect(panel.locator('[data-closing]')).toBeVisible();
  await panel.keyboard.press('Control+Enter');
  await expect(panel.locator('[data-screen="fill"]')).toBeVisible();
});

test('takes every name and note off the document with one key', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="self_review"]').click();
  await panel.keyboard.press('Control+Shift+H');
  const hidden = await contentOf(panel);
  expect(hidden).not.toContain('陈思远');
  expect(hidden).not.toContain('CANARY');
  await panel.keyboard.press('Control+Shift+H');
  await expect(panel.locator('[data-place="self_summary"]')).toHaveValue(NOTES.self_summary);
});

test('adds a row with Enter and gives it the caret', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="improvement_plan"]').click();
  await panel.locator('[data-place="action_items.add"]').click();
  await expect(panel.locator('[data-place="action_items.0.action_text"]')).toBeFocused();
  await panel.keyboard.type('制作投标倒排表');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-place="action_items.1.action_text"]')).toBeFocused();
  await panel.keyboard.type('更新资料库');
  await expect(panel.locator('[data-place="action_items.0.action_text"]')).toHaveValue(
    '制作投标倒排表',
  );
});
