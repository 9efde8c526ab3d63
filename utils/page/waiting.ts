/** Waits that end: each has a limit, none needs the tab in front, all stop with the signal. */

/** A macrotask without the minimum delay of timers, which hidden tabs raise to a second. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    turns.push(resolve);
    channel ??= openChannel();
    channel.postMessage(null);
  });
}

/** One for all: to make one costs more than to send through it. */
let channel: MessagePort | undefined;
const turns: (() => void)[] = [];

function openChannel(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => turns.shift()?.();
  return port2;
}

/** The next rendered frame, or 50 ms where none comes (hidden tabs, frames out of view). */
export async function nextFrame(): Promise<void> {
  if (document.hidden) {
    const end = performance.now() + 16;
    do await nextTask();
    while (performance.now() < end);
    return;
  }
  await new Promise<void>(resolve => {
    const done = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      resolve();
    };
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(done, 50);
  });
}

/**
 * What `probe` finds, looked for once a frame; `null` when the caller's patience is over. Patience is
 * also counted in frames: on a busy machine a page needs more time for the same work.
 */
export async function until<T>(
  probe: () => T | null | undefined | false,
  signal: AbortSignal,
  timeoutMs: number,
): Promise<T | null> {
  const start = performance.now();
  const enough = timeoutMs / SLOW_FRAME_MS;
  for (let frames = 0; ; frames++) {
    const found = probe();
    if (found) return found;
    const passed = performance.now() - start;
    const isOver = passed >= timeoutMs && (frames >= enough || passed >= timeoutMs * MOST_PATIENCE);
    if (signal.aborted || isOver) return null;
    await nextFrame();
  }
}

const SLOW_FRAME_MS = 30;
const MOST_PATIENCE = 4;

/** Waits until the page had its turn and `state` reads the same in two frames running. */
export async function settle(state: () => string, signal: AbortSignal): Promise<void> {
  await nextTask();
  let last = state();
  let calm = 0;
  await until(
    () => {
      const now = state();
      calm = now === last ? calm + 1 : 0;
      last = now;
      return calm > 2;
    },
    signal,
    250,
  );
}

/** Work between two turns of the page; with the step in hand when it ends, eight at most. */
const SLICE_MS = 4;

/** Gives the page its turn whenever a slice of work is done. */
export function createPacer(signal?: AbortSignal): () => Promise<void> | undefined {
  let started = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - started < SLICE_MS) return undefined;
    return nextTask().then(() => {
      started = performance.now();
    });
  };
}
