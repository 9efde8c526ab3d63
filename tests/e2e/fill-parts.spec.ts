import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../run/extension-browser';
import {
  goToFill,
  outcomeRows,
  pressFill,
  reviewRows,
  settled,
  surveyPage,
} from '../run/panel-driver';
import { expect, NOTES, openInterview, test } from './extension-test';

/** The fields of a tab exist only while it is shown; what was typed lives in the page's own state. */
const TABS = `
  <h1>绩效面谈记录表</h1>
  <div role="tablist">
    <button role="tab" id="first" aria-selected="true">基本信息</button>
    <button role="tab" id="second" aria-selected="false">面谈内容</button>
  </div>
  <div id="part"></div>
  <script>
    const state = { name: '', self: '', comment: '' };
    window.state = state;
    const parts = {
      first: '<label>员工姓名 <input name="name"></label>',
      second: '<label>员工自评 <textarea name="self"></textarea></label>' +
        '<label>上级评语 <textarea name="comment"></textarea></label>',
    };
    function show(id) {
      for (const tab of document.querySelectorAll('[role=tab]'))
        tab.setAttribute('aria-selected', String(tab.id === id));
      part.innerHTML = parts[id];
      for (const field of part.querySelectorAll('input, textarea')) {
        field.value = state[field.name];
        field.addEventListener('input', () => { state[field.name] = field.value; });
      }
    }
    for (const tab of document.querySelectorAll('[role=tab]')) tab.onclick = () => show(tab.id);
    show('first');
  </script>`;

const NOTES_OF_TABS = {
  employee_name: NOTES.employee_name,
  self_summary: NOTES.self_summary,
  manager_comment: NOTES.manager_comment,
};

const stateOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { state: Record<string, string> }).state);

async function openReview(
  chromium: ExtensionBrowser,
  page: Page,
  notes?: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const panel = await openInterview(chromium, page, notes);
  await goToFill(panel);
  await surveyPage(panel, async () => undefined);
  return panel;
}

async function openTab(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).click();
}

async function pressContinue(panel: Page): Promise<string> {
  await panel.bringToFront();
  await panel.locator('[data-action="continue"]').click();
  return settled(panel);
}

test('fills a form of two tabs in two parts, and one undo takes both back', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', TABS));
  const panel = await openReview(chromium, page, NOTES_OF_TABS);
  await pressFill(panel);
  await expect(panel.locator('[data-left="self_summary"]')).toContainText('员工自评');
  // Nothing was clicked on the page to get there.
  await expect(page.locator('#first')).toHaveAttribute('aria-selected', 'true');
  expect(await pressContinue(panel)).toBe('report');
  await expect(panel.locator('[data-notice="nothing-new"]')).toBeVisible();

  await openTab(page, 'second');
  expect(await pressContinue(panel)).toBe('review');
  const rows = await reviewRows(panel);
  expect(rows.flatMap(row => row.answers)).not.toContain('employee_name');
  const outcomes = await pressFill(panel);
  expect(outcomes.map(row => [row.answers[0], row.outcome])).toEqual([
    ['employee_name', 'verified'],
    ['self_summary', 'verified'],
    ['manager_comment', 'verified'],
  ]);
  expect(await stateOf(page)).toEqual({
    name: NOTES.employee_name,
    self: NOTES.self_summary,
    comment: NOTES.manager_comment,
  });

  // The first tab's field is found again by what it is, in either order.
  await panel.locator('[data-row="self_summary"]').getByRole('button', { name: '撤销' }).click();
  await expect(panel.locator('[data-row="self_summary"]')).toHaveAttribute('data-undo', 'restored');
  await panel.locator('[data-action="undo-all"]').click();
  await expect(panel.locator('[data-row="manager_comment"]')).toHaveAttribute(
    'data-undo',
    'restored',
  );
  expect(await stateOf(page)).toMatchObject({ self: '', comment: '' });
  await expect(panel.locator('[data-row="employee_name"]')).toHaveAttribute(
    'data-undo',
    'cannot-undo',
  );
  await openTab(page, 'first');
  await panel.bringToFront();
  await panel.locator('[data-action="undo-rest"]').click();
  await expect(panel.locator('[data-row="employee_name"]')).toHaveAttribute(
    'data-undo',
    'restored',
  );
  expect(await stateOf(page)).toEqual({ name: '', self: '', comment: '' });
});

test('goes on with the next part after the panel was closed and opened again', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(hr.serve('/form', TABS));
  const panel = await openReview(chromium, page, NOTES_OF_TABS);
  await pressFill(panel);
  await openTab(page, 'second');
  await panel.close();

  const again = await chromium.clickToolbarIcon(page);
  await again.locator('[data-report="1/1"]').waitFor();
  await again.locator('[data-action="continue"]').click();
  await pressFill(again);
  await expect(again.locator('[data-report="3/3"]')).toBeVisible();
  await expect(again.locator('[data-left]:has-text("员工自评")')).toHaveCount(0);
  await again.locator('[data-action="undo-all"]').click();
  await expect(again.locator('[data-undo="restored"]')).toHaveCount(2);
});

/** Keeps one field over a reload, as a site does that drops what it does not know. */
const KEEPS_ONE = `
  <form>
    <label>员工自评 <textarea name="self"></textarea></label>
    <label>上级评语 <textarea name="comment"></textarea></label>
    <label>工号 <input name="no"></label>
    <button type="button" id="save">保存</button>
  </form>
  <script>
    const form = document.forms[0];
    const saved = sessionStorage.getItem('self');
    if (saved !== null) {
      form.self.value = saved;
      form.comment.value = '系统改写了评语';
      form.no.closest('label').remove();
    }
    save.onclick = () => { sessionStorage.setItem('self', form.self.value); location.reload(); };
  </script>`;

for (const way of ['with the panel open', 'after the panel was closed'] as const)
  test(`tells after a real reload what the page kept, changed and dropped, ${way}`, async ({
    chromium,
    hr,
  }) => {
    const page = await chromium.newPage(hr.serve('/form', KEEPS_ONE));
    let panel = await openReview(chromium, page);
    await pressFill(panel);
    await panel.locator('[data-action="recheck"]').click();
    await expect(panel.locator('[data-recheck="holds"]')).toHaveCount(3);

    if (way === 'after the panel was closed') await panel.close();
    await Promise.all([page.waitForEvent('load'), page.locator('#save').click()]);
    if (way === 'after the panel was closed') panel = await chromium.clickToolbarIcon(page);
    await panel.bringToFront();
    await panel.locator('[data-action="recheck"]').click();
    await expect(panel.locator('[data-row="self_summary"]')).toHaveAttribute(
      'data-recheck',
      'holds',
    );
    await expect(panel.locator('[data-row="manager_comment"]')).toHaveAttribute(
      'data-recheck',
      'differs',
    );
    await expect(panel.locator('[data-row="employee_no"]')).toHaveAttribute('data-recheck', 'gone');
    await expect(panel.getByText('复查：1 项仍在 · 1 项页面已改掉 · 1 项字段不见了')).toBeVisible();
    const kept = await panel.evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(kept)).not.toContain('CANARY');
  });

test('hands over a text the page takes from a person only, and verifies it once pasted', async ({
  chromium,
  hr,
}) => {
  const byPersonOnly = `
    <form><label>员工自评 <textarea name="self"></textarea></label>
      <div style="height: 1500px"></div>
      <label>工号 <input name="no"></label></form>
    <script>
      const field = document.forms[0].self;
      let kept = '';
      field.addEventListener('input', event => {
        if (event.isTrusted) kept = field.value;
        setTimeout(() => { field.value = kept; }, 50);
      });
    </script>`;
  const page = await chromium.newPage(hr.serve('/form', byPersonOnly));
  const panel = await openReview(chromium, page);
  await pressFill(panel);
  const row = panel.locator('[data-row="self_summary"]');
  await expect(row).toHaveAttribute('data-outcome', /failed|needs-you/);

  await panel.bringToFront();
  await row.locator('[data-action="paste-by-hand"]').click();
  await expect(row.locator('[data-paste="pasteNow"]')).toContainText('Ctrl+V');
  await row.locator('[data-action="check-pasted"]').click();
  await expect(row).toContainText('字段里还不是这段文字');

  await page.bringToFront();
  await page.locator('[name=self]').click();
  await page.keyboard.press('Control+V');
  await expect(page.locator('[name=self]')).toHaveValue(NOTES.self_summary);
  await panel.bringToFront();
  await row.locator('[data-action="check-pasted"]').click();
  await expect(row).toHaveAttribute('data-outcome', 'verified');
  const outcomes = await outcomeRows(panel);
  expect(outcomes.every(each => each.outcome === 'verified')).toBe(true);
  await expect(row.getByRole('button', { name: '撤销' })).toHaveCount(0);
});

test('says why a note goes to a field, what the page limits, and lets the manager pick another', async ({
  chromium,
  hr,
}) => {
  const page = await chromium.newPage(
    hr.serve(
      '/form',
      `<form>
        <label>工号 <input name="no" maxlength="20" required></label>
        <label>面谈时长（分钟） <input type="number" name="minutes" min="1" max="240"></label>
        <fieldset><legend>甲</legend><label>员工自评 <textarea name="one"></textarea></label></fieldset>
        <fieldset><legend>乙</legend><label>员工自评 <textarea name="two"></textarea></label></fieldset>
        <label>部门负责人 <input name="head" required></label>
      </form>`,
    ),
  );
  const panel = await openReview(chromium, page);
  const number = panel.locator('[data-row="employee_no"]');
  await expect(number.locator('[data-limits]')).toHaveText('6 / 20 字 · 必填');
  await expect(panel.locator('[data-row="duration_minutes"] [data-limits]')).toContainText(
    '1 至 240',
  );
  await expect(panel.locator('[data-review="required"]')).toContainText('必填项：1');
  await number.locator('[data-action="why"]').click();
  await expect(number.locator('.why')).toContainText('标签“工号”对应“工号”');

  const self = panel.locator('[data-row="self_summary"]');
  await expect(self).toContainText('可能是：甲 › 员工自评、乙 › 员工自评');
  const pick = self.locator('[data-action="retarget"]');
  await pick.selectOption({ index: 2 });
  await expect(self).toHaveAttribute('data-status', 'ticked');
  await expect(pick).toBeFocused();
  await pressFill(panel);
  expect(await page.locator('[name=one]').inputValue()).toBe('');
  expect(await page.locator('[name=two]').inputValue()).toBe(NOTES.self_summary);
});
