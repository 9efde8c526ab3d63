import { readFileSync } from 'node:fs';
import { goHome, goToFill, handFile } from '../run/panel-driver';
import { expect, interviewFile, NOTES, openInterview, test } from './extension-test';

test('exports an interview that imports again with everything it held', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  const text = await panel.evaluate(async () => {
    // A headless panel has no download shelf; the file is read where the browser hands it over.
    const created = new Promise<Blob>(resolve => {
      const original = URL.createObjectURL;
      URL.createObjectURL = object => {
        resolve(object as Blob);
        return original.call(URL, object);
      };
    });
    document.querySelector<HTMLElement>('[data-action="export"]')?.click();
    return (await created).text();
  });
  const file = JSON.parse(text) as { answers: { field: string; value: unknown }[] };
  expect(Object.fromEntries(file.answers.map(({ field, value }) => [field, value]))).toEqual(NOTES);

  await goHome(panel);
  await handFile(panel, text);
  await expect(panel.locator('[data-interview]')).toHaveCount(2);
});

const BAD_FILES: readonly [name: string, text: string, says: RegExp][] = [
  ['is not JSON', '{"schemaVersion": 1', /不是有效的 JSON/],
  ['has no answers', '{"schemaVersion": 1}', /answers/],
  ['has an unknown field', interviewFile({ no_such_field: 'x' }), /answers\[0\].*no_such_field/],
  ['comes from a newer version', '{"schemaVersion": 99, "answers": []}', /更新的版本/],
  [
    'carries a prototype key',
    '{"schemaVersion": 1, "answers": [], "__proto__": {"x": 1}}',
    /不允许/,
  ],
  [
    'is nested too deeply',
    `{"schemaVersion":1,"answers":${'['.repeat(60)}${']'.repeat(60)}}`,
    /层级过深/,
  ],
];

test('refuses a bad file with the place and the reason, and changes nothing', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  await goHome(panel);
  const before = await panel.locator('.interview-list').textContent();
  for (const [name, text, says] of BAD_FILES) {
    await handFile(panel, text);
    await expect(panel.getByRole('alert'), name).toContainText(says);
    await expect(panel.getByRole('alert'), name).toContainText('已有内容未改动');
    await panel.getByRole('button', { name: '知道了' }).click();
  }
  expect(await panel.locator('.interview-list').textContent()).toBe(before);
});

const PACK = 'utils/domain/packs/eight-steps.json';

/** The default pack under another id, changed as the test says. */
function aPack(change: (pack: { steps: Record<string, unknown>[] }) => void): string {
  const pack = {
    ...JSON.parse(readFileSync(PACK, 'utf8')),
    id: 'acme',
    name: { zh: '星澜话术', en: 'Acme' },
  };
  change(pack);
  return JSON.stringify(pack);
}

test('takes a company pack, and refuses one with a gap by its place, losing nothing (R1)', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await openInterview(chromium, page);
  await goHome(panel);
  await handFile(
    panel,
    aPack(pack => Object.assign(pack.steps[2] ?? {}, { title: { zh: '评价' } })),
  );
  await expect(panel.getByRole('alert')).toContainText('steps.2.title');
  await handFile(
    panel,
    aPack(pack => Object.assign(pack.steps[4] ?? {}, { fields: ['no_such_field'] })),
  );
  await expect(panel.getByRole('alert')).toContainText('steps.4.fields');
  await expect(panel.getByRole('alert')).toContainText('no_such_field');
  await panel.getByRole('button', { name: '知道了' }).click();
  await panel.locator('[data-interview]').first().click();
  await expect(panel.getByLabel('话术包')).toHaveCount(0);

  await goHome(panel);
  await handFile(
    panel,

    aPack(pack => Object.assign(pack.steps[0] ?? {}, { title: { zh: '欢迎', en: 'Welcome' } })),
  );
  await expect(panel.getByRole('alert')).toContainText('星澜话术');
  await panel.locator('[data-interview]').first().click();
  await panel.getByLabel('话术包').selectOption('星澜话术');
  await panel.locator('[data-action="start"]').click();
  await expect(panel.locator('.step-title')).toContainText('欢迎');
});

test('says what is missing when an interview holds nothing to fill', async ({ chromium, hr }) => {
  const page = await chromium.newPage(
    hr.serve('/form', '<form><label>员工自评 <textarea></textarea></label></form>'),
  );
  const panel = await openInterview(chromium, page, {});
  await goToFill(panel);
  await expect(panel.locator('[data-fill-state="review"]')).toContainText('还没有可填的内容');
  await expect(panel.locator('[data-action="fill"]')).toBeDisabled();
});

const PERMISSIONS = ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms'];

test('asks at install for the listed permissions and nothing that warns', () => {
  const manifest = (browser: string) =>
    JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
  const chrome = manifest('chrome');
  const firefox = manifest('firefox');
  expect(new Set(chrome.permissions)).toEqual(
    new Set([...PERMISSIONS, 'sidePanel', 'unlimitedStorage']),
  );
  expect(new Set(firefox.permissions)).toEqual(new Set(PERMISSIONS));
  for (const built of [chrome, firefox]) {
    expect(built.manifest_version).toBe(3);
    expect(built.host_permissions ?? []).toEqual([]);
    expect(built.content_scripts ?? []).toEqual([]);
    expect(built.web_accessible_resources ?? []).toEqual([]);
    expect(built.optional_permissions).toEqual(['notifications']);
    expect(built.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(built.content_security_policy.extension_pages).toContain("connect-src 'none'");
  }
  expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
