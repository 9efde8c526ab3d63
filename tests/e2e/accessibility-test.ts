/** What axe finds on a page of the extension. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.2 AA in the light theme, and what the dark one can change: the contrast. */
export async function violations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  // Legacy mode: the pages have no frames of their own, and the other mode opens a tab for every look.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const light: Found = (await look(page, LEVELS)) ?? (await axe.withTags(LEVELS).analyze());
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page, ['color-contrast']);
  if (!dark) throw new Error('axe is gone from the page');
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`,
  );
}

/** With the axe that an earlier look has left in the document: it is half a megabyte to bring. */
function look(page: Page, runOnly: readonly string[]): Promise<Found | null> {
  return page.evaluate(
    only =>
      (window as { axe?: { run(options: object): Promise<Found> } }).axe?.run({
        runOnly: only,
        resultTypes: ['violations'],
      }) ?? null,
    runOnly,
  );
}
