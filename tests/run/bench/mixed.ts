/**
 * A hundred widgets of real libraries, filled through the panel, against the same widgets worked by
 * real clicks and keys. Measured: from the click on Fill until the report stands, the second look
 * half a second after the last write included.
 */
import type { Page } from 'playwright';
import { FIELDS, type Kind } from '../../hosts/bench/mixed/fields';
import { sameValue } from '../hosts/model';
import {
  acceptReview,
  goToFill,
  importInterview,
  pressFill,
  setLanguage,
  surveyPage,
} from '../panel-driver';
import type { BenchBrowser } from './browser';
import { type Measurement, median, ratioAtMost } from './figure';
import { operate } from './hands';

const ROUNDS = 3;

const TYPES: Readonly<Partial<Record<Kind, string>>> = { rate: 'rate', slider: 'slider' };

export const mixedMeasurement = (bench: BenchBrowser): Measurement => ({
  name: 'mixed',
  async measure() {
    const filled: FilledForm[] = [];
    const byHand: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      filled.push(await fillOnce(bench));
      byHand.push(await operateOnce(bench));
    }
    const value = median(filled.map(({ ms }) => ms)) / 1000;
    const verified = Math.min(...filled.map(({ held }) => held));
    const floor = { name: 'clicks-and-keys', value: median(byHand) / 1000 };
    return [
      {
        name: 'fill-mixed',
        value,
        unit: 's',
        floor,
        goal: ratioAtMost(1, value, floor),
        notes: { filled, byHand },
      },
      {
        name: 'fill-mixed-held',
        value: verified,
        unit: 'widgets',
        goal: { text: `>=${FIELDS.length}widgets`, isMet: verified >= FIELDS.length },
      },
    ];
  },
});

interface FilledForm {
  readonly ms: number;
  /** Verified by the panel, and held by the page's own model. */
  readonly held: number;
  readonly failures: readonly string[];
}

async function fillOnce(bench: BenchBrowser): Promise<FilledForm> {
  const page = await openForm(bench);
  const panel = await bench.chromium.clickToolbarIcon(page);
  await setLanguage(panel, 'zh');
  await importInterview(panel, 'mixed.json', interviewFile());
  await goToFill(panel);
  await bench.leaveFocus(page);
  await surveyPage(panel, bench.chromium.grantable);
  await acceptReview(panel, 'all');
  const start = performance.now();
  const outcomes = await pressFill(panel);
  const ms = performance.now() - start;
  const verified = outcomes.filter(({ outcome }) => outcome === 'verified');
  const failures = outcomes.flatMap(({ answers, outcome, reason }) =>
    outcome === 'verified' ? [] : `${answers} ${reason}`,
  );
  const held = await heldBy(page);
  await page.close();
  return { ms, held: Math.min(held, verified.length), failures };
}

async function operateOnce(bench: BenchBrowser): Promise<number> {
  const page = await openForm(bench);
  await bench.giveFocus(page);
  const start = performance.now();
  for (const field of FIELDS) await operate(page, field);
  const passed = performance.now() - start;
  const held = await heldBy(page);
  if (held < FIELDS.length) throw new Error(`by hand only ${held} of ${FIELDS.length} were filled`);
  await page.close();
  return passed;
}

async function openForm(bench: BenchBrowser): Promise<Page> {
  const page = await bench.open('/mixed/');
  await page.locator('.ql-editor').last().waitFor();
  return page;
}

const interviewFile = () =>
  JSON.stringify({
    schemaVersion: 1,
    answers: FIELDS.map(({ label, kind, value }) => ({ label, type: TYPES[kind] ?? kind, value })),
  });

/** How many values the page's model holds a moment later. */
async function heldBy(page: Page): Promise<number> {
  await page.waitForTimeout(300);
  const model = await page.evaluate(() =>
    (window as unknown as { __model(): Record<string, unknown> }).__model(),
  );
  return FIELDS.filter(({ key, value }) => sameValue(model[key], value)).length;
}
