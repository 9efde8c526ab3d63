/** The panel beside a call: hidden from the call's own tab, in a window of its own, and what is left to do after. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { afterCall, MOST_MINUTES, sumSaid } from '../run/after-call';
import { until } from '../run/extension-browser';
import {
  importInterview,
  outcomeRows,
  pressFill,
  reviewRows,
  setLanguage,
  settled,
  surveyPage,
} from '../run/panel-driver';
import { expect, NOTES, openInterview, test } from './extension-test';

const CALL = '<h1>会议</h1><input aria-label="聊天">';

/**
 * As the browser tells its extensions: keys of a test never reach the browser itself. In every page of
 * the extension, as in life.
 */
async function pressShortcut(panel: Page, command: string, windowId: number): Promise<void> {
  await panel.evaluate(
    ([name, id]) => {
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(name: unknown, tab: object): void };
      };
      onCommand.dispatch(name, { windowId: id });
    },
    [command, windowId] as const,
  );
}

test('is hidden, and comes back, by the shortcut while the call has the focus', async ({
  chromium,
  hr,
}) => {
  const call = await chromium.newPage(hr.serve('/call', CALL));
  const panel = await openInterview(chromium, call);
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="self_review"]').click();
  await expect(panel.locator('[data-place="self_summary"]')).toHaveValue(NOTES.self_summary);
  await call.bringToFront();
  await call.getByLabel('聊天').click();
  await call.keyboard.type('在说');

  const own = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  await pressShortcut(panel, 'hide-panel', own + 1);
  await expect(panel.locator('[data-screen="interview"]')).toBeVisible();
  await pressShortcut(panel, 'hide-panel', own);
  await expect(panel.locator('[data-screen="interview"]')).toHaveCount(0);
  expect(await panel.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
    /陈思远|CANARY/u,
  );
  expect(await panel.title()).not.toContain('陈思远');
  await expect(call.getByLabel('聊天')).toHaveValue('在说');
  await pressShortcut(panel, 'hide-panel', own);
  await expect(panel.locator('[data-place="self_summary"]')).toHaveValue(NOTES.self_summary);
});

test('closes by a shortcut with the last word saved', async ({ chromium, hr }) => {
  const call = await chromium.newPage(hr.serve('/call', CALL));
  const panel = await openInterview(chromium, call);
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="self_review"]').click();
  await panel.locator('[data-place="self_summary"]').fill('最后一句');
  const own = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? -1);
  const closed = panel.waitForEvent('close');
  // The answer goes down with the panel.
  await pressShortcut(panel, 'close-panel', own).catch(() => undefined);
  await closed;
  const again = await chromium.clickToolbarIcon(call);
  await expect(again.locator('[data-place="self_summary"]')).toHaveValue('最后一句');
});

test('goes into a window of its own: the same interview, one editor at a time', async ({
  chromium,
  hr,
}) => {
  const call = await chromium.newPage(hr.serve('/call', CALL));
  const panel = await openInterview(chromium, call);
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-step="self_review"]').click();
  await panel.locator('[data-place="self_summary"]').fill('在面板里写的');
  await panel.locator('[data-action="help"]').click();
  await panel.locator('[data-action="open-window"]').click();
  const small = await until('the window to open', async () => {
    const pages = chromium.context.pages();
    return pages.find(page => /sidepanel\.html#./u.test(page.url())) ?? null;
  });
  await expect(small.locator('[data-place="self_summary"]')).toHaveValue('在面板里写的');
  await expect(small.locator('[data-save]')).toHaveAttribute('data-save', 'saved');

  // The panel went back to its list; opened there, the interview can be read and not be written to.
  await panel.locator('[data-interview]').first().click();
  await expect(panel.locator('[data-place="self_summary"]')).toBeDisabled();
  await small.locator('[data-place="self_summary"]').fill('在小窗里写的');
  await expect(small.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  await small.close();

  // Nothing to press: the panel is the editor now, at what the window has written.
  await expect(panel.locator('[data-place="self_summary"]')).toHaveValue('在小窗里写的');
  await expect(panel.locator('[data-place="self_summary"]')).toBeEnabled();
});

interface Field {
  readonly id: string;
  readonly kind: string;
  readonly label: Readonly<Record<'zh' | 'en', string>>;
}

/** The words on screen, but for the manager's own notes and for what stands on a button. */
const wordsIn = (panel: Page) =>
  panel.locator('main').evaluate(main => {
    const words: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isRead =
        parent?.checkVisibility() && !parent.closest('button, .preview, .visually-hidden');
      if (isRead) words.push(walker.currentNode.textContent ?? '');
    }
    return words.join(' ');
  });

for (const language of ['zh', 'en'] as const)
  test(`asks for three minutes at most after the call, in ${language} (R8)`, async ({
    chromium,
    hr,
  }) => {
    test.slow();
    const file = readFileSync('tests/fixtures/cases/case-01.json', 'utf8');
    const { answers } = JSON.parse(file) as { answers: { field: string; value: unknown }[] };
    const { fields } = JSON.parse(readFileSync('utils/domain/packs/fields.json', 'utf8')) as {
      fields: Field[];
    };
    const asked = fields.filter(
      ({ id, kind }) =>
        ['text', 'longtext'].includes(kind) &&
        answers.some(({ field, value }) => field === id && typeof value === 'string'),
    );
    const form = asked.map(({ label, kind }) =>
      kind === 'text'
        ? `<p><label>${label[language]} <input></label></p>`
        : `<p><label>${label[language]} <textarea></textarea></label></p>`,
    );
    const page = await chromium.newPage(hr.serve('/form', `<form>${form.join('')}</form>`));
    const panel = await chromium.clickToolbarIcon(page);
    await setLanguage(panel, language);
    await importInterview(panel, 'case-01.json', file);
    const screen = await panel.locator('[data-screen]').getAttribute('data-screen');
    if (screen === 'prepare') await panel.locator('[data-action="start"]').click();
    if (screen === 'fill') await panel.locator('[data-action="up"]').click();
    await panel.locator('[data-step="confirm_result"]').click();
    await panel.locator('[data-action="next"]').click();
    await panel.locator('[data-closing]').waitFor();

    // The call is over.
    let acts = 0;
    let machineSeconds = 0;
    const act = async (work: () => Promise<unknown>): Promise<void> => {
      acts++;
      const begun = performance.now();
      await work();
      machineSeconds += (performance.now() - begun) / 1000;
    };
    await act(() => panel.locator('[data-action="to-fill"]').click());
    if ((await settled(panel)) !== 'review')
      await act(() => surveyPage(panel, async () => undefined));
    const rows = await reviewRows(panel);
    const ticked = rows.filter(({ status }) => status === 'ticked').length;
    const scrolls = await panel
      .locator('main')
      .evaluate(main => Math.ceil(main.scrollHeight / main.clientHeight) - 1);
    const review = await wordsIn(panel);
    await act(() => pressFill(panel));
    const outcomes = await outcomeRows(panel);
    const summary = await panel.locator('[data-report]').textContent();
    const sum = afterCall({
      acts,
      rows: ticked,
      decisions: rows.filter(({ status }) => status === 'unticked').length,
      scrolls,
      words: `${review} ${summary}`,
      machineSeconds,
    });
    console.log(`${language}: ${ticked} values, ${acts} acts; ${sumSaid(sum)}`);
    // A form worth the figure, and all of it filled.
    expect(ticked).toBeGreaterThan(25);
    expect(outcomes.filter(({ outcome }) => outcome !== 'verified')).toEqual([]);
    expect(sum.minutes).toBeLessThanOrEqual(MOST_MINUTES);
  });
