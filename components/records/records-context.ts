/** What every view of the records page may use. Set once by the entrypoint. */
import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldCatalogue } from '@/utils/domain/canonical-field';
import type { Interview } from '@/utils/domain/interview';
import type { Pack } from '@/utils/domain/pack';
import type { RecordsWording } from '@/utils/i18n/records-wording';
import type { ActionsModel } from '@/utils/store/actions-model';
import type { FilesModel } from '@/utils/store/files-model';
import type { OpenRecordModel } from '@/utils/store/open-record-model';
import type { Clock, CommandKeys, FillMemory, SiteAccess } from '@/utils/store/ports';
import type { RecordListModel } from '@/utils/store/record-list-model';
import type { RecordViewsModel } from '@/utils/store/record-views-model';
import type { ReminderModel } from '@/utils/store/reminder-model';
import type { SettingsModel } from '@/utils/store/settings-model';

export interface RecordsServices {
  readonly list: RecordListModel;
  readonly views: RecordViewsModel;
  readonly open: OpenRecordModel;
  readonly files: FilesModel;
  readonly actions: ActionsModel;
  /** Null when it cannot be read. */
  readonly readInterview: (id: string) => Promise<Interview | null>;
  /** The last fill as long as the browser remembers it. */
  readonly readFill: FillMemory['load'];
  readonly reminder: ReminderModel;
  readonly settings: SettingsModel;
  readonly i18n: RecordsWording;
  readonly clock: Clock;
  readonly catalogue: FieldCatalogue;
  readonly packOf: (id: string) => Pack;
  /** The company's own. */
  readonly packs: ReadonlySignal<readonly Pack[]>;
  readonly removePack: (id: string) => Promise<void>;
  readonly sites: SiteAccess;
  readonly shortcuts: { keys(): Promise<CommandKeys>; change(): Promise<void> };
  readonly download: (name: string, content: Blob) => void;
  /** Must be the first thing a click does; false when no panel answered. */
  readonly openInPanel: (id: string) => Promise<boolean>;
}

const RecordsContext = createContext<RecordsServices | null>(null);
export const RecordsProvider = RecordsContext.Provider;

export function useRecords(): RecordsServices {
  const services = useContext(RecordsContext);
  if (!services) throw new Error('useRecords outside of RecordsProvider');
  return services;
}
