/**
 * One look at the page: a stretch of work without effects in which nothing else can run. What was
 * found out about a node in it holds until its end, and not a moment longer.
 */

let looks = 0;
let isLooking = false;

/** `work` must be synchronous and change nothing in the page. */
export function inOneLook<T>(work: () => T): T {
  if (isLooking) return work();
  isLooking = true;
  looks++;
  try {
    return work();
  } finally {
    isLooking = false;
  }
}

/** `find`, asked once per node and look. Outside of a look it is asked every time. */
export function perLook<K extends object, V>(find: (key: K) => V): (key: K) => V {
  let known = new WeakMap<K, { readonly value: V }>();
  let look = 0;
  return key => {
    if (!isLooking) return find(key);
    if (look !== looks) {
      known = new WeakMap();
      look = looks;
    }
    const found = known.get(key) ?? { value: find(key) };
    known.set(key, found);
    return found.value;
  };
}
