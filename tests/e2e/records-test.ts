/** The records page over imported cases, beside the real side panel. */
import { readFileSync } from 'node:fs';
import type { ExtensionBrowser } from '../run/extension-browser';
import { goHome, importInterview, setLanguage } from '../run/panel-driver';
import { expect } from './extension-test';
import type { HostServer } from './host-server';

export const CASES = ['case-01', 'case-02', 'case-07'];
export const fileOf = (name: string) => readFileSync(`tests/fixtures/cases/${name}.json`, 'utf8');

/** The records page in Chinese, over the imported cases, beside an open panel at its list. */
export async function openRecords(chromium: ExtensionBrowser, hr: HostServer, cases = CASES) {
  const page = await chromium.newPage(hr.serve('/call', '<h1>会议</h1>'));
  const panel = await chromium.clickToolbarIcon(page);
  await setLanguage(panel, 'zh');
  for (const name of cases) await importInterview(panel, `${name}.json`, fileOf(name));
  await goHome(panel);
  const records = await chromium.newPage(`chrome-extension://${chromium.extensionId}/records.html`);
  await expect(records.locator('[data-record]')).toHaveCount(cases.length);
  return { panel, records };
}
