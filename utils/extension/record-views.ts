/** Saved views of the records list, in the browser's own settings area. */
import * as v from 'valibot';
import { SORT_KEYS } from '../domain/record-filter';
import type { RecordView, RecordViewsKeeper } from '../store/records-ports';
import { browser } from './browser';

const VIEWS_KEY = 'recordViews';

const ViewsShape = v.array(
  v.object({
    name: v.string(),
    query: v.string(),
    sort: v.picklist(SORT_KEYS),
    filter: v.object({
      type: v.string(),
      stance: v.string(),
      band: v.picklist(['', 'high', 'mid', 'low']),
      progress: v.picklist(['', 'complete', 'incomplete']),
      actions: v.picklist(['', 'open']),
      filled: v.picklist(['', 'yes', 'no']),
    }),
  }),
);

export function createRecordViewsKeeper(): RecordViewsKeeper {
  return {
    async load() {
      const stored = (await browser.storage.local.get(VIEWS_KEY))[VIEWS_KEY];
      const parsed = v.safeParse(ViewsShape, stored);
      return parsed.success ? parsed.output : [];
    },
    save: (views: readonly RecordView[]) => browser.storage.local.set({ [VIEWS_KEY]: views }),
  };
}
