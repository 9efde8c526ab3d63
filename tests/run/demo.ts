/**
 * The main job on the demo HR site. By hand: a browser with everything in place. With
 * `--headless --once`: does it alone through the real side panel and proves it by what the site
 * stored: `demo: filled F of N, verified V, stored S`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { type ExpectedCase, expectedCase } from '../hosts/demo/manifest';
import { type DemoSite, startDemoSite } from '../hosts/demo/server';
import { type ExtensionBrowser, launchExtensionBrowser, until } from './extension-browser';
import {
  acceptReview,
  goToFill,
  importInterview,
  pressFill,
  setLanguage,
  surveyPage,
} from './panel-driver';

const CASE = resolve(import.meta.dirname, '../fixtures/cases/case-01.json');

type FormName = 'interview-record' | 'improvement-plan';
const FORMS: readonly { name: FormName; path: string; inFrame: boolean }[] = [
  { name: 'interview-record', path: '/#/interview', inFrame: false },
  { name: 'improvement-plan', path: '/#/improvement', inFrame: true },
];

const headless = process.argv.includes('--headless');
if (
  !headless &&
  process.platform === 'linux' &&
  !process.env.DISPLAY &&
  !process.env.WAYLAND_DISPLAY
) {
  console.error('No display here. Run without one: npm run demo -- --headless --once');
  process.exit(1);
}
const site = await startDemoSite();
const browser = await launchExtensionBrowser({ headless });
try {
  if (process.argv.includes('--once')) process.exitCode = await runOnce(site, browser);
  else await stayOpen(site, browser);
} finally {
  await browser.close();
  await site.close();
}

async function runOnce(demo: DemoSite, chromium: ExtensionBrowser): Promise<number> {
  const expected = expectedCase('case-01');
  const source = readFileSync(CASE, 'utf8');
  const page = await chromium.newPage(demo.url);
  const panel = await chromium.clickToolbarIcon(page);
  await setLanguage(panel, 'zh');
  await importInterview(panel, 'case-01.json', source);

  let total = 0;
  let filled = 0;
  let verified = 0;
  let stored = 0;
  for (const form of FORMS) {
    console.log(`» filling ${form.name}`);
    await page.bringToFront();
    await page.goto(`${demo.url}${form.path}`);
    const target = form.inFrame ? page.frameLocator('iframe') : page;
    await target.locator('[data-testid=save]').waitFor();
    await goToFill(panel);
    await surveyPage(panel, chromium.grantable);
    await acceptReview(panel, 'all');
    const outcomes = await pressFill(panel);
    filled += outcomes.length;
    verified += outcomes.filter(row => row.outcome === 'verified').length;
    for (const row of outcomes.filter(({ outcome }) => outcome !== 'verified'))
      console.log(`  not verified: ${row.answers.join(' + ')} (${row.reason ?? row.outcome})`);

    const before = demo.records().length;
    await target.locator('[data-testid=save]').click();
    const record = await until(
      'the site to store the form',
      async () => demo.records()[before] ?? null,
    );
    const right = countRight(record.data, expected, form.name);
    total += right.of;
    stored += right.count;
  }
  const leaks = await findLeaks(page, demo, source);
  for (const leak of leaks) console.log(`  must not be there: ${leak}`);
  console.log(`demo: filled ${filled} of ${total}, verified ${verified}, stored ${stored}`);
  return leaks.length === 0 && filled === total && verified === total && stored === total ? 0 : 1;
}

function countRight(
  data: Record<string, unknown>,
  expected: ExpectedCase,
  form: FormName,
): { count: number; of: number } {
  const wanted = Object.entries(expected[form]);
  const wrong = wanted.filter(([key, value]) => !holds(data[key], value));
  for (const [key] of wrong)
    console.log(`  stored otherwise: ${key} = ${JSON.stringify(data[key])}`);
  const touched = expected.untouched[form].filter(
    key => ![undefined, null, '', '草稿'].includes(data[key] as string),
  );
  for (const key of touched)
    console.log(`  must stay empty: ${key} = ${JSON.stringify(data[key])}`);
  return { count: wanted.length - wrong.length - touched.length, of: wanted.length };
}

function holds(held: unknown, value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'contains' in value)
    return (value.contains as string[]).every(part => String(held).includes(part));
  return held === value;
}

/** Notes that may never leave the panel: searched in what the site stored and in all it shows. */
async function findLeaks(page: Page, demo: DemoSite, source: string): Promise<string[]> {
  const { answers } = JSON.parse(source) as { answers: { field: string; value: unknown }[] };
  const secrets = answers.filter(({ field }) => ['private_notes', 'risk_flags'].includes(field));
  const seen = [JSON.stringify(demo.records())];
  for (const frame of page.frames())
    seen.push(
      await frame.evaluate(() =>
        [
          document.documentElement.outerHTML,
          ...[...document.querySelectorAll('input, textarea')].map(
            field => (field as HTMLInputElement).value,
          ),
        ].join('\n'),
      ),
    );
  return secrets
    .filter(({ value }) => seen.some(text => text.includes(String(value))))
    .map(({ field }) => field);
}

async function stayOpen(demo: DemoSite, chromium: ExtensionBrowser): Promise<void> {
  const page = await chromium.newPage(demo.url);
  const panel = await chromium.clickToolbarIcon(page);
  await importInterview(panel, 'case-01.json', readFileSync(CASE, 'utf8'));
  await page.goto(`${demo.url}/#/interview`);
  console.log(`The demo HR site is at ${demo.url}, the panel is open beside it.`);
  console.log(
    'In the panel: 重新识别 (Read again), review, 填入 (Fill); then save the form on the site.',
  );
  console.log('Close the browser or press Ctrl+C to end.');
  await new Promise<void>(ended => {
    chromium.context.on('close', () => ended());
    process.once('SIGINT', ended);
  });
}
