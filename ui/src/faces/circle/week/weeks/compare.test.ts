import { describe, expect, it } from "vitest";
import type { RecordState } from "../../../../protocol";
import { tableWith } from "../../sheet/plan.test-kit";
import type { Row } from "../../trial/sample";
import { compare, helpIn, isAlike } from "./compare";

type Fields = Row[2];
const base: Row[] = [
  ["weeks", "now", { kind: "Now" }],
  ["weeks", "then", { kind: "Option" }],
];
const now = (id: string, activity: string, more: Fields = {}): Row => [
  "blocks",
  id,
  { week: "now", activity, days: ["Mon"], part: "AM", ...more },
];
const then = (id: string, activity: string, more: Fields = {}): Row => [
  "blocks",
  id,
  { week: "then", activity, days: ["Mon"], part: "AM", ...more },
];

const ids = (blocks: readonly RecordState[]) => blocks.map(({ id }) => id);

async function told(...rows: Row[]): Promise<string> {
  const { plan } = await tableWith(...base, ...rows);
  const all = compare(plan, "now", "then");
  const pairs = (list: (typeof all)["moved"]) =>
    list.map((one) => `${one.before.id}>${one.after.id}`);
  return [
    ...ids(all.added).map((id) => `+${id}`),
    ...ids(all.dropped).map((id) => `-${id}`),
    ...pairs(all.moved).map((pair) => `moved ${pair}`),
    ...pairs(all.stretched).map((pair) => `length ${pair}`),
    ...pairs(all.same).map((pair) => `same ${pair}`),
  ].join(", ");
}

describe("two weeks", () => {
  for (const [why, rows, expected] of [
    ["one thing is new", [then("b", "Choir")], "+b"],
    ["one thing is gone", [now("a", "Day centre")], "-a"],
    ["the same words at the same time", [now("a", "Choir"), then("b", "Choir")], "same a>b"],
    [
      "the same words at another time",
      [now("a", "Choir"), then("b", "Choir", { part: "Eve" })],
      "moved a>b",
    ],
    [
      "on one more day",
      [now("a", "Choir"), then("b", "Choir", { days: ["Mon", "Tue"] })],
      "moved a>b",
    ],
    [
      "every second week",
      [now("a", "Choir"), then("b", "Choir", { every: "TwoWeeks" })],
      "moved a>b",
    ],
    [
      "longer",
      [now("a", "Choir", { minutes: 60 }), then("b", "Choir", { minutes: 90 })],
      "length a>b",
    ],
    [
      "a copy with other words is still the same",
      [now("a", "Day centre"), then("b", "Cooking class", { was: "a" })],
      "same a>b",
    ],
    [
      "a copy goes before a like name",
      [now("a", "Choir"), then("b", "Choir"), then("c", "Singing", { was: "a" })],
      "+b, same a>c",
    ],
    [
      "two of the same name find the one in their place",
      [
        now("a", "Swimming"),
        now("b", "Swimming", { days: ["Thu"] }),
        then("c", "Swimming", { days: ["Thu"] }),
        then("d", "Swimming", { days: ["Fri"] }),
      ],
      "moved a>d, same b>c",
    ],
    ["an empty place is no difference", [then("slot-home-up-x", "")], ""],
    [
      "both are copies of one",
      [now("a", "Bus", { was: "first" }), then("b", "Walk", { was: "first" })],
      "same a>b",
    ],
  ] as const) {
    it(`${why}: ${expected || "nothing"}`, async () => {
      expect(await told(...rows)).toBe(expected);
    });
  }
});

describe("names", () => {
  for (const [one, other, expected] of [
    ["Choir", "choir practice", true],
    ["The choir", "Choir", true],
    ["Lunch with mum", "Breakfast with mum", true],
    ["Lunch with mum", "Dinner with dad", false],
    ["Nofio", "nofio gyda Pat", true],
    ["", "", false],
    ["with", "with", false],
  ] as const) {
    it(`"${one}" and "${other}" are ${expected ? "" : "not "}alike`, () => {
      expect(isAlike(one, other)).toBe(expected);
    });
  }
});

describe("help", () => {
  for (const [why, fields, expected] of [
    ["each week", {}, { paid: 150, open: 0 }],
    ["every second week is half", { every: "TwoWeeks" }, { paid: 75, open: 0 }],
    ["every fourth week is a quarter", { every: "FourWeeks" }, { paid: 37, open: 0 }],
    ["twice a month is 24 of 52", { every: "Month", times_a_month: 2 }, { paid: 69, open: 0 }],
  ] as const) {
    it(why, async () => {
      const { plan } = await tableWith(
        ...base,
        now("a", "Choir", { support_minutes: 60, ...fields }),
        ["mixes", "p", { block: "a", tier: "PaidOneToOne", minutes_per_week: 100 }],
        ["mixes", "s", { block: "a", tier: "SharedPaid", minutes_per_week: 50 }],
        ["mixes", "f", { block: "a", tier: "FamilyFriends", minutes_per_week: 500 }],
      );
      expect(helpIn(plan, "now")).toEqual(expected);
    });
  }

  it("that is needed with nobody named for it is told apart", async () => {
    const { plan } = await tableWith(
      ...base,
      now("a", "Choir", { support_minutes: 60, days: ["Mon", "Tue"] }),
    );
    expect(helpIn(plan, "now")).toEqual({ paid: 0, open: 120 });
  });
});
