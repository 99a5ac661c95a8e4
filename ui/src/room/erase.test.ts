import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { eraseKept } from "./erase";

const kept = [
  "planlive.plan.day.ben/pending",
  "planlive.speaker.day.ben",
  "planlive.plan.day.ben-hughes/pending",
  "planlive.plan.day.benedict/pending",
  "planlive.asked.day.ben.hughes",
  "planlive.plan.holiday.ben/pending",
  "planlive.seat.circle.ben",
  "planlive.page",
];

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("indexedDB", new IDBFactory());
  for (const key of kept) localStorage.setItem(key, "words");
});

test("when Ben is deleted, Ben Hughes keeps what was not sent yet", async () => {
  await eraseKept("day.ben");
  const left = kept.filter((key) => localStorage.getItem(key) !== null);
  expect(left).toEqual(kept.slice(2));
});
