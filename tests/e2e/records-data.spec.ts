import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openedByAge } from '../run/age';
import { launchExtensionBrowser } from '../run/extension-browser';
import { goHome } from '../run/panel-driver';
import { savedFiles } from '../run/saved-files';
import { expect, test } from './extension-test';
import { CASES, openRecords } from './records-test';

/** Making the key from a passphrase is slow on purpose. */
const KEY_TIME = { timeout: 25_000 };

async function openFiles(records: Page): Promise<void> {
  await records.getByRole('link', { name: '备份与数据' }).click();
  await records.locator('[data-backup]').waitFor();
}

const outcome = (records: Page, kind: string) => records.locator(`[data-outcome="${kind}"]`);

async function deleteAll(records: Page): Promise<void> {
  await records.locator('[data-action="delete-all"]').click();
  await records.locator('[data-action="confirm-delete"]').click();
  await outcome(records, 'deleted').waitFor();
}

test('a backup, everything deleted, and a restore bring every record back', async ({
  chromium,
  hr,
}) => {
  const { records } = await openRecords(chromium, hr);
  await expect(records.locator('[data-backup-due]')).toBeVisible();
  await openFiles(records);
  const saved = await savedFiles(records, () => records.locator('[data-action="backup"]').click());
  await expect(outcome(records, 'backed-up')).toContainText(`${CASES.length} 次面谈`);

  await deleteAll(records);
  await records
    .locator('[data-restore-files]')
    .setInputFiles(
      saved.map(({ name, bytes }) => ({ name, mimeType: 'application/json', buffer: bytes })),
    );
  await expect(outcome(records, 'preview')).toContainText(`新增 ${CASES.length}`);
  await records.locator('[data-action="take-in"]').click();
  await expect(outcome(records, 'taken-in')).toContainText(`${CASES.length} 条`);
  await records.getByRole('link', { name: '记录', exact: true }).click();
  await expect(records.locator('[data-record]')).toHaveCount(CASES.length);
});

test('an encrypted backup is opened by the age command, and by the product', async ({
  chromium,
  hr,
}) => {
  test.slow();
  const { records } = await openRecords(chromium, hr, ['case-01']);
  await openFiles(records);
  await records.getByText('用口令加密').click();
  await records.getByLabel('口令', { exact: true }).fill('一个 long passphrase');
  await expect(records.locator('[data-action="backup"]')).toBeDisabled();
  await records.getByLabel('再输入一次').fill('一个 long passphrase');
  const [sealed] = await savedFiles(records, () =>
    records.locator('[data-action="backup"]').click(),
  );
  if (!sealed) throw new Error('nothing was saved');
  expect(await openedByAge(sealed.bytes, '一个 long passphrase')).toContain('陈思远');

  await records
    .locator('[data-restore-files]')
    .setInputFiles({ name: sealed.name, mimeType: '', buffer: sealed.bytes });
  await records.locator('[data-restore]').getByLabel('口令').fill('wrong');
  await records.locator('[data-action="open-sealed"]').click();
  await expect(outcome(records, 'failed')).toContainText('口令不对', KEY_TIME);
  await records.locator('[data-restore]').getByLabel('口令').fill('一个 long passphrase');
  await records.locator('[data-action="open-sealed"]').click();
  await expect(outcome(records, 'preview')).toContainText('相同 1', KEY_TIME);
});

test('refuses a bad backup by its place, and changes nothing', async ({ chromium, hr }) => {
  const { records } = await openRecords(chromium, hr, ['case-01']);
  await openFiles(records);
  const hand = (name: string, text: string) =>
    records
      .locator('[data-restore-files]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const bad: readonly [string, RegExp][] = [
    ['{"format":"eight-steps/backup","schemaVersion":1}', /不符合备份格式.*set/],
    ['{"schemaVersion":1,"answers":[{"field":"nope","value":"x"}]}', /nope/],
    ['{"schemaVersion":1,"answers":[],"__proto__":{"x":1}}', /不允许的键/],
    ['{"format":"eight-steps/pack"}', /话术包/],
  ];
  for (const [text, says] of bad) {
    await hand('bad.json', text);
    await expect(outcome(records, 'failed'), text).toContainText(says);
    await records.getByRole('button', { name: '关闭' }).click();
  }
  await records.getByRole('link', { name: '记录', exact: true }).click();
  await expect(records.locator('[data-record]')).toHaveCount(1);
});

test('a deleted record is gone after a restart, from the list, the panel and the snapshots', async ({
  hr,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'eight-steps-delete-'));
  const first = await launchExtensionBrowser({ profile });
  try {
    const { records, panel } = await openRecords(first, hr, ['case-01', 'case-02']);
    await openFiles(records);
    await expect(records.locator('[data-snapshot]')).toHaveCount(1);
    await records.getByRole('link', { name: '记录', exact: true }).click();
    await records.locator('[data-record]', { hasText: '陈思远' }).click();
    await records.locator('[data-action="delete-record"]').click();
    await records.locator('[data-action="confirm-delete"]').click();
    await expect(records.locator('[data-record]')).toHaveCount(1);
    await expect(panel.locator('[data-interview]')).toHaveCount(1);
    expect(await everythingKept(records)).not.toContain('陈思远');
  } finally {
    await first.close();
  }
  const second = await launchExtensionBrowser({ profile });
  try {
    const records = await second.newPage(`chrome-extension://${second.extensionId}/records.html`);
    await expect(records.locator('[data-record]')).toHaveCount(1);
    const kept = await everythingKept(records);
    expect(kept).not.toContain('陈思远');
    expect(kept).not.toContain('T10231');
  } finally {
    await second.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('a deletion waits for a copy that is being made, so that none outlives it', async ({
  chromium,
  hr,
}) => {
  const { records, panel } = await openRecords(chromium, hr, ['case-01']);
  // The page's own first copy is made before another one is begun from here.
  await openFiles(records);
  await expect(records.locator('[data-snapshot]')).toHaveCount(1);
  await records.getByRole('link', { name: '记录', exact: true }).click();
  await panel.evaluate(
    () =>
      new Promise<void>(isCopying => {
        void navigator.locks.request('eight-steps-copies', () => {
          isCopying();
          return new Promise<void>(done => Object.assign(window, { endCopy: done }));
        });
      }),
  );
  await records.locator('[data-record]').click();
  await records.locator('[data-action="delete-record"]').click();
  await records.locator('[data-action="confirm-delete"]').click();
  await expect
    .poll(() => records.evaluate(async () => (await navigator.locks.query()).pending?.length))
    .toBe(1);
  expect(await everythingKept(records)).toContain('陈思远');

  await panel.evaluate(() => (window as unknown as { endCopy(): void }).endCopy());
  await expect(records.locator('[data-record]')).toHaveCount(0);
  expect(await everythingKept(records)).not.toContain('陈思远');
});

test('leaves alone what is being edited in the panel, and says so', async ({ chromium, hr }) => {
  const { records, panel } = await openRecords(chromium, hr, ['case-01']);
  await panel.locator('[data-interview]').click();
  await panel.locator('[data-screen]:not([data-screen="home"])').waitFor();
  await records.locator('[data-record]').click();
  await records.locator('[data-action="delete-record"]').click();
  await records.locator('[data-action="confirm-delete"]').click();
  await expect(outcome(records, 'deleted')).toContainText('正在面板里打开');
  await expect(records.locator('[data-record]')).toHaveCount(1);
  await goHome(panel);
});

/** Every database and storage area of the extension as one text. */
function everythingKept(records: Page): Promise<string> {
  return records.evaluate(async () => {
    const all: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames)
        all.push(
          await new Promise(resolve => {
            const request = database.transaction(store).objectStore(store).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
        );
      database.close();
    }
    return JSON.stringify(all);
  });
}
