import { describe, expect, it } from "vitest";
import { blankItem } from "../../../room/blank";
import { sumsOf } from "./agenda-sums";

const item = (id: string, planned: number, least: number) => ({
  ...blankItem(id, id, planned),
  minMinutes: least,
});
const lunchAt = (at: string, toleranceMinutes: number) => ({
  ...item("lunch", 45, 45),
  fixedStart: { at, toleranceMinutes },
});

describe("what an agenda adds up to", () => {
  it("lays items one after the other, and a fixed start waits for its time", () => {
    const sums = sumsOf(
      "10:00",
      [item("a", 30, 10), lunchAt("11:00", 15), item("b", 20, 20)],
      null,
    );
    expect(sums.starts).toEqual(["10:00", "11:00", "11:45"]);
    expect([sums.end, sums.planned, sums.least, sums.clashes]).toEqual(["12:05", 95, 75, []]);
  });

  it("leaves out of the plan what was put in on the day", () => {
    const inserted = { ...item("x", 10, 5), isInserted: true };
    const sums = sumsOf("10:00", [item("a", 30, 10), inserted, item("b", 20, 20)], null);
    expect([sums.starts, sums.planned]).toEqual([["10:00", "10:30", "10:30"], 50]);
  });

  it.each([
    ["planned longer than there is time", 70, 40, 5, [{ minutes: 10, isTight: false }]],
    ["too long even at its shortest", 90, 80, 15, [{ minutes: 5, isTight: true }]],
    ["just possible with the tolerance", 75, 75, 15, [{ minutes: 15, isTight: false }]],
    ["long enough", 60, 60, 0, []],
  ])("says what is %s", (_, planned, least, tolerance, expected) => {
    const { clashes } = sumsOf(
      "10:00",
      [item("a", planned, least), lunchAt("11:00", tolerance)],
      null,
    );
    expect(clashes.map(({ minutes, isTight }) => ({ minutes, isTight }))).toEqual(expected);
  });

  it("says when nobody can be out in time", () => {
    const { clashes } = sumsOf("10:00", [item("a", 90, 70)], "11:00");
    expect(clashes).toEqual([{ item: undefined, at: "11:00", minutes: 10, isTight: true }]);
  });
});
