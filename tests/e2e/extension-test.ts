/** A test with a browser, the built extension in it, and pages served on two loopback origins. */
import { test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, launchExtensionBrowser } from '../run/extension-browser';
import { importInterview, setLanguage } from '../run/panel-driver';
import { type HostServer, startHostServer } from './host-server';

interface Fixtures {
  chromium: ExtensionBrowser;
  /** Two servers: their pages are of different origins. */
  hr: HostServer;
  other: HostServer;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  chromium: async ({}, use) => {
    const chromium = await launchExtensionBrowser();
    await use(chromium);
    await chromium.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  hr: async ({}, use) => {
    const server = await startHostServer();
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  other: async ({}, use) => {
    const server = await startHostServer();
    await use(server);
    await server.close();
  },
});

export { expect };

export const NOTES = {
  employee_name: '陈思远',
  employee_no: 'T10231',
  self_summary: 'CANARY-self 全年跑了230多次客户。\n第二行。',
  manager_comment: 'CANARY-comment 勤奋度高，<b>方法</b>需升级。',
  self_rating: 'A',
  manager_rating: 'C',
  interview_datetime: '2026-01-14',
  duration_minutes: 58,
  training_needed: true,
  private_notes: 'CANARY-private 不写入正式记录',
} as const;

export function interviewFile(notes: Readonly<Record<string, unknown>> = NOTES): string {
  const answers = Object.entries(notes).map(([field, value]) => ({ field, value }));
  return JSON.stringify({ schemaVersion: 1, answers });
}

/** A panel in Chinese with one imported interview on screen, at Prepare. */
export async function openInterview(
  chromium: ExtensionBrowser,
  page: Page,
  notes?: Readonly<Record<string, unknown>>,
): Promise<Page> {
  const panel = await chromium.clickToolbarIcon(page);
  await setLanguage(panel, 'zh');
  await importInterview(panel, 'interview.json', interviewFile(notes));
  await panel.locator('[data-screen="prepare"]').waitFor();
  return panel;
}
