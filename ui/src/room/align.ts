/** Which words of one text are still there in another: Myers' shortest edit. */

/** The most changes that are looked at closely; beyond it the middle counts as rewritten. */
const CLOSELY = 600;

/** Returns for each word of `base` its place in `side`, or -1 when it went. */
export function align(base: readonly string[], side: readonly string[]): number[] {
  const kept = Array.from<number>({ length: base.length }).fill(-1);
  let start = 0;
  while (start < base.length && start < side.length && base[start] === side[start]) {
    kept[start] = start;
    start++;
  }
  let [baseEnd, sideEnd] = [base.length, side.length];
  while (baseEnd > start && sideEnd > start && base[baseEnd - 1] === side[sideEnd - 1]) {
    kept[--baseEnd] = --sideEnd;
  }
  const middle = shortest(base.slice(start, baseEnd), side.slice(start, sideEnd));
  for (const [at, to] of middle) kept[start + at] = start + to;
  return kept;
}

/** Returns the pairs of a longest common run of two lists, or none when they differ too much. */
function shortest(a: readonly string[], b: readonly string[]): [number, number][] {
  const most = Math.min(a.length + b.length, CLOSELY);
  if (a.length === 0 || b.length === 0) return [];
  const width = 2 * most + 3;
  const reach = new Int32Array(width);
  const trail: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes++) {
    trail.push(reach.slice());
    for (let k = -changes; k <= changes; k += 2) {
      let x = furthest(reach, most, k, changes);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach[most + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trail, most, a.length, b.length);
    }
  }
  return [];
}

/** Whether the best way to diagonal `k` is a step down from k + 1, not right from k - 1. */
function cameDown(reach: Int32Array, most: number, k: number, changes: number): boolean {
  const above = reach[most + 2 + k] ?? 0;
  const before = reach[most + k] ?? 0;
  return k === -changes || (k !== changes && before < above);
}

function furthest(reach: Int32Array, most: number, k: number, changes: number): number {
  const isDown = cameDown(reach, most, k, changes);
  return isDown ? (reach[most + 2 + k] ?? 0) : (reach[most + k] ?? 0) + 1;
}

function walkBack(
  trail: readonly Int32Array[],
  most: number,
  aLength: number,
  bLength: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [x, y] = [aLength, bLength];
  for (let changes = trail.length - 1; changes > 0; changes--) {
    const reach = trail[changes] ?? new Int32Array();
    const k = x - y;
    const begin = furthest(reach, most, k, changes);
    while (x > begin && y > begin - k) pairs.push([--x, --y]);
    if (cameDown(reach, most, k, changes)) y--;
    else x--;
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}
