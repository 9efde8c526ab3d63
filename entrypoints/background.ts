import { defineBackground } from 'wxt/utils/define-background';
import { careDaily } from '@/utils/extension/daily-care';
import { openPanelOnClick } from '@/utils/extension/open-panel';
import { localDay } from '@/utils/i18n/wording';
import { createConnection } from '@/utils/storage/connection';
import { countDueActions } from '@/utils/storage/due-actions';
import { createSnapshots } from '@/utils/storage/snapshots';

export default defineBackground(() => {
  openPanelOnClick();
  const connection = createConnection();
  careDaily({
    takeSnapshot: createSnapshots(connection).take,
    countDue: day => countDueActions(connection, day),
    today: () => localDay(new Date()),
  });
});
