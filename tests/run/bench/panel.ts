/**
 * The panel opened warm with 500 interviews stored, at its list and in a talk, against an empty panel of
 * WXT and Preact opened by turns with it; a key in a note of 20 kB against a box with the same text that
 * nothing listens to; the panel's first script. Compare ratios: absolute times depend on what else the
 * machine does.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { checksumOf } from '../../../utils/storage/checksum';
import {
  EXTENSION_FOLDER,
  type ExtensionBrowser,
  launchExtensionBrowser,
} from '../extension-browser';
import { importInterview } from '../panel-driver';
import { atMost, type Figure, type Measurement, median, ratioAtMost } from './figure';
import { FRAME_MS, type KeysCompared, keysInTurn, plainBox } from './keys';

const STORED = 500;
const OPENINGS = 21;
const NOTE_BYTES = 20_000;
const LONG_TEXT = '说明事实与影响。'.repeat(Math.ceil(NOTE_BYTES / 24)).slice(0, NOTE_BYTES / 3);
const USABLE = 'usable at';
const EMPTY_ROOT = resolve(import.meta.dirname, 'empty-panel');

export const panelMeasurement: Measurement = {
  name: 'panel',
  async measure() {
    const wxt = spawnSync('node_modules/.bin/wxt', ['build', EMPTY_ROOT, '-b', 'chrome', '--mv3'], {
      encoding: 'utf8',
    });
    if (wxt.status !== 0) throw new Error(`the empty panel does not build: ${wxt.stderr}`);

    const empty = await launchExtensionBrowser({
      extension: resolve(EMPTY_ROOT, '.output/chrome-mv3'),
    });
    const browser = await launchExtensionBrowser();
    try {
      const page = await browser.newPage('about:blank');
      const url = panelOf(browser);
      await page.goto(url);
      await importInterview(
        page,
        'long.json',
        JSON.stringify({
          schemaVersion: 1,
          answers: [
            { field: 'employee_name', value: '陈思远' },
            { field: 'self_summary', value: '说了' },
            { field: 'manager_comment', value: LONG_TEXT },
          ],
        }),
      );
      await page.locator('[data-action="up"]').click();
      await page.locator('[data-screen="home"]').waitFor();
      await storeMany(page, STORED);

      const blank = await empty.newPage('about:blank');
      const note = '[data-place="manager_comment"]';
      await sayWhenUsable(blank, '[data-screen]');
      await sayWhenUsable(page, `[data-screen="home"] [data-interview], ${note}`);
      const floor = { page: blank, url: panelOf(empty) };
      const opened = await openingsInTurn(floor, { page, url });

      await page.locator('[data-interview]').first().click();
      await page.locator('[data-action="start"]').click();
      await page.locator('[data-step="manager_review"]').click();
      const plain = await browser.newPage('about:blank');
      await plain.evaluate(plainBox, LONG_TEXT);
      const keys = await keysInTurn({ page: plain, box: 'textarea' }, { page, box: note });
      await plain.close();

      const reopened = await openingsInTurn(floor, { page, url });
      return [...openingFigures(opened, reopened), ...keyFigures(keys), firstScriptFigure()];
    } finally {
      await empty.close();
      await browser.close();
    }
  },
};

function openingFigures(opened: Compared, reopened: Compared): Figure[] {
  const floor = { name: 'empty-panel', value: opened.floor };
  return [
    {
      name: `panel-opened-${STORED}`,
      value: opened.value,
      unit: 'ms',
      floor,
      goal: atMost(300, 'ms', opened.value),
    },
    {
      name: 'panel-opened-vs-empty',
      value: opened.value,
      unit: 'ms',
      floor,
      goal: ratioAtMost(1.5, opened.value, floor),
    },
    {
      name: 'panel-reopened-in-a-talk',
      value: reopened.value,
      unit: 'ms',
      floor: { name: 'empty-panel', value: reopened.floor },
      goal: atMost(300, 'ms', reopened.value),
    },
  ];
}

/** What a key costs the page's thread, and how long a person waits for it, who also waits for the screen. */
function keyFigures({ plain, panel }: KeysCompared): Figure[] {
  const notes = {
    frameMs: FRAME_MS,
    plainMedian: plain.wall.middle,
    panelMedian: panel.wall.middle,
  };
  return [
    {
      name: 'key-to-paint-p95',
      value: panel.wall.most,
      unit: 'ms',
      floor: { name: 'plain-box', value: plain.wall.most },
      goal: atMost(16, 'ms', panel.wall.most),
      notes,
    },
    {
      name: 'key-work-p95',
      value: panel.work.most,
      unit: 'ms',
      floor: { name: 'plain-box', value: plain.work.most },
      goal: atMost(16, 'ms', panel.work.most),
    },
  ];
}

function firstScriptFigure(): Figure {
  const first = firstScripts();
  return {
    name: 'panel-first-script-gzip',
    value: first,
    unit: 'kB',
    goal: atMost(60, 'kB', first),
  };
}

const panelOf = ({ extensionId }: ExtensionBrowser) =>
  `chrome-extension://${extensionId}/sidepanel.html`;

interface Opening {
  readonly page: Page;
  readonly url: string;
}

interface Compared {
  readonly floor: number;
  readonly value: number;
}

/** Medians of two pages opened by turns, so that both meet the same machine; the first ones warm up. */
async function openingsInTurn(floor: Opening, measured: Opening): Promise<Compared> {
  const times: { floor: number[]; measured: number[] } = { floor: [], measured: [] };
  for (let n = 0; n <= OPENINGS; n++) {
    const pair = { floor: await openingOf(floor), measured: await openingOf(measured) };
    if (n === 0) continue;
    times.floor.push(pair.floor);
    times.measured.push(pair.measured);
  }
  return { floor: median(times.floor), value: median(times.measured) };
}

/** From the start of navigation to the frame after which the page can be used. */
async function openingOf({ page, url }: Opening): Promise<number> {
  await page.goto('about:blank');
  // The page says so itself: whoever asks it meanwhile takes the time that is measured.
  const usable = page.waitForEvent('console', said => said.text().startsWith(USABLE));
  await page.goto(url, { waitUntil: 'commit' });
  return Number((await usable).text().slice(USABLE.length));
}

/** As text: the compiler of this file would put a helper of its own into a function. */
async function sayWhenUsable(page: Page, selector: string): Promise<void> {
  await page.addInitScript(
    `requestAnimationFrame(function seen() {
      if (document.querySelector(${JSON.stringify(selector)})) console.log(${JSON.stringify(USABLE)}, performance.now());
      else requestAnimationFrame(seen);
    });`,
  );
}

/** Copies of the one stored interview, with checksums as the panel itself would have written them. */
async function storeMany(page: Page, many: number): Promise<void> {
  const [row] = await page.evaluate(readRows);
  if (!row) throw new Error('nothing is stored');
  const copies: StoredRow[] = [];
  for (let n = 1; n < many; n++) {
    const updatedAt = new Date(Date.UTC(2025, 0, 1, 0, n)).toISOString();
    const id = `copy-${n}`;
    const interview = { ...row.interview, id, updatedAt };
    const checksum = await checksumOf([id, row.schemaVersion, row.revision, interview]);
    copies.push({ ...row, id, updatedAt, interview, checksum });
  }
  await page.evaluate(writeRows, copies);
}

interface StoredRow {
  readonly id: string;
  readonly schemaVersion: number;
  readonly revision: number;
  readonly checksum: string;
  readonly updatedAt: string;
  readonly interview: Record<string, unknown>;
}

function readRows(): Promise<StoredRow[]> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('eight-steps');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('interviews').objectStore('interviews').getAll();
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    };
  });
}

function writeRows(rows: StoredRow[]): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('eight-steps');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['interviews', 'summaries'], 'readwrite');
      const summaries = writing.objectStore('summaries');
      const asked = summaries.getAll();
      asked.onsuccess = () => {
        for (const { id, updatedAt } of rows) summaries.put({ ...asked.result[0], id, updatedAt });
      };
      for (const row of rows) writing.objectStore('interviews').put(row);
      writing.oncomplete = () => done();
      writing.onerror = () => fail(writing.error);
    };
  });
}

/** What the panel's page names itself, without what it loads on demand. */
function firstScripts(): number {
  const html = readFileSync(resolve(EXTENSION_FOLDER, 'sidepanel.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)].map(match => match[1] ?? '');
  const bytes = files.map(
    file => gzipSync(readFileSync(resolve(EXTENSION_FOLDER, file)), { level: 9 }).length,
  );
  return bytes.reduce((sum, each) => sum + each, 0) / 1000;
}
