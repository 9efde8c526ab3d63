import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtensionBrowser } from '../run/extension-browser';
import { goHome } from '../run/panel-driver';
import { expect, openInterview, test } from './extension-test';

const NOTE = '[data-place="self_summary"]';

async function toSelfReview(panel: Page): Promise<void> {
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="self_review"]').click();
  await panel.locator(NOTE).waitFor();
}

test('brings back text, step, caret and scroll after the browser was killed while typing', async ({
  hr,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'eight-steps-kill-'));
  const url = hr.serve('/call', '<h1>会议</h1>');
  try {
    const first = await launchExtensionBrowser({ profile });
    const panel = await openInterview(first, await first.newPage(url), { employee_name: '陈思远' });
    await toSelfReview(panel);
    await panel.locator(NOTE).pressSequentially('第一句话已经写下。第二句写到一半', { delay: 5 });
    for (let n = 0; n < 3; n++) await panel.keyboard.press('ArrowLeft');
    await panel.locator('.work').evaluate(work => {
      work.scrollTop = 40;
    });
    await expect(panel.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
    const before = await placeOf(panel);
    // By the panel's own clock, from the frame that shows it: a busy machine gives it none of the time.
    await panel.evaluate(
      () =>
        new Promise(resume =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resume, 150))),
        ),
    );
    await first.kill();

    const second = await launchExtensionBrowser({ profile });
    const again = await second.clickToolbarIcon(await second.newPage(url));
    await expect(again.locator(NOTE)).toHaveValue('第一句话已经写下。第二句写到一半');
    await expect(again.locator(NOTE)).toBeFocused();
    expect(await placeOf(again)).toEqual(before);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

async function placeOf(panel: Page) {
  return panel.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return {
      field: field.dataset.place,
      caret: field.selectionStart,
      scrollTop: document.querySelector('.work')?.scrollTop,
      step: document.querySelector('[aria-current="step"]')?.getAttribute('data-step'),
    };
  });
}

test('loses no key older than 150 ms when killed in mid-word', async ({ hr }) => {
  const profile = mkdtempSync(join(tmpdir(), 'eight-steps-kill-'));
  const url = hr.serve('/call', '<h1>会议</h1>');
  try {
    const first = await launchExtensionBrowser({ profile });
    const panel = await openInterview(first, await first.newPage(url), { employee_name: '陈思远' });
    await toSelfReview(panel);
    // Keys come from inside, so that their times and the kill are measured by one clock.
    await panel.evaluate(selector => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      const times: number[] = [];
      (window as unknown as { keyTimes: number[] }).keyTimes = times;
      setInterval(() => {
        if (!field) return;
        field.value += String(times.length % 10);
        times.push(Date.now());
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, 15);
    }, NOTE);
    const keyTimes = () =>
      panel.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
    // As many as a busy machine takes its time for.
    await expect
      .poll(async () => (await keyTimes()).length, { timeout: 30_000 })
      .toBeGreaterThan(60);
    const times = await keyTimes();
    await first.kill();

    const second = await launchExtensionBrowser({ profile });
    const again = await second.clickToolbarIcon(await second.newPage(url));
    const kept = (await again.locator(NOTE).inputValue()).length;
    const readAt = times.at(-1) ?? 0;
    const olderThan150ms = times.filter(time => time <= readAt - 150).length;
    expect(kept).toBeGreaterThanOrEqual(olderThan150ms);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('is read-only while another window edits the same interview, and edits when that one lets go', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page, { employee_name: '陈思远' });
  await toSelfReview(panel);
  const second = await chromium.context.newPage();
  await second.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  await expect(second.getByRole('alert')).toContainText('另一个窗口正在编辑');
  await expect(second.locator(NOTE)).toBeDisabled();
  await panel.locator(NOTE).fill('第一个窗口可以写');
  await expect(panel.locator('[data-save]')).toHaveAttribute('data-save', 'saved');

  // The first lets go: the second goes on from what is on the disk, with nothing to press.
  await goHome(panel);
  await expect(second.locator(NOTE)).toHaveValue('第一个窗口可以写');
  await expect(second.locator(NOTE)).toBeEnabled();
  await expect(second.getByRole('alert')).toHaveCount(0);
  await second.locator(NOTE).fill('现在由第二个窗口写');
  await expect(second.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  await panel.locator('[data-interview]').first().click();
  await expect(panel.locator(NOTE)).toHaveValue('现在由第二个窗口写');
  await expect(panel.locator(NOTE)).toBeDisabled();
});

test('says not saved, and why, when another window wrote; keeps the text and offers it', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page, { employee_name: '陈思远' });
  await toSelfReview(panel);
  await panel.locator(NOTE).fill('先写一句');
  await expect(panel.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  await raiseRevisionElsewhere(panel);

  await panel.locator(NOTE).fill('再写一句，不能丢');
  await expect(panel.locator('[data-save]')).toHaveAttribute('data-save', 'not-saved');
  await expect(panel.getByRole('alert')).toContainText('另一个窗口改过');
  await expect(panel.locator(NOTE)).toHaveValue('再写一句，不能丢');
  // The text outlives a press of Back: the screen stays until it is saved, or taken along.
  await panel.locator('[data-action="up"]').click();
  await panel.locator('[data-action="up"]').click();
  await expect(panel.locator('[data-screen]')).toHaveAttribute('data-screen', 'prepare');
  await expect(panel.getByRole('alert')).toContainText('下载并离开');
  await panel.getByRole('button', { name: '下载并离开' }).click();
  await expect(panel.locator('[data-screen]')).toHaveAttribute('data-screen', 'home');
});

async function raiseRevisionElsewhere(panel: Page): Promise<void> {
  await panel.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('eight-steps');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('interviews', 'readwrite');
          const store = transaction.objectStore('interviews');
          store.openCursor().onsuccess = event => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, revision: cursor.value.revision + 5 });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}
