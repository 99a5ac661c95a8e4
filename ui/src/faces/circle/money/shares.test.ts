import { describe, expect, it } from "vitest";
import { moneyWith } from "../trial/money";
import { barOf, blocksOf } from "./shares";

const account = (changed: Parameters<typeof moneyWith>[0] = {}) => {
  const found = moneyWith(changed).account;
  if (!found) throw new Error("BUG: the sample has an account");
  return found;
};

describe("blocks to count", () => {
  it("are as many as the money that they stand for, rounded, and add up", () => {
    const blocks = blocksOf(account());
    expect(blocks?.unit, "£100").toBe(10_000);
    expect(blocks?.there, "£800 a week").toBe(8);
    const used = blocks?.goes.reduce((sum, { count }) => sum + count, 0);
    expect(used, "£737 a week").toBe(7);
    expect(blocks?.over).toBe(0);
  });

  it.each([
    ["little money has small blocks", 52 * 1_500, 200],
    ["much money has large ones", 52 * 900_000, 100_000],
  ])("%s", (_name, allocation, unit) => {
    expect(blocksOf(account({ allocation, lines: [] }))?.unit).toBe(unit);
  });

  it("say nothing of what there is while nobody knows it", () => {
    const blocks = blocksOf(account({ allocation: null, left: null }));
    expect(blocks?.there).toBeUndefined();
    expect(blocks?.over, "nothing can be over").toBe(0);
  });

  it("are none where there is no money and nothing costs", () => {
    expect(blocksOf(account({ allocation: null, left: null, lines: [] }))).toBeUndefined();
  });
});

describe("the bar", () => {
  it("has what is planned, and what is left", () => {
    const { parts, mark } = barOf(account());
    expect(parts.map(({ id, pence }) => [id, pence])).toEqual([
      ["week", 3_629_080],
      ["once", 24_900],
      ["aside", 181_454],
      ["left", 324_566],
    ]);
    expect(mark).toBeUndefined();
  });

  it("goes beyond the mark when more is planned than there is", () => {
    const { parts, mark } = barOf(account({ allocation: 3_735_004, left: -100_430 }));
    expect(parts.some(({ id }) => id === "left")).toBe(false);
    expect(mark).toBe(3_735_004);
  });
});
