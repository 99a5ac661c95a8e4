import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../protocol";
import { clashesOfShared, isVague, questionsOn, withoutWhy } from "./gentle";
import { weeksFor, weeksFrom } from "./often";
import { type Row, planOf } from "./plan.test-kit";

type Fields = Record<string, JsonValue>;

describe("words that say too little", () => {
  for (const [activity, saysMore, expected] of [
    ["Morning routine", true, true],
    ["Day centre.", true, true],
    ["chill out!", false, true],
    ["Gweithgaredd", true, true],
    ["Canolfan ddydd", true, true],
    ["Choir", false, true],
    ["Choir", true, false],
    ["Choir practice", false, false],
    ["Getting up, washing and breakfast at my own pace", false, false],
    ["Chill out with Pat and a record", false, false],
    ["", false, false],
  ] as const) {
    it(`“${activity}”${saysMore ? ", with where or with whom" : ""}: ${expected}`, () => {
      expect(isVague(activity, saysMore)).toBe(expected);
    });
  }
});

describe("a block that came from the week as it is now", () => {
  const now: Fields = {
    week: "now",
    activity: "Bus to town",
    days: ["Mon"],
    part: "AM",
    where: "x",
  };
  const rows = (fields: Fields, kind = "Now"): Row[] => [
    ["weeks", "now", { kind }],
    ["blocks", "old", now],
    ["blocks", "new", { ...now, week: "perfect", was: "old", ...fields }],
  ];
  const asked = (...all: Row[]) => {
    const plan = planOf(...all);
    return questionsOn(plan, plan.record("blocks", "new")!);
  };

  it("is asked about while it is the same", () => {
    expect(asked(...rows({}))).toEqual(["copied"]);
  });
  for (const [why, fields] of [
    ["other words", { activity: "Bus to the sea" }],
    ["another day", { days: ["Tue"] }],
    ["another part of the day", { part: "PM" }],
    ["other people", { with: ["Pat"] }],
  ] as [string, Fields][]) {
    it(`is not asked about with ${why}`, () => expect(asked(...rows(fields))).toEqual([]));
  }
  it("is not asked about when it came from another way", () => {
    expect(asked(...rows({}, "Option"))).toEqual([]);
  });
});

it("counts a why in words, an outcome, and where it came from", () => {
  const plan = planOf(
    ["blocks", "a", { week: "perfect", activity: "A" }],
    ["blocks", "b", { week: "perfect", activity: "B", why: "I sing" }],
    ["blocks", "c", { week: "perfect", activity: "C", outcomes: ["o1"] }],
    ["blocks", "d", { week: "perfect", activity: "D" }],
    ["entries", "e", { worksheet: "w", section: "s", text: "D" }],
    [
      "links",
      "l",
      { from_collection: "entries", from: "e", to_collection: "blocks", to: "d", as: "activity" },
    ],
  );
  expect(withoutWhy(plan, plan.list("blocks")).map(({ id }) => id)).toEqual(["a"]);
});

describe("two things that are shared with others", () => {
  const shared = (id: string): Row => ["mixes", `m${id}`, { block: id, tier: "SharedPaid" }];
  const block = (id: string, fields: Fields): Row => ["blocks", id, { week: "perfect", ...fields }];
  for (const [why, rows, expected] of [
    [
      "in the same part of a day",
      [
        block("a", { days: ["Mon", "Tue"], part: "PM" }),
        block("b", { days: ["Tue"], part: "PM" }),
        shared("a"),
        shared("b"),
      ],
      ["a/b Tue"],
    ],
    [
      "in another part",
      [
        block("a", { days: ["Tue"], part: "AM" }),
        block("b", { days: ["Tue"], part: "PM" }),
        shared("a"),
        shared("b"),
      ],
      [],
    ],
    [
      "when only one is shared",
      [
        block("a", { days: ["Tue"], part: "PM" }),
        block("b", { days: ["Tue"], part: "PM" }),
        shared("a"),
      ],
      [],
    ],
    [
      "when their times say that they do not meet",
      [
        block("a", { days: ["Tue"], part: "PM", start: "13:00", minutes: 60 }),
        block("b", { days: ["Tue"], part: "PM", start: "15:00", minutes: 60 }),
        shared("a"),
        shared("b"),
      ],
      [],
    ],
  ] as [string, Row[], string[]][]) {
    it(why, () => {
      const plan = planOf(...rows);
      const found = clashesOfShared(plan.list("blocks"), plan.list("mixes"), []);
      expect(found.map(({ one, other, day }) => `${one}/${other} ${day}`)).toEqual(expected);
    });
  }
});

describe("how often", () => {
  for (const [every, times, year, weeks] of [
    ["Week", 1, "AllYear", null],
    ["TwoWeeks", 1, "AllYear", null],
    ["Week", 1, "TermTime", 39],
    ["Week", 1, "Holidays", 13],
    ["TwoWeeks", 1, "TermTime", 20],
    ["FourWeeks", 1, "TermTime", 10],
    ["Month", 2, "TermTime", 18],
    ["Month", 31, "TermTime", 53],
  ] as const) {
    it(`${every} ×${times}, ${year}: ${weeks} weeks a year`, () => {
      expect(weeksFor(every, times, year)).toBe(weeks);
    });
  }

  it("reads a number of weeks, of which a year has no more than 53", () => {
    expect(["38", " 14 ", "0", "53", "54", "many", "-1", "1.5"].map(weeksFrom)).toEqual([
      38,
      14,
      0,
      53,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
