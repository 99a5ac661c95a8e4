import { expect, it } from "vitest";
import { tableWith } from "../../sheet/plan.test-kit";
import type { Row } from "../../trial/sample";
import { monthOf, ofFour, onDay } from "./month";

for (const [why, fields, expected] of [
  ["every week is in all four", {}, "always"],
  ["said weeks are those", { every: "TwoWeeks", in_weeks: ["2", "4"] }, "2 4"],
  ["a second week that nobody has said is open", { every: "TwoWeeks" }, "open"],
  ["times a month in a week that was said", { every: "Month", in_weeks: ["3"] }, "3"],
  ["times a month otherwise", { every: "Month", times_a_month: 2 }, "open"],
  ["sometimes is not every week", { flexibility: "Sometimes" }, "open"],
  ["all four weeks by hand", { every: "TwoWeeks", in_weeks: ["1", "2", "3", "4"] }, "always"],
] as const) {
  it(why, async () => {
    const row: Row = [
      "blocks",
      "a",
      { week: "own", activity: "Choir", days: ["Mon"], part: "AM", ...fields } as Row[2],
    ];
    const { plan } = await tableWith(["weeks", "own", { kind: "Option" }], row);
    const month = monthOf(plan, "own");
    const weeks = ofFour.filter((week) => (month.some.get(week)?.length ?? 0) > 0).join(" ");
    const told = month.always.length > 0 ? "always" : month.open.length > 0 ? "open" : weeks;
    expect(told).toBe(expected);
  });
}

it("has a day's things in their order and leaves empty places out", async () => {
  const block = (id: string, fields: Row[2]): Row => [
    "blocks",
    id,
    { week: "own", activity: id, days: ["Mon", "Tue"], part: "PM", ...fields },
  ];
  const { plan } = await tableWith(
    ["weeks", "own", { kind: "Option" }],
    block("late", { start: "16:00" }),
    block("early", { start: "13:00" }),
    block("morning", { part: "AM" }),
    block("slot-home-up-x", { activity: "" }),
    block("other", { days: ["Wed"] }),
  );
  const { always } = monthOf(plan, "own");
  expect(onDay(always, "Tue").map(({ id }) => id)).toEqual(["morning", "early", "late"]);
});
