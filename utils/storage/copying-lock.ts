/**
 * Copies are made in the background, in a worker and before a restore. None may be made while the
 * interviews it would copy are being deleted, or they would live on in it.
 */
const LOCK = 'eight-steps-copies';

export function whileNoCopies<T>(work: () => Promise<T>): Promise<T> {
  // Tests run where there are no locks, in one thread and one at a time.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  return locks ? locks.request(LOCK, work) : work();
}
