/**
 * The records page over ten thousand interviews, and what a growing store costs the panel. The
 * interviews come in through the page's own restore, in steps, so that each size is measured on the
 * way. Figures of the largest size carry the goals; those of the smaller ones show the growth.
 *
 * Other processes share the machine: keys, scans, frames and tasks are timed by the thread's own
 * clock, keys and scans by the median of their rounds. The figures named `wall` are what the clock on
 * the wall said meanwhile; they move with the machine and have no goal.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { BenchBrowser } from './browser';
import { atMost, type Figure, type Measurement, median, percentile, ratioAtMost } from './figure';
import { type LongestTask, longestTaskDuring } from './longest-task';
import { madeBackup } from './made-interviews';
import { type Span, spansDuring } from './thread-clock';

const SIZES = [100, 1_000, 10_000] as const;
const QUERIES = [
  '投标资料',
  'csy',
  '编号99',
  '差异 评估',
  'M1009',
  '没有写过的词语',
  '续约率',
  '负责',
];
const INSIDE = readFileSync(new URL('./inside/records-page.js', import.meta.url), 'utf8');
const ROUNDS = 5;
const START = '[data-record], [data-interview]';

export function recordsMeasurement(bench: BenchBrowser): Measurement {
  return {
    name: 'records',
    async measure() {
      const figures: Figure[] = [];
      let stored = 0;
      for (const size of SIZES) {
        const isLargest = size === SIZES.at(-1);
        const restore = await takeIn(bench, stored, size);
        stored = size;
        if (isLargest) figures.push(...restore);
        figures.push(...(await listFigures(bench, size, isLargest)));
        figures.push(...(await panelFigures(bench, size)));
      }
      figures.push(...(await backupFigures(bench)));
      return figures;
    },
  };
}

async function openPage(bench: BenchBrowser, path: string): Promise<Page> {
  const page = await bench.chromium.newPage(
    `chrome-extension://${bench.chromium.extensionId}/${path}`,
  );
  await page.bringToFront();
  await page.evaluate(INSIDE);
  return page;
}

async function takeIn(bench: BenchBrowser, from: number, to: number): Promise<Figure[]> {
  const page = await openPage(bench, 'records.html#files');
  const parts = await madeBackup(from, to);
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const folder = mkdtempSync(join(tmpdir(), 'eight-steps-bench-'));
  const paths = parts.map((_, at) => join(folder, `part-${at + 1}.json`));
  for (const [at, path] of paths.entries()) writeFileSync(path, parts[at] ?? '');
  await chooseFiles(page, paths);
  await page.locator('[data-outcome="preview"]').waitFor({ timeout: 120_000 });
  rmSync(folder, { recursive: true });
  let seconds = Number.NaN;
  const longest = await longestTaskDuring(page, async () => {
    const start = performance.now();
    await page.locator('[data-action="take-in"]').click();
    await page.locator('[data-outcome="taken-in"]').waitFor({ timeout: 300_000 });
    seconds = (performance.now() - start) / 1000;
  });
  await page.close();
  return [
    { name: 'restore', value: seconds, unit: 's', notes: { interviews: to - from, bytes } },
    longestTaskFigure('restore', longest),
  ];
}

/** By the protocol: Playwright would send the files through its own pipe, and stops at 50 MB. */
async function chooseFiles(page: Page, files: readonly string[]): Promise<void> {
  await page.locator('[data-restore-files]').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.querySelector("[data-restore-files]")',
  });
  if (!result.objectId) throw new Error('the page has no file picker');
  await session.send('DOM.setFileInputFiles', { files: [...files], objectId: result.objectId });
  await session.detach();
}

async function backupFigures(bench: BenchBrowser): Promise<Figure[]> {
  const page = await openPage(bench, 'records.html#files');
  let seconds = Number.NaN;
  const longest = await longestTaskDuring(page, async () => {
    const start = performance.now();
    await page.locator('[data-action="backup"]').click();
    await page.locator('[data-outcome="backed-up"]').waitFor({ timeout: 300_000 });
    seconds = (performance.now() - start) / 1000;
  });
  await page.close();
  return [{ name: 'backup', value: seconds, unit: 's' }, longestTaskFigure('backup', longest)];
}

function longestTaskFigure(work: string, { cpuMs, wallMs }: LongestTask): Figure {
  return {
    name: `${work}-longest-task`,
    value: cpuMs,
    unit: 'ms',
    goal: atMost(50, 'ms', cpuMs),
    notes: { wallMs },
  };
}

async function listFigures(
  bench: BenchBrowser,
  size: number,
  isLargest: boolean,
): Promise<Figure[]> {
  // Once without looking: the rows derived from what was taken in belong to the restore.
  const first = await openPage(bench, 'records.html');
  await untilSearchable(first);
  await first.close();
  const usable: number[] = [];
  for (let run = 0; run < ROUNDS; run++) usable.push(await timeToFirst(bench, 'records.html'));
  const page = await openPage(bench, 'records.html');
  await untilSearchable(page);
  const rounds: (readonly Span[])[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push(
      await spansDuring(page, async () => {
        await page.evaluate(`bench.search(${JSON.stringify(QUERIES)})`);
      }),
    );
  const keys = medians(rounds, 'key', 'cpuMs');
  const scans = medians(rounds, 'scan', 'cpuMs');
  const key = percentile(keys, 0.95);
  const scan = { name: 'linear-scan-p95', value: percentile(scans, 0.95) };
  const warm = median(usable);
  const figures: Figure[] = [
    {
      name: `records-usable-${size}`,
      value: warm,
      unit: 'ms',
      ...(isLargest && { goal: atMost(500, 'ms', warm) }),
      notes: { usable },
    },
    {
      name: `search-p95-${size}`,
      value: key,
      unit: 'ms',
      floor: scan,
      ...(isLargest && { goal: atMost(30, 'ms', key) }),
      notes: {
        median: median(keys),
        keys: keys.length,
        worst: rounds.map(round => longestOf(round, 'key', 'cpuMs')),
      },
    },
    {
      name: `search-wall-p95-${size}`,
      value: percentile(medians(rounds, 'key', 'wallMs'), 0.95),
      unit: 'ms',
      floor: {
        name: 'linear-scan-wall-p95',
        value: percentile(medians(rounds, 'scan', 'wallMs'), 0.95),
      },
    },
  ];
  if (isLargest) {
    figures.push({
      name: 'search-against-scan',
      value: key,
      unit: 'ms',
      floor: scan,
      goal: ratioAtMost(2, key, scan),
    });
    figures.push(...(await scrollFigures(page)));
    const heap = await heapOf(page);
    figures.push({ name: 'records-heap', value: heap, unit: 'MB', goal: atMost(200, 'MB', heap) });
  }
  await page.close();
  return figures;
}

/** Every frame of every run counts by the thread's clock; the wall is that of the calmest run. */
async function scrollFigures(page: Page): Promise<Figure[]> {
  // The texts that the scans were over are the bench's own garbage, not the list's.
  await collectGarbage(page);
  const runs: (readonly Span[])[] = [];
  for (let run = 0; run < ROUNDS; run++)
    runs.push(
      await spansDuring(page, async () => {
        await page.evaluate('bench.scroll(240)');
      }),
    );
  const longest = runs.map(run => longestOf(run, 'frame', 'cpuMs'));
  const worst = Math.max(...longest);
  const onTheWall = runs.map(run => longestOf(run, 'frame', 'wallMs'));
  return [
    {
      name: 'scroll-longest-frame',
      value: worst,
      unit: 'ms',
      goal: atMost(50, 'ms', worst),
      notes: { median: median(runs.flat().map(({ cpuMs }) => cpuMs)), longest },
    },
    {
      name: 'scroll-wall-longest-frame',
      value: Math.min(...onTheWall),
      unit: 'ms',
      notes: { longest: onTheWall },
    },
  ];
}

type Clock = 'cpuMs' | 'wallMs';

function timesOf(spans: readonly Span[], name: string, clock: Clock): number[] {
  return spans.filter(span => span.name === name).map(span => span[clock]);
}

function longestOf(spans: readonly Span[], name: string, clock: Clock): number {
  return Math.max(...timesOf(spans, name, clock));
}

/** Of each key over the rounds. */
function medians(rounds: readonly (readonly Span[])[], name: string, clock: Clock): number[] {
  const times = rounds.map(round => timesOf(round, name, clock));
  return (times[0] ?? []).map((_, at) => median(times.map(round => round[at] ?? Number.NaN)));
}

async function untilSearchable(page: Page): Promise<void> {
  await page.locator('[data-record]').first().waitFor({ timeout: 120_000 });
  await page.locator('[data-list-state="ready"]').waitFor({ timeout: 120_000, state: 'attached' });
}

/** From the navigation to the first row, by the page's own clock. */
async function timeToFirst(bench: BenchBrowser, path: string): Promise<number> {
  const page = await bench.chromium.context.newPage();
  await page.addInitScript(`
    new MutationObserver((_, observer) => {
      if (!document.querySelector('${START}')) return;
      globalThis.firstShown = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  `);
  await page.goto(`chrome-extension://${bench.chromium.extensionId}/${path}`);
  await page.waitForFunction(() => 'firstShown' in globalThis, undefined, { timeout: 60_000 });
  const shown = Number(await page.evaluate('globalThis.firstShown'));
  await page.close();
  return shown;
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

async function heapOf(page: Page): Promise<number> {
  await collectGarbage(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.find(metric => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 1_000_000;
}

async function panelFigures(bench: BenchBrowser, size: number): Promise<Figure[]> {
  const starts: number[] = [];
  for (let run = 0; run < 3; run++) starts.push(await timeToFirst(bench, 'sidepanel.html'));
  const page = await openPage(bench, 'sidepanel.html');
  await page.locator('[data-interview]').first().click();
  await page.locator('[data-screen]:not([data-screen="home"])').waitFor();
  // The first note of Prepare is the field that is typed into, wherever the interview stands.
  const field = page.locator('[data-place="employee_no"]');
  for (let up = 0; up < 3 && (await field.count()) === 0; up++) {
    await page.locator('[data-action="up"]').first().click();
    await page.waitForTimeout(200);
  }
  await field.waitFor();
  const saves = (await page.evaluate('bench.saves(30)')) as number[];
  // Back at the list: the next start shows it, not this interview.
  await page.locator('[data-action="up"]').first().click();
  await page.locator('[data-interview]').first().waitFor();
  await page.close();
  return [
    { name: `panel-start-${size}`, value: median(starts), unit: 'ms' },
    {
      name: `save-${size}`,
      value: median(saves),
      unit: 'ms',
      notes: { p95: percentile(saves, 0.95) },
    },
  ];
}
