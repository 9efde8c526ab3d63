/**
 * How long the engine holds the thread between two of its yields. It yields by message channel
 * only, so a channel of our own sees each end and each beginning. Put in place before it runs.
 */

export interface Slices {
  readonly all: readonly number[];
  stop(): void;
}

export function watchSlices(): Slices {
  const all: number[] = [];
  const Native = globalThis.MessageChannel;
  let began = performance.now();
  globalThis.MessageChannel = class extends Native {
    constructor() {
      super();
      const post = this.port2.postMessage.bind(this.port2);
      this.port1.addEventListener('message', () => {
        began = performance.now();
      });
      this.port2.postMessage = (message: unknown) => {
        all.push(performance.now() - began);
        post(message);
      };
    }
  };
  return {
    all,
    stop() {
      all.push(performance.now() - began);
      globalThis.MessageChannel = Native;
    },
  };
}
