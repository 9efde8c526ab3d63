/** The composition root of the records page: ports, models, views. */
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { RecordsApp } from '@/components/records/records-app';
import { RecordsProvider, type RecordsServices } from '@/components/records/records-context';
import { route } from '@/components/records/route';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { loadPack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json?core';
import { recordEntryOf } from '@/utils/domain/record-entry';
import { fingerprintOf } from '@/utils/export/fingerprint';
import { commandKeys, openShortcutSettings } from '@/utils/extension/commands';
import { createReminderKeeper } from '@/utils/extension/daily-care';
import { createDataCareKeeper } from '@/utils/extension/data-care';
import { createFillMemory, createSettingsKeeper } from '@/utils/extension/kept';
import { currentWindowId, openPanelIn } from '@/utils/extension/open-panel-here';
import { createRecordViewsKeeper } from '@/utils/extension/record-views';
import { answerShowRecords } from '@/utils/extension/records-tab';
import { createSiteAccess } from '@/utils/extension/site-access';
import { createWindowsChannel } from '@/utils/extension/windows-channel';
import { nameKeysOf } from '@/utils/i18n/name-keys';
import { createRecordsWording } from '@/utils/i18n/records-wording';
import { localDay } from '@/utils/i18n/wording';
import { createConnection } from '@/utils/storage/connection';
import { createDoneActionsKeeper } from '@/utils/storage/done-actions';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { createPackRepository } from '@/utils/storage/pack-repository';
import { createRecordIndex } from '@/utils/storage/record-index';
import { createVersionReader } from '@/utils/storage/version-reader';
import { createActionsModel } from '@/utils/store/actions-model';
import { createFilesModel } from '@/utils/store/files-model';
import { createOpenRecordModel } from '@/utils/store/open-record-model';
import type { Clock } from '@/utils/store/ports';
import { createRecordListModel } from '@/utils/store/record-list-model';
import { createRecordViewsModel } from '@/utils/store/record-views-model';
import { createReminderModel } from '@/utils/store/reminder-model';
import { createSettingsModel } from '@/utils/store/settings-model';

import { createBreathe } from './breathe';
import { createDeskClient } from './desk-client';
import { createRecordRemover } from './record-remover';

const clock: Clock = {
  now: () => new Date().toISOString(),
  localHour: () => new Date().getHours(),
  today: () => localDay(new Date()),
};

const SNAPSHOT_AFTER_MS = 2_000;
/** How often a visible page looks for what the panel has saved meanwhile. */
const LOOK_EVERY_MS = 4_000;

export async function startRecords(root: HTMLElement): Promise<void> {
  const keeper = createSettingsKeeper();
  const viewsKeeper = createRecordViewsKeeper();
  const careKeeper = createDataCareKeeper();
  const reminderKeeper = createReminderKeeper();
  const connection = createConnection();
  const repository = createInterviewRepository(connection);
  const packRepository = createPackRepository(connection);
  const breathe = createBreathe();
  const list = createRecordListModel({
    index: createRecordIndex(connection, {
      entryOf: (interview, done) => recordEntryOf(interview, packOf(interview.packId), done),
      nameKeysOf,
      breathe,
    }),
    locale: () => settings.settings.value.locale,
    today: clock.today,
    breathe,
  });
  // Asked for before anything else: storage answers while the rest is made ready.
  const newest = list.showNewest();
  const loading = Promise.all([
    keeper.load(),
    packRepository.all(),
    viewsKeeper.load(),
    careKeeper.load(),
    currentWindowId(),
    reminderKeeper.isOn(),
  ]);

  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(`${catalogue.error} ${catalogue.detail ?? ''}`);
  const pack = loadPack(packJson, catalogue.value);
  if (!pack.ok) throw new Error(`${pack.error} ${pack.detail ?? ''}`);
  const [kept, stored, savedViews, care, windowId, remindsNow] = await loading;
  const ownPacks = signal(
    (stored.ok ? stored.value : []).flatMap(candidate => {
      const checked = loadPack(candidate, catalogue.value);
      return checked.ok ? [checked.value] : [];
    }),
  );
  const packOf = (id: string) => ownPacks.value.find(own => own.id === id) ?? pack.value;

  const settings = createSettingsModel(kept, keeper);
  const channel = createWindowsChannel();
  const open = createOpenRecordModel({
    repository,
    versions: createVersionReader(connection),
    fingerprintOf,
  });
  const services: RecordsServices = {
    list,
    views: createRecordViewsModel(list, savedViews, viewsKeeper),
    open,
    actions: createActionsModel(list, createDoneActionsKeeper(connection), clock),
    readFill: createFillMemory().load,
    reminder: createReminderModel(reminderKeeper, remindsNow),
    readInterview: async id => {
      const loaded = await repository.load(id);
      return loaded.ok ? loaded.value.interview : null;
    },
    files: createFilesModel({
      desk: createDeskClient(),
      remover: createRecordRemover(connection, channel),
      care,
      keeper: careKeeper,
      now: clock.now,
      save: files => {
        for (const { name, content } of files) download(name, content);
      },
      changed: async () => {
        await list.refresh();
        await open.refresh();
        channel.say({ kind: 'records-changed' });
      },
      total: () => list.total.value ?? 0,
    }),
    settings,
    i18n: createRecordsWording(computed(() => settings.settings.value.locale)),
    clock,
    catalogue: catalogue.value,
    packOf,
    packs: ownPacks,
    removePack: async id => {
      const removed = await packRepository.remove(id);
      if (removed.ok) ownPacks.value = ownPacks.value.filter(own => own.id !== id);
    },
    sites: createSiteAccess(),
    shortcuts: { keys: commandKeys, change: openShortcutSettings },
    download,
    openInPanel: id => {
      openPanelIn(windowId);
      return channel.ask({ kind: 'open-interview', id }, 'interview-opened');
    },
  };

  render(
    <RecordsProvider value={services}>
      <RecordsApp />
    </RecordsProvider>,
    root,
  );
  answerShowRecords(channel);
  await newest;
  await list.start();
  effect(() => {
    // Ten thousand texts are not read beside a backup that somebody opened the page for.
    if (route.value.kind !== 'files') void list.readTexts();
  });
  keepUpToDate(services);
  // After what somebody came for.
  setTimeout(() => void services.files.keepSnapshot(), SNAPSHOT_AFTER_MS);
}

function keepUpToDate({ list, open }: RecordsServices): void {
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    await list.refresh();
    await open.refresh();
  };
  document.addEventListener('visibilitychange', () => void look());
  window.addEventListener('focus', () => void look());
  setInterval(() => void look(), LOOK_EVERY_MS);
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
