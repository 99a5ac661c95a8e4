import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../protocol";
import { besides, clashesIn, clockAt, minuteOf, piecesOn } from "./clock";
import { planOf } from "./plan.test-kit";

type Fields = Record<string, JsonValue>;

function blocks(...all: Fields[]) {
  const rows = all.map((fields, at) => ["blocks", "abcdef"[at]!, fields] as const);
  return planOf(
    ...rows.map(([where, id, fields]) => [where, id, fields] as [typeof where, string, Fields]),
  ).list("blocks");
}

describe("what stands on a day", () => {
  for (const [why, fields, day, expected] of [
    ["by itself", { days: ["Mon"], start: "09:00", minutes: 45 }, "Mon", ["540-585"]],
    ["not on another day", { days: ["Mon"], start: "09:00", minutes: 45 }, "Tue", []],
    ["until midnight", { days: ["Mon"], start: "22:00", minutes: 600 }, "Mon", ["1320-1440"]],
    [
      "what is left after it",
      { days: ["Mon"], start: "22:00", minutes: 600 },
      "Tue",
      ["0-480 rest"],
    ],
    [
      "from Sunday into Monday",
      { days: ["Sun"], start: "23:00", minutes: 120 },
      "Mon",
      ["0-60 rest"],
    ],
    [
      "both ends of every night",
      { days: ["Mon", "Tue"], start: "22:00", minutes: 540 },
      "Tue",
      ["0-420 rest", "1320-1440"],
    ],
    ["a whole day and night", { days: ["Sat"], start: "00:00", minutes: 1440 }, "Sat", ["0-1440"]],
    ["no time at all", { days: ["Sat"], start: "08:00", minutes: 0 }, "Sat", ["480-480"]],
    ["nothing without a time", { days: ["Sat"], minutes: 60 }, "Sat", []],
  ] as const) {
    it(why, () => {
      const [list, copy] = [{ ...fields, days: [...fields.days] }, day];
      const pieces = piecesOn(blocks(list), copy);
      expect(pieces.map(({ from, to, isRest }) => `${from}-${to}${isRest ? " rest" : ""}`)).toEqual(
        expected,
      );
    });
  }
});

describe("side by side", () => {
  const at = (start: string, minutes: number): Fields => ({ days: ["Mon"], start, minutes });
  for (const [why, all, expected] of [
    ["one has all the room", [at("09:00", 60)], ["a 1/1"]],
    ["two that meet share it", [at("09:00", 60), at("09:30", 60)], ["a 1/2", "b 2/2"]],
    ["one after the other do not", [at("09:00", 60), at("10:00", 60)], ["a 1/1", "b 1/1"]],
    [
      "the third comes under the first",
      [at("09:00", 60), at("09:30", 120), at("10:00", 60)],
      ["a 1/2", "b 2/2", "c 1/2"],
    ],
    ["a short one needs room to be read", [at("09:00", 0), at("09:15", 30)], ["a 1/2", "b 2/2"]],
  ] as const) {
    it(why, () => {
      const placed = besides(piecesOn(blocks(...all), "Mon"), 45);
      expect(placed.map(({ block, lane, lanes }) => `${block.id} ${lane + 1}/${lanes}`)).toEqual(
        expected,
      );
    });
  }
});

describe("at the same time", () => {
  for (const [why, one, other, expected] of [
    [
      "two on one day",
      { days: ["Mon"], start: "09:00", minutes: 60 },
      { days: ["Mon"], start: "09:45", minutes: 60 },
      ["a/b Mon"],
    ],
    [
      "one after the other is none",
      { days: ["Mon"], start: "09:00", minutes: 60 },
      { days: ["Mon"], start: "10:00", minutes: 60 },
      [],
    ],
    [
      "over midnight, with the next morning",
      { days: ["Mon"], start: "22:00", minutes: 600 },
      { days: ["Tue"], start: "07:00", minutes: 60 },
      ["a/b Tue"],
    ],
    [
      "Sunday night with Monday morning",
      { days: ["Mon"], start: "06:30", minutes: 30 },
      { days: ["Sun"], start: "22:00", minutes: 540 },
      ["a/b Sun"],
    ],
    [
      "each pair once, though they meet on two days",
      { days: ["Mon", "Tue"], start: "09:00", minutes: 60 },
      { days: ["Mon", "Tue"], start: "09:30", minutes: 60 },
      ["a/b Mon"],
    ],
    [
      "on the way there",
      { days: ["Mon"], start: "09:00", minutes: 60 },
      { days: ["Mon"], start: "10:15", minutes: 60, travel_minutes: 20 },
      ["a/b Mon way"],
    ],
    [
      "term time and holidays never meet",
      { days: ["Mon"], start: "09:00", minutes: 60, year: "TermTime" },
      { days: ["Mon"], start: "09:00", minutes: 60, year: "Holidays" },
      [],
    ],
    [
      "nor do weeks 1 and 3 with weeks 2 and 4",
      { days: ["Mon"], start: "09:00", minutes: 60, in_weeks: ["1", "3"] },
      { days: ["Mon"], start: "09:00", minutes: 60, in_weeks: ["2", "4"] },
      [],
    ],
    [
      "what takes no time is in nobody's way",
      { days: ["Mon"], start: "09:00", minutes: 60 },
      { days: ["Mon"], start: "09:30", minutes: 0 },
      [],
    ],
    [
      "without a time nobody knows",
      { days: ["Mon"], start: "09:00", minutes: 60 },
      { days: ["Mon"], part: "AM", minutes: 60 },
      [],
    ],
  ] as [string, Fields, Fields, string[]][]) {
    it(why, () => {
      const found = clashesIn(blocks(one, other)).map((clash) => {
        const pair = [clash.one, clash.other].sort().join("/");
        return `${pair} ${clash.day}${clash.isOnTheWay ? " way" : ""}`;
      });
      expect(found).toEqual(expected);
    });
  }
});

it("reads and writes clock times, on into the next day", () => {
  expect(minuteOf("09:45")).toBe(585);
  expect(minuteOf("soon")).toBe(undefined);
  expect([clockAt(585), clockAt(1440), clockAt(1440 + 420), clockAt(-15)]).toEqual([
    "09:45",
    "00:00",
    "07:00",
    "23:45",
  ]);
});
