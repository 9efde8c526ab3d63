/** What was agreed with an employee, through all their talks, and two periods side by side. */
import type { Page } from '@playwright/test';
import { goHome, importInterview, setLanguage } from '../run/panel-driver';
import { violations } from './accessibility-test';
import { expect, test } from './extension-test';
import { openRecords } from './records-test';

interface Row {
  readonly [column: string]: string;
}

/** A talk with 李伟 (T9), as a file that only says what was agreed. */
function talk(
  period: string,
  day: string,
  notes: Readonly<Record<string, string | readonly Row[]>>,
) {
  const answers = Object.entries({
    employee_name: '李伟',
    employee_no: 'T9',
    review_period_label: period,
    interview_datetime: day,
    ...notes,
  }).map(([field, value]) => ({ field, value }));
  return JSON.stringify({ schemaVersion: 1, answers });
}

const FIRST = talk('2024年度', '2025-01-10', {
  strengths: '全年中标率28%，客户评价低于目标，资料准备不足',
  action_items: [
    { action_text: '每周五提交清单', action_owner: 'employee', action_due: '2025-03-31' },
    { action_text: '考取中级证书', action_owner: 'employee', action_due: '2025-06-30' },
  ],
  manager_commitments: [{ commitment_text: '协调售前排期', commitment_due: '2025-02-28' }],
});

/** Names the person in a new interview; what was agreed last time comes by itself. */
async function nextTalk(panel: Page, period: string): Promise<void> {
  await panel.getByRole('button', { name: '新建面谈' }).click();
  await panel.locator('[data-place="employee_no"]').fill('T9');
  await panel.locator('[data-place="employee_name"]').fill('李伟');
  await panel.locator('[data-place="review_period_label"]').fill(period);
  await panel.locator('[data-prior]').waitFor();
}

const prior = (panel: Page, text: string) => panel.locator('[data-owner]', { hasText: text });

test('follows every action and promise through three talks, in both languages (R2, S6-c)', async ({
  chromium,
  hr,
}) => {
  const { panel, records } = await openRecords(chromium, hr, []);
  await importInterview(panel, 'first.json', FIRST);
  await goHome(panel);

  await nextTalk(panel, '2025上半年');
  await expect(panel.locator('[data-owner] legend').first()).toContainText('协调售前排期');
  await prior(panel, '协调售前排期').locator('select').selectOption('done');
  await prior(panel, '每周五提交清单').locator('select').selectOption('in_progress');
  await prior(panel, '每周五提交清单').locator('input').fill('做到第三周');
  await prior(panel, '每周五提交清单').locator('[data-action="carry-over"]').click();
  await prior(panel, '考取中级证书').locator('select').selectOption('not_done');
  // The HR form asks how last time's plan went; it need not be written twice.
  await panel.locator('[data-action="start"]').click();
  await panel.locator('[data-action="prior-as-note"]').click();
  await expect(panel.locator('[data-place="prior_plan_status"]')).toHaveValue(
    [
      '1. 协调售前排期（责任人：上级，2025-02-28）：已完成。',
      '2. 每周五提交清单（责任人：员工，2025-03-31）：进行中。做到第三周',
      '3. 考取中级证书（责任人：员工，2025-06-30）：未完成。',
    ].join('\n'),
  );
  await expect(panel.locator('[data-action="prior-as-note"]')).toHaveCount(0);
  await goHome(panel);

  await nextTalk(panel, '2025年度');
  await expect(panel.locator('[data-owner]')).toHaveCount(2);
  await prior(panel, '考取中级证书').locator('select').selectOption('dropped');
  await expect(prior(panel, '考取中级证书').locator('[data-action="carry-over"]')).toHaveCount(0);
  await goHome(panel);

  await expect(records.locator('[data-record]')).toHaveCount(3, { timeout: 15_000 });
  const open = (period: string) => records.locator('[data-record]', { hasText: period });
  // Of the first talk nothing is open any more: it was settled, dropped, or taken over.
  await expect(open('2024年度')).not.toContainText('待办');
  await expect(open('2025上半年')).toContainText('待办 1');

  await open('2025年度').click();
  await records.locator('[data-action="employee"]').click();
  const thread = (text: string) => records.locator('[data-thread]', { hasText: text });
  await expect(records.locator('[data-thread]')).toHaveCount(3);
  await expect(records.locator('[data-threads="commitment"]')).toContainText('协调售前排期');
  await expect(thread('协调售前排期')).toHaveAttribute('data-thread', 'done');
  await expect(thread('考取中级证书')).toHaveAttribute('data-thread', 'dropped');
  await expect(thread('考取中级证书').locator('.trail li')).toHaveText([
    /2024年度约定$/,
    /2025上半年没做完/,
    /2025年度双方同意不再做/,
  ]);
  await expect(thread('每周五提交清单').locator('.trail li')).toHaveText([
    /2024年度约定/,
    /2025上半年进行中、延续、没有定新期限做到第三周/,
    /2025年度没有复盘/,
  ]);
  await expect(records.locator('.thread-counts')).toContainText('1 不再做');

  await thread('每周五提交清单').getByRole('checkbox').check();
  await expect(thread('每周五提交清单')).toHaveAttribute('data-thread', 'done');
  await expect(thread('每周五提交清单')).toContainText('在记录里勾选完成');
  await records.getByRole('link', { name: '行动项' }).click();
  await expect(records.locator('[data-due]')).toHaveCount(0);
  await records.getByRole('radio', { name: '全部' }).check();
  await expect(records.locator('[data-due]', { hasText: '每周五提交清单' })).toHaveCount(1);

  await records.goBack();
  await records.getByRole('button', { name: 'English' }).click();
  await expect(thread('考取中级证书')).toContainText('dropped');
  await expect(thread('考取中级证书')).toContainText('dropped by both');
});

test('marks what differs between two periods word by word, also for who hears it (R2)', async ({
  chromium,
  hr,
}) => {
  const { panel, records } = await openRecords(chromium, hr, []);
  await setLanguage(panel, 'zh');
  await importInterview(panel, 'first.json', FIRST);
  await importInterview(
    panel,
    'second.json',
    talk('2025年度', '2026-01-10', {
      strengths: '全年中标率35%，客户评价高于目标，资料准备不足',
      action_items: [
        { action_text: '每周五提交清单', action_owner: 'joint', action_due: '2025-03-31' },
      ],
    }),
  );
  await expect(records.locator('[data-record]')).toHaveCount(2, { timeout: 15_000 });
  await records.locator('[data-record]').first().click();
  await records.locator('[data-action="employee"]').click();
  const row = records.locator('[data-comparison] tbody tr', { hasText: '优点' }).first();
  await expect(row.locator('del')).toHaveText(['（只在前一次：28）', '（只在前一次：低于）']);
  await expect(row.locator('ins')).toHaveText(['（只在后一次：35）', '（只在后一次：高于）']);
  const looks = (mark: string) =>
    row
      .locator(mark)
      .first()
      .evaluate(element => getComputedStyle(element).textDecorationStyle);
  expect([await looks('del'), await looks('ins')]).toEqual(['dashed', 'solid']);
  // A row's owner is said by its name, not by its code.
  const actions = records.locator('[data-comparison] tbody tr', { hasText: '每周五提交清单' });
  await expect(actions.locator('ins')).toContainText('双方');

  const compared = records.locator('[data-comparison] tbody tr');
  await expect(records.locator('[data-comparison] tbody tr:not(.is-different)')).toHaveCount(0);
  const different = await compared.count();
  await records.locator('[data-action="only-different"]').uncheck();
  await expect(compared.filter({ hasText: '工号' })).toContainText('T9');
  expect(await compared.count()).toBeGreaterThan(different);
  // What is said to who hears only must not lengthen the page.
  const overflow = await records.evaluate(
    () => document.documentElement.scrollHeight - innerHeight,
  );
  expect(overflow).toBe(0);
  for (const theme of ['light', 'dark']) {
    await records.evaluate(wanted => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    expect(await violations(records), theme).toEqual([]);
  }
});
