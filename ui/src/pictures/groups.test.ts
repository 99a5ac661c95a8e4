import { describe, expect, it } from "vitest";
import type { PictureBlock, Weekday } from "../protocol";
import { daysOf, groupsOf } from "./groups";

const all: Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const block = (activity: string, days: Weekday[], part: PictureBlock["part"] = "AM") => ({
  record: activity,
  days,
  part,
  start: null,
  activity,
});

const rows = (blocks: PictureBlock[]) =>
  daysOf(blocks).map((piece) =>
    piece.is === "day" ? `${piece.day}: ${piece.blocks.map((one) => one.activity).join(", ")}` : "",
  );

describe("a week on the wall", () => {
  it("says once what is on every day, and nothing of days that are free", () => {
    const blocks = [block("Choir", ["Thu"], "Eve"), block("Breakfast", all), block("Bus", ["Thu"])];
    expect(rows(blocks)).toEqual(["Every day: Breakfast", "Thursday: Bus, Choir"]);
  });

  it("keeps the five working days together only when they are all there", () => {
    const four = block("Café", ["Mon", "Tue", "Wed", "Thu"]);
    expect(rows([block("School", all.slice(0, 5)), four]).slice(0, 2)).toEqual([
      "Monday to Friday: School",
      "Monday: Café",
    ]);
  });
});

it("leaves out headings that have nothing under them", () => {
  const action = { record: "a", what: "Phone the choir", owner: null, by: "2026-12-10" };
  const groups = groupsOf({ type: "outcomes", outcomes: [], actions: [action] });
  expect(groups.map(({ heading }) => heading)).toEqual(["What we will do"]);
});

it("has where help comes from as rows, and many names go on under the same heading", () => {
  const activities = ["Bus", "Choir", "Swimming", "Market", "Café"].map((activity) => ({
    record: activity,
    activity,
  }));
  const [group] = groupsOf({
    type: "support",
    tiers: [
      { tier: "Myself", activities: [{ record: "tea", activity: "Cook tea" }] },
      { tier: "PaidOneToOne", activities },
    ],
  });
  const said = group?.pieces.map((piece) =>
    piece.is === "tier"
      ? `${piece.tier}: ${piece.activities.map(({ activity }) => activity).join(", ")}`
      : "",
  );
  expect(said).toEqual([
    "Myself: Cook tea",
    "PaidOneToOne: Bus, Choir, Swimming, Market",
    "PaidOneToOne: Café",
  ]);
});
