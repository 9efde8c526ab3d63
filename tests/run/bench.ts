/**
 * `npm run bench -- [--only NAME[,NAME …]] [--json OUT]`: performance figures, each with a floor
 * measured in the same run on the same page. A missed goal is information; only a figure that could
 * not be measured is an error. Compare ratios: absolute times depend on what else the machine does.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBenchBrowser } from './bench/browser';
import { type Figure, lineOf, type Unmeasured } from './bench/figure';
import { fillMeasurement } from './bench/fill';
import { mixedMeasurement } from './bench/mixed';
import { panelMeasurement } from './bench/panel';
import { recordsMeasurement } from './bench/records';
import { scriptMeasurement } from './bench/script';
import { surveyMeasurement } from './bench/survey';

const { values: flags } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' } },
});
const only = flags.only?.split(',');

const bench = await launchBenchBrowser();
const all = [
  scriptMeasurement,
  surveyMeasurement(bench),
  fillMeasurement(bench),
  mixedMeasurement(bench),
  panelMeasurement,
  recordsMeasurement(bench),
];
const chosen = all.filter(({ name }) => !only || only.includes(name));
if (chosen.length === 0)
  console.error(
    `Nothing is named “${flags.only}”. Known: ${all.map(({ name }) => name).join(', ')}`,
  );

const figures: Figure[] = [];
const unmeasured: Unmeasured[] = [];
try {
  for (const { name, measure } of chosen) {
    console.log(`» measuring ${name}`);
    try {
      figures.push(...(await measure()));
    } catch (error) {
      unmeasured.push({ name, error: error instanceof Error ? error.message : String(error) });
    }
  }
} finally {
  await bench.close();
}
for (const figure of figures) console.log(lineOf(figure));
for (const { name, error } of unmeasured)
  console.log(`bench: ${name} could not be measured: ${error}`);
if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ figures, unmeasured }, null, 2)}\n`);
process.exitCode = unmeasured.length === 0 && chosen.length > 0 ? 0 : 1;
