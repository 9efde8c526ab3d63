/** The outcome of something that can fail for a named reason. Used at every asynchronous edge. */
export type Result<T, E extends string> = Ok<T> | Err<E>;
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Err<E extends string> {
  readonly ok: false;
  readonly error: E;
  /** Where and what, for the person who has to act on it; never note text. */
  readonly detail?: string;
}

export function ok(): Ok<undefined>;
export function ok<T>(value: T): Ok<T>;
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value };
}

export function err<E extends string>(error: E, detail?: string): Err<E> {
  return detail === undefined ? { ok: false, error } : { ok: false, error, detail };
}
