/**
 * The longest task of a page's main thread, by the thread's own clock: what other processes take of
 * the machine meanwhile is not the page's doing. The wall time is given beside it.
 */
import type { Page } from 'playwright';
import { type TraceEvent, traced } from './trace';

export interface LongestTask {
  readonly cpuMs: number;
  readonly wallMs: number;
}

const MARK = 'bench-main-thread';

/** Runs `work` under a trace of the browser. */
export async function longestTaskDuring(
  page: Page,
  work: () => Promise<void>,
): Promise<LongestTask> {
  const events = await traced(page, ['toplevel', 'blink.user_timing'], async () => {
    await page.evaluate(name => performance.mark(name), MARK);
    await work();
  });
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the trace does not show the page');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid,
  );
  if (tasks.length === 0) throw new Error('the trace shows no task of the page');
  const longest = (time: (task: TraceEvent) => number | undefined) =>
    tasks.reduce((most, task) => Math.max(most, time(task) ?? 0), 0) / 1000;
  return { cpuMs: longest(task => task.tdur), wallMs: longest(task => task.dur) };
}
