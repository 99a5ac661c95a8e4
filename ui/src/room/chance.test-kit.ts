/** Chance that can be had again: tests print the seed they ran with. */

export interface Chance {
  readonly seed: number;
  /** 0 or more, less than `end`. */
  below(end: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Returns the same run of chance for the same seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return { seed, below, pick: (list) => list[below(list.length)] ?? list[0] };
}

/** Runs a promise many times, each with a chance of its own. */
export function manyTimes(times: number, run: (chance: Chance) => void): void {
  const first = Number(import.meta.env["SEED"] ?? Math.floor(Math.random() * 1e9));
  for (let seed = first; seed < first + times; seed++) {
    try {
      run(chanceFrom(seed));
    } catch (fault) {
      throw new Error(`with SEED=${seed}: ${String(fault)}`, { cause: fault });
    }
  }
}
