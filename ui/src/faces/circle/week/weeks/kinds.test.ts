import { describe, expect, it } from "vitest";
import { tableWith } from "../../sheet/plan.test-kit";
import type { Row } from "../../trial/sample";
import { blocksOf, kindIn, mainWeek, weekName, weeksOf } from "./kinds";

const week = (id: string, fields: Row[2]): Row => ["weeks", id, fields];

/** Weeks beside "perfect", which the sample brings. */
for (const [why, rows, main, order] of [
  ["a week without a kind is the perfect one", [], "perfect", ["perfect"]],
  [
    "now comes first, whenever it was made",
    [week("season", { kind: "Season" }), week("now", { kind: "Now" })],
    "perfect",
    ["now", "perfect", "season"],
  ],
  [
    "the first perfect week counts",
    [week("second", { kind: "Perfect" }), week("other", { kind: "Option" })],
    "perfect",
    ["perfect", "second", "other"],
  ],
] as const) {
  it(why, async () => {
    const { plan } = await tableWith(...rows);
    expect(mainWeek(plan)).toBe(main);
    expect(weeksOf(plan)).toEqual(order);
  });
}

it("leaves its place to the next when it is another way now", async () => {
  const { plan } = await tableWith(week("chosen", { kind: "Perfect" }));
  plan.set("weeks", "perfect", "kind", "Option");
  expect(mainWeek(plan)).toBe("chosen");
  expect(weeksOf(plan)).toEqual(["chosen", "perfect"]);
});

it("has a week before anybody has made one, and after it went into the tray", async () => {
  const { plan } = await tableWith();
  plan.remove("weeks", "perfect");
  expect(mainWeek(plan)).toBe("perfect");
  expect(weeksOf(plan)).toEqual(["perfect"]);
});

describe("a name", () => {
  for (const [why, fields, id, expected] of [
    ["is the label", { kind: "Season", label: "Holidays" }, "w", "Holidays"],
    ["is a word for the kind without one", { kind: "Now" }, "w", "My week now"],
    ["of the perfect week is no label", { label: "Perfect" }, "perfect", "My perfect week"],
    ["is kept on a week of another kind", { kind: "Season", label: "Perfect" }, "w", "Perfect"],
    [
      "is none when it was the perfect one",
      { kind: "Option", label: "Perfect" },
      "w",
      "Another way",
    ],
  ] as const) {
    it(why, async () => {
      const { plan } = await tableWith(week(id, fields));
      expect(weekName(plan, id)).toBe(expected);
    });
  }

  it("has a number where two of a kind have none", async () => {
    const { plan } = await tableWith(
      week("one", { kind: "Option" }),
      week("two", { kind: "Option" }),
    );
    expect([weekName(plan, "one"), weekName(plan, "two")]).toEqual([
      "Another way",
      "Another way 2",
    ]);
  });
});

it("has its own blocks and none of the tray", async () => {
  const { plan } = await tableWith(
    week("now", { kind: "Now" }),
    ["blocks", "tea", { week: "now", activity: "Tea", days: ["Mon"], part: "AM" }],
    ["blocks", "bus", { week: "now", activity: "Bus", days: ["Mon"], part: "PM" }],
  );
  plan.remove("blocks", "bus");
  expect(kindIn(plan, "now")).toBe("Now");
  expect(blocksOf(plan, "now").map(({ id }) => id)).toEqual(["tea"]);
});
