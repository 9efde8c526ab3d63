import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../run/extension-browser';
import {
  goToFill,
  handFile,
  outcomeRows,
  pressFill,
  reviewRows,
  settled,
  surveyPage,
} from '../run/panel-driver';
import { expect, interviewFile, NOTES, openInterview, test } from './extension-test';

const FORM = `
  <h1>绩效面谈记录表</h1>
  <form action="/submitted" method="post">
    <label>员工姓名 <input name="name"></label>
    <label>工号 <input name="no"></label>
    <label>面谈日期 <input type="date" name="day"></label>
    <label>面谈时长（分钟） <input type="number" name="minutes"></label>
    <label>员工自评 <textarea name="self"></textarea></label>
    <label>上级评语 <textarea name="comment"></textarea></label>
    <label>自评等级 <select name="rating"><option value="">请选择</option><option>S</option><option>A</option><option>B</option><option>C</option></select></label>
    <fieldset><legend>是否需要培训</legend>
      <label><input type="radio" name="training" value="1">是</label>
      <label><input type="radio" name="training" value="0">否</label></fieldset>
    <label>员工签字 <input name="sign"></label>
    <label>管理者私人备注 <textarea name="private"></textarea></label>
    <button>提交</button>
  </form>`;

const valuesOf = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(new FormData(document.forms[0] as HTMLFormElement).entries()),
  );

const nothingToGrant = async () => undefined;

/** The panel at the review of a page that needs no further permission. */
async function openReview(
  chromium: ExtensionBrowser,
  page: Page,
  notes?: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const panel = await openInterview(chromium, page, notes);
  await goToFill(panel);
  await surveyPage(panel, nothingToGrant);
  return panel;
}

test('writes nothing before the click, then exactly what the review showed, and never submits', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const panel = await openReview(chromium, page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(JSON.stringify(await valuesOf(page))).not.toContain('CANARY');

  await expect(panel.locator('[data-answers="self_summary"]')).toContainText('第二行');
  await expect(panel.locator('[data-answers="self_rating"] > input')).not.toBeChecked();
  await panel.locator('[data-answers="self_rating"] > input').check();
  // The panel has the focus now; the page's own document has none, as in life.
  expect(await page.evaluate(() => document.hasFocus())).toBe(false);
  const outcomes = await pressFill(panel);

  expect(outcomes.map(row => row.outcome)).toEqual(outcomes.map(() => 'verified'));
  expect(await valuesOf(page)).toEqual({
    name: '陈思远',
    no: 'T10231',
    day: '2026-01-14',
    minutes: '58',
    self: NOTES.self_summary,
    comment: NOTES.manager_comment,
    rating: 'A',
    training: '1',
    sign: '',
    private: '',
  });
  expect(hr.requests).toEqual(['GET /form']);
});

test('keeps private notes and never-fields out, and says why', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openReview(chromium, page, { ...NOTES, employee_signature: '陈思远' });
  const rows = await reviewRows(panel);
  const reasonOf = (id: string) => rows.find(row => row.answers.includes(id))?.reason;
  expect(reasonOf('private_notes')).toBe('private');
  expect(reasonOf('employee_signature')).toBe('policy-never');
});

test('undoes a whole fill, also after the panel was closed and opened again, and keeps later edits', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openReview(chromium, page);
  await pressFill(panel);
  await page.locator('[name=comment]').fill('我后来改过');
  await panel.close();

  const again = await chromium.clickToolbarIcon(page);
  await again.locator('[data-action="undo-all"]').click();
  await expect(again.locator('[data-action="undo-all"]')).toHaveCount(0);
  const values = await valuesOf(page);
  expect(values).toMatchObject({ name: '', self: '', day: '', minutes: '', comment: '我后来改过' });
  await expect(again.locator('[data-undo="kept-user-edit"]')).toHaveCount(1);
});

test('keeps what stands on the page unless the manager says replace', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  await page.locator('[name=self]').fill('页面上已有的自评');
  const panel = await openReview(chromium, page);
  const row = panel.locator('[data-answers="self_summary"]');
  await expect(row).toContainText('页面上已有的自评');
  await expect(row.locator('> input')).not.toBeChecked();
  await row.locator('[data-mode="append"]').check();
  await pressFill(panel);
  expect(await page.locator('[name=self]').inputValue()).toBe(
    `页面上已有的自评\n${NOTES.self_summary}`,
  );
});

test('stops a write whose field changed between review and click', async ({ chromium, hr }) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openReview(chromium, page);
  await page.locator('[name=self]').evaluate((field: HTMLTextAreaElement) => {
    field.value = '别人刚写的';
  });
  const outcomes = await pressFill(panel);
  expect(outcomes.find(row => row.answers.includes('self_summary'))).toMatchObject({
    outcome: 'failed',
    reason: 'changed-since-review',
  });
  expect(await page.locator('[name=self]').inputValue()).toBe('别人刚写的');
});

test('leaves a text that the page puts back to a paste by hand', async ({ chromium, hr }) => {
  const reverting = `${FORM}<script>
    const field = document.querySelector('[name=self]');
    field.addEventListener('input', () => setTimeout(() => { field.value = ''; }, 120));
  </script>`;
  const page = await chromium.newPage(hr.serve('/form', reverting));
  const panel = await openReview(chromium, page);
  const outcomes = await pressFill(panel);
  expect(outcomes.find(row => row.answers.includes('self_summary'))).toMatchObject({
    outcome: 'needs-you',
  });
  expect(outcomes.filter(row => row.outcome === 'verified').length).toBeGreaterThan(3);
});

test('ends every row with a reason when the page navigates in the middle', async ({
  chromium,
  hr,
}) => {
  hr.serve('/elsewhere', '<h1>别处</h1>');
  const leaving = `${FORM}<script>
    document.querySelector('[name=no]').addEventListener('input', () => { location.href = '/elsewhere'; });
  </script>`;
  const page = await chromium.newPage(hr.serve('/form', leaving));
  const panel = await openReview(chromium, page);
  const ticked = (await reviewRows(panel)).filter(row => row.status === 'ticked').length;
  const outcomes = await pressFill(panel);
  expect(outcomes).toHaveLength(ticked);
  expect(outcomes.some(row => row.reason === 'page-left')).toBe(true);
  expect(await page.content()).not.toContain('CANARY');
});

test('says what to do on a page without a form and on the browser’s own pages', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/empty', '<h1>公告</h1><p>没有表单</p>'));
  const panel = await openInterview(chromium, page);
  await goToFill(panel);
  await settled(panel);
  await expect(panel.getByRole('alert')).toContainText('没有可填的字段');

  await chromium.newPage('chrome://version/');
  await expect(panel.getByRole('alert')).toContainText('这个页面不能填写');
});

test('goes from the call’s tab to the HR tab by one click on the toolbar icon', async ({
  chromium,
  hr,
  other,
}) => {
  const call = await chromium.newPage(other.serve('/call', '<h1>视频会议</h1>'));
  const panel = await openInterview(chromium, call);
  await goToFill(panel);
  const page = await chromium.newPage(hr.serve('/form', FORM));
  await expect(panel.locator('[data-fill-state="no-access"]')).toBeVisible();

  await chromium.clickToolbarIcon(page);
  await expect(panel.locator('[data-fill-state="review"]')).toBeVisible();
  await expect(panel.locator('h1')).toBeVisible();
  await pressFill(panel);
  expect(await valuesOf(page)).toMatchObject({ name: '陈思远', no: 'T10231' });
});

test('goes from the call’s tab to the HR tab by allowing one site, asked first thing in the click', async ({
  chromium,
  hr,
  other,
}) => {
  const call = await chromium.newPage(other.serve('/call', '<h1>视频会议</h1>'));
  const panel = await openInterview(chromium, call);
  await goToFill(panel);
  const page = await chromium.newPage(hr.serve('/form', FORM));
  await expect(panel.locator('[data-fill-state="no-access"]')).toBeVisible();
  await panel.getByLabel('网站地址').fill('not a site');
  await panel.locator('[data-action="allow-site"]').click();
  await expect(panel.getByRole('alert')).toContainText('https://');

  await chromium.grantable(hr.origin);
  await panel.getByLabel('网站地址').fill(`${hr.origin}/form?id=7`);
  await panel.locator('[data-action="allow-site"]').click();
  await expect(panel.locator('[data-fill-state="review"]')).toBeVisible();
  await pressFill(panel);
  expect(await valuesOf(page)).toMatchObject({ name: '陈思远' });
  const granted = await panel.evaluate(() => chrome.permissions.getAll());
  expect(granted.origins).toEqual([`${hr.origin}/*`]);
});

test('keeps the ticks of a review over a look at the call’s tab', async ({
  chromium,
  hr,
  other,
}) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await openReview(chromium, page);
  await panel.locator('[data-answers="employee_no"] > input').uncheck();
  await chromium.newPage(other.serve('/call', '<h1>视频会议</h1>'));
  await expect(panel.locator('[data-fill-state="no-access"]')).toBeVisible();
  await page.bringToFront();
  await expect(panel.locator('[data-answers="employee_no"] > input')).not.toBeChecked();
});

test('fills a same-origin frame without asking and a foreign frame only after its origin was allowed', async ({
  chromium,
  hr,
  other,
}) => {
  hr.serve('/inner', '<form><label>员工自评 <textarea name="self"></textarea></label></form>');
  const foreign = other.serve(
    '/inner',
    '<form><label>上级评语 <textarea name="comment"></textarea></label></form>',
  );
  const page = await chromium.newPage(
    hr.serve(
      '/outer',
      `<form><label>员工姓名 <input name="name"></label></form>
       <iframe src="/inner" width="600" height="200"></iframe>
       <iframe src="${foreign}" width="600" height="200"></iframe>
       <iframe sandbox="allow-scripts" src="/inner" width="600" height="200"></iframe>`,
    ),
  );
  const panel = await openInterview(chromium, page);
  await goToFill(panel);
  await expect(panel.locator('[data-allow]')).toHaveAttribute('data-allow', other.origin);
  expect(
    (await reviewRows(panel)).find(row => row.answers.includes('manager_comment'))?.status,
  ).toBe('refused');

  await surveyPage(panel, chromium.grantable);
  await pressFill(panel);
  // A sandboxed frame has no origin of its own: not even looked at.
  await expect(panel.locator('[data-report]')).toBeVisible();
  const [, inner, outside, sandboxed] = page.frames();
  expect(await valuesOf(page)).toEqual({ name: '陈思远' });
  expect(await inner?.locator('[name=self]').inputValue()).toBe(NOTES.self_summary);
  expect(await outside?.locator('[name=comment]').inputValue()).toBe(NOTES.manager_comment);
  expect(await sandboxed?.locator('[name=self]').inputValue()).toBe('');
});

test('takes a whole interview into one big box, a heading per note', async ({ chromium, hr }) => {
  const page = await chromium.newPage(
    hr.serve(
      '/form',
      '<form><label>面谈记录 <textarea name="all" rows="12" cols="60"></textarea></label></form>',
    ),
  );
  const panel = await openReview(chromium, page);
  const row = panel.locator('[data-row]:has-text("面谈记录")').first();
  if (!(await row.locator('> input').isChecked())) await row.locator('> input').check();
  const shown = await row.locator('.preview').textContent();
  await pressFill(panel);
  const written = await page.locator('[name=all]').inputValue();
  expect(written).toBe(shown);
  expect(written).toContain('【员工自评】');
  expect(written).toContain(NOTES.manager_comment);
  expect(written).not.toContain('CANARY-private');
});

test('does not write into a text box more than it takes, and says so', async ({ chromium, hr }) => {
  const page = await chromium.newPage(
    hr.serve(
      '/form',
      '<form><label>员工自评 <textarea name="self" maxlength="10"></textarea></label></form>',
    ),
  );
  const panel = await openReview(chromium, page);
  expect((await reviewRows(panel)).find(row => row.answers.includes('self_summary'))).toMatchObject(
    {
      status: 'refused',
      reason: 'over-limit',
    },
  );
  expect(await page.locator('[name=self]').inputValue()).toBe('');
});

test('talks to nobody: the panel makes no request outside the extension', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', FORM));
  const panel = await chromium.clickToolbarIcon(page);
  const outside: string[] = [];
  panel.on('request', request => {
    if (!request.url().startsWith('chrome-extension://') && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  await panel.reload();
  await panel.locator('[data-screen]').waitFor();
  await handFile(panel, interviewFile());
  await panel.locator('[data-action="open-imported"]').click();
  await goToFill(panel);
  await surveyPage(panel, nothingToGrant);
  await pressFill(panel);
  expect(outside).toEqual([]);
  // A server that is there and would answer: only the policy can stop this.
  const blocked = await panel.evaluate(
    url =>
      fetch(url).then(
        () => 'sent',
        () => 'blocked',
      ),
    `${hr.origin}/form?leak`,
  );
  expect(blocked).toBe('blocked');
  expect(hr.requests).not.toContain('GET /form?leak');
});

test('can undo a fill whose panel was closed in the middle', async ({ chromium, hr }) => {
  const slow = `${FORM}<script>
    document.querySelector('[name=self]').addEventListener('input', () => {
      const end = performance.now() + 900; while (performance.now() < end);
    });
  </script>`;
  const page = await chromium.newPage(hr.serve('/form', slow));
  const panel = await openReview(chromium, page);
  await panel.locator('[data-action="fill"]').click();
  await expect.poll(() => page.locator('[name=self]').inputValue()).toBe(NOTES.self_summary);
  await panel.close();

  const again = await chromium.clickToolbarIcon(page);
  await again.locator('[data-report]').waitFor();
  await again.locator('[data-action="undo-all"]').click();
  // A radio group that had no choice cannot be cleared; the review said so before.
  await expect
    .poll(async () => Object.values({ ...(await valuesOf(page)), training: '' }).join(''))
    .toBe('');
});

test('stops in the middle of a fill and reports what was and was not written', async ({
  chromium,
  hr,
}) => {
  const slow = `${FORM}<script>
    document.querySelector('[name=self]').addEventListener('input', () => {
      const end = performance.now() + 700; while (performance.now() < end);
    });
  </script>`;
  const page = await chromium.newPage(hr.serve('/form', slow));
  const panel = await openReview(chromium, page);
  await panel.locator('[data-action="fill"]').click();
  await panel.getByRole('button', { name: '停止' }).click();
  await panel.locator('[data-report]').waitFor();
  const outcomes = await outcomeRows(panel);
  const written = Object.values(await valuesOf(page)).filter(value => value !== '').length;
  expect(written).toBe(outcomes.filter(row => row.outcome === 'verified').length);
  expect(outcomes.some(row => row.reason === 'cancelled')).toBe(true);
});
