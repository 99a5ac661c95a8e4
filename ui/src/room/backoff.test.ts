import { expect, test } from "vitest";
import { delayBefore, delayElsewhere } from "./backoff";

test("the waits grow, are never over five seconds, and differ from tablet to tablet", () => {
  const [least, most] = [() => 0, () => 1];
  const attempts = [0, 1, 2, 3, 4, 5, 50, 5000];
  expect(attempts.map((attempt) => delayBefore(attempt, most))).toEqual([
    250, 500, 1000, 2000, 4000, 5000, 5000, 5000,
  ]);
  expect(attempts.map((attempt) => delayBefore(attempt, least))).toEqual([
    125, 250, 500, 1000, 2000, 2500, 2500, 2500,
  ]);
});

test("where there is somewhere else to look, nobody waits longer than a second", () => {
  const waits = [0, 1, 2, 3, 50].map((attempt) => delayElsewhere(attempt, () => 1));
  expect(waits).toEqual([250, 500, 1000, 1000, 1000]);
});
