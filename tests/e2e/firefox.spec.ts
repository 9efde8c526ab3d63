import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../run/extension-browser';
import { type FirefoxExtension, launchFirefoxExtension } from '../run/firefox/extension';
import {
  acceptReview,
  goHome,
  goToFill,
  importInterview,
  pressFill,
  setLanguage,
  surveyPage,
} from '../run/panel-driver';
import { expect, interviewFile, NOTES, test } from './extension-test';
import { fileOf } from './records-test';

/** A fresh tab, and the panel beside it. */
async function openPanel(firefox: FirefoxExtension, url = 'about:blank') {
  const page = await firefox.browser.newPage();
  await page.goto(url);
  return { page, panel: await firefox.clickToolbarIcon(page) };
}

test('Firefox: installs, shows the panel, and keeps an interview over a restart', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'eight-steps-firefox-'));
  try {
    const first = await launchFirefoxExtension({ profile });
    const { panel } = await openPanel(first);
    await panel.locator('.footer .primary').click();
    await panel.locator('[data-place="employee_name"]').fill('陈思远');
    await panel.locator('[data-save="saved"]').waitFor();
    await panel.locator('[data-action="start"]').click();
    await panel.locator('[data-step="self_review"]').click();
    await panel.locator('[data-place="self_summary"]').fill('全年跑了230多次客户');
    await panel.locator('[data-save="saved"]').waitFor();
    await first.close();

    const second = await launchFirefoxExtension({ profile });
    const { panel: again } = await openPanel(second);
    const note = again.locator('[data-place="self_summary"]');
    await note.waitFor();
    expect(
      await note.evaluateAll(([field]) => (field as unknown as HTMLTextAreaElement).value),
    ).toBe('全年跑了230多次客户');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
});

const INNER = '<form><label>上级评语 <textarea name="comment"></textarea></label></form>';
const FORM = (frame: string) => `
  <h1>绩效面谈记录表</h1>
  <form>
    <label>员工姓名 <input name="name"></label>
    <label>面谈日期 <input type="date" name="day"></label>
    <label>自评等级 <select name="rating"><option value="">请选择</option><option>A</option><option>C</option></select></label>
    <label>员工自评 <textarea name="self"></textarea></label>
  </form>
  <iframe src="${frame}" width="600" height="200"></iframe>`;

const valuesOf = (page: Page) =>
  Promise.all(
    page
      .frames()
      .map(frame =>
        frame.evaluate(() =>
          Object.fromEntries(new FormData(document.forms[0] as HTMLFormElement).entries()),
        ),
      ),
  );

test('Firefox: fills a form and a foreign frame through the sidebar, and undoes it', async ({
  hr,
  other,
}) => {
  test.setTimeout(120_000);
  const firefox = await launchFirefoxExtension();
  try {
    const { page, panel } = await openPanel(
      firefox,
      hr.serve('/form', FORM(other.serve('/inner', INNER))),
    );
    await setLanguage(panel, 'zh');
    await importInterview(panel, 'interview.json', interviewFile());
    await goToFill(panel);
    await surveyPage(panel, async () => undefined);
    await acceptReview(panel, 'all');
    // The panel has the focus now; the page's own document has none, as in life.
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    const outcomes = await pressFill(panel);

    expect(outcomes.map(row => row.outcome)).toEqual(outcomes.map(() => 'verified'));
    expect(await valuesOf(page)).toEqual([
      { name: '陈思远', day: '2026-01-14', rating: 'A', self: NOTES.self_summary },
      { comment: NOTES.manager_comment },
    ]);

    await panel.locator('[data-action="undo-all"]').click();
    await panel.locator('[data-action="undo-all"]').waitFor({ state: 'detached' });
    expect(await valuesOf(page)).toEqual([
      { name: '', day: '', rating: '', self: '' },
      { comment: '' },
    ]);
  } finally {
    await firefox.close();
  }
});

test('Firefox: the records page lists, searches, opens a record and saves a backup', async () => {
  test.setTimeout(150_000);
  const downloads = mkdtempSync(join(tmpdir(), 'eight-steps-downloads-'));
  const firefox = await launchFirefoxExtension({ downloads });
  try {
    const { panel } = await openPanel(firefox);
    await setLanguage(panel, 'zh');
    for (const name of ['case-01', 'case-02'])
      await importInterview(panel, `${name}.json`, fileOf(name));
    await goHome(panel);

    await panel.locator('[data-action="records"]').click();
    const records = await firefox.recordsPage();
    const names = () =>
      records.locator('[data-record] strong').evaluateAll(all => all.map(name => name.textContent));
    await records.locator('[data-list-state="ready"]').waitFor();
    expect(await names()).toHaveLength(2);
    await records.locator('[data-action="search"]').fill('csy');
    await until('the search', async () => ((await names()).length === 1 ? true : null));
    expect(await names()).toEqual(['陈思远']);

    await records.locator('[data-record]').click();
    await records.locator('[data-open-record]').waitFor();
    expect(await records.locator('[data-section]').count()).toBe(8);
    expect(await records.locator('.record-name').textContent()).toBe('陈思远');

    await records.locator('a[href="#files"]').click();
    await records.locator('[data-action="backup"]').click();
    await records.locator('[data-outcome="backed-up"]').waitFor();
    // Firefox puts an empty file in the place first, and what has come so far beside it.
    const backup = await until('the download', async () => {
      const names = readdirSync(downloads);
      const file = names.find(name => /^eight-steps-backup.*[.]json$/.test(name));
      const isWhole = file && statSync(join(downloads, file)).size > 0;
      return isWhole && !names.some(name => name.endsWith('.part')) ? file : null;
    });
    const { interviews } = JSON.parse(readFileSync(join(downloads, backup), 'utf8'));
    expect(interviews).toHaveLength(2);
  } finally {
    await firefox.close();
    rmSync(downloads, { recursive: true, force: true });
  }
});
