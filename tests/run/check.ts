/** `npm run check`: format, lint, types, dead code. `npm run check -- --fix` mends what it can. */
import { spawnSync } from 'node:child_process';

const fix = process.argv.includes('--fix');
const CHECKS: readonly (readonly string[])[] = [
  ['biome', 'check', '--error-on-warnings', ...(fix ? ['--write'] : [])],
  ['tsc', '-p', 'tsconfig.json'],
  // The pure folders once more, without the DOM: touching it is a type error there.
  ['tsc', '-p', 'tsconfig.pure.json'],
  ['knip', '--no-progress'],
];

let failed = 0;
for (const [tool = '', ...args] of CHECKS) {
  console.log(`» ${tool} ${args.join(' ')}`);
  if (spawnSync(`node_modules/.bin/${tool}`, args, { stdio: 'inherit' }).status !== 0) failed++;
}
console.log(failed === 0 ? 'check: all good' : `check: ${failed} of ${CHECKS.length} failed`);
process.exitCode = failed === 0 ? 0 : 1;
