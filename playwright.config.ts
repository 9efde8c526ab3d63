import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each test has a browser of its own and waits for it half the time; three fit on two cores.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // Browsers are killed and started by the dozen here, and now and then one does not come up. What
  // fails twice fails; what passes the second time is named as flaky in the summary.
  retries: 1,
  expect: { timeout: 8_000 },
  reporter: process.env.E2E_JSON
    ? [['list'], ['json', { outputFile: process.env.E2E_JSON }]]
    : [['list']],
});
