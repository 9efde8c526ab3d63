/**
 * The frame's end of the protocol. Runs inside a content script without the polyfill: ports are the
 * same in all browsers. Whatever is malformed or foreign is dropped.
 */
import type { FrameEngine } from '../fill/model';
import { type FrameMessage, type PanelMessage, PORT_NAME } from './protocol';

/** An interview is some ten kilobytes; a message a hundred times that is not ours. */
const MAX_MESSAGE_CHARACTERS = 1_000_000;

export function serveFrame(engine: FrameEngine<AbortSignal>, origin: string): void {
  chrome.runtime.onConnect.addListener(port => {
    if (port.name !== PORT_NAME || port.sender?.id !== chrome.runtime.id) return;
    const running = new Map<number, AbortController>();
    port.onDisconnect.addListener(() => {
      for (const controller of running.values()) controller.abort();
    });
    port.onMessage.addListener((message: unknown) => {
      if (!isPanelMessage(message)) return;
      if (message.name === 'cancel') {
        running.get(message.id)?.abort();
        return;
      }
      const controller = new AbortController();
      running.set(message.id, controller);
      const send = (answer: FrameMessage) => {
        if (running.has(message.id)) port.postMessage(answer);
      };
      void answer(engine, origin, message, send, controller.signal)
        .catch(() => send({ id: message.id, kind: 'refused', reason: 'engine-error' }))
        .finally(() => running.delete(message.id));
    });
  });
}

async function answer(
  engine: FrameEngine<AbortSignal>,
  origin: string,
  message: Exclude<PanelMessage, { name: 'cancel' }>,
  send: (answer: FrameMessage) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id } = message;
  const done = (response: unknown) => send({ id, kind: 'done', response });
  switch (message.name) {
    case 'survey':
      return done(await engine.survey(signal));
    case 'read':
      return done(engine.read(message.request.handles));
    case 'write':
      if (message.request.origin !== origin)
        return send({ id, kind: 'refused', reason: 'origin-changed' });
      await engine.write(
        message.request.fillId,
        message.request.writes,
        progress => send({ id, kind: 'progress', progress }),
        signal,
      );
      return done(null);
    case 'undo':
      return done(await engine.undo(message.request.fillId, message.request.rowIds, signal));
    case 'show':
      return done(engine.show(message.request.handle));
    case 'recheck':
      if (message.request.origin !== origin)
        return send({ id, kind: 'refused', reason: 'origin-changed' });
      return done(engine.recheck(message.request.written));
  }
}

const REQUEST_NAMES: readonly string[] = [
  'survey',
  'read',
  'write',
  'undo',
  'show',
  'recheck',
  'cancel',
] satisfies PanelMessage['name'][];

function isPanelMessage(message: unknown): message is PanelMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { id, name } = message as { id?: unknown; name?: unknown };
  return (
    Number.isSafeInteger(id) &&
    typeof name === 'string' &&
    REQUEST_NAMES.includes(name) &&
    JSON.stringify(message).length <= MAX_MESSAGE_CHARACTERS
  );
}
