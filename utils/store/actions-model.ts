/** Agreed actions of all interviews, and which of them are done. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type AgreedAction, type DoneActions, type DueState, dueStateOf } from '../domain/actions';
import type { RecordEntry } from '../domain/record-entry';
import type { Clock } from './ports';
import type { RecordListModel } from './record-list-model';
import type { DoneActionsKeeper } from './records-ports';

export interface ActionRow {
  readonly entry: RecordEntry;
  readonly action: AgreedAction;
  readonly state: DueState;
}

export type ActionsShown = 'open' | 'overdue' | 'done' | 'all';

export interface ActionsModel {
  readonly shown: Signal<ActionsShown>;
  /** Soonest due first; undated last. */
  readonly rows: ReadonlySignal<readonly ActionRow[]>;
  /** False: it could not be saved, and the tick is taken back. */
  readonly failed: ReadonlySignal<boolean>;
  load(): Promise<void>;
  setDone(row: ActionRow, isDone: boolean): Promise<void>;
  of(entry: RecordEntry): readonly ActionRow[];
}

export function createActionsModel(
  list: RecordListModel,
  keeper: DoneActionsKeeper,
  clock: Clock,
): ActionsModel {
  const shown = signal<ActionsShown>('open');
  const done = signal<ReadonlyMap<string, DoneActions>>(new Map());
  const failed = signal(false);

  function of(entry: RecordEntry): ActionRow[] {
    const states = done.value.get(entry.id) ?? {};
    return list.actionsIn(entry.id).map(action => ({
      entry,
      action,
      state: dueStateOf(action, states, clock.today()),
    }));
  }

  function isShown({ state }: ActionRow): boolean {
    if (shown.value === 'all') return true;
    return shown.value === 'open' ? state !== 'done' : state === shown.value;
  }

  return {
    shown,
    failed,
    of,
    rows: computed(() => {
      void list.edition.value;
      return list.all().flatMap(of).filter(isShown).toSorted(bySoonest);
    }),

    async load() {
      const all = await keeper.all();
      if (all.ok) done.value = all.value;
    },

    async setDone({ entry, action }, isDone) {
      const saved = await keeper.set(entry.id, action.key, isDone ? clock.now() : null);
      failed.value = !saved.ok;
      if (saved.ok) done.value = new Map(done.value).set(entry.id, saved.value);
      await list.refresh();
    },
  };
}

function bySoonest(a: ActionRow, b: ActionRow): number {
  if (a.state === 'undated' || b.state === 'undated')
    return Number(a.state === 'undated') - Number(b.state === 'undated');
  return a.action.due < b.action.due ? -1 : a.action.due > b.action.due ? 1 : 0;
}
