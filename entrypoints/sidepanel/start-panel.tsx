/** The composition root of the panel: ports, models, views. */
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { App, loadStage } from '@/components/app';
import { PanelProvider, type PanelServices } from '@/components/panel-context';
import { restorePlace } from '@/components/place';
import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import type { Pack } from '@/utils/domain/pack';
import stepNames from '@/utils/domain/packs/eight-steps.json?names';
import fieldsJson from '@/utils/domain/packs/fields.json?core';
import { ok, type Result } from '@/utils/domain/result';
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
import { createFillMemory, createSettingsKeeper } from '@/utils/extension/kept';
import { showRecords } from '@/utils/extension/records-tab';
import { isChinese } from '@/utils/extension/stored-settings';
import { createWindowsChannel, type WindowsChannel } from '@/utils/extension/windows-channel';
import { createI18n, loadEnglish } from '@/utils/i18n/i18n';
import { localDay } from '@/utils/i18n/wording';
import { createConnection } from '@/utils/storage/connection';
import { createInterviewRepository } from '@/utils/storage/interview-repository';
import { createPackRepository } from '@/utils/storage/pack-repository';
import { createPlaceKeeper } from '@/utils/storage/place-keeper';
import { createAppModel } from '@/utils/store/app-model';
import type { Clock, PackRepository } from '@/utils/store/ports';
import { createSettingsModel } from '@/utils/store/settings-model';

const clock: Clock = {
  now: () => new Date().toISOString(),
  localHour: () => new Date().getHours(),
  today: () => localDay(new Date()),
};

export async function startPanel(root: HTMLElement): Promise<void> {
  const { reads, settings: keptSettings } = globalThis.eightStepsEarly ?? {};
  const keeper = createSettingsKeeper(keptSettings);
  const connection = createConnection(reads?.database);
  const packRepository = createPackRepository(connection);
  const repository = createInterviewRepository(connection);
  const places = createPlaceKeeper(connection);
  if (!isChinese()) void loadEnglish();
  const [kept, rows] = await Promise.all([keeper.load(), reads?.rows]);
  const lastPlace = location.hash ? null : rows ? rows.place : await places.load();
  // What ships is checked by tests; checking it again would cost every opening of the panel.
  const catalogue = fieldsJson as FieldCatalogue;
  const settings = createSettingsModel(kept, keeper);
  const app = createAppModel({
    packRepository,
    repository,
    ...(rows && { listedAtStart: Promise.resolve(ok(rows.summaries)) }),
    lock: createEditLock(),
    clock,
    loadPacks: () => loadPacks(packRepository, catalogue),
    stepNames,
    catalogue,
    rehearsal: async () =>
      JSON.stringify((await import('@/utils/domain/packs/rehearsal.json')).default),
    doneActions: async id => {
      const { createDoneActionsKeeper } = await import('@/utils/storage/done-actions');
      const done = await createDoneActionsKeeper(connection).of(id);
      return done.ok ? done.value : {};
    },
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
      const [{ createFillModel }, { loadFieldCatalogue }, { default: allWords }] =
        await Promise.all([
          import('@/utils/store/fill-model'),
          import('@/utils/domain/field-catalogue'),
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
  const reopens = rows?.summaries.find(({ id }) => id === (asked || lastPlace?.interviewId));
  if (reopens) void loadStage(reopens.stage);
  const reopened = asked ? app.open(asked).then(() => true) : restorePlace(lastPlace, app.open);
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

async function loadPacks(
  repository: PackRepository,
  catalogue: FieldCatalogue,
): Promise<readonly [Pack, ...Pack[]]> {
  const [{ default: ours }, stored] = await Promise.all([
    import('@/utils/domain/packs/eight-steps.json'),
    repository.all(),
  ]);
  const kept = stored.ok ? stored.value : [];
  const shipped = ours as unknown as Pack;
  if (kept.length === 0) return [shipped];
  // Checked again: what an older version took may lack what this one needs.
  const { loadPack } = await import('@/utils/domain/pack');
  const own = kept.flatMap(candidate => {
    const checked = loadPack(candidate, catalogue);
    return checked.ok ? [checked.value] : [];
  });
  return [shipped, ...own];
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
