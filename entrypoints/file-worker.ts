/**
 * The worker of the records page: the desk over its own connection. A script of its own, loaded with
 * the first backup or restore, encryption included.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { loadPack, type Pack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json';
import { localDay } from '@/utils/i18n/wording';
import { createBackupStore } from '@/utils/storage/backup-store';
import { createConnection } from '@/utils/storage/connection';
import { createPackRepository } from '@/utils/storage/pack-repository';
import { createSnapshots } from '@/utils/storage/snapshots';
import type { ReportProgress } from '@/utils/store/records-ports';
import type { FromWorker, ToWorker } from './records/desk-messages';
import { createFileDesk } from './records/file-desk';

export default defineUnlistedScript(serve);

function serve(): void {
  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(catalogue.detail);
  const connection = createConnection();
  const packRepository = createPackRepository(connection);

  const desk = createFileDesk({
    store: createBackupStore(connection),
    snapshots: createSnapshots(connection),
    packs: async () => {
      const stored = await packRepository.all();
      if (!stored.ok) throw new Error(stored.error);
      return stored.value.filter((pack: Pack) => loadPack(pack, catalogue.value).ok);
    },
    catalogue: catalogue.value,
    defaultPackId: packJson.id,
    now: () => new Date().toISOString(),
    today: () => localDay(new Date()),
    newId: () => crypto.randomUUID(),
  });

  const running = new Map<number, AbortController>();

  self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
    const said = event.data;
    if (said.kind === 'cancel') running.get(said.id)?.abort();
    else void answer(said.id, said.call);
  });

  async function answer(
    id: number,
    call: Extract<ToWorker, { kind: 'call' }>['call'],
  ): Promise<void> {
    const cancel = new AbortController();
    running.set(id, cancel);
    const report: ReportProgress = progress => say({ kind: 'progress', id, progress });
    const method = desk[call.name] as (...args: unknown[]) => Promise<unknown>;
    const result = await method(...call.args, report, cancel.signal);
    running.delete(id);
    say({ kind: 'result', id, result });
  }

  function say(said: FromWorker): void {
    self.postMessage(said);
  }
}
