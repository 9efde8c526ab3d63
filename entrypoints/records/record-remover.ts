/** Deletion, joined from every place that keeps something of an interview. */
import { err, ok } from '@/utils/domain/result';
import { editedNow, forgetAllTraces, forgetFills } from '@/utils/extension/traces';
import type { WindowsChannel } from '@/utils/extension/windows-channel';
import type { Connection } from '@/utils/storage/connection';
import { removeEverything, removeInterviews } from '@/utils/storage/removal';
import { createSnapshots } from '@/utils/storage/snapshots';
import type { RecordRemover } from '@/utils/store/records-ports';

export function createRecordRemover(
  connection: Connection,
  channel: WindowsChannel,
): RecordRemover {
  const snapshots = createSnapshots(connection);
  return {
    async remove(ids) {
      try {
        const edited = await editedNow();
        const free = ids.filter(id => !edited.has(id));
        await forgetFills(free);
        await removeInterviews(connection, snapshots, free);
        channel.say({ kind: 'records-changed' });
        return ok(ids.filter(id => edited.has(id)));
      } catch {
        return err('storage-unavailable');
      }
    },

    async removeAll() {
      try {
        const edited = await editedNow();
        if (edited.size > 0) return ok([...edited]);
        await forgetAllTraces();
        await removeEverything(connection, snapshots);
        channel.say({ kind: 'records-changed' });
        return ok([]);
      } catch {
        return err('storage-unavailable');
      }
    },
  };
}
