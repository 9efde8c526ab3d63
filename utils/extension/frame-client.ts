/** The panel's end of the protocol: one port per document, answers matched by id. */
import * as v from 'valibot';
import { err, ok, type Result } from '../domain/result';
import type { HostPageError } from '../store/ports';
import { browser } from './browser';
import type { FrameProtocol, FrameRequestName } from './protocol';
import { PORT_NAME } from './protocol';
import { RESPONSES, WriteOutcomeShape } from './protocol-shapes';

export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
  /** Chromium only; there a message cannot reach another document of the same frame. */
  readonly documentId?: string | undefined;
}

export interface FrameClient {
  call<K extends FrameRequestName>(
    name: K,
    request: FrameProtocol[K]['request'],
    options: CallOptions<K>,
  ): Promise<Result<FrameProtocol[K]['response'], HostPageError>>;
  isOpen(): boolean;
  close(): void;
}

export interface CallOptions<K extends FrameRequestName> {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: FrameProtocol[K]['progress']) => void;
}

const FrameMessageShape = v.variant('kind', [
  v.object({ id: v.number(), kind: v.literal('progress'), progress: v.unknown() }),
  v.object({ id: v.number(), kind: v.literal('done'), response: v.unknown() }),
  v.object({
    id: v.number(),
    kind: v.literal('refused'),
    reason: v.picklist(['origin-changed', 'malformed', 'engine-error']),
  }),
]);

interface Waiting {
  progress(value: unknown): void;
  done(value: unknown): void;
  fail(error: HostPageError): void;
}

export function connectFrame(address: FrameAddress): FrameClient {
  // `documentId` is missing in the polyfill's types and ignored by browsers that do not know it.
  const target = {
    name: PORT_NAME,
    frameId: address.frameId,
    ...(address.documentId && { documentId: address.documentId }),
  };
  const port = browser.tabs.connect(address.tabId, target);
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let open = true;

  port.onMessage.addListener(message => {
    const parsed = v.safeParse(FrameMessageShape, message);
    if (!parsed.success) return;
    const caller = waiting.get(parsed.output.id);
    if (!caller) return;
    if (parsed.output.kind === 'progress') caller.progress(parsed.output.progress);
    else if (parsed.output.kind === 'done') caller.done(parsed.output.response);
    else caller.fail(parsed.output.reason === 'origin-changed' ? 'page-left' : 'frame-unreachable');
  });
  port.onDisconnect.addListener(() => {
    open = false;
    for (const caller of waiting.values()) caller.fail('page-left');
  });

  return {
    call(name, request, options) {
      if (!open) return Promise.resolve(err('page-left'));
      if (options.signal?.aborted) return Promise.resolve(err('cancelled'));
      const id = nextId++;
      return new Promise(resolve => {
        const settle = (result: Parameters<typeof resolve>[0]) => {
          clearTimeout(timer);
          options.signal?.removeEventListener('abort', cancel);
          waiting.delete(id);
          resolve(result);
        };
        // The frame finishes the field in hand and answers; its own report stays complete.
        const cancel = () => {
          if (open) port.postMessage({ id, name: 'cancel', request: null });
        };
        const timer = setTimeout(() => {
          cancel();
          settle(err('timed-out'));
        }, options.timeoutMs);
        options.signal?.addEventListener('abort', cancel, { once: true });
        waiting.set(id, {
          progress(value) {
            const outcome = v.safeParse(WriteOutcomeShape, value);
            if (outcome.success)
              options.onProgress?.(outcome.output as FrameProtocol[typeof name]['progress']);
          },
          done(value) {
            const response = v.safeParse(RESPONSES[name], value);
            if (response.success)
              settle(ok(response.output as FrameProtocol[typeof name]['response']));
            else settle(err('frame-unreachable'));
          },
          fail: error => settle(err(error)),
        });
        port.postMessage({ id, name, request });
      });
    },
    isOpen: () => open,
    close() {
      open = false;
      // Our own disconnect sends us no event: whoever waits would wait for its time limit.
      for (const caller of waiting.values()) caller.fail('cancelled');
      port.disconnect();
    },
  };
}
