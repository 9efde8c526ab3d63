/** Derived values that tell nobody while they say the same as before. */
import { computed, type ReadonlySignal } from '@preact/signals';

/** As `computed`, for small flat objects that are made anew each time. */
export function steady<T extends object | null>(work: () => T): ReadonlySignal<T> {
  let last: T | undefined;
  return computed(() => {
    const next = work();
    last = last !== undefined && saysTheSame(last, next) ? last : next;
    return last;
  });
}

function saysTheSame(one: object | null, other: object | null): boolean {
  if (one === null || other === null) return one === other;
  const [before, now] = [Object.entries(one), new Map(Object.entries(other))];
  return before.length === now.size && before.every(([key, value]) => value === now.get(key));
}
