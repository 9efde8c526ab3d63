/**
 * How long the engine holds the thread between two of its yields. It yields by message channel
 * only, so a channel of our own sees each end and each beginning. In place before the engine runs.
 */

let slices: number[] | undefined;
let began = 0;

export function startSlices(): void {
  slices = [];
  began = performance.now();
}

export function stopSlices(): number[] {
  const all = [...(slices ?? []), performance.now() - began];
  slices = undefined;
  return all;
}

globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    const post = this.port2.postMessage.bind(this.port2);
    this.port1.addEventListener('message', () => {
      began = performance.now();
    });
    this.port2.postMessage = (message: unknown) => {
      slices?.push(performance.now() - began);
      post(message);
    };
  }
};
