/**
 * What parts of a page's work cost by the clock of its main thread, which stands while other processes
 * have the machine; the wall time beside it. The page sets the stamps (`stamp` in `inside/`).
 */
import type { Page } from 'playwright';
import { type TraceEvent, traced } from './trace';

export interface Span {
  readonly name: string;
  readonly cpuMs: number;
  readonly wallMs: number;
}

const STAMP = 'bench:';
const END = 'end';

/** From each stamp to the next; what follows a stamp named `end` belongs to nothing. */
export async function spansDuring(page: Page, work: () => Promise<void>): Promise<readonly Span[]> {
  const events = await traced(page, ['devtools.timeline'], work);
  const stamps = events.flatMap(event => {
    const name = nameOf(event);
    return name === null ? [] : [{ name, event }];
  });
  if (stamps.length === 0) throw new Error('the trace shows no stamp of the page');
  return stamps.flatMap(({ name, event }, at) => {
    const next = stamps[at + 1]?.event;
    if (name === END || !next) return [];
    return [{ name, cpuMs: between(event, next, 'tts'), wallMs: between(event, next, 'ts') }];
  });
}

function nameOf({ name, args }: TraceEvent): string | null {
  const said = name === 'TimeStamp' ? args?.data?.name : undefined;
  return said?.startsWith(STAMP) ? said.slice(STAMP.length) : null;
}

function between(from: TraceEvent, to: TraceEvent, clock: 'ts' | 'tts'): number {
  const [start, end] = [from[clock], to[clock]];
  if (start === undefined || end === undefined || from.tid !== to.tid)
    throw new Error('the trace has no clock of one thread');
  return (end - start) / 1000;
}
