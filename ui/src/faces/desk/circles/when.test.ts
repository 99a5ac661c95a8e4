import { expect, it } from "vitest";
import { sampleView } from "../desk.test-kit.svelte";
import { wroteShortly, wroteWhen } from "./when";

const now = new Date(2026, 11, 3, 10, 42).getTime();
const [tile] = sampleView().circles;

it.each([
  [0, "wrote just now", "just now"],
  [1, "wrote 1 minute ago", "1 min ago"],
  [59, "wrote 59 minutes ago", "59 min ago"],
  [60, "wrote at 09:42", "at 09:42"],
])("%s minutes ago is said so", (minutes, said, shortly) => {
  const wroteAt = new Date(now - minutes * 60_000).toISOString();
  expect([wroteWhen({ ...tile!, wroteAt }, now), wroteShortly({ ...tile!, wroteAt }, now)]).toEqual(
    [said, shortly],
  );
});

it("says of a plan without a word that nothing was written, whenever it was made", () => {
  const blank = { ...tile!, wroteAt: new Date(now).toISOString(), sheets: [] };
  expect([wroteWhen(blank, now), wroteWhen({ ...tile!, wroteAt: null }, now)]).toEqual([
    "nothing new yet",
    "nothing new yet",
  ]);
});

it("leaves it out among many circles where nothing is new", () => {
  expect(wroteShortly({ ...tile!, wroteAt: null }, now)).toBeUndefined();
});
