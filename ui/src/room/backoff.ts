/** How long to wait before knocking again, so that twelve tablets do not knock at once. */

const FIRST_MS = 250;
const MOST_MS = 5_000;
/** Where another laptop may have taken over, the longest wait before it is looked for again. */
const MOST_ELSEWHERE_MS = 1_000;

/**
 * Returns the wait in milliseconds before the given attempt (0 is the first after a break): twice
 * as long each time, never over five seconds, and somewhere in its upper half by chance.
 */
export function delayBefore(attempt: number, chance: () => number = Math.random): number {
  return spread(MOST_MS, attempt, chance);
}

/** Returns the wait before one of several addresses is tried: all of them have their turn soon. */
export function delayElsewhere(attempt: number, chance: () => number = Math.random): number {
  return spread(MOST_ELSEWHERE_MS, attempt, chance);
}

function spread(most: number, attempt: number, chance: () => number): number {
  const whole = Math.min(most, FIRST_MS * 2 ** Math.min(Math.max(0, attempt), 10));
  return Math.round(whole * (0.5 + chance() / 2));
}
