/**
 * The list of records: what is stored, what is searched for, what is shown.
 *
 * - The list is on screen as soon as its small rows are read; the texts follow where somebody looks
 *   at what needs them, and widen the search.
 * - A refresh changes single entries; nothing is read twice.
 */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AgreedAction } from '../domain/actions';
import type { RecordEntry } from '../domain/record-entry';
import {
  comparerOf,
  NO_FILTER,
  passes,
  type RecordFilter,
  type SortKey,
} from '../domain/record-filter';
import { createTextSearch, searchable } from '../domain/text-search';
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
  /** Changes whenever an entry or its actions do; read it beside `all` and `actionsIn`. */
  readonly edition: ReadonlySignal<number>;
  /** Every record there is, in no order. */
  all(): readonly RecordEntry[];
  entry(id: string): RecordEntry | null;
  actionsIn(id: string): readonly AgreedAction[];
  /** The rows that are seen first; needs nothing but the index. */
  showNewest(): Promise<void>;
  start(): Promise<void>;
  /** After `start`, once: what the search and the actions need, and backup and deletion do not. */
  readTexts(): Promise<void>;
  /** Takes in what other windows saved or deleted meanwhile. */
  refresh(): Promise<void>;
}

export interface RecordListOptions {
  readonly index: RecordIndex;
  readonly breathe: Breathe;
  readonly locale: () => string;
}

const EXPECTED_RECORDS = 1024;
const FIRST_ROWS = 30;
const CHANGED_CHUNK = 50;

export function createRecordListModel({
  breathe,
  index,
  locale,
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
  const actions = new Map<string, readonly AgreedAction[]>();
  let search = createTextSearch(EXPECTED_RECORDS);
  let running: Promise<void> | null = null;
  let reading: Promise<boolean> | null = null;

  function put(entry: RecordEntry): number {
    const slot = slots.get(entry.id) ?? entries.length;
    slots.set(entry.id, slot);
    entries[slot] = entry;
    return slot;
  }

  function headOf({ employee, employeeNo, department, period, nameKeys }: RecordEntry): string {
    return searchable([employee, employeeNo, department, period, nameKeys].join('\n'));
  }

  function putText({ entry, text }: IndexedRecord): void {
    search.put(put(entry), `${headOf(entry)}\n${text.text}`);
    actions.set(entry.id, text.actions);
  }

  function drop(id: string): void {
    const slot = slots.get(id);
    if (slot === undefined) return;
    entries[slot] = null;
    slots.delete(id);
    actions.delete(id);
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
      for (const id of part) if (!there.has(id)) drop(id);
      for (const record of records.value) {
        putText(record);
        await breathe();
      }
    }
    edition.value++;
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
    actionsIn: id => actions.get(id) ?? [],

    showNewest: readNewest,

    async start() {
      const isRead = (await readHeads()) && (slots.size > 0 ? ready() : true);
      const isDone = isRead && (await catchUp()) && ready();
      if (!isDone) state.value = { kind: 'no-storage' };
    },

    async readTexts() {
      reading ??= readTexts();
      if (await reading) return;
      reading = null;
      state.value = { kind: 'no-storage' };
    },

    refresh() {
      running ??= catchUp()
        .then(isDone => {
          state.value = { kind: isDone ? 'ready' : 'no-storage' };
        })
        .finally(() => {
          running = null;
        });
      return running;
    },
  };

  function ready(): true {
    state.value = { kind: 'ready' };
    return true;
  }
}
