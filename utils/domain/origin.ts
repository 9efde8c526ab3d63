const LOOPBACK = /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/** Loopback is the machine itself; any other plain http can be read on the way. */
export function isInsecure(origin: string): boolean {
  return origin.startsWith('http:') && !LOOPBACK.test(origin);
}
