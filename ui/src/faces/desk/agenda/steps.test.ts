import { expect, it } from "vitest";
import type { Agenda } from "../../../protocol";
import { blankItem, unmoved } from "../../../room/blank";
import { agendaCommand, giveTime, goTo } from "./steps";

const items = ["a", "b", "c"].map((id) => blankItem(id, id, 10));
const agenda = (now: string | null, isOver = false): Agenda => ({
  ...unmoved,
  start: "10:00",
  items,
  runs: now
    ? [
        {
          item: now,
          startedAt: "2026-12-03T10:00:00Z",
          endedAt: null,
          extraMinutes: 0,
          minutes: null,
          pausedSeconds: 0,
        },
      ]
    : [],
  now,
  isOver,
});

it("names the item that it leaves, so that a double click never skips two", () => {
  expect(agendaCommand(agenda("b"), "next")).toEqual({ type: "advanceAgenda", from: "b" });
  expect(agendaCommand(agenda(null), "next")).toEqual({ type: "advanceAgenda", from: null });
  expect(agendaCommand(agenda("b"), "back")).toEqual({ type: "stepBack", from: "b" });
  expect(goTo(agenda("b"), "c")).toEqual({ type: "goTo", from: "b", to: "c" });
});

it("ends the day after the last item, and can come back from there", () => {
  expect(agendaCommand(agenda("c"), "next")).toEqual({ type: "advanceAgenda", from: "c" });
  expect(agendaCommand(agenda(null, true), "next")).toBeUndefined();
  expect(agendaCommand(agenda(null, true), "back")).toEqual({ type: "stepBack", from: null });
});

it("takes a start by mistake back, and has nothing to take back before it", () => {
  expect(agendaCommand(agenda("a"), "back")).toEqual({ type: "stepBack", from: "a" });
  expect(agendaCommand(agenda(null), "back")).toBeUndefined();
});

it("gives time only to what runs", () => {
  expect(giveTime(agenda("b"), 5)).toEqual({ type: "addTime", item: "b", minutes: 5 });
  expect(giveTime(agenda(null), 5)).toBeUndefined();
});
