/** Renders views with the real models over fakes of their ports: no extension, no disk. */
import { signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { PanelProvider, type PanelServices } from '@/components/panel-context';
import { loadFieldCatalogue } from '@/utils/domain/field-catalogue';
import { newInterview, withNote } from '@/utils/domain/interview';
import type { NoteValue } from '@/utils/domain/note-value';
import { loadPack } from '@/utils/domain/pack';
import packJson from '@/utils/domain/packs/eight-steps.json';
import fieldsJson from '@/utils/domain/packs/fields.json';
import rehearsalJson from '@/utils/domain/packs/rehearsal.json';
import { err, ok, type Result } from '@/utils/domain/result';
import { createI18n } from '@/utils/i18n/i18n';
import { createAppModel, type StepNames } from '@/utils/store/app-model';
import { createAutosave } from '@/utils/store/autosave';
import { createInterviewModel, type InterviewModel } from '@/utils/store/interview-model';
import type { Clock, SaveError } from '@/utils/store/ports';
import { createSettingsModel } from '@/utils/store/settings-model';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';

const NOW = '2026-01-14T06:00:00.000Z';
const clock: Clock = { now: () => NOW, localHour: () => 14, today: () => '2026-01-14' };

export interface PanelInTest {
  readonly root: HTMLElement;
  readonly model: InterviewModel;
  readonly services: PanelServices;
  /** What the next write to the disk answers. */
  disk: () => Result<number, SaveError>;
  readonly downloads: string[];
}

export function showInPanel(
  view: (model: InterviewModel) => ComponentChildren,
  notes: Readonly<Record<string, NoteValue>> = {},
): PanelInTest {
  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(catalogue.detail);
  const loaded = loadPack(packJson, catalogue.value);
  if (!loaded.ok) throw new Error(loaded.detail);
  const pack = loaded.value;
  const downloads: string[] = [];
  let revision = 1;
  let made = 0;
  const inTest = { disk: (): Result<number, SaveError> => ok(++revision) };
  const save = createAutosave({
    repository: { save: async () => inTest.disk() },
    revision,
    elapsed: () => performance.now(),
    later: () => () => undefined,
  });
  const start = newInterview('one', NOW, pack.id);
  const model = createInterviewModel({
    interview: Object.entries(notes).reduce(
      (made, [id, value]) => withNote(made, id, value),
      start,
    ),
    packOf: () => pack,
    save,
    clock,
    elapsed: () => performance.now(),
    newId: () => crypto.randomUUID(),
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    readOnly: false,
    onClose: () => undefined,
  });
  const settings = createSettingsModel(
    {
      locale: 'zh-CN',
      theme: 'light',
      knownSites: [],
      maskNames: false,
      selfCheck: false,
      textSize: 'normal',
      showTimes: true,
    },
    {
      load: async () => settings.settings.value,
      save: async () => undefined,
      watch: () => undefined,
    },
  );
  const services: PanelServices = {
    app: createAppModel({
      repository: {
        listed: async () => ok([]),
        recent: async () => ok([]),
        load: async () => err('not-found'),
        save: async () => ok(1),
        raw: async () => err('not-found'),
      },
      packRepository: { all: async () => ok([]), save: async () => ok(), remove: async () => ok() },
      lock: { acquire: async () => () => undefined, whenFree: async () => null },
      clock,
      loadPacks: async () => [pack],
      stepNames: Object.fromEntries(pack.steps.map(({ id, short }) => [id, short])) as StepNames,
      catalogue: catalogue.value,
      newId: () => 'new',
      doneActions: async () => ({}),
      rehearsal: async () => JSON.stringify(rehearsalJson),
      elapsed: () => 0,
      later: () => () => undefined,
    }),
    settings,
    i18n: createI18n(signal('zh-CN')),
    clock,
    places: { load: async () => null, save: () => undefined },
    hidden: signal(false),
    quickNote: signal(false),
    shortcuts: {
      keys: async () => ({
        open: 'Ctrl+Shift+8',
        'close-panel': '',
        'hide-panel': '',
        'next-step': '',
        'quick-note': '',
      }),
      change: async () => undefined,
      openWindow: async () => undefined,
      close: async () => undefined,
    },
    watchCommands: () => () => undefined,
    newId: () => `id-${++made}`,
    createFill: async () => {
      throw new Error('these views do not fill');
    },
    watchHost: () => () => undefined,
    download: (_name, text) => downloads.push(text),
    copy: async () => true,
    showRecords: () => undefined,
  };
  document.body.replaceChildren();
  const root = document.createElement('main');
  root.style.width = '360px';
  document.body.append(root);
  render(<PanelProvider value={services}>{view(model)}</PanelProvider>, root);
  return Object.assign(inTest, { root, model, services, downloads });
}
