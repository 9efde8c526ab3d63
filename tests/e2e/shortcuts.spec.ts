/** The keys of the browser as it took them from the manifest, and the keys of the panel itself. */
import { expect, NOTES, openInterview, test } from './extension-test';

const CALL = '<h1>会议</h1>';
const NOTE = '[data-place="self_summary"]';

test('suggests four keys the browser took, free of Option letters, and shows them', async ({
  chromium,
  hr,
}) => {
  const panel = await openInterview(chromium, await chromium.newPage(hr.serve('/call', CALL)));
  const commands = await panel.evaluate(() => chrome.commands.getAll());
  const keys: Record<string, string> = Object.fromEntries(
    commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']),
  );
  expect(keys).toEqual({
    _execute_action: 'Ctrl+Shift+8',
    'hide-panel': 'Ctrl+Shift+H',
    'next-step': 'Ctrl+Shift+9',
    'quick-note': 'Ctrl+Shift+7',
    'close-panel': '',
  });
  // What the browser would suggest elsewhere: on a Mac the Option key types letters.
  const { commands: declared } = await panel.evaluate(
    () => chrome.runtime.getManifest() as { commands: Record<string, { suggested_key?: object }> },
  );
  const suggested = Object.values(declared).flatMap(command =>
    Object.entries<string>({ ...command.suggested_key }),
  );
  expect(suggested).toHaveLength(4);
  for (const [platform, key] of suggested) {
    expect(platform).toBe('default');
    expect(key).toMatch(/^Ctrl\+Shift\+[A-Z0-9]$/);
  }
  for (const { name, description } of commands)
    if (name !== '_execute_action') expect(description, name).toMatch(/\S/);

  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-screen="interview"]').waitFor();
  await panel.keyboard.press('?');
  for (const [name, key] of Object.entries(keys)) {
    const shown = panel.locator(
      `[data-command="${name === '_execute_action' ? 'open' : name}"] dd`,
    );
    await expect(shown).toHaveText(key || '未设置');
  }
});

test('works by keys that are no letters of a note', async ({ chromium, hr }) => {
  const panel = await openInterview(chromium, await chromium.newPage(hr.serve('/call', CALL)), {
    ...NOTES,
    self_summary: '',
  });
  const step = panel.locator('[aria-current="step"]');
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="self_review"]').click();
  await expect(step).toHaveAttribute('data-step', 'self_review');

  await panel.keyboard.press('w');
  await expect(panel.locator(NOTE)).toBeFocused();
  await panel.keyboard.type('wsn?19');
  await expect(panel.locator(NOTE)).toHaveValue('wsn?19');
  await expect(panel.locator('dialog[open], [data-place="quick-note"]')).toHaveCount(0);
  await expect(panel.locator('[data-item]:checked')).toHaveCount(0);

  // Typed in one go, taken back in one.
  await panel.keyboard.press('Control+z');
  await expect(panel.locator(NOTE)).toHaveValue('');
  await panel.keyboard.press('Control+Shift+z');
  await expect(panel.locator(NOTE)).toHaveValue('wsn?19');

  // With Option a Mac types å, ß or ñ: such a key is text, wherever it falls.
  for (const key of ['KeyN', 'KeyS', 'Digit1', 'KeyW'])
    await panel.locator(NOTE).press(`Alt+${key}`);
  await panel.locator('.work').click({ position: { x: 2, y: 2 } });
  for (const key of ['n', 's', '1']) await panel.keyboard.press(`Alt+${key}`);
  await expect(panel.locator('dialog[open], [data-place="quick-note"]')).toHaveCount(0);
  await expect(panel.locator('[data-item]:checked')).toHaveCount(0);

  await panel.keyboard.press('2');
  await expect(panel.locator('[data-item]').nth(1)).toBeChecked();
  await panel.keyboard.press('s');
  await expect(panel.locator('[data-situation]').first()).toBeFocused();
  await panel.keyboard.press('n');
  await expect(panel.locator('[data-place="quick-note"]')).toBeFocused();
  await panel.keyboard.type('会后补充');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-situation]').first()).toBeFocused();
  await panel.keyboard.press('Control+Shift+Enter');
  await expect(step).toHaveAttribute('data-step', 'opening');
  await panel.keyboard.press('Control+Enter');
  await expect(step).toHaveAttribute('data-step', 'self_review');
  await expect(panel.getByText('会后补充')).toBeVisible();
});
