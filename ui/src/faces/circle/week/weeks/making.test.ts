import { describe, expect, it } from "vitest";
import { textOf } from "../../../../protocol";
import { tableWith } from "../../sheet/plan.test-kit";
import type { Row } from "../../trial/sample";
import { blocksOf, kindIn, labelOf, mainWeek, weeksOf } from "./kinds";
import { addWeek, chooseWeek, keepFromNow, nowWeek, putWeekAway } from "./making";

const rows: Row[] = [
  ["weeks", "own", { kind: "Perfect", label: "Mine", cycle_weeks: 2, by_clock: true }],
  [
    "blocks",
    "swim",
    {
      week: "own",
      activity: "Swimming",
      days: ["Mon", "Thu"],
      part: "PM",
      support_minutes: 60,
      weeks_per_year: 39,
      year: "TermTime",
    },
  ],
  ["blocks", "tea", { week: "own", activity: "Tea", days: ["Sun"], part: "AM" }],
  ["mixes", "one", { block: "swim", tier: "PaidOneToOne", minutes_per_week: 120, rate: "staff" }],
  ["mixes", "two", { block: "swim", tier: "FamilyFriends", minutes_per_week: 0, who: "Pat" }],
];

describe("another way", () => {
  it("is a copy of the week with those who help, and each block knows where it came from", async () => {
    const { plan, host, settle } = await tableWith(...rows);
    const id = addWeek(plan, { kind: "Option", label: "With Pat", from: "own" });
    const [swim, tea] = blocksOf(plan, id);
    expect([swim, tea].map((block) => textOf(block?.fields["was"]?.value))).toEqual([
      "swim",
      "tea",
    ]);
    expect(swim?.fields["weeks_per_year"]?.value).toBe(39);
    const mixes = plan.list("mixes").filter(({ fields }) => fields["block"]?.value === swim?.id);
    expect(mixes.map(({ fields }) => fields["tier"]?.value)).toEqual([
      "PaidOneToOne",
      "FamilyFriends",
    ]);
    expect(plan.record("weeks", id)?.fields["cycle_weeks"]?.value).toBe(2);
    await settle();
    expect(host.plan("amara").record("blocks", swim!.id)?.fields["activity"]?.value).toBe(
      "Swimming",
    );
    plan.undo();
    expect(weeksOf(plan), "one step").not.toContain(id);
    expect(blocksOf(plan, id)).toEqual([]);
  });

  it("is chosen and nothing is lost: the two have changed places", async () => {
    const { plan } = await tableWith(["weeks", "own", { kind: "Option", label: "Mine" }]);
    plan.insert("weeks", { kind: "Perfect" }, { id: "third" });
    chooseWeek(plan, "own");
    expect(mainWeek(plan)).toBe("own");
    expect(["perfect", "own", "third"].map((id) => kindIn(plan, id))).toEqual([
      "Option",
      "Perfect",
      "Option",
    ]);
    plan.undo();
    expect(mainWeek(plan)).toBe("perfect");
  });

  it("fits into commands however many blocks there are", async () => {
    const many: Row[] = Array.from({ length: 150 }, (_, at) => [
      "blocks",
      `thing-${at}`,
      { week: "own", activity: `Thing ${at}`, days: ["Mon"], part: "AM" },
    ]);
    const mixes: Row[] = many.map(([, block], at) => [
      "mixes",
      `many-${at}`,
      { block, tier: "Community", minutes_per_week: 15 },
    ]);
    const { plan, host, settle } = await tableWith(["weeks", "own", { kind: "Option" }]);
    for (const [collection, id, fields] of [...many, ...mixes])
      plan.insert(collection, fields, { id });
    await settle();
    const sizes: number[] = [];
    const perform = host.perform.bind(host);
    host.perform = (command) => {
      if (command.type === "editPlan") sizes.push(command.edits.length);
      return perform(command);
    };
    const id = addWeek(plan, { kind: "Option", label: "", from: "own" });
    await settle();
    expect(Math.max(...sizes), "as in domain/plan/edit.rs").toBeLessThanOrEqual(200);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(301);
    expect(
      host
        .plan("amara")
        .list("blocks")
        .filter(({ fields }) => fields["week"]?.value === id),
    ).toHaveLength(150);
    plan.undo();
    expect(blocksOf(plan, id), "one step").toEqual([]);
  });
});

describe("a season", () => {
  it("says itself for how many weeks it is", async () => {
    const { plan } = await tableWith(...rows);
    const id = addWeek(plan, { kind: "Season", label: "Holidays", weeks: 14, from: "own" });
    const [swim] = blocksOf(plan, id);
    expect(swim?.fields["weeks_per_year"]).toBeUndefined();
    expect(swim?.fields["year"]).toBeUndefined();
    expect(plan.record("weeks", id)?.fields["weeks_per_year"]?.value).toBe(14);
    expect(labelOf(plan, id)).toBe("Holidays");
  });
});

describe("a week goes into the tray", () => {
  it("with a name to find it by, and comes back with undo", async () => {
    const { plan } = await tableWith();
    const id = addWeek(plan, { kind: "Now", label: "" });
    expect(nowWeek(plan)).toBe(id);
    putWeekAway(plan, id);
    expect(weeksOf(plan)).toEqual(["perfect"]);
    expect(plan.text("weeks", id, "label")).toBe("My week now");
    plan.undo();
    expect(nowWeek(plan)).toBe(id);
    expect(plan.text("weeks", id, "label")).toBe("");
  });

  it("but never the one that counts", async () => {
    const { plan } = await tableWith();
    putWeekAway(plan, "perfect");
    expect(weeksOf(plan)).toEqual(["perfect"]);
  });
});

it("makes a record of the week that counts before there is another", async () => {
  const { plan } = await tableWith();
  plan.remove("weeks", "perfect");
  addWeek(plan, { kind: "Now", label: "" });
  expect(
    plan
      .list("weeks")
      .map((week) => kindIn(plan, week.id))
      .sort(),
  ).toEqual(["Now", "Perfect"]);
  expect(mainWeek(plan)).toBe("perfect");
});

it("keeps what is chosen of now, and asks anew who helps", async () => {
  const { plan } = await tableWith(
    ["weeks", "now", { kind: "Now" }],
    ["blocks", "bus", { week: "now", activity: "Bus", days: ["Mon"], part: "AM", need: "Tickets" }],
    ["mixes", "paid", { block: "bus", tier: "PaidOneToOne", minutes_per_week: 60 }],
  );
  keepFromNow(plan, blocksOf(plan, "now"));
  const kept = blocksOf(plan, mainWeek(plan)).at(-1)!;
  expect([kept.fields["was"]?.value, kept.fields["need"]?.value]).toEqual(["bus", "Tickets"]);
  expect(plan.list("mixes").filter(({ fields }) => fields["block"]?.value === kept.id)).toEqual([]);
});
