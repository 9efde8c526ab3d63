/** When the last backup was downloaded, and after how many days deletion is suggested. */
import * as v from 'valibot';
import type { DataCare, DataCareKeeper } from '../store/records-ports';
import { browser } from './browser';

const CARE_KEY = 'dataCare';
/** Storage no longer than needed (requirement L2); the HR system is the archive. */
const DEFAULT_CARE: DataCare = { lastBackupAt: '', retentionDays: 180 };

const CareShape = v.object({
  lastBackupAt: v.string(),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
});

export function createDataCareKeeper(): DataCareKeeper {
  return {
    async load() {
      const stored = (await browser.storage.local.get(CARE_KEY))[CARE_KEY];
      const parsed = v.safeParse(CareShape, stored);
      return parsed.success ? parsed.output : DEFAULT_CARE;
    },
    save: care => browser.storage.local.set({ [CARE_KEY]: care }),
  };
}
