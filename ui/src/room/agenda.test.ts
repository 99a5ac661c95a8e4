import { describe, expect, it } from "vitest";
import type { Agenda, Forecast } from "../protocol";
import {
  clockTime,
  comingItems,
  currentItem,
  itemBefore,
  minutesOf,
  nextItem,
  remaining,
} from "./agenda";
import { blankAgenda, blankItem } from "./blank";

const at = (time: string) => new Date(`2026-12-03T${time}:00`).getTime();
const iso = (time: string) => new Date(at(time)).toISOString();

const items = [
  blankItem("a", "a", 15, "Welcome"),
  blankItem("b", "b", 35),
  blankItem("lunch", "lunch", 45, "Meal"),
  blankItem("c", "c", 20),
];
const before: Agenda = { ...blankAgenda(), items };

function run(item: string, startedAt: string, more: Partial<Agenda["runs"][0]> = {}) {
  const whole = { endedAt: null, extraMinutes: 0, minutes: null, pausedSeconds: 0, ...more };
  return { item, startedAt: iso(startedAt), ...whole };
}

function inB(startedAt: string, more: Partial<Agenda["runs"][0]> = {}): Agenda {
  const runs = [run("a", "10:00", { endedAt: iso(startedAt) }), run("b", startedAt, more)];
  return { ...before, runs, now: "b" };
}

const skipped = { item: "lunch", reason: "", at: iso("10:20") };
const breath = { ...blankItem("breath", "breath", 5, "Break"), isInserted: true };
const inBreath: Agenda = {
  ...inB("10:15", { endedAt: iso("10:30") }),
  items: [...items.slice(0, 2), breath, ...items.slice(2)],
  now: "breath",
  backTo: "b",
};

describe("now and next", () => {
  it.each([
    ["before the day", before, undefined, "a", undefined],
    ["in the second item", inB("10:15"), "b", "lunch", "a"],
    ["past what is left out", { ...inB("10:15"), skipped: [skipped] }, "b", "c", "a"],
    ["in what was put in", inBreath, "breath", "b", "b"],
    ["after the day", { ...before, isOver: true }, undefined, undefined, "c"],
  ])("%s", (_, agenda, now, next, back) => {
    expect([currentItem(agenda)?.id, nextItem(agenda)?.id, itemBefore(agenda)?.id]).toEqual([
      now,
      next,
      back,
    ]);
  });
});

describe("what is to come", () => {
  const names = (agenda: Agenda) => comingItems(agenda, null).map(({ item }) => item.id);

  it("is in the order of the agenda, without what is left out", () => {
    expect(names(before)).toEqual(["a", "b", "lunch", "c"]);
    expect(names({ ...inB("10:15"), skipped: [skipped] })).toEqual(["c"]);
    expect(names({ ...before, isOver: true })).toEqual([]);
  });

  it("begins with what the room goes back to", () => {
    expect(names(inBreath)).toEqual(["b", "lunch", "c"]);
  });

  it("has the times that the host expects, and none that it has not said", () => {
    const lunch = {
      item: "lunch",
      state: "toCome" as const,
      start: iso("12:50"),
      end: iso("13:35"),
      plannedStart: iso("12:45"),
      minutes: 45,
    };
    const forecast: Forecast = {
      items: [lunch],
      behind: 5,
      finish: iso("16:30"),
      plannedFinish: iso("16:30"),
      nextFixed: null,
      short: [],
      isMoved: false,
    };
    const starts = comingItems(inB("10:15"), forecast).map(
      ({ start }) => start && clockTime(start),
    );
    expect(starts).toEqual(["12:50", undefined]);
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

  it("has the minutes that were added, and those in which it stood still", () => {
    const more = inB("10:15", { extraMinutes: 5, minutes: null, pausedSeconds: 120 });
    expect(remaining(more, at("10:50"))?.leftMs).toBe(7 * 60_000);
  });

  it("stands still with the room, and its end moves on with the clock", () => {
    const still = { ...inB("10:15"), pausedSince: iso("10:40") };
    const seen = ["10:40", "11:10"].map((time) => remaining(still, at(time)));
    expect(seen.map((one) => one?.leftMs)).toEqual([10 * 60_000, 10 * 60_000]);
    expect(seen.map((one) => one && clockTime(one.end))).toEqual(["10:50", "11:20"]);
    expect(seen[0]?.isPaused).toBe(true);
  });

  it("is not there before the day", () => {
    expect(remaining(before, at("09:00"))).toBeUndefined();
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
