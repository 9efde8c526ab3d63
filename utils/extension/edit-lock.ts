/** One editor per interview over all windows of the browser, by the Web Locks of the origin. */
import type { EditLock } from '../store/ports';

export function createEditLock(locks: LockManager = navigator.locks): EditLock {
  return {
    acquire: id =>
      new Promise(resolve => {
        void locks.request(
          `edit:${id}`,
          { ifAvailable: true },
          // The lock is held until the promise given here resolves: that is the release.
          lock => (lock ? new Promise<void>(release => resolve(release)) : resolve(null)),
        );
      }),
  };
}
