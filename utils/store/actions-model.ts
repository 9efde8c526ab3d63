/** Agreed actions of all interviews, each once: in the talk that answers for it now. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AgreedAction } from '../domain/actions';
import type { RecordEntry } from '../domain/record-entry';
import {
  type DueState,
  standingActions,
  type Talk,
  type Thread,
  threadsOf,
} from '../domain/threads';
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
  /** True: it could not be saved, and the tick is taken back. */
  readonly failed: ReadonlySignal<boolean>;
  setDone(
    at: { readonly talk: string; readonly action: AgreedAction },
    isDone: boolean,
  ): Promise<void>;
  /** What was agreed with the person of this talk, through all of their talks. */
  threadsWith(id: string): readonly Thread[];
  /** The follow-up talks agreed with them that did not come about yet. */
  followUpsWith(id: string): readonly ActionRow[];
}

export function createActionsModel(
  list: RecordListModel,
  keeper: Pick<DoneActionsKeeper, 'set'>,
  clock: Clock,
): ActionsModel {
  const shown = signal<ActionsShown>('open');
  const failed = signal(false);

  function isShown({ state }: ActionRow): boolean {
    if (shown.value === 'all') return true;
    return shown.value === 'open' ? state !== 'done' && state !== 'dropped' : state === shown.value;
  }

  function everyRow(): ActionRow[] {
    const seen = new Set<string>();
    return list.all().flatMap(({ id }) => {
      if (seen.has(id)) return [];
      const talks = list.talksWith(id);
      for (const talk of talks) seen.add(talk.id);
      return rowsOf(talks);
    });
  }

  function rowsOf(talks: readonly Talk[]): ActionRow[] {
    const states = standingActions(talks, clock.today());
    return talks.flatMap(talk => {
      const entry = list.entry(talk.id);
      return talk.actions.flatMap(action => {
        const state = states.get(action);
        return entry && state ? { entry, action, state } : [];
      });
    });
  }

  const all = computed(() => {
    void list.edition.value;
    return everyRow();
  });

  return {
    shown,
    failed,
    rows: computed(() => all.value.filter(isShown).toSorted(bySoonest)),

    async setDone({ talk, action }, isDone) {
      const saved = await keeper.set(talk, action, isDone ? clock.now() : null);
      failed.value = !saved.ok;
      await list.refresh();
    },

    threadsWith(id) {
      void list.edition.value;
      return threadsOf(list.talksWith(id), clock.today());
    },

    followUpsWith(id) {
      void list.edition.value;
      return rowsOf(list.talksWith(id)).filter(
        ({ action, state }) => action.kind === 'follow-up' && state !== 'done',
      );
    },
  };
}

function bySoonest(a: ActionRow, b: ActionRow): number {
  if (a.state === 'undated' || b.state === 'undated')
    return Number(a.state === 'undated') - Number(b.state === 'undated');
  return a.action.due < b.action.due ? -1 : a.action.due > b.action.due ? 1 : 0;
}
