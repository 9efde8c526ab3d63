import type { Page } from '@playwright/test';
import { goHome, importInterview } from '../run/panel-driver';
import { savedFiles } from '../run/saved-files';
import { expect, test } from './extension-test';
import { CASES, fileOf, openRecords } from './records-test';

const names = (records: Page) => records.locator('[data-record] strong');

test('lists every interview with what a manager looks for (R2)', async ({ chromium, hr }) => {
  const { records } = await openRecords(chromium, hr);
  const row = records.locator('[data-record]', { hasText: '陈思远' });
  await expect(row).toContainText('T10231');
  await expect(row).toContainText('2025年度');
  await expect(row).toContainText('A → C');
  await expect(row).toContainText('部分同意');
  await expect(row).toContainText('待办 6');
  await expect(row.getByRole('img')).toHaveAttribute('aria-label', /完成 \d \/ 8 步/);
});

test('finds by any word written, by pinyin initials, and by both at once', async ({
  chromium,
  hr,
}) => {
  const { records } = await openRecords(chromium, hr);
  const search = records.getByRole('searchbox');
  for (const query of ['智慧水务', 'csy', 'chensiyuan 水务', 't10231']) {
    await search.fill(query);
    await expect(names(records), query).toHaveText(['陈思远']);
  }
  await search.fill('没有写过的词');
  await expect(records.getByText('没有符合的记录')).toBeVisible();
  await records.getByRole('button', { name: '清除搜索和筛选' }).first().click();
  await expect(names(records)).toHaveCount(CASES.length);
});

test('keeps a view and puts it back', async ({ chromium, hr }) => {
  const { records } = await openRecords(chromium, hr);
  await records.getByText('筛选', { exact: true }).click();
  await records.locator('[data-filter="stance"]').selectOption('partial');
  const wanted = await names(records).allTextContents();
  expect(wanted.length).toBeLessThan(CASES.length);
  await records.locator('[data-action="save-view"]').click();
  await records.getByLabel('视图名称').fill('部分认同的');
  await records.keyboard.press('Enter');
  await records.getByRole('button', { name: '清除搜索和筛选' }).click();
  await expect(names(records)).toHaveCount(CASES.length);
  await records.reload();
  await records.locator('[data-view="部分认同的"]').click();
  await expect(names(records)).toHaveText(wanted);
});

test('is worked by keyboard alone: search, list, record and back', async ({ chromium, hr }) => {
  const { records } = await openRecords(chromium, hr);
  await records.bringToFront();
  await records.keyboard.press('/');
  await records.keyboard.type('csy');
  await records.keyboard.press('ArrowDown');
  await records.keyboard.press('Enter');
  await expect(records.locator('.record-name')).toHaveText('陈思远');
  await expect(records.locator('.record-name')).toBeFocused();
  await records.keyboard.press('Escape');
  await expect(records.locator('[data-open-record]')).toHaveCount(0);
  await expect(records.locator('[data-list]')).toBeFocused();
});

test('shows a record whole: eight checklists as ticked, notes, tables, times', async ({
  chromium,
  hr,
}) => {
  const { records } = await openRecords(chromium, hr);
  await records.locator('[data-record]', { hasText: '陈思远' }).click();
  const record = records.locator('[data-open-record]');
  await expect(record.locator('[data-section]')).toHaveCount(8);
  const opening = record.locator('[data-section="opening"]');
  await expect(opening).toContainText('用时 3 / 4 分钟');
  await expect(opening).toContainText('清单 4 / 6');
  await opening.locator('summary').click();
  await expect(opening.getByRole('img', { name: '已打勾' })).toHaveCount(4);
  await expect(record.locator('[data-section="improvement_plan"] tbody tr')).toHaveCount(3);
  await expect(record).toContainText('语气后半段缓和');
  await expect(record.locator('[data-coverage-table] tbody tr')).toHaveCount(6);
  await expect(record.locator('[data-coverage] svg')).toHaveAttribute(
    'aria-label',
    /六个目的的依据.*依据/,
  );
  await expect(record.locator('.fingerprint code')).toHaveText(/^[0-9a-f]{64}$/);
});

test('takes a record back into the panel, and shows what is typed there', async ({
  chromium,
  hr,
}) => {
  const { panel, records } = await openRecords(chromium, hr);
  await records.locator('[data-record]', { hasText: '陈思远' }).click();
  await records.locator('[data-action="open-in-panel"]').click();
  await expect(panel.locator('[data-screen]')).not.toHaveAttribute('data-screen', 'home');
  await expect(panel.getByLabel('被面谈人姓名')).toHaveValue('陈思远');
  await goHome(panel);
  await importInterview(panel, 'case-03.json', fileOf('case-03'));
  await expect(records.locator('[data-record]')).toHaveCount(CASES.length + 1, { timeout: 15_000 });
});

test('comes to the front from the panel, in the tab that is open already', async ({
  chromium,
  hr,
}) => {
  const { panel } = await openRecords(chromium, hr, ['case-01']);
  const count = () =>
    chromium.context.pages().filter(page => page.url().includes('records.html')).length;
  await panel.locator('[data-action="records"]').click();
  await panel.waitForTimeout(600);
  expect(count()).toBe(1);
});

async function exportedAs(records: Page, format: string): Promise<Buffer> {
  await records.locator('[data-action="export"]').click();
  await records.getByRole('radio', { name: format, exact: true }).check();
  const [file] = await savedFiles(records, () =>
    records.locator('[data-action="export-go"]').click(),
  );
  if (!file) throw new Error('nothing was saved');
  return file.bytes;
}

test('exports to Word in the shipped build, and knows the file again', async ({ chromium, hr }) => {
  const { records } = await openRecords(chromium, hr, ['case-01']);
  await records.locator('[data-record]').click();
  const word = await exportedAs(records, 'Word');
  const check = (name: string, buffer: Buffer) =>
    records.locator('[data-check-file]').setInputFiles({ name, mimeType: '', buffer });
  await check('a.docx', word);
  await expect(records.locator('[data-checked="unchanged"]')).toBeVisible();
  await check('b.txt', Buffer.from(`SHA-256: ${'0'.repeat(64)}`));
  await expect(records.locator('[data-checked="differs"]')).toBeVisible();
});

test('prints the record alone: no page around it, lines to sign on, no private note', async ({
  chromium,
  hr,
}) => {
  const { records } = await openRecords(chromium, hr, ['case-01']);
  await records.locator('[data-record]').click();
  await records.locator('[data-action="export"]').click();
  await records.getByRole('radio', { name: '打印 / PDF' }).check();
  await records.locator('[data-action="export-go"]').click();
  await expect(records.locator('[data-paper]')).toContainText('员工签字');
  await records.emulateMedia({ media: 'print' });
  await expect(records.locator('.records-bar')).toBeHidden();
  await expect(records.locator('[data-action="print"]')).toBeHidden();
  await expect(records.locator('[data-paper]')).not.toContainText('不写入正式记录');
});

test('breaks no word, number or date of a form on paper, and makes no sheet too wide', async ({
  chromium,
  hr,
}) => {
  const { records } = await openRecords(chromium, hr, ['case-07']);
  const id = await records.locator('[data-record]').getAttribute('data-record');
  // The text width of an A4 sheet with its margins.
  await records.setViewportSize({ width: 672, height: 1000 });
  await records.emulateMedia({ media: 'print' });
  for (const language of ['zh', 'en', 'both']) {
    await records.evaluate(hash => {
      location.hash = hash;
    }, `#paper/${id}/record/${language}`);
    await records.locator(`[data-paper][lang="${language === 'en' ? 'en' : 'zh-CN'}"]`).waitFor();
    const found = await records.locator('[data-paper]').evaluate(paper => {
      const range = document.createRange();
      const broken: string[] = [];
      for (const cell of paper.querySelectorAll('th, td, dt')) {
        const text = cell.firstChild;
        for (const { 0: word, index } of (text?.textContent ?? '').matchAll(
          /\d[\w.%-]*|[A-Za-z]+/gu,
        )) {
          if (!text) continue;
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return { broken, isTooWide: paper.scrollWidth > paper.clientWidth };
    });
    expect(found, language).toEqual({ broken: [], isTooWide: false });
  }
});

test('ticks an action off across employees, and hands the dated ones to a calendar', async ({
  chromium,
  hr,
}) => {
  const { records } = await openRecords(chromium, hr, ['case-01', 'case-02']);
  await records.getByRole('link', { name: '行动项' }).click();
  const action = records.locator('[data-due]', { hasText: '投标倒排表' });
  await expect(action).toContainText('已逾期');
  const [file] = await savedFiles(records, () =>
    records.locator('[data-action="calendar"]').click(),
  );
  expect(file?.bytes.toString().replaceAll('\r\n ', '')).toContain('制作并启用《投标倒排表》');
  await action.getByRole('checkbox').click();
  await expect(action).toHaveCount(0);
  await records.getByRole('radio', { name: '已完成' }).check();
  await expect(action).toHaveCount(1);
  await records.getByRole('link', { name: '记录', exact: true }).click();
  await expect(records.locator('[data-record]', { hasText: '陈思远' })).toContainText('待办 5');
});

test('shows an employee over the periods and what one changed to the next (R2)', async ({
  chromium,
  hr,
}) => {
  const { records, panel } = await openRecords(chromium, hr, ['case-01']);
  const next = JSON.parse(fileOf('case-01')) as { answers: { field: string; value: unknown }[] };
  for (const answer of next.answers) {
    if (answer.field === 'review_period_label') answer.value = '2026上半年';
    if (answer.field === 'interview_datetime') answer.value = '2026-07-10T10:00';
    if (answer.field === 'final_rating') answer.value = 'B';
  }
  await importInterview(panel, 'next.json', JSON.stringify(next));
  await expect(records.locator('[data-record]')).toHaveCount(2, { timeout: 15_000 });
  await records.locator('[data-record]').first().click();
  await records.locator('[data-action="employee"]').click();
  const rows = records.locator('[data-history-table] tbody tr');
  await expect(rows).toHaveText([/2026-01-14.*2025年度.*A.*C/, /2026-07-10.*2026上半年.*A.*B/]);
  await expect(records.locator('[data-employee] svg[role="img"]')).toHaveAttribute(
    'aria-label',
    '历次面谈的自评与上级评级',
  );
  const different = records.locator('[data-comparison] .is-different');
  const rating = different.filter({ hasText: '最终绩效等级' });
  await expect(rating.locator('del')).toContainText('C');
  await expect(rating.locator('ins')).toContainText('B');
  await records.locator('[data-action="only-different"]').uncheck();
  await expect(
    records.locator('[data-comparison] tr', { hasText: '员工自评' }).first(),
  ).not.toHaveClass(/is-different/);

  await records.getByRole('button', { name: 'English' }).click();
  await records.setViewportSize({ width: 360, height: 800 });
  const broken = await records.locator('[data-history-table] th').evaluateAll(headings =>
    headings
      .filter(heading => {
        const words = document.createRange();
        words.selectNodeContents(heading);
        return words.getClientRects().length > 1;
      })
      .map(heading => heading.textContent),
  );
  expect(broken).toEqual([]);
});

test('says how the first record comes about, and asks nobody to pick one of none', async ({
  chromium,
}) => {
  const records = await chromium.newPage(`chrome-extension://${chromium.extensionId}/records.html`);
  await expect(records.getByText(/还没有记录|No records yet/)).toBeVisible();
  await expect(records.getByText(/选一条记录|Choose a record/)).toHaveCount(0);
});

test('draws ratings on the company’s own scale, and says which belong to another (S3-b, R2)', async ({
  chromium,
  hr,
}) => {
  const { records, panel } = await openRecords(chromium, hr, ['case-01']);
  const next = JSON.parse(fileOf('case-01')) as {
    answers: { field: string; value: unknown }[];
    interview: { setup: { scaleId: string }; ownScale?: unknown };
  };
  const rated: Record<string, string> = {
    self_rating: '甲',
    manager_rating: '丙',
    final_rating: '丙',
    interview_datetime: '2026-07-10T10:00',
  };
  for (const answer of next.answers) answer.value = rated[answer.field] ?? answer.value;
  next.interview.setup.scaleId = 'own';
  next.interview.ownScale = {
    id: 'own',
    label: { zh: '甲 乙 丙', en: '甲 乙 丙' },
    levels: ['甲', '乙', '丙'].map((value, at) => ({
      value,
      label: { zh: value, en: value },
      band: ['high', 'mid', 'low'][at],
    })),
  };
  await importInterview(panel, 'next.json', JSON.stringify(next));
  await expect(records.locator('[data-record]')).toHaveCount(2, { timeout: 15_000 });
  await records.locator('[data-record]', { hasText: '甲 → 丙' }).click();
  await expect(records.locator('[data-hints-left]')).toBeVisible();
  await records.locator('[data-action="employee"]').click();
  await expect(records.locator('[data-employee] svg .chart-mark')).toHaveCount(2);
  await expect(records.locator('[data-off-scale]')).toContainText('2 个评级');
});
