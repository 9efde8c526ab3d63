/** One editor per interview over all windows of the browser, by the Web Locks of the origin. */
import type { EditLock } from '../store/ports';

/** A panel that was just closed or reloaded holds its lock a moment longer than its document lives. */
const PATIENCE_MS = 600;

export function createEditLock(locks: LockManager = navigator.locks): EditLock {
  const whenFree: EditLock['whenFree'] = (id, signal) =>
    new Promise(resolve => {
      locks
        .request(
          `edit:${id}`,
          { signal },
          // The lock is held until the promise given here resolves: that is the release.
          () => new Promise<void>(release => resolve(release)),
        )
        .catch(() => resolve(null));
    });
  return {
    acquire: id => whenFree(id, AbortSignal.timeout(PATIENCE_MS)),
    whenFree,
  };
}
