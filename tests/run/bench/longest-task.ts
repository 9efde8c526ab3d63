/**
 * The longest task of a page's main thread, by the thread's own clock: what other processes take of
 * the machine meanwhile is not the page's doing. The wall time is given beside it.
 */
import type { CDPSession, Page } from 'playwright';

export interface LongestTask {
  readonly cpuMs: number;
  readonly wallMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of the thread's own clock, microseconds as `dur`. */
  readonly tdur?: number;
}

const MARK = 'bench-main-thread';

/** Runs `work` under a trace of the browser. */
export async function longestTaskDuring(
  page: Page,
  work: () => Promise<void>,
): Promise<LongestTask> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await page.evaluate(name => performance.mark(name), MARK);
  await work();
  await endOf(session);
  await session.detach();

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

async function endOf(session: CDPSession): Promise<void> {
  const complete = new Promise<void>(resolve =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
}
