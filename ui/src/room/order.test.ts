import { expect, test } from "vitest";
import { manyTimes } from "./chance.test-kit";
import { between, orderAt } from "./order";

const fine = /^[0-9a-z]*[1-9a-z]$/;

test("orders are those that the host would give", () => {
  const cases: [string | undefined, string | undefined, string][] = [
    [undefined, undefined, "i"],
    ["i", undefined, "j"],
    ["z", undefined, "zi"],
    ["zi", undefined, "zj"],
    [undefined, "i", "9"],
    [undefined, "1", "0i"],
    [undefined, "01", "00i"],
    ["a", "b", "ai"],
    ["a", "a1", "a0i"],
    ["az", "b", "azi"],
    ["i", "i", "j"],
    ["m", "c", "n"],
  ];
  for (const [low, high, expected] of cases) {
    expect(between(low, high), `between ${low} and ${high}`).toBe(expected);
  }
});

test("there is always room between two", () => {
  manyTimes(60, (chance) => {
    const list: string[] = [];
    for (let step = 0; step < 150; step++) {
      const at = chance.below(list.length + 1);
      const order = between(list[at - 1], list[at]);
      expect(order).toMatch(fine);
      list.splice(at, 0, order);
    }
    expect(list, "byte-wise order is the order of insertion").toEqual([...list].sort());
    expect(new Set(list).size, "no two are equal").toBe(list.length);
  });
});

test("a list that only grows keeps short orders, at either end and in one gap", () => {
  let [last, first, gap]: (string | undefined)[] = [];
  for (let step = 0; step < 1000; step++) last = between(last);
  for (let step = 0; step < 200; step++) first = between(undefined, first);
  for (let step = 0; step < 200; step++) gap = between("a", gap ?? "b");
  expect(last?.length).toBeLessThan(60);
  expect(first?.length).toBeLessThan(60);
  expect(gap?.length).toBeLessThan(60);
});

test("two records with one order leave room behind both", () => {
  const orders = ["c", "i", "i", "q"];
  const order = orderAt(orders, 2);
  expect(order > "i" && order < "q", order).toBe(true);
  expect(orderAt([], 0)).toBe("i");
  expect(orderAt(orders, 0) < "c").toBe(true);
  expect(orderAt(orders, 4) > "q").toBe(true);
});
