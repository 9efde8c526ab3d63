/**
 * Fills host pages through the shipped build and the real side panel, and judges by what each
 * page's own framework holds. Without `--manifest`: the demo forms and every page of tests/hosts.
 * `npm run hosts -- [--manifest FILE] [--only NAME[,NAME …]] [--undo] [--json OUT] [--extension DIR]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { demoManifest } from '../hosts/demo/manifest';
import { startDemoSite } from '../hosts/demo/server';
import type { Manifest, ManifestAnswer, ManifestPage, ManifestStep } from '../hosts/manifest';
import { hostManifest, pageNames, startHostSite } from '../hosts/pages';
import { type ExtensionBrowser, launchExtensionBrowser, until } from './extension-browser';
import {
  type AnsweredRow,
  expectsKey,
  isLabelled,
  judge,
  type Model,
  type Outcome,
  sameState,
  type Verdict,
} from './hosts/model';
import {
  acceptReview,
  goToFill,
  importInterview,
  type OutcomeRow,
  outcomeRows,
  pressFill,
  type ReviewRow,
  reviewRows,
  setLanguage,
  settled,
  surveyPage,
} from './panel-driver';

const PAGE_BUDGET_MS = 60_000;
const MODEL_WAIT_MS = 15_000;
const LET_GO_MS = 10_000;
const DEMO_PAGES = ['demo-antd', 'demo-element-plus'];

interface ReportedAnswer {
  readonly field?: string;
  readonly label?: string;
  readonly value: unknown;
  plan: 'ticked' | 'unticked' | 'refused';
  reason?: string;
  target?: string;
  confidence?: number;
  outcome: Outcome;
  /** As the review said before the write. */
  undoable: boolean;
}

interface ReportedPage {
  readonly name: string;
  readonly url: string;
  error?: string;
  surveyMs: number;
  fillMs: number;
  modelBefore: Model;
  modelAfter: Model;
  answers: ReportedAnswer[];
  undone?: { modelAfter: Model };
}

const { values: flags } = parseArgs({
  options: {
    manifest: { type: 'string' },
    only: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    undo: { type: 'boolean', default: false },
    json: { type: 'string' },
    // An older build, to see what it makes of a page it was not made with.
    extension: { type: 'string' },
  },
});
if (flags.browser !== 'chromium')
  throw new Error(`--browser ${flags.browser}: only chromium can be driven so far`);

const only = flags.only?.split(',');
const sites: { close(): Promise<void> }[] = [];
const manifest: Manifest = flags.manifest
  ? (JSON.parse(readFileSync(flags.manifest, 'utf8')) as Manifest)
  : await ownManifest();
const pages = manifest.pages.filter(page => !only || only.includes(page.name));
if (pages.length === 0) throw new Error(`no page is named “${flags.only}”`);

const browser = await launchExtensionBrowser(
  flags.extension ? { extension: resolve(flags.extension) } : {},
);
const reports: ReportedPage[] = [];
const totals: Record<Verdict, number> = { accepted: 0, wrong: 0, failed: 0, refused: 0 };
let answersTotal = 0;
let undoFaults = 0;
try {
  for (const page of pages) {
    const report = await runPage(browser, page);
    reports.push(report);
    printPage(page, report);
    if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ pages: reports }, null, 2)}\n`);
  }
} finally {
  await browser.close();
  for (const site of sites) await site.close();
}
console.log(`hosts: accepted ${totals.accepted} of ${answersTotal}, wrong ${totals.wrong}`);
process.exitCode =
  totals.accepted === answersTotal && totals.wrong === 0 && undoFaults === 0 ? 0 : 1;

/** The demo forms, then the pages of tests/hosts; only the servers that are needed run. */
async function ownManifest(): Promise<Manifest> {
  const isAsked = (name: string) => !only || only.includes(name);
  const found: ManifestPage[] = [];
  if (DEMO_PAGES.some(isAsked)) {
    const demo = await startDemoSite();
    sites.push(demo);
    found.push(...demoManifest(demo).pages);
  }
  const names = pageNames().filter(isAsked);
  if (names.length > 0) {
    const hosts = await startHostSite();
    sites.push(hosts);
    found.push(...(await hostManifest(hosts, names)).pages);
  }
  return { pages: found };
}

async function runPage(chromium: ExtensionBrowser, page: ManifestPage): Promise<ReportedPage> {
  const report: ReportedPage = {
    name: page.name,
    url: page.url,
    surveyMs: 0,
    fillMs: 0,
    modelBefore: {},
    modelAfter: {},
    answers: page.answers.map(answer => ({
      ...(isLabelled(answer) ? { label: answer.label } : { field: answer.field }),
      value: answer.value,
      plan: 'refused',
      outcome: 'refused',
      undoable: true,
    })),
  };
  const tab = await chromium.context.newPage();
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('out of time')), PAGE_BUDGET_MS);
  });
  const filling = fillPage(chromium, tab, page, report);
  try {
    await Promise.race([filling, outOfTime]);
  } catch (error) {
    report.error =
      error instanceof Error ? error.message.split('\n').slice(0, 4).join(' ') : String(error);
    report.modelAfter = await readModel(tab).catch(() => ({}));
  } finally {
    clearTimeout(timer);
    await tab.close().catch(() => undefined);
    // The next page may have the panel only when this one has let go of it.
    const letGo = new Promise(resume => setTimeout(resume, LET_GO_MS));
    await Promise.race([filling.catch(() => undefined), letGo]);
  }
  return structuredClone(report);
}

async function fillPage(
  chromium: ExtensionBrowser,
  tab: Page,
  page: ManifestPage,
  report: ReportedPage,
): Promise<void> {
  await tab.goto(page.url);
  for (const step of page.before ?? []) await doStep(tab, step);
  await until(
    'window.__model',
    async () => ((await modelFrames(tab)) > 0 ? true : null),
    MODEL_WAIT_MS,
  );
  report.modelBefore = await readModel(tab);

  const panel = await chromium.clickToolbarIcon(tab);
  await setLanguage(panel, page.language);
  await importInterview(panel, `${page.name}.json`, interviewFile(page.answers));
  const surveyStart = performance.now();
  await goToFill(panel);
  await surveyPage(panel, chromium.grantable);
  report.surveyMs = Math.round(performance.now() - surveyStart);

  const fillStart = performance.now();
  await fillOnce(panel, page, report);
  for (const part of page.parts ?? []) {
    await tab.bringToFront();
    await doStep(tab, part);
    await panel.locator('[data-action="survey"]').first().click();
    if ((await settled(panel)) === 'review') await fillOnce(panel, page, report);
  }
  report.fillMs = Math.round(performance.now() - fillStart);
  await tab.waitForTimeout(1000);
  report.modelAfter = await readModel(tab);

  if (flags.undo && (await panel.locator('[data-action="undo-all"]').count()) > 0) {
    await panel.locator('[data-action="undo-all"]').click();
    await panel.locator('[data-action="undo-all"]').waitFor({ state: 'detached' });
    await tab.waitForTimeout(500);
    report.undone = { modelAfter: await readModel(tab) };
  }
}

async function fillOnce(panel: Page, page: ManifestPage, report: ReportedPage): Promise<void> {
  if ((await settled(panel)) !== 'review') return;
  const accept = page.accept === 'all' ? 'all' : 'proposed';
  const proposed = await reviewRows(panel);
  await acceptReview(panel, accept);
  const accepted = await reviewRows(panel);
  const isTicked = accepted.some(row => row.status === 'ticked');
  const outcomes = isTicked ? await pressFill(panel) : await outcomeRows(panel);
  for (const [at, answer] of page.answers.entries()) {
    const id = idOf(page.answers, answer, at);
    const reported = report.answers[at];
    if (reported && reported.outcome !== 'verified')
      noteAnswer(reported, findRow(proposed, id), findRow(outcomes, id));
  }
}

function findRow<T extends { answers: readonly string[] }>(
  rows: readonly T[],
  id: string,
): T | undefined {
  return rows.find(row => row.answers.includes(id));
}

function noteAnswer(
  reported: ReportedAnswer,
  row: ReviewRow | undefined,
  outcome: OutcomeRow | undefined,
): void {
  // A later part without a place for it says nothing about what was tried before.
  if (reported.outcome !== 'refused' && !outcome) return;
  if (row) {
    reported.plan = row.status;
    reported.undoable = row.undoable;
    if (row.reason) reported.reason = row.reason;
    if (row.target) reported.target = row.target;
    if (row.confidence !== undefined) reported.confidence = row.confidence;
  }
  reported.outcome = outcome?.outcome ?? 'refused';
  if (outcome?.reason) reported.reason = outcome.reason;
}

/** Holds the answers and nothing else to fill. */
function interviewFile(answers: readonly ManifestAnswer[]): string {
  return JSON.stringify({
    schemaVersion: 1,
    answers: answers.map(({ expect: _expect, ...answer }) => answer),
  });
}

async function doStep(tab: Page, step: ManifestStep): Promise<void> {
  const selector = 'click' in step ? step.click : step.scroll;
  const frame = await until(`${selector} on the page`, async () => {
    for (const candidate of tab.frames())
      if (
        (await candidate
          .locator(selector)
          .count()
          .catch(() => 0)) > 0
      )
        return candidate;
    return null;
  });
  const target = frame.locator(selector).first();
  if ('click' in step) await target.click();
  else await target.evaluate((element, by) => element.scrollBy(0, by), step.by);
  await tab.waitForTimeout(300);
}

async function modelFrames(tab: Page): Promise<number> {
  const found = await Promise.all(
    tab.frames().map(frame => frame.evaluate(() => '__model' in window).catch(() => false)),
  );
  return found.filter(Boolean).length;
}

async function readModel(tab: Page): Promise<Model> {
  const models = await Promise.all(
    tab.frames().map(frame =>
      frame
        .evaluate(() => {
          const model = (window as { __model?: () => Record<string, unknown> }).__model?.() ?? {};
          return JSON.parse(JSON.stringify(model)) as Record<string, unknown>;
        })
        .catch(() => ({})),
    ),
  );
  return Object.assign({}, ...models);
}

function printPage(page: ManifestPage, report: ReportedPage): void {
  const rows: AnsweredRow[] = page.answers.map((answer, at) => ({
    answer,
    outcome: report.answers[at]?.outcome ?? 'refused',
  }));
  const { verdicts, strayKeys } = judge(rows, report.modelBefore, report.modelAfter);
  const counts: Record<Verdict, number> = { accepted: 0, wrong: 0, failed: 0, refused: 0 };
  for (const verdict of verdicts) counts[verdict]++;
  const named = new Set(
    page.answers.map(({ expect }) => (expectsKey(expect) ? expect.key : expect.untouched)),
  );
  counts.wrong += strayKeys.filter(key => !named.has(key)).length;
  for (const verdict of Object.keys(totals) as Verdict[]) totals[verdict] += counts[verdict];
  answersTotal += rows.length;
  const cells = Object.entries(counts).map(([verdict, n]) => `${verdict} ${n}`);
  console.log(
    `${page.name.padEnd(28)} ${cells.join('  ')}  survey ${report.surveyMs} ms  fill ${report.fillMs} ms${report.error ? `  error: ${report.error}` : ''}`,
  );
  for (const [at, verdict] of verdicts.entries()) {
    const answer = report.answers[at];
    if (verdict === 'accepted' || !answer) continue;
    console.log(
      `  ${verdict.padEnd(8)} ${answer.field ?? answer.label} · ${answer.plan} ${answer.reason ?? ''} → ${answer.target ?? '–'} · ${answer.outcome}`,
    );
  }
  for (const key of strayKeys)
    console.log(`  changed  ${key} = ${JSON.stringify(report.modelAfter[key])}`);
  if (report.undone) printUndo(page, report, report.undone.modelAfter);
}

/** What a person could not take back either was marked in the review; anything else left is a fault. */
function printUndo(page: ManifestPage, report: ReportedPage, after: Model): void {
  const marked = new Set(
    page.answers
      .filter((_, at) => report.answers[at]?.undoable === false)
      .map(({ expect }) => (expectsKey(expect) ? expect.key : expect.untouched)),
  );
  const left = Object.keys(report.modelBefore).filter(
    key => !sameState(report.modelBefore[key], after[key]),
  );
  const faults = left.filter(key => !marked.has(key));
  undoFaults += faults.length;
  console.log(
    faults.length === 0
      ? `  undo: all back, ${left.length} marked before as not to be undone`
      : `  undo left: ${faults.join(', ')}`,
  );
}

/** The note's id after the import: the canonical id, or `own-` and its place among the labelled. */
function idOf(answers: readonly ManifestAnswer[], answer: ManifestAnswer, at: number): string {
  if (!isLabelled(answer)) return answer.field;
  return `own-${answers.slice(0, at + 1).filter(isLabelled).length}`;
}
