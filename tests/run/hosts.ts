/**
 * Fills host pages through the shipped build and the real side panel, and judges by what each
 * page's own framework holds. Without `--manifest`: the demo forms and every page of tests/hosts.
 * `npm run hosts -- [--manifest FILE] [--only NAME[,NAME …]] [--browser chromium|firefox] [--undo]
 * [--json OUT] [--extension DIR]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fieldsJson from '../../utils/domain/packs/fields.json';
import { demoManifest } from '../hosts/demo/manifest';
import { startDemoSite } from '../hosts/demo/server';
import type { Manifest, ManifestPage } from '../hosts/manifest';
import { hostManifest, pageNames, startHostSite } from '../hosts/pages';
import { launchChromiumHost } from './hosts/chromium-host';
import { runPage } from './hosts/fill-page';
import { launchFirefoxHost } from './hosts/firefox-host';
import { type JudgedPage, judgePage, printPage } from './hosts/report';
import { widgetTable } from './hosts/widget-table';

const DEMO_PAGES = ['demo-antd', 'demo-element-plus'];
const LAUNCH = { chromium: launchChromiumHost, firefox: launchFirefoxHost };

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
if (!isKnownBrowser(flags.browser))
  throw new Error(
    `--browser ${flags.browser}: only ${Object.keys(LAUNCH).join(' and ')} are known`,
  );

const only = flags.only?.split(',');
const sites: { close(): Promise<void> }[] = [];
const manifest: Manifest = flags.manifest
  ? (JSON.parse(readFileSync(flags.manifest, 'utf8')) as Manifest)
  : await ownManifest();
const pages = manifest.pages.filter(page => !only || only.includes(page.name));
if (pages.length === 0) throw new Error(`no page is named “${flags.only}”`);

const browser = await LAUNCH[flags.browser](flags.extension && resolve(flags.extension));
const judged: JudgedPage[] = [];
try {
  for (const page of pages) {
    const result = judgePage(page, await runPage(browser, page, flags.undo));
    judged.push(result);
    printPage(result);
    if (flags.json) {
      const reports = judged.map(({ report }) => report);
      writeFileSync(flags.json, `${JSON.stringify({ pages: reports }, null, 2)}\n`);
    }
  }
} finally {
  await browser.close();
  for (const site of sites) await site.close();
}
console.log(
  `\n${widgetTable(judged, new Map(fieldsJson.fields.map(({ id, kind }) => [id, kind])))}\n`,
);
const sumOf = (count: (page: JudgedPage) => number) =>
  judged.reduce((total, page) => total + count(page), 0);
const accepted = sumOf(({ counts }) => counts.accepted);
const wrong = sumOf(({ counts }) => counts.wrong);
const asked = sumOf(({ verdicts }) => verdicts.length);
const undoFaults = sumOf(page => page.undoFaults.length);
console.log(`hosts: accepted ${accepted} of ${asked}, wrong ${wrong}`);
process.exitCode = accepted === asked && wrong === 0 && undoFaults === 0 ? 0 : 1;

function isKnownBrowser(name: string): name is keyof typeof LAUNCH {
  return name in LAUNCH;
}

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
