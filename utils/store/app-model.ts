/** Which screen the panel shows, and how an interview gets on and off it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { DoneActions } from '../domain/actions';
import type { FieldCatalogue, Text } from '../domain/canonical-field';
import { type Interview, newInterview, textOf } from '../domain/interview';
import type { Pack } from '../domain/pack';
import type { StepId } from '../domain/steps';
import { FIRST_SEEN, type InterviewSummary } from '../domain/summary';
import { writeInterviewFile } from '../domain/write-interview-file';
import { createAutosave, NOT_KEPT } from './autosave';
import type { ChosenFile } from './chosen-file';
import type { InterviewModel } from './interview-model';
import type {
  Clock,
  EditLock,
  InterviewRepository,
  LoadError,
  PackRepository,
  SaveError,
} from './ports';

export type Screen =
  | { readonly kind: 'starting' }
  | { readonly kind: 'home'; readonly interviews: readonly InterviewSummary[] }
  | { readonly kind: 'interview'; readonly model: InterviewModel }
  | { readonly kind: 'cannot-open'; readonly id: string; readonly error: LoadError }
  | { readonly kind: 'no-storage' };

/** Something the manager should know, shown on the home screen until dismissed. */
export type Notice =
  | Extract<ChosenFile, { kind: 'import-refused' | 'pack-refused' }>
  | { readonly kind: 'pack-imported'; readonly name: Pack['name'] }
  | { readonly kind: 'not-created'; readonly error: SaveError }
  | { readonly kind: 'imported'; readonly id: string; readonly employee: string };

export type StepNames = Readonly<Record<StepId, Text>>;

export interface AppModel {
  readonly screen: ReadonlySignal<Screen>;
  readonly notice: ReadonlySignal<Notice | null>;
  readonly catalogue: FieldCatalogue;
  /** The default pack first; none before an interview was opened or made. */
  readonly packs: ReadonlySignal<readonly Pack[]>;
  /** Of the default pack: all of it that the list of interviews shows. */
  readonly stepNames: StepNames;
  showHome(): Promise<void>;
  create(): Promise<void>;
  open(id: string): Promise<void>;
  /** A built-in case to talk through; no part of it reaches the disk (S-07). */
  rehearse(): Promise<void>;
  /** What the last interview with this person left open, put into this one if it has none yet. */
  bringPriorActions(model: InterviewModel): Promise<void>;
  /** Back to the list although the text could not be saved. */
  abandon(): Promise<void>;
  /** An interview or a pack; the size is checked before the file is read. */
  importFile(bytes: number, read: () => Promise<string>): Promise<void>;
  /** The stored row as it is, when it cannot be opened. */
  rescue(id: string): Promise<string | null>;
  dismissNotice(): void;
}

export interface AppModelOptions {
  readonly repository: InterviewRepository;
  readonly packRepository: PackRepository;
  /** The first rows of the list, asked for while the rest was loaded. */
  readonly listedAtStart?: ReturnType<InterviewRepository['listed']>;
  readonly lock: EditLock;
  readonly clock: Clock;
  /** The default pack first; asked for once. */
  readonly loadPacks: () => Promise<readonly [Pack, ...Pack[]]>;
  readonly stepNames: StepNames;
  readonly catalogue: FieldCatalogue;
  /** The text of the built-in case, an interview file. */
  readonly rehearsal: () => Promise<string>;
  /** What was ticked off in the records since; none when it cannot be read. */
  readonly doneActions: (interviewId: string) => Promise<DoneActions>;
  readonly newId: () => string;
  readonly elapsed: () => number;
  readonly later: (work: () => void, ms: number) => () => void;
}

/** With all it works out of a record; the list of interviews needs none of it. */
const loadModel = () => import('./interview-model');

const RECENT = 50;
/** How far back the last interview with a person is looked for. */
const LOOK_BACK = 500;
const SAME_PERSON = 6;

export function createAppModel(options: AppModelOptions): AppModel {
  const { repository, lock, clock, catalogue } = options;
  const packs = signal<readonly Pack[]>([]);
  let loadingPacks: Promise<Pack> | null = null;
  const screen = signal<Screen>({ kind: 'starting' });
  const notice = signal<Notice | null>(null);

  let busy = false;
  let atStart = options.listedAtStart;

  /** The default one, when all are there. */
  function loadPacks(): Promise<Pack> {
    loadingPacks ??= options.loadPacks().then(loaded => {
      packs.value = loaded;
      return loaded[0];
    });
    return loadingPacks;
  }

  /** One change of screen at a time; a second click meanwhile is the same click. */
  async function exclusively(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
    }
  }

  /** False when the text on screen is not saved yet: the screen stays, with the way out on it. */
  async function leave(): Promise<boolean> {
    if (screen.value.kind !== 'interview') return true;
    const { model } = screen.value;
    if (!(await model.close())) return false;
    // Keys typed from here on would go nowhere; nothing is left on screen to type into.
    screen.value = { kind: 'starting' };
    return true;
  }

  async function goHome(): Promise<void> {
    if (!(await leave())) return;
    const first = await firstList();
    if (!first.ok) {
      screen.value = { kind: 'no-storage' };
      return;
    }
    const home: Screen = { kind: 'home', interviews: first.value };
    screen.value = home;
    void showAll(home);
  }

  /** What the disk says of itself; an empty answer is not believed before the interviews are asked. */
  async function firstList(): ReturnType<InterviewRepository['listed']> {
    const listed = await (atStart ?? repository.listed(FIRST_SEEN));
    atStart = undefined;
    return listed.ok && listed.value.length === 0 ? repository.recent(FIRST_SEEN) : listed;
  }

  /** The whole list, checked, unless another screen has come meanwhile. */
  async function showAll(home: Screen): Promise<void> {
    const recent = await repository.recent(RECENT);
    if (recent.ok && screen.value === home)
      screen.value = { kind: 'home', interviews: recent.value };
  }

  async function openInterview(id: string): Promise<void> {
    if (!(await leave())) return;
    screen.value = { kind: 'starting' };
    // The lock first: an interview loaded before it could be edited elsewhere in between.
    await show(id, await lock.acquire(id));
  }

  /** To be edited with the lock's `release`, to be read without; at `view` instead of where it stands. */
  async function show(
    id: string,
    release: (() => void) | null,
    view?: Pick<Interview, 'stage' | 'step'>,
  ): Promise<void> {
    const [loaded, { createInterviewModel }, defaultPack] = await Promise.all([
      repository.load(id),
      loadModel(),
      loadPacks(),
    ]);
    if (!loaded.ok) {
      release?.();
      screen.value = { kind: 'cannot-open', id, error: loaded.error };
      return;
    }
    const save = createAutosave({
      repository,
      revision: loaded.value.revision,
      elapsed: options.elapsed,
      later: options.later,
    });
    const waiting = new AbortController();
    const model = createInterviewModel({
      interview: { ...loaded.value.interview, ...view },
      packOf: id => packs.value.find(pack => pack.id === id) ?? defaultPack,
      save,
      clock,
      elapsed: options.elapsed,
      newId: options.newId,
      later: options.later,
      readOnly: release === null,
      onClose: release ?? (() => waiting.abort()),
    });
    screen.value = { kind: 'interview', model };
    if (!release) void takeOverWhenFree(id, model, waiting.signal);
  }

  /** The window that edited has gone or gone on: this one, if it still shows it, is the editor now. */
  async function takeOverWhenFree(
    id: string,
    shown: InterviewModel,
    signal: AbortSignal,
  ): Promise<void> {
    const release = await lock.whenFree(id, signal);
    if (!release) return;
    const isShown = screen.value.kind === 'interview' && screen.value.model === shown;
    if (busy || !isShown) {
      release();
      return;
    }
    await exclusively(async () => {
      shown.abandon();
      const { stage, step } = shown.interview.value;
      await show(id, release, { stage, step });
    });
  }

  async function store(interview: Interview): Promise<boolean> {
    const saved = await repository.save(interview, 0, 'strict');
    if (!saved.ok) notice.value = { kind: 'not-created', error: saved.error };
    return saved.ok;
  }

  async function createNew(): Promise<void> {
    const { id: packId } = await loadPacks();
    const interview = newInterview(options.newId(), clock.now(), packId);
    const dated = {
      ...interview,
      notes: { ...interview.notes, interview_datetime: clock.today() },
    };
    if (await store(dated)) await openInterview(interview.id);
  }

  /** Summaries first: only interviews of the same person are opened. */
  async function samePerson(interview: Interview): Promise<readonly Interview[]> {
    const listed = await repository.listed(LOOK_BACK);
    if (!listed.ok) return [];
    const [no, name] = ['employee_no', 'employee_name'].map(id => textOf(interview, id).trim());
    const same = listed.value.filter(
      each => each.employeeNo === no && (no !== '' || each.employee === name),
    );
    const loaded = await Promise.all(
      same.slice(0, SAME_PERSON).map(({ id }) => repository.load(id)),
    );
    return loaded.flatMap(each => (each.ok ? [each.value.interview] : []));
  }

  const importContext = async () => ({
    catalogue,
    newId: options.newId(),
    now: clock.now(),
    packId: (await loadPacks()).id,
  });

  async function openRehearsal(): Promise<void> {
    if (!(await leave())) return;
    const [source, { createInterviewModel }, { parseInterviewFile }, defaultPack] =
      await Promise.all([
        options.rehearsal(),
        loadModel(),
        import('../domain/interview-file'),
        loadPacks(),
      ]);
    const parsed = parseInterviewFile(source, await importContext());
    if (!parsed.ok) throw new Error(`the built-in case: ${parsed.detail ?? parsed.error}`);
    screen.value = {
      kind: 'interview',
      model: createInterviewModel({
        interview: parsed.value,
        packOf: () => defaultPack,
        save: NOT_KEPT,
        clock,
        elapsed: options.elapsed,
        newId: options.newId,
        later: options.later,
        readOnly: false,
        isRehearsal: true,
        onClose: () => undefined,
      }),
    };
  }

  async function importAny(bytes: number, read: () => Promise<string>): Promise<void> {
    const { readChosen } = await import('./chosen-file');
    const chosen = await readChosen(bytes, read, await importContext());
    if (chosen.kind === 'interview') await importInterview(chosen.interview);
    else if (chosen.kind === 'pack') await importPack(chosen.pack);
    else notice.value = chosen;
  }

  async function importInterview(interview: Interview): Promise<void> {
    if (!(await store(interview))) return;
    await goHome();
    // Last: its button opens the interview, and a click while this still works would do nothing.
    const employee = String(interview.notes.employee_name ?? '');
    notice.value = { kind: 'imported', id: interview.id, employee };
  }

  async function importPack(pack: Pack): Promise<void> {
    const saved = await options.packRepository.save(pack);
    if (!saved.ok) {
      notice.value = { kind: 'not-created', error: saved.error };
      return;
    }
    packs.value = [...packs.value.filter(other => other.id !== pack.id), pack];
    notice.value = { kind: 'pack-imported', name: pack.name };
  }

  return {
    screen,
    notice,
    catalogue,
    packs,
    stepNames: options.stepNames,
    showHome: () => exclusively(goHome),
    open: id => exclusively(() => openInterview(id)),

    abandon: () =>
      exclusively(async () => {
        if (screen.value.kind === 'interview') screen.value.model.abandon();
        screen.value = { kind: 'starting' };
        await goHome();
      }),

    create: () => exclusively(createNew),

    rehearse: () => exclusively(openRehearsal),

    async bringPriorActions(model) {
      const { broughtFrom, lastInterviewOf } = await import('../domain/carry-over');
      const { value: interview } = model.interview;
      const last = lastInterviewOf(interview, await samePerson(interview));
      const done = last ? await options.doneActions(last.id) : {};
      if (!last || model.interview.value.priorActions) return;
      const brought = broughtFrom(last, done);
      if (brought.length > 0) model.change(current => ({ ...current, priorActions: brought }));
    },

    importFile: (bytes, read) => exclusively(() => importAny(bytes, read)),

    async rescue(id) {
      const row = await repository.raw(id);
      return row.ok ? row.value : null;
    },

    dismissNotice() {
      notice.value = null;
    },
  };
}

/** The file's text and a name without the employee's: file names show up in shared screens. */
export function exportOf(interview: Interview): { name: string; text: string } {
  return {
    name: `eight-steps-${interview.createdAt.slice(0, 10)}-${interview.id.slice(0, 8)}.json`,
    text: writeInterviewFile(interview),
  };
}
