import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumHere } from './tests/run/browsers';

const chromium = chromiumHere();
const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };
const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

// A busy machine is slow, not wrong: what never comes still fails.
const PATIENCE = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...PATIENCE,
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        ...jsx,
        // Known beforehand: found in the middle of a run they would reload it.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            'valibot',
            'lucide',
            'chrono-node/zh',
            'chrono-node/en',
          ],
        },
        test: {
          ...PATIENCE,
          // As end to end: what passes the second time only is named in the report.
          retry: 1,
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          // They wait for pages to settle far more than they compute: four pages fit on two cores.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                // Tools read this file on machines without a browser, too.
                ...(chromium && { executablePath: chromium }),
                args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
