import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watched } from "./clock.test-kit.svelte";
import { HostClock } from "./clock.svelte";

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

test("a tablet an hour wrong tells the host's time", () => {
  const clock = new HostClock();
  expect(clock.isKnown).toBe(false);
  clock.hear(4_600_000, 999_800);
  expect(clock.isKnown).toBe(true);
  expect(clock.now, "half of the trip has passed since the host spoke").toBe(4_600_100);
  vi.advanceTimersByTime(5_000);
  expect(clock.now).toBe(4_605_100);
});

test("the quickest answer is the truest, until it is old or a clock was set", () => {
  const clock = new HostClock();
  clock.hear(2_000_000, 999_990);
  clock.hear(2_000_300, 999_000);
  expect(clock.now, "a slow answer changes nothing").toBe(2_000_005);
  clock.hear(9_000_000, 999_000);
  expect(clock.now, "the host's clock was set").toBe(9_000_500);
});

test("who shows the time is told just after each of the host's seconds", () => {
  const clock = new HostClock();
  clock.hear(5_000_400);
  const seen: number[] = [];
  const stop = watched(() => seen.push(clock.now));
  flushSync();
  vi.advanceTimersByTime(2_000);
  flushSync();
  stop();
  expect(seen[0]).toBe(5_000_400);
  expect(seen.at(-1)).toBeGreaterThanOrEqual(5_002_000);
  const count = seen.length;
  vi.advanceTimersByTime(5_000);
  flushSync();
  expect(seen.length, "nobody looks, nothing ticks").toBe(count);
  expect(vi.getTimerCount()).toBe(0);
});
