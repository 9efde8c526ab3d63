/**
 * A hundred native fields, written by the engine in a page without focus.
 *
 * Measured: from the call of `writeAll` until the journal holds the last field, that is until each
 * of the hundred was checked, written, given its turn and read back once. The second look half a
 * second after each write is a wait by design and not the cost of writing; `-whole` has it.
 *
 * On a sheet that fits the window, and on a long form where the engine scrolls and gives the page two
 * frames each time. Floors: the same values by bare setters, and with `focus()` and `blur()` around
 * each in a page that has the focus.
 */
import type { Page } from 'playwright';
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
    const sheet = await measureOn(bench, '/sheet-100');
    const long = await measureOn(bench, '/long-100');
    return [...figures('fill-native', sheet), ...figures('fill-long', long)];
  },
});

async function measureOn(bench: BenchBrowser, path: string): Promise<Times> {
  const firsts: number[] = [];
  const wholes: number[] = [];
  const tasks: number[] = [];
  const bare: number[] = [];
  const focused: number[] = [];
  const cpu: number[] = [];
  const focusedCpu: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const run = await fillOnce(bench, path);
    firsts.push(run.firstMs);
    wholes.push(run.wholeMs);
    tasks.push(Math.max(0, ...run.longTasks));
    cpu.push(run.cpuMs);
    bare.push((await floorOnce(bench, path, false)).ms);
    const floor = await floorOnce(bench, path, true);
    focused.push(floor.ms);
    focusedCpu.push(floor.cpuMs);
  }
  return { firsts, wholes, tasks, bare, focused, cpu, focusedCpu };
}

async function fillOnce(bench: BenchBrowser, path: string) {
  const page = await bench.open(path);
  await bench.leaveFocus(page);
  const inside = await enterIsolatedWorld(page);
  const fields = await inside('surveyedFields');
  if (fields !== FIELDS) throw new Error(`${fields} fields instead of ${FIELDS}`);
  const { result: run, cpuMs } = await withCpu(page, () => inside('fillFields'));
  await page.close();
  if (run.hasFocus) throw new Error('the page had the focus');
  if (run.verified !== FIELDS)
    throw new Error(
      `verified ${run.verified} of ${FIELDS}: ${run.failures.slice(0, 3).join('; ')}`,
    );
  return { ...run, cpuMs };
}

async function floorOnce(
  bench: BenchBrowser,
  path: string,
  withFocus: boolean,
): Promise<{ ms: number; cpuMs: number }> {
  const page = await bench.open(path);
  if (withFocus) await bench.giveFocus(page);
  else await bench.leaveFocus(page);
  const inside = await enterIsolatedWorld(page);
  const { result, cpuMs } = await withCpu(page, () => inside('fillFloor', withFocus));
  const { ms, hasFocus, written } = result;
  await page.close();
  if (hasFocus !== withFocus || written !== FIELDS)
    throw new Error(`the floor wrote ${written} fields, with focus: ${hasFocus}`);
  return { ms, cpuMs };
}

/** The processor time of the page's main thread: all of it, the browser's own work included. */
async function withCpu<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ result: T; cpuMs: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await cpu();
  const result = await work();
  // What a change of style costs comes with the next frames.
  await page.waitForTimeout(100);
  return { result, cpuMs: (await cpu()) - before };
}

interface Times {
  readonly firsts: readonly number[];
  readonly wholes: readonly number[];
  readonly tasks: readonly number[];
  readonly bare: readonly number[];
  readonly focused: readonly number[];
  readonly cpu: readonly number[];
  readonly focusedCpu: readonly number[];
}

function figures(
  name: string,
  { firsts, wholes, tasks, bare, focused, cpu, focusedCpu }: Times,
): Figure[] {
  const value = median(firsts);
  const byFocus = { name: 'focused-setters', value: median(focused) };
  const notes = { firsts, bare, focused, tasks };
  const task = median(tasks);
  return [
    {
      name,
      value,
      unit: 'ms',
      floor: byFocus,
      goal: ratioAtMost(RATIO_GOAL, value, byFocus),
      notes,
    },
    {
      name: `${name}-bare`,
      value,
      unit: 'ms',
      floor: { name: 'bare-setters', value: median(bare) },
    },
    {
      name: `${name}-cpu`,
      value: median(cpu),
      unit: 'ms',
      floor: { name: 'focused-setters', value: median(focusedCpu) },
    },
    { name: `${name}-whole`, value: median(wholes), unit: 'ms', floor: byFocus },
    // 0 stands for none of 50 ms or more: shorter ones are not reported by the browser.
    { name: `${name}-task`, value: task, unit: 'ms', goal: atMost(TASK_GOAL_MS, 'ms', task) },
  ];
}
