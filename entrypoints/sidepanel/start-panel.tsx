/** The composition root of the panel: ports, models, views. */
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { App } from '@/components/app';
import { PanelProvider, type PanelServices } from '@/components/panel-context';
import { restorePlace } from '@/components/place';
import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { loadPack, type Pack } from '@/utils/domain/pack';
import fieldsJson from '@/utils/domain/packs/fields.json?core';
import type { Result } from '@/utils/domain/result';
import {
  closePanel,
  commandKeys,
  openPanelWindow,
  openShortcutSettings,
  watchCommands,
} from '@/utils/extension/commands';
import { askForCareSoon } from '@/utils/extension/daily-care';
import { createEditLock } from '@/utils/extension/edit-lock';
import { createHostPage } from '@/utils/extension/host-page';
import { createFillMemory, createSettingsKeeper, isChinese } from '@/utils/extension/kept';
import { showRecords } from '@/utils/extension/records-tab';
import { createWindowsChannel, type WindowsChannel } from '@/utils/extension/windows-channel';
import { createI18n, loadEnglish } from '@/utils/i18n/i18n';
import { localDay } from '@/utils/i18n/wording';
import { createConnection } from '@/utils/storage/connection';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { createPackRepository } from '@/utils/storage/pack-repository';
import { createPlaceKeeper } from '@/utils/storage/place-keeper';
import { createAppModel, FIRST_SEEN } from '@/utils/store/app-model';
import type { Clock } from '@/utils/store/ports';
import { createSettingsModel } from '@/utils/store/settings-model';

const clock: Clock = {
  now: () => new Date().toISOString(),
  localHour: () => new Date().getHours(),
  today: () => localDay(new Date()),
};

export async function startPanel(root: HTMLElement): Promise<void> {
  const keeper = createSettingsKeeper();
  const connection = createConnection();
  const packRepository = createPackRepository(connection);
  const repository = createInterviewRepository(connection);
  const places = createPlaceKeeper(connection);
  // All that the first screen may need, asked for at once: one after the other each would wait its turn.
  const listedAtStart = repository.listed(FIRST_SEEN);
  const lastPlace = location.hash ? Promise.resolve(null) : places.load();
  if (!isChinese()) void loadEnglish();
  const [{ default: packJson }, kept, stored] = await Promise.all([
    import('@/utils/domain/packs/eight-steps.json'),
    keeper.load(),
    packRepository.all(),
  ]);
  // What ships is checked by tests; checking it again would cost every opening of the panel.
  const catalogue = fieldsJson as FieldCatalogue;
  const pack = packJson as unknown as Pack;
  const settings = createSettingsModel(kept, keeper);
  // Checked again: what an older version took may lack what this one needs.
  const ownPacks = (stored.ok ? stored.value : []).flatMap(candidate => {
    const checked = loadPack(candidate, catalogue);
    return checked.ok ? [checked.value] : [];
  });
  const app = createAppModel({
    packRepository,
    repository,
    listedAtStart,
    lock: createEditLock(),
    clock,
    packs: [pack, ...ownPacks],
    catalogue,
    rehearsal: async () =>
      JSON.stringify((await import('@/utils/domain/packs/rehearsal.json')).default),
    newId: () => crypto.randomUUID(),
    elapsed: () => performance.now(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  const host = createHostPage();
  const memory = createFillMemory();
  const channel = createWindowsChannel();
  const i18n = createI18n(
    computed(() => settings.settings.value.locale),
    loadEnglish,
  );

  const services: PanelServices = {
    app,
    settings,
    i18n,
    clock,
    places,
    watchHost: host.watch,
    createFill: async model => {
      const [{ createFillModel }, { default: allWords }] = await Promise.all([
        import('@/utils/store/fill-model'),
        import('@/utils/domain/packs/fields.json'),
      ]);
      return createFillModel({
        host,
        memory,
        catalogue: needed(loadFieldCatalogue(allWords)),
        interview: () => model.interview.value,
        scale: () => model.scale.value,
        locale: () => i18n.language.value,
        newId: () => crypto.randomUUID(),
        flush: () => model.save.flush(),
        filled: (origin, verified) => {
          settings.rememberSite(origin);
          model.recordFill(origin, verified);
          askForCareSoon();
        },
      });
    },
    download,
    hidden: signal(false),
    quickNote: signal(false),
    shortcuts: {
      keys: commandKeys,
      change: openShortcutSettings,
      openWindow: openPanelWindow,
      close: closePanel,
    },
    watchCommands,
    newId: () => crypto.randomUUID(),
    copy: text =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    showRecords: () => void showRecords(channel),
  };

  const asked = location.hash.slice(1);
  const reopened = asked
    ? app.open(asked).then(() => true)
    : restorePlace(await lastPlace, app.open);
  const [restored] = await Promise.all([reopened, i18n.ready()]);
  const screen = app.screen.value;
  // Gone is gone; damaged or newer is told, with the way to the original.
  const isGone = screen.kind === 'cannot-open' && screen.error === 'not-found';
  if (!restored || isGone) await app.showHome();
  render(
    <PanelProvider value={services}>
      <App />
    </PanelProvider>,
    root,
  );
  hardenOnLeave(services);
  answerRecords(services, channel);
}

/** What the records page asks of an open panel. */
function answerRecords({ app }: PanelServices, channel: WindowsChannel): void {
  channel.listen(heard => {
    if (heard.kind === 'records-changed' && app.screen.value.kind === 'home') void app.showHome();
    if (heard.kind !== 'open-interview') return;
    channel.say({ kind: 'interview-opened', id: heard.id });
    const { value: screen } = app.screen;
    const isOpen = screen.kind === 'interview' && screen.model.interview.peek().id === heard.id;
    if (!isOpen) void app.open(heard.id);
  });
}

/** What the extension itself ships; a fault in it is no fault of the manager's. */
function needed<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error} ${result.detail ?? ''}`);
}

/** Helps the writer, which never relies on it: a killed browser sends neither event. */
function hardenOnLeave({ app }: PanelServices): void {
  const flush = () => {
    if (app.screen.value.kind === 'interview') void app.screen.value.model.save.flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  document.addEventListener('focusout', flush);
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
