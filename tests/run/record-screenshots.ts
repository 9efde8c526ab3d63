/** The records page, wide and narrow, and the Word files of two cases as LibreOffice shows them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { broughtFrom, priorActionsOf, withCarriedOver } from '../../utils/domain/carry-over';
import { loadFieldCatalogue } from '../../utils/domain/field-catalogue';
import { type Interview, newInterview } from '../../utils/domain/interview';
import { parseInterviewFile } from '../../utils/domain/interview-file';
import { loadPack } from '../../utils/domain/pack';
import packJson from '../../utils/domain/packs/eight-steps.json';
import fieldsJson from '../../utils/domain/packs/fields.json';
import { withThreads } from '../../utils/domain/thread-ids';
import { writeInterviewFile } from '../../utils/domain/write-interview-file';
import { exportRecord } from '../../utils/export/export-record';
import type { ExtensionBrowser } from './extension-browser';
import { goHome, importInterview } from './panel-driver';

const CASES = Array.from({ length: 10 }, (_, at) => `case-${String(at + 1).padStart(2, '0')}`);
const SIZES = { wide: { width: 1360, height: 900 }, narrow: { width: 360, height: 760 } };
const fileOf = (name: string) => readFileSync(`tests/fixtures/cases/${name}.json`, 'utf8');

export async function shootRecords(browser: ExtensionBrowser, panel: Page, folder: string) {
  for (const name of CASES.slice(1)) await importInterview(panel, `${name}.json`, fileOf(name));
  for (const [at, talk] of threeTalks().entries())
    await importInterview(panel, `talk-${at}.json`, writeInterviewFile(talk));
  await goHome(panel);
  const records = await browser.newPage(`chrome-extension://${browser.extensionId}/records.html`);
  await records.locator('[data-list-state="ready"]').waitFor({ state: 'attached' });
  for (const language of ['zh', 'en'] as const)
    for (const theme of ['light', 'dark'] as const) {
      await look(records, language, theme);
      const shoot = async (name: string, size: keyof typeof SIZES) => {
        await records.setViewportSize(SIZES[size]);
        await records.waitForTimeout(300);
        await records.screenshot({
          path: join(folder, `${name}-${size}-${language}-${theme}.png`),
        });
      };
      await goTo(records, '#');
      await shoot('records', 'narrow');
      await records.setViewportSize(SIZES.wide);
      await records.locator('[data-list]').evaluate(list => list.scrollTo(0, 0));
      await records.locator('[data-action="search"]').fill('csy');
      await records.locator('[data-record]').last().click();
      await records.locator('[data-open-record]').waitFor();
      await records.locator('[data-action="search"]').fill('');
      await shoot('records', 'wide');
      await shoot('record', 'narrow');
      await records.locator('[data-action="employee"]').click();
      await records.locator('[data-comparison] del').first().waitFor();
      await shoot('employee', 'wide');
      await shoot('employee', 'narrow');
      for (const [name, part] of [
        ['agreed', '[data-agreed]'],
        ['compare', '[data-comparison]'],
      ] as const) {
        await records.locator(part).evaluate(element => element.scrollIntoView());
        await shoot(name, 'narrow');
        await records.setViewportSize(SIZES.wide);
        await records.locator(part).evaluate(element => element.scrollIntoView());
        await shoot(name, 'wide');
      }
      await goTo(records, '#actions');
      await shoot('actions', 'wide');
      await goTo(records, '#files');
      await shoot('files', 'wide');
      await goTo(records, '#settings');
      await shoot('settings', 'wide');
    }
}

async function goTo(records: Page, hash: string): Promise<void> {
  await records.evaluate(to => {
    location.hash = to;
  }, hash);
  await records.waitForTimeout(200);
}

async function look(records: Page, language: 'zh' | 'en', theme: string): Promise<void> {
  await records.setViewportSize(SIZES.wide);
  const wanted = language === 'zh' ? 'zh-CN' : 'en';
  if ((await records.locator('html').getAttribute('lang')) !== wanted)
    await records.locator('[data-action="language"]').click();
  while ((await records.evaluate(() => document.documentElement.dataset.theme)) !== theme)
    await Promise.all([
      records.locator('[data-action="theme"]').click(),
      records.waitForTimeout(100),
    ]);
}

/** Case 1 between the talk before it and the one after, so that the employee has a history. */
function threeTalks(): readonly Interview[] {
  const present = withThreads(read('case-01'));
  const prior = present.priorActions ?? [];
  const past = withThreads({
    ...present,
    id: 'past',
    createdAt: '2025-01-15T06:00:00.000Z',
    updatedAt: '2025-01-15T07:00:00.000Z',
    priorActions: [],
    notes: {
      ...present.notes,
      review_period_label: '2024年度',
      interview_datetime: '2025-01-15T14:00',
      final_rating: 'B',
      manager_rating: 'B',
      self_rating: 'B',
      strengths: '客户关系维护扎实，回访次数全组第二；对产品熟悉，能独立讲方案',
      action_items: prior.map(({ text, owner, due }) => ({
        action_text: text,
        action_owner: owner,
        action_due: due,
      })),
      manager_commitments: [
        {
          commitment_text: '安排一次标书写作培训',
          commitment_owner: 'manager',
          commitment_due: '2025-03-31',
        },
      ],
      follow_up_date: '2025-04-15',
    },
  });
  return [past, present, after(present)];
}

const LOOKED_AT = [
  { status: 'done', comment: '排期已固定在每周二' },
  { status: 'not_done', comment: '培训名额本季取消，改为内部带教' },
  { status: 'done', comment: '四次投标零缺项' },
  { status: 'in_progress', comment: '资料库建了三成' },
  { status: 'dropped', comment: '客户改为自助查询' },
] as const;

/** Half a year later: each thing looked at, two of them going on. */
function after(present: Interview): Interview {
  const begun: Interview = {
    ...newInterview('after', '2026-07-10T06:00:00.000Z', present.packId),
    updatedAt: '2026-07-10T07:00:00.000Z',
    setup: present.setup,
    ticked: present.ticked,
    usedSeconds: present.usedSeconds,
    notes: {
      ...present.notes,
      review_period_label: '2026上半年',
      interview_datetime: '2026-07-10T10:00',
      final_rating: 'B',
      manager_rating: 'B',
      self_rating: 'B',
      self_summary: '上半年跑了140多次客户，客户都认我，投标资料这次没有再缺项',
      weaknesses: '方案讲解偏技术；对竞品价格了解不够',
      action_items: '',
      manager_commitments: '',
      follow_up_date: '2026-10-15',
    },
    priorActions: broughtFrom(present, {}).map((action, at) => ({ ...action, ...LOOKED_AT[at] })),
  };
  return priorActionsOf(begun)
    .filter(({ status }) => status === 'not_done' || status === 'in_progress')
    .map(({ id }) => id)
    .reduce(withCarriedOver, begun);
}

/** The sheets as the browser prints them, a picture per page. */
export async function shootPrint(browser: ExtensionBrowser, panel: Page, folder: string) {
  const work = mkdtempSync(join(tmpdir(), 'eight-steps-print-'));
  try {
    for (const { name, language } of PRINTED) {
      await importInterview(panel, `${name}.json`, fileOf(name));
      await goHome(panel);
      const id = await panel.locator('[data-interview]').first().getAttribute('data-interview');
      const sheet = await browser.newPage(
        `chrome-extension://${browser.extensionId}/records.html#paper/${id}/record/${language}`,
      );
      await sheet.locator('[data-paper]').waitFor();
      const pdf = join(work, `${name}-${language}.pdf`);
      await sheet.pdf({ path: pdf, preferCSSPageSize: true });
      await sheet.close();
      program('pdftoppm', ['-r', '72', '-png', pdf, join(folder, `print-${name}-${language}`)]);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const PRINTED = [
  { name: 'case-01', language: 'zh' },
  { name: 'case-07', language: 'both' },
  { name: 'case-07', language: 'en' },
] as const;

const WORD_FILES = [
  { name: 'case-01', language: 'zh' },
  { name: 'case-07', language: 'both' },
] as const;

/** Word → PDF → a picture per page, by programs that are not ours. */
function read(name: string): Interview {
  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(catalogue.detail);
  const parsed = parseInterviewFile(fileOf(name), {
    catalogue: catalogue.value,
    newId: name,
    now: new Date(0).toISOString(),
    packId: packJson.id,
  });
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error}`);
  return parsed.value;
}

export async function shootWordFiles(folder: string): Promise<void> {
  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(catalogue.detail);
  const pack = loadPack(packJson, catalogue.value);
  if (!pack.ok) throw new Error(pack.detail);
  const context = { pack: pack.value, catalogue: catalogue.value };
  const work = mkdtempSync(join(tmpdir(), 'eight-steps-word-'));
  try {
    for (const { name, language } of WORD_FILES) {
      const choice = { format: 'docx', audience: 'record', language } as const;
      const { content } = await exportRecord(read(name), context, choice);
      writeFileSync(join(work, `${name}.docx`), Buffer.from(await content.arrayBuffer()));
      program('soffice', [
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        work,
        join(work, `${name}.docx`),
      ]);
      const pages = join(folder, `word-${name}-${language}`);
      program('pdftoppm', ['-r', '72', '-png', join(work, `${name}.pdf`), pages]);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function program(name: string, args: readonly string[]): void {
  const ran = spawnSync(name, args, { encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`${name} ended with ${ran.status}: ${ran.stderr}`);
}
