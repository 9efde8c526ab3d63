/**
 * The list of records: what is stored, what is searched for, what is shown.
 *
 * - The list is on screen as soon as its small rows are read; the texts follow where somebody looks
 *   at what needs them, and widen the search.
 * - A refresh changes single entries; nothing is read twice.
 * - What a talk left open is counted with what later talks with the person say of it.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { byDay, dayOf, personOf } from '../domain/employee-history';
import type { RecordEntry, RecordText } from '../domain/record-entry';
import {
  comparerOf,
  NO_FILTER,
  passes,
  type RecordFilter,
  type SortKey,
} from '../domain/record-filter';
import { createTextSearch, searchable } from '../domain/text-search';
import { standingActions, type Talk } from '../domain/threads';
import type { Breathe, IndexedRecord, Progress, RecordIndex } from './records-ports';

export type ListState =
  | { readonly kind: 'starting' }
  /** Interviews saved since the last look are being read in. */
  | { readonly kind: 'catching-up'; readonly progress: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'no-storage' };

export interface RecordListModel {
  readonly state: ReadonlySignal<ListState>;
  /** False while only names, numbers and periods can be searched. */
  readonly searchesAll: ReadonlySignal<boolean>;
  readonly query: Signal<string>;
  readonly filter: Signal<RecordFilter>;
  readonly sort: Signal<SortKey>;
  readonly shown: ReadonlySignal<readonly RecordEntry[]>;
  /** Null while only the newest are known. */
  readonly total: ReadonlySignal<number | null>;
  /** Changes whenever an entry or its actions do; read it beside `all` and `talksWith`. */
  readonly edition: ReadonlySignal<number>;
  /** Every record there is, in no order. */
  all(): readonly RecordEntry[];
  entry(id: string): RecordEntry | null;
  /** Every talk with the person of this one, oldest first, with what it agreed and looked back at. */
  talksWith(id: string): readonly Talk[];
  /** The rows that are seen first; needs nothing but the index. */
  showNewest(): Promise<void>;
  start(): Promise<void>;
  /** After `start`, once: what the search and the actions need, and backup and deletion do not. */
  readTexts(): Promise<void>;
  /** Takes in what was saved or deleted, here or in other windows, before it was called. */
  refresh(): Promise<void>;
}

export interface RecordListOptions {
  readonly index: RecordIndex;
  readonly breathe: Breathe;
  readonly locale: () => string;
  /** `YYYY-MM-DD`, local. */
  readonly today: () => string;
}

const EXPECTED_RECORDS = 1024;
const FIRST_ROWS = 30;
const CHANGED_CHUNK = 50;

export function createRecordListModel({
  breathe,
  index,
  locale,
  today,
}: RecordListOptions): RecordListModel {
  const state = signal<ListState>({ kind: 'starting' });
  const searchesAll = signal(false);
  const query = signal('');
  const filter = signal<RecordFilter>(NO_FILTER);
  const sort = signal<SortKey>('updated');
  /** Raised with every change to what is held below. */
  const edition = signal(0);
  const isListed = signal(false);

  const slots = new Map<string, number>();
  const entries: (RecordEntry | null)[] = [];
  const agreed = new Map<string, Pick<RecordText, 'actions' | 'prior' | 'isHeld'>>();
  const people = new Map<string, Set<string>>();
  let search = createTextSearch(EXPECTED_RECORDS);
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let reading: Promise<boolean> | null = null;

  function put(entry: RecordEntry): number {
    const slot = slots.get(entry.id) ?? entries.length;
    slots.set(entry.id, slot);
    const before = entries[slot];
    if (before) leave(before);
    entries[slot] = entry;
    const person = keyOf(entry);
    const talks = people.get(person);
    if (talks) talks.add(entry.id);
    else people.set(person, new Set([entry.id]));
    return slot;
  }

  function leave(entry: RecordEntry): void {
    people.get(keyOf(entry))?.delete(entry.id);
  }

  /** Of the person; who is not named is nobody else. */
  function keyOf(entry: RecordEntry): string {
    return personOf(entry) || `id:${entry.id}`;
  }

  function talksOf(person: string): Talk[] {
    return [...(people.get(person) ?? [])]
      .flatMap(id => entries[slots.get(id) ?? -1] ?? [])
      .filter(({ isUnreadable }) => !isUnreadable)
      .toSorted(byDay)
      .map(entry => ({
        id: entry.id,
        day: dayOf(entry),
        actions: agreed.get(entry.id)?.actions ?? [],
        prior: agreed.get(entry.id)?.prior ?? [],
        isHeld: agreed.get(entry.id)?.isHeld ?? true,
      }));
  }

  /** A talk by itself knows nothing of what came of it later. */
  function recount(person: string): void {
    const talks = talksOf(person);
    if (talks.length < 2) return;
    const states = standingActions(talks, today());
    for (const { id, actions } of talks) {
      const slot = slots.get(id) ?? -1;
      const entry = entries[slot];
      if (!entry || !agreed.has(id)) continue;
      const openActions = actions.filter(action => {
        const state = states.get(action);
        return state !== undefined && state !== 'done' && state !== 'dropped';
      }).length;
      if (entry.openActions !== openActions) entries[slot] = { ...entry, openActions };
    }
  }

  function headOf({ employee, employeeNo, department, period, nameKeys }: RecordEntry): string {
    return searchable([employee, employeeNo, department, period, nameKeys].join('\n'));
  }

  function putText({ entry, text }: IndexedRecord): void {
    search.put(put(entry), `${headOf(entry)}\n${text.text}`);
    // Not the text itself: that is with the search already.
    const { actions, prior, isHeld } = text;
    agreed.set(entry.id, { actions, prior, isHeld });
  }

  function drop(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    const gone = entries[slot];
    if (gone) leave(gone);
    entries[slot] = null;
    slots.delete(id);
    agreed.delete(id);
    search.put(slot, '');
  }

  /** What is on screen first is a few rows; ten thousand take their time. */
  async function readNewest(): Promise<void> {
    const newest = await index.newest(FIRST_ROWS);
    if (!newest.ok) return;
    for (const entry of newest.value) put(entry);
    if (newest.value.length === 0) return;
    isListed.value = newest.value.length < FIRST_ROWS;
    edition.value++;
    ready();
  }

  async function readHeads(): Promise<boolean> {
    const heads: RecordEntry[] = [];
    const read = await index.entries(async chunk => {
      heads.push(...chunk);
      await breathe();
    });
    if (!read.ok) return false;
    search = createTextSearch(Math.max(EXPECTED_RECORDS, heads.length + (heads.length >> 2)));
    await breathe();
    for (const entry of heads) {
      search.put(put(entry), headOf(entry));
      await breathe();
    }
    isListed.value = true;
    edition.value++;
    return true;
  }

  async function catchUp(): Promise<boolean> {
    const refreshed = await index.refresh(progress => {
      state.value = { kind: 'catching-up', progress };
    }, new AbortController().signal);
    if (!refreshed.ok) return false;
    const changed = [...refreshed.value];
    while (changed.length > 0) {
      const part = changed.splice(0, CHANGED_CHUNK);
      const records = await index.some(part);
      if (!records.ok) return false;
      const there = new Set(records.value.map(({ entry }) => entry.id));
      // Before and after: a name that was mended makes two people of one, or one of two.
      const concerned = new Set(part.flatMap(id => entries[slots.get(id) ?? -1] ?? []).map(keyOf));
      for (const id of part) if (!there.has(id)) drop(id);
      for (const record of records.value) {
        putText(record);
        concerned.add(keyOf(record.entry));
        await breathe();
      }
      if (searchesAll.value) for (const person of concerned) recount(person);
    }
    // A look every few seconds mostly finds nothing; lists and actions are not made anew for that.
    if (refreshed.value.length > 0) edition.value++;
    return true;
  }

  async function readTexts(): Promise<boolean> {
    const read = await index.texts(async chunk => {
      for (const text of chunk) {
        const slot = slots.get(text.id);
        const entry = slot === undefined ? null : entries[slot];
        if (entry) putText({ entry, text });
        await breathe();
      }
    });
    if (!read.ok) return false;
    for (const person of people.keys()) {
      recount(person);
      await breathe();
    }
    searchesAll.value = true;
    edition.value++;
    return true;
  }

  const ordered = computed(() => {
    void edition.value;
    return entries.filter(entry => entry !== null).toSorted(comparerOf(sort.value, locale()));
  });

  const orderedSlots = computed(() => ordered.value.map(entry => slots.get(entry.id) ?? -1));

  const shown = computed(() => {
    void edition.value;
    const hits = search.find(query.value);
    const wanted = filter.value;
    if (!hits) return ordered.value.filter(entry => passes(entry, wanted));
    const isHit = new Uint8Array(entries.length);
    for (const slot of hits) isHit[slot] = 1;
    const order = orderedSlots.value;
    return ordered.value.filter(
      (entry, at) => isHit[order[at] ?? -1] === 1 && passes(entry, wanted),
    );
  });

  return {
    state,
    searchesAll,
    query,
    filter,
    sort,
    shown,
    edition,
    total: computed(() => {
      void edition.value;
      return isListed.value ? slots.size : null;
    }),
    all: () => entries.filter(entry => entry !== null),
    entry: id => entries[slots.get(id) ?? -1] ?? null,
    talksWith(id) {
      const entry = entries[slots.get(id) ?? -1];
      return entry ? talksOf(keyOf(entry)) : [];
    },

    showNewest: readNewest,

    async start() {
      const isRead = (await readHeads()) && (slots.size > 0 ? ready() : true);
      const isDone = isRead && (await catchUp()) && ready();
      if (!isDone) state.value = { kind: 'no-storage' };
    },

    async readTexts() {
      // One after the other: a text read before it was changed must not replace the newer one.
      reading ??= (running ?? Promise.resolve()).then(readTexts);
      if (await reading) return;
      reading = null;
      state.value = { kind: 'no-storage' };
    },

    refresh() {
      if (!running) return look();
      // The look under way may have passed what was saved since it began.
      following ??= running.then(() => {
        following = null;
        return look();
      });
      return following;
    },
  };

  function look(): Promise<void> {
    running = (reading ?? Promise.resolve())
      .then(catchUp)
      .then(isDone => {
        state.value = { kind: isDone ? 'ready' : 'no-storage' };
      })
      .finally(() => {
        running = null;
      });
    return running;
  }

  function ready(): true {
    state.value = { kind: 'ready' };
    return true;
  }
}
