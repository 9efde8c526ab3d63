/** What the browser itself writes down of a page while something is done to it. */
import type { CDPSession, Page } from 'playwright';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as all times here. */
  readonly ts: number;
  readonly dur?: number;
  /** Both of the thread's own clock, which stands while other processes have the machine. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly name?: string } };
}

export async function traced(
  page: Page,
  categories: readonly string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  });
  await work();
  await endOf(session);
  await session.detach();
  return events.toSorted((a, b) => a.ts - b.ts);
}

async function endOf(session: CDPSession): Promise<void> {
  const complete = new Promise<void>(resolve =>
    session.once('Tracing.tracingComplete', () => resolve()),
  );
  await session.send('Tracing.end');
  await complete;
}
