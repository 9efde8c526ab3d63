/** Fills one host page through the panel, part by part, and notes what the panel said. */
import type { ManifestAnswer, ManifestPage } from '../../hosts/manifest';
import { until } from '../extension-browser';
import type { Panel } from '../panel';
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
} from '../panel-driver';
import { type HostBrowser, type HostTab, hasModel, readModel } from './host-browser';
import { isLabelled } from './model';
import { emptyReport, type ReportedAnswer, type ReportedPage } from './report';

const PAGE_BUDGET_MS = 60_000;
const MODEL_WAIT_MS = 15_000;
const LET_GO_MS = 10_000;

export async function runPage(
  browser: HostBrowser,
  page: ManifestPage,
  undo: boolean,
): Promise<ReportedPage> {
  const report = emptyReport(page);
  const tab = await browser.newTab();
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('out of time')), PAGE_BUDGET_MS);
  });
  const filling = fillPage(browser, tab, page, undo, report);
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
    await Promise.race([filling.catch(() => undefined), pause(LET_GO_MS)]);
  }
  return structuredClone(report);
}

async function fillPage(
  browser: HostBrowser,
  tab: HostTab,
  page: ManifestPage,
  undo: boolean,
  report: ReportedPage,
): Promise<void> {
  await tab.goto(page.url);
  for (const step of page.before ?? []) await tab.doStep(step);
  await until('window.__model', async () => ((await hasModel(tab)) ? true : null), MODEL_WAIT_MS);
  report.modelBefore = await readModel(tab);

  const panel = await tab.clickToolbarIcon();
  await setLanguage(panel, page.language);
  await importInterview(panel, `${page.name}.json`, interviewFile(page.answers));
  const surveyStart = performance.now();
  await goToFill(panel);
  await surveyPage(panel, browser.grantable);
  report.surveyMs = Math.round(performance.now() - surveyStart);

  const fillStart = performance.now();
  await fillOnce(panel, page, report);
  for (const part of page.parts ?? []) {
    await tab.bringToFront();
    await tab.doStep(part);
    await pressContinue(panel);
    if ((await settled(panel)) === 'review') await fillOnce(panel, page, report);
  }
  report.fillMs = Math.round(performance.now() - fillStart);
  await pause(1000);
  report.modelAfter = await readModel(tab);

  const undoAll = panel.locator('[data-action="undo-all"]');
  if (undo && (await undoAll.count()) > 0) {
    await undoAll.click();
    await undoAll.waitFor({ state: 'detached' });
    for (const part of page.back ?? []) {
      await tab.bringToFront();
      await tab.doStep(part);
      await undoRest(panel);
    }
    await pause(500);
    report.undone = { modelAfter: await readModel(tab) };
  }
}

/** As a person who goes back to a part that had left the page; nothing where nothing is left. */
async function undoRest(panel: Panel): Promise<void> {
  const rest = panel.locator('[data-action="undo-rest"]');
  if ((await rest.count()) === 0) return;
  await rest.click();
  await panel.locator('[data-fill-state="report"][aria-busy="false"]').waitFor();
}

/** Older builds read the page again instead. */
async function pressContinue(panel: Panel): Promise<void> {
  const goOn = panel.locator('[data-action="continue"]');
  const again = panel.locator('[data-action="survey"]');
  await ((await goOn.count()) > 0 ? goOn : again).first().click();
}

async function fillOnce(panel: Panel, page: ManifestPage, report: ReportedPage): Promise<void> {
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

/** The note's id after the import: the canonical id, or `own-` and its place among the labelled. */
function idOf(answers: readonly ManifestAnswer[], answer: ManifestAnswer, at: number): string {
  if (!isLabelled(answer)) return answer.field;
  return `own-${answers.slice(0, at + 1).filter(isLabelled).length}`;
}

function pause(ms: number): Promise<void> {
  return new Promise(resume => setTimeout(resume, ms));
}
