/** The desk as the page sees it. The worker starts with the first call: most visits only read. */
import { err, type Result } from '@/utils/domain/result';
import type { FileDesk, ReportProgress } from '@/utils/store/records-ports';
import type { DeskCall, FromWorker, ToWorker } from './desk-messages';

export function createDeskClient(): FileDesk {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, { report: ReportProgress; resolve: (result: never) => void }>();

  function start(): Worker {
    const started = new Worker('/file-worker.js');
    started.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      const said = event.data;
      const call = waiting.get(said.id);
      if (said.kind === 'progress') call?.report(said.progress);
      else {
        waiting.delete(said.id);
        call?.resolve(said.result as never);
      }
    });
    started.addEventListener('error', () => {
      // It will not answer any more; the next call starts another.
      for (const { resolve } of waiting.values()) resolve(err('storage-unavailable') as never);
      waiting.clear();
      worker = null;
    });
    return started;
  }

  function call<T extends Result<unknown, string>>(
    name: DeskCall['name'],
    args: readonly unknown[],
    report: ReportProgress = () => undefined,
    signal?: AbortSignal,
  ): Promise<T> {
    worker ??= start();
    const at = worker;
    const id = ++lastId;
    const say = (said: ToWorker) => at.postMessage(said);
    return new Promise(resolve => {
      waiting.set(id, { report, resolve });
      signal?.addEventListener('abort', () => say({ kind: 'cancel', id }), { once: true });
      say({ kind: 'call', id, call: { name, args } as DeskCall });
    });
  }

  return {
    backup: (passphrase, report, signal) => call('backup', [passphrase], report, signal),
    read: (files, passphrase, report, signal) => call('read', [files, passphrase], report, signal),
    readSnapshot: (day, report, signal) => call('readSnapshot', [day], report, signal),
    apply: (policy, report, signal) => call('apply', [policy], report, signal),
    takeSnapshot: () => call('takeSnapshot', []),
    snapshotDays: () => call('snapshotDays', []),
  };
}
