/** The best pairing of notes with fields as a whole, not in the order they come. */

export interface Pair {
  readonly left: number;
  readonly right: number;
  /** Above zero. */
  readonly worth: number;
}

/**
 * The pairing with the greatest total worth: each left and each right at most once, no pair that was
 * not offered. Works component by component, because few notes compete for the same fields.
 */
export function assign(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const chosen = new Map<number, number>();
  for (const component of componentsOf(pairs)) {
    for (const [left, right] of solve(component)) chosen.set(left, right);
  }
  return chosen;
}

function componentsOf(pairs: readonly Pair[]): Pair[][] {
  const root = new Map<string, string>();
  const find = (node: string): string => {
    let current = node;
    for (let up = root.get(current); up !== undefined && up !== current; up = root.get(current)) {
      current = up;
    }
    return current;
  };
  for (const { left, right } of pairs) {
    const [a, b] = [find(`l${left}`), find(`r${right}`)];
    if (!root.has(a)) root.set(a, a);
    root.set(b, a);
  }
  const components = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = find(`l${pair.left}`);
    const component = components.get(key);
    if (component) component.push(pair);
    else components.set(key, [pair]);
  }
  return [...components.values()];
}

/** Hungarian method with potentials on a square matrix; absent pairs and idle places are worth 0. */
function solve(pairs: readonly Pair[]): [number, number][] {
  const lefts = [...new Set(pairs.map(pair => pair.left))];
  const rights = [...new Set(pairs.map(pair => pair.right))];
  const size = Math.max(lefts.length, rights.length);
  const leftAt = new Map(lefts.map((left, at) => [left, at]));
  const rightAt = new Map(rights.map((right, at) => [right, at]));
  const cost = new Float64Array(size * size);
  for (const { left, right, worth } of pairs) {
    const place = (leftAt.get(left) ?? 0) * size + (rightAt.get(right) ?? 0);
    cost[place] = Math.min(cost[place] ?? 0, -worth);
  }
  const rowOfColumn = cheapestColumns(cost, size);
  return [...rowOfColumn].flatMap(([column, row]): [number, number][] => {
    const [left, right] = [lefts[row], rights[column]];
    const isOffered = (cost[row * size + column] ?? 0) < 0;
    return left !== undefined && right !== undefined && isOffered ? [[left, right]] : [];
  });
}

/** Column → row of the cheapest perfect matching. Index 0 of the work arrays is the virtual start. */
function cheapestColumns(cost: Float64Array, size: number): Map<number, number> {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const cameFrom = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const isDone = new Uint8Array(size + 1);
    do {
      isDone[column] = 1;
      const current = rowOf[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (isDone[other]) continue;
        const reduced =
          (cost[(current - 1) * size + other - 1] ?? 0) -
          (rowPotential[current] ?? 0) -
          (columnPotential[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          cameFrom[other] = column;
        }
        if ((slack[other] ?? 0) < step) {
          step = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isDone[other]) {
          const owner = rowOf[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + step;
          columnPotential[other] = (columnPotential[other] ?? 0) - step;
        } else slack[other] = (slack[other] ?? 0) - step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const pairs = new Map<number, number>();
  for (let column = 1; column <= size; column++) pairs.set(column - 1, (rowOf[column] ?? 0) - 1);
  return pairs;
}
