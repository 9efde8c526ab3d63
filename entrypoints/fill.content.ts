import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveFrame } from '@/utils/extension/frame-server';
import { createFrameEngine } from '@/utils/page/frame-engine';

// Injected on demand only: no `matches`, so the manifest asks for no host.
export default defineContentScript({
  registration: 'runtime',
  main() {
    const world = globalThis as { eightStepsServed?: true };
    if (world.eightStepsServed) return;
    world.eightStepsServed = true;
    serveFrame(createFrameEngine(document), self.origin);
  },
});
