/** The records page, wide and narrow, and the Word files of two cases as LibreOffice shows them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { loadFieldCatalogue } from '../../utils/domain/field-catalogue';
import { parseInterviewFile } from '../../utils/domain/interview-file';
import { loadPack } from '../../utils/domain/pack';
import packJson from '../../utils/domain/packs/eight-steps.json';
import fieldsJson from '../../utils/domain/packs/fields.json';
import { exportRecord } from '../../utils/export/export-record';
import type { ExtensionBrowser } from './extension-browser';
import { goHome, importInterview } from './panel-driver';

const CASES = Array.from({ length: 10 }, (_, at) => `case-${String(at + 1).padStart(2, '0')}`);
const SIZES = { wide: { width: 1360, height: 900 }, narrow: { width: 360, height: 760 } };
const fileOf = (name: string) => readFileSync(`tests/fixtures/cases/${name}.json`, 'utf8');

export async function shootRecords(browser: ExtensionBrowser, panel: Page, folder: string) {
  for (const name of CASES) await importInterview(panel, `${name}.json`, fileOf(name));
  await importInterview(panel, 'earlier.json', earlierTalk());
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
      await records.locator('[data-comparison] tbody tr').first().waitFor();
      await shoot('employee', 'wide');
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

/** Case 1 a year before, so that the employee has a history. */
function earlierTalk(): string {
  const file = JSON.parse(fileOf('case-01')) as { answers: { field: string; value: unknown }[] };
  const changes: Readonly<Record<string, unknown>> = {
    review_period_label: '2024年度',
    interview_datetime: '2025-01-15T14:00',
    final_rating: 'B',
    manager_rating: 'B',
    self_rating: 'B',
  };
  for (const answer of file.answers) answer.value = changes[answer.field] ?? answer.value;
  return JSON.stringify(file);
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
export async function shootWordFiles(folder: string): Promise<void> {
  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(catalogue.detail);
  const pack = loadPack(packJson, catalogue.value);
  if (!pack.ok) throw new Error(pack.detail);
  const context = { pack: pack.value, catalogue: catalogue.value };
  const work = mkdtempSync(join(tmpdir(), 'eight-steps-word-'));
  try {
    for (const { name, language } of WORD_FILES) {
      const read = parseInterviewFile(fileOf(name), {
        catalogue: catalogue.value,
        newId: name,
        now: new Date(0).toISOString(),
        packId: pack.value.id,
      });
      if (!read.ok) throw new Error(`${name}: ${read.error}`);
      const choice = { format: 'docx', audience: 'record', language } as const;
      const { content } = await exportRecord(read.value, context, choice);
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
