/** How long to wait before knocking again, so that twelve tablets do not knock at once. */

const FIRST_MS = 250;
const MOST_MS = 5_000;

/**
 * Returns the wait in milliseconds before the given attempt (0 is the first after a break): twice
 * as long each time, never over five seconds, and somewhere in its upper half by chance.
 */
export function delayBefore(attempt: number, chance: () => number = Math.random): number {
  const whole = Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(Math.max(0, attempt), 10));
  return Math.round(whole * (0.5 + chance() / 2));
}
