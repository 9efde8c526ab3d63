/** Saved views: put on the list as it was when they were saved. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { NO_FILTER } from '../domain/record-filter';
import type { RecordListModel } from './record-list-model';
import type { RecordView, RecordViewsKeeper } from './records-ports';

export interface RecordViewsModel {
  readonly views: ReadonlySignal<readonly RecordView[]>;
  /** Replaces the view of the same name. */
  saveAs(name: string): void;
  apply(view: RecordView): void;
  remove(name: string): void;
  clear(): void;
}

export function createRecordViewsModel(
  list: RecordListModel,
  initial: readonly RecordView[],
  keeper: RecordViewsKeeper,
): RecordViewsModel {
  const views = signal(initial);
  function change(next: readonly RecordView[]): void {
    views.value = next;
    void keeper.save(next);
  }
  const without = (name: string) => views.value.filter(view => view.name !== name);
  return {
    views,
    saveAs(name) {
      const { query, filter, sort } = list;
      const view = { name, query: query.value, filter: filter.value, sort: sort.value };
      change([...without(name), view]);
    },
    apply({ query, filter, sort }) {
      list.query.value = query;
      list.filter.value = filter;
      list.sort.value = sort;
    },
    remove: name => change(without(name)),
    clear() {
      list.query.value = '';
      list.filter.value = NO_FILTER;
    },
  };
}
