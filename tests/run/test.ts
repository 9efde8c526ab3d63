/** `npm test`: unit, page, end to end, demo and host pages; each says its own counts, the last line sums up. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'eight-steps-results-'));
const vitestJson = join(results, 'vitest.json');
const e2eJson = join(results, 'e2e.json');
let passed = 0;
let failed = 0;

function run(
  title: string,
  tool: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): boolean {
  console.log(`\n» ${title}`);
  const ran = spawnSync(`node_modules/.bin/${tool}`, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return ran.status === 0;
}

/** A runner that failed without counting anything still counts as one failure. */
function count(good: boolean, passedThere: number, failedThere: number): void {
  passed += passedThere;
  failed += good ? failedThere : Math.max(failedThere, 1);
}

function readJson<T>(file: string, fallback: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return fallback;
  }
}

/** Pages that every test run fills; `npm run hosts` fills all. */
const SOME_HOSTS = ['demo-antd', 'demo-element-plus'];

const started = Date.now();
const vitest = run('unit and page tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestJson}`,
]);
const unit = readJson(vitestJson, { numPassedTests: 0, numFailedTests: 0 });
count(vitest, unit.numPassedTests, unit.numFailedTests);

const e2e = run('end-to-end tests', 'playwright', ['test'], { E2E_JSON: e2eJson });
const { stats } = readJson(e2eJson, { stats: { expected: 0, flaky: 0, unexpected: 0 } });
count(e2e, stats.expected + stats.flaky, stats.unexpected);

const demo = run('demo', 'tsx', ['tests/run/demo.ts', '--headless', '--once']);
count(demo, demo ? 1 : 0, demo ? 0 : 1);
const hosts = run('host pages', 'tsx', [
  'tests/run/hosts.ts',
  '--undo',
  '--only',
  SOME_HOSTS.join(),
]);
count(hosts, hosts ? 1 : 0, hosts ? 0 : 1);

rmSync(results, { recursive: true, force: true });
console.log(`\nran ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
