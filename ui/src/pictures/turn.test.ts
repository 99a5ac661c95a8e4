import { expect, it } from "vitest";
import { PAGE_MS, PageTurner } from "./turn.svelte";

it("turns slowly by itself and begins again after the last page", () => {
  const turner = new PageTurner();
  turner.show("profile", 0);
  turner.hasPages(3);
  const pages = [0, PAGE_MS - 1, PAGE_MS, 2 * PAGE_MS, 3 * PAGE_MS].map((now) => turner.at(now));
  expect(pages).toEqual([0, 0, 1, 2, 0]);
});

it("leaves a page alone that a hand has turned to", () => {
  const turner = new PageTurner();
  turner.show("profile", 0);
  turner.hasPages(3);
  turner.turn(-1, 0);
  expect([turner.at(0), turner.at(9 * PAGE_MS)]).toEqual([2, 2]);
});

it("begins at the first page of the next picture", () => {
  const turner = new PageTurner();
  turner.show("profile", 0);
  turner.hasPages(3);
  turner.turn(1, 0);
  turner.show("week", 5 * PAGE_MS);
  expect(turner.at(5 * PAGE_MS)).toBe(0);
});
