/**
 * A hundred native fields, written by the engine in a page without focus.
 *
 * Measured: from the call of `writeAll` until the journal holds the last field, that is until each
 * of the hundred was checked, written, given its turn and read back once. The second look half a
 * second after each write is a wait by design and not the cost of writing; `fill-whole` has it.
 */
import type { BenchBrowser } from './browser';
import { atMost, type Figure, type Measurement, median, ratioAtMost } from './figure';
import { enterIsolatedWorld } from './isolated-world';

const ROUNDS = 7;
const FIELDS = 100;
const RATIO_GOAL = 0.25;
const TASK_GOAL_MS = 50;

export const fillMeasurement = (bench: BenchBrowser): Measurement => ({
  name: 'fill',
  async measure() {
    const firsts: number[] = [];
    const wholes: number[] = [];
    const tasks: number[] = [];
    const bare: number[] = [];
    const focused: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const run = await fillOnce(bench);
      firsts.push(run.firstMs);
      wholes.push(run.wholeMs);
      tasks.push(Math.max(0, ...run.longTasks));
      bare.push(await floorOnce(bench, false));
      focused.push(await floorOnce(bench, true));
    }
    return figures({ firsts, wholes, tasks, bare, focused });
  },
});

async function fillOnce(bench: BenchBrowser) {
  const page = await bench.open('/native-100');
  await bench.leaveFocus(page);
  const inside = await enterIsolatedWorld(page);
  const fields = await inside('surveyedFields');
  if (fields !== FIELDS) throw new Error(`${fields} fields instead of ${FIELDS}`);
  const run = await inside('fillFields');
  await page.close();
  if (run.hasFocus) throw new Error('the page had the focus');
  if (run.verified !== FIELDS)
    throw new Error(
      `verified ${run.verified} of ${FIELDS}: ${run.failures.slice(0, 3).join('; ')}`,
    );
  return run;
}

async function floorOnce(bench: BenchBrowser, withFocus: boolean): Promise<number> {
  const page = await bench.open('/native-100');
  if (withFocus) await bench.giveFocus(page);
  else await bench.leaveFocus(page);
  const inside = await enterIsolatedWorld(page);
  const { ms, hasFocus, written } = await inside('fillFloor', withFocus);
  await page.close();
  if (hasFocus !== withFocus || written !== FIELDS)
    throw new Error(`the floor wrote ${written} fields, with focus: ${hasFocus}`);
  return ms;
}

interface Times {
  readonly firsts: readonly number[];
  readonly wholes: readonly number[];
  readonly tasks: readonly number[];
  readonly bare: readonly number[];
  readonly focused: readonly number[];
}

function figures({ firsts, wholes, tasks, bare, focused }: Times): Figure[] {
  const value = median(firsts);
  const byFocus = { name: 'focused-setters', value: median(focused) };
  const notes = { firsts, bare, focused, tasks };
  const task = median(tasks);
  return [
    {
      name: 'fill-native',
      value,
      unit: 'ms',
      floor: byFocus,
      goal: ratioAtMost(RATIO_GOAL, value, byFocus),
      notes,
    },
    {
      name: 'fill-native-bare',
      value,
      unit: 'ms',
      floor: { name: 'bare-setters', value: median(bare) },
    },
    { name: 'fill-whole', value: median(wholes), unit: 'ms', floor: byFocus },
    // 0 stands for none of 50 ms or more: shorter ones are not reported by the browser.
    { name: 'fill-task', value: task, unit: 'ms', goal: atMost(TASK_GOAL_MS, 'ms', task) },
  ];
}
