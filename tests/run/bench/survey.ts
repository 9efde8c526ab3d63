/** How long a survey takes, and that it changes nothing. */
import type { Page } from 'playwright';
import type { BenchBrowser } from './browser';
import { atMost, type Figure, type Measurement, median, percentile } from './figure';
import { enterIsolatedWorld, type Inside } from './isolated-world';

const RUNS = 40;
const LARGE_RUNS = 9;
const GOAL_MS = 30;
const LARGE_GOAL_MS = 200;
const SLICE_GOAL_MS = 8;

export const surveyMeasurement = (bench: BenchBrowser): Measurement => ({
  name: 'survey',
  measure: async () => [...(await usual(bench)), ...(await large(bench))],
});

/** 5,000 elements, 150 fields, 20 shadow roots. */
async function usual(bench: BenchBrowser): Promise<Figure[]> {
  const page = await bench.open('/survey-5000');
  const size = await pageSize(page);
  await bench.leaveFocus(page);
  const inside = await enterIsolatedWorld(page);
  const cold = await inside('surveyTimes', 1);
  const floors: number[] = [];
  const times: number[] = [];
  let fields = 0;
  // In turn, so that a busy moment of the machine falls on both.
  for (let run = 0; run < RUNS; run++) {
    floors.push(...(await inside('surveyFloor', 1)));
    const warm = await inside('surveyTimes', 1);
    times.push(...warm.times);
    fields = warm.fields;
  }
  await mustBeQuiet(inside);
  await page.close();
  const floor = { name: 'querySelectorAll', value: median(floors) };
  const notes = { ...size, fields, runs: RUNS, floorP95: percentile(floors, 0.95) };
  const p95 = percentile(times, 0.95);
  return [
    { name: 'survey-first', value: cold.times[0] ?? Number.NaN, unit: 'ms', floor, notes },
    { name: 'survey-median', value: median(times), unit: 'ms', floor, notes },
    { name: 'survey-p95', value: p95, unit: 'ms', floor, goal: atMost(GOAL_MS, 'ms', p95), notes },
  ];
}

/** 50,000 elements: in slices, so that the page stays alive. */
async function large(bench: BenchBrowser): Promise<Figure[]> {
  const page = await bench.open('/survey-50000');
  const size = await pageSize(page);
  await bench.leaveFocus(page);
  const inside = await enterIsolatedWorld(page);
  const runs = await inside('surveySlices', LARGE_RUNS);
  const floor = { name: 'querySelectorAll', value: median(await inside('surveyFloor', 9)) };
  await page.close();
  const wall = median(runs.map(run => run.wall));
  const slice = median(runs.map(run => run.longest));
  const notes = { ...size, runs };
  return [
    {
      name: 'survey-large-wall',
      value: wall,
      unit: 'ms',
      floor,
      goal: atMost(LARGE_GOAL_MS, 'ms', wall),
      notes,
    },
    {
      name: 'survey-large-slice',
      value: slice,
      unit: 'ms',
      floor,
      goal: atMost(SLICE_GOAL_MS, 'ms', slice),
      notes,
    },
  ];
}

async function mustBeQuiet(inside: Inside): Promise<void> {
  const changes = await inside('surveyQuietly');
  if (changes.length > 0)
    throw new Error(`the survey changed the page: ${changes.slice(0, 5).join(', ')}`);
}

function pageSize(page: Page): Promise<{ elements: number; shadowRoots: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const roots = all.flatMap(element => element.shadowRoot ?? []);
    const inner = roots.map(root => root.querySelectorAll('*').length);
    return {
      elements: all.length + inner.reduce((sum, count) => sum + count, 0),
      shadowRoots: roots.length,
    };
  });
}
