import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../protocol";
import type { Keep } from "../../../room/keep";
import { Plan } from "../../../room/plan.svelte";
import { Shelf } from "../../../room/shelf";
import { blocksAt, moveOne, step, timeFrom } from "./week";

const nowhere: Keep = {
  where: "memory",
  read: async () => undefined,
  write: async () => {},
  remove: async () => {},
  keys: async () => [],
};
const alone = () => Promise.resolve({ own: "page", others: new Set<string>(), close: () => {} });

/** A plan whose host is out of earshot: what is seen is what was done here. */
function plan(fields: Record<string, string | string[]>): Plan {
  const shelf = new Shelf("", () => Promise.resolve(nowhere), alone);
  const command = () => new Promise<Outcome>(() => {});
  const made = new Plan({ event: "e", circle: "amara", command, shelf });
  made.insert("weeks", { label: "Perfect" }, { id: "perfect" });
  made.insert("blocks", { week: "perfect", activity: "Choir", ...fields }, { id: "choir" });
  return made;
}

/** Where everything stands: "Choir: Mon/AM Tue/AM". */
function stands(made: Plan): string {
  const found = made
    .list("blocks")
    .flatMap(({ id }) =>
      (["AM", "PM", "Eve", "Night"] as const).flatMap((part) =>
        (["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const)
          .filter((day) => blocksAt(made, { day, part }).some((block) => block.id === id))
          .map((day) => `${day}/${part}`),
      ),
    );
  return found.join(" ");
}

describe("moving a block", () => {
  for (const [fields, from, to, expected, why] of [
    [{ days: ["Mon"], part: "AM" }, "Mon", "Thu/AM", "Thu/AM", "to another day"],
    [{ days: ["Mon"], part: "AM" }, "Mon", "Thu/Eve", "Thu/Eve", "to another part of another day"],
    [{ days: ["Mon", "Tue"], part: "AM" }, "Tue", "Fri/AM", "Mon/AM Fri/AM", "one of its days"],
    [
      { days: ["Mon", "Tue"], part: "AM" },
      "Tue",
      "Tue/Eve",
      "Mon/AM Tue/Eve",
      "the other day stays in the morning",
    ],
    [{ days: ["Mon"], start: "09:00" }, "Mon", "Mon/Eve", "Mon/Eve", "a time gives way"],
    [{ days: ["Mon", "Tue"], part: "AM" }, "Mon", "Tue/AM", "Mon/AM Tue/AM", "it is there already"],
  ] as const) {
    it(`${why}: ${from} to ${to}`, () => {
      const days = [...fields.days];
      const made = plan({ ...fields, days });
      const [day, part] = to.split("/");
      const spot = {
        day: (["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const).find((d) => d === day)!,
        part: (["AM", "PM", "Eve", "Night"] as const).find((p) => p === part)!,
      };
      const before = stands(made);
      const moved = moveOne(made, "choir", from, spot);
      expect(stands(made)).toBe(expected);
      if (moved === undefined) return;
      made.undo();
      expect(stands(made), "one undo brings everything back").toBe(before);
    });
  }
});

it("does not walk over the edge of the week", () => {
  expect(step({ day: "Mon", part: "AM" }, -1, -1)).toEqual({ day: "Mon", part: "AM" });
  expect(step({ day: "Sat", part: "Eve" }, 1, 1)).toEqual({ day: "Sun", part: "Night" });
});

it("reads clock times as people type them", () => {
  for (const [typed, expected] of [
    ["9", "09:00"],
    ["9.30", "09:30"],
    ["0930", "09:30"],
    ["14:05", "14:05"],
    ["7 45", "07:45"],
    ["25", undefined],
    ["12:60", undefined],
    ["soon", undefined],
  ] as const) {
    expect(timeFrom(typed), typed).toBe(expected);
  }
});
