/** Lets the page have its turns while long work goes on. */
import type { Breathe } from '@/utils/store/records-ports';

/** Work goes on in a turn of its own after this long; a frame has sixteen. */
const SLICE_MS = 8;

export function createBreathe(): Breathe {
  let began = 0;
  // Not a timer: those of a hidden page run once a second.
  const { port1, port2 } = new MessageChannel();
  let goOn: (() => void)[] = [];
  port1.onmessage = () => {
    began = performance.now();
    const waiting = goOn;
    goOn = [];
    for (const resolve of waiting) resolve();
  };
  return () => {
    if (performance.now() - began < SLICE_MS) return Promise.resolve();
    return new Promise(resolve => {
      goOn.push(resolve);
      if (goOn.length === 1) port2.postMessage(null);
    });
  };
}
