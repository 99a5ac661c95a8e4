import { unmoved, unwritten } from "./blank";
import { describe, expect, it } from "vitest";
import type { Agenda, AgendaItem } from "../protocol";
import {
  clockTime,
  currentItem,
  isRehearsal,
  itemBefore,
  minutesOf,
  nextItem,
  outlook,
  plannedTimes,
  remaining,
} from "./agenda";

const at = (time: string) => new Date(`2026-12-03T${time}:00`).getTime();
const iso = (time: string) => new Date(at(time)).toISOString();

function item(id: string, plannedMinutes: number, fixed?: string): AgendaItem {
  const fixedStart = fixed ? { fixedStart: { at: fixed, toleranceMinutes: 15 } } : {};
  return {
    id,
    title: id,
    kind: "TableWork",
    plannedMinutes,
    minMinutes: 5,
    optional: false,
    ...unwritten,
    ...unwritten,
    ...fixedStart,
  };
}

const items = [item("a", 15), item("b", 35), item("lunch", 45, "11:00"), item("c", 20)];
const before: Agenda = { start: "10:00", items, runs: [], now: null, isOver: false, ...unmoved };

function inB(startedAt: string, extraMinutes = 0): Agenda {
  const runs = [
    {
      item: "a",
      startedAt: iso("10:00"),
      endedAt: iso(startedAt),
      extraMinutes: 0,
      pausedSeconds: 0,
    },
    { item: "b", startedAt: iso(startedAt), endedAt: null, extraMinutes, pausedSeconds: 0 },
  ];
  return { ...before, runs, now: "b" };
}

describe("the plan", () => {
  it("follows the start, and a fixed start waits for its time", () => {
    const starts = plannedTimes(before, at("08:00")).map(({ start }) => clockTime(start));
    expect(starts).toEqual(["10:00", "10:15", "11:00", "11:45"]);
  });

  it("begins a fixed item late when those before it need longer", () => {
    const long = { ...before, items: [item("a", 90), item("lunch", 45, "11:00")] };
    expect(plannedTimes(long, at("08:00")).map(({ start }) => clockTime(start))).toEqual([
      "10:00",
      "11:30",
    ]);
  });

  it("moves with a rehearsal in the evening", () => {
    const runs = [
      { item: "a", startedAt: iso("19:10"), endedAt: null, extraMinutes: 0, pausedSeconds: 0 },
    ];
    const evening = { ...before, runs, now: "a" };
    const starts = plannedTimes(evening, at("19:12")).map(({ start }) => clockTime(start));
    expect(starts).toEqual(["19:10", "19:25", "20:10", "20:55"]);
    expect(outlook(evening, at("19:12"))?.behind).toBe(0);
    expect([isRehearsal(evening), isRehearsal(inB("10:15"))]).toEqual([true, false]);
  });
});

describe("now and next", () => {
  it.each([
    ["before the day", before, undefined, "a", undefined],
    ["in the second item", inB("10:15"), "b", "lunch", "a"],
    ["after the day", { ...before, isOver: true }, undefined, undefined, "c"],
  ])("%s", (_, agenda, now, next, back) => {
    expect([currentItem(agenda)?.id, nextItem(agenda)?.id, itemBefore(agenda)?.id]).toEqual([
      now,
      next,
      back,
    ]);
  });
});

describe("the clock of an item", () => {
  it("counts down to nought and then over", () => {
    const left = (time: string) => remaining(inB("10:15"), at(time))?.leftMs;
    expect([left("10:15"), left("10:40"), left("10:52")]).toEqual([
      35 * 60_000,
      10 * 60_000,
      -2 * 60_000,
    ]);
    expect(remaining(inB("10:15"), at("10:50"))).toMatchObject({ share: 0, isOver: true });
  });

  it("has the minutes that were added", () => {
    expect(remaining(inB("10:15", 5), at("10:50"))?.leftMs).toBe(5 * 60_000);
  });

  it("is not there before the day", () => {
    expect(remaining(before, at("09:00"))).toBeUndefined();
    expect(outlook(before, at("09:00"))).toBeUndefined();
  });
});

describe("the outlook", () => {
  const seen = (agenda: Agenda, time: string) => {
    const found = outlook(agenda, at(time));
    return [found?.behind, found && clockTime(found.finish)];
  };
  it.each([
    ["on time", inB("10:15"), "10:20", [0, "12:05"]],
    ["late, but lunch takes it up", inB("10:20"), "10:20", [5, "12:05"]],
    ["later than lunch can take up", inB("10:40"), "10:40", [25, "12:20"]],
    ["early", inB("10:05"), "10:06", [-10, "12:05"]],
    ["given five minutes", inB("10:15", 5), "10:20", [5, "12:05"]],
    ["over time, it grows with the clock", inB("10:15"), "11:10", [20, "12:15"]],
  ])("%s", (_, agenda, time, expected) => {
    expect(seen(agenda, time)).toEqual(expected);
  });
});

it.each([
  ["10:05", 605],
  ["00:00", 0],
  ["24:00", undefined],
  ["9:00", undefined],
  ["", undefined],
])("reads %s as minutes", (text, expected) => {
  expect(minutesOf(text)).toBe(expected);
});
