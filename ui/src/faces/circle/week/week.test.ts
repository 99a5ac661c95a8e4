import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { planOf } from "./plan.test-kit";
import { blocksAt, copyTo, moveOne, spotName, spotNamed, step, stretchTo, timeFrom } from "./week";

const plan = (fields: Record<string, JsonValue>) =>
  planOf(["blocks", "choir", { week: "perfect", activity: "Choir", ...fields }]);

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

describe("by the clock", () => {
  const at = (start: string | null) => ({ day: "Mon", part: "AM", start }) as const;
  const start = (made: Plan, id = "choir") =>
    made.record("blocks", id)?.fields["start"]?.value ?? null;

  it("moves to a time, which says the part of the day", () => {
    const made = plan({ days: ["Mon"], part: "AM", start: "09:00" });
    moveOne(made, "choir", "Mon", { day: "Tue", part: "PM", start: "13:15" });
    expect([stands(made), start(made)]).toEqual(["Tue/PM", "13:15"]);
    made.undo();
    expect([stands(made), start(made)], "one undo").toEqual(["Mon/AM", "09:00"]);
  });

  it("leaves its other days at their time", () => {
    const made = plan({ days: ["Mon", "Tue"], part: "AM", start: "09:00" });
    const moved = moveOne(made, "choir", "Mon", at("10:30"));
    expect([stands(made), start(made), start(made, moved)]).toEqual([
      "Tue/AM Mon/AM",
      "09:00",
      "10:30",
    ]);
  });

  it("has no certain time any more where it is put down without one", () => {
    const made = plan({ days: ["Mon"], part: "AM", start: "09:00" });
    moveOne(made, "choir", "Mon", at(null));
    expect(start(made)).toBe(null);
    expect(moveOne(made, "choir", "Mon", at(null)), "it is there already").toBe(undefined);
  });

  it("finds its way back from the name of a field", () => {
    for (const spot of [at(null), { day: "Sun", part: "Night" }] as const) {
      expect(spotNamed(spotName(spot))).toEqual(spot);
    }
  });
});

it("gives a day that goes its own way its part of the help, to the minute", () => {
  const made = plan({ days: ["Mon", "Tue", "Wed"], part: "AM" });
  made.insert("mixes", { block: "choir", tier: "PaidOneToOne", minutes_per_week: 100 });
  moveOne(made, "choir", "Tue", { day: "Tue", part: "PM" });
  const minutes = made.list("mixes").map(({ fields }) => fields["minutes_per_week"]?.value);
  expect(minutes).toEqual([67, 33]);
});

it("makes a copy that says nothing of another week, nor of who helps", () => {
  const made = plan({ days: ["Mon"], part: "AM", start: "09:00", was: "now", why: "I sing" });
  made.insert("mixes", { block: "choir", tier: "FamilyFriends", minutes_per_week: 60 });
  const copy = copyTo(made, "choir", { day: "Sat", part: "AM" }) ?? "";
  const { was, why, start } = made.record("blocks", copy)?.fields ?? {};
  expect([was, why?.value, start?.value]).toEqual([undefined, "I sing", "09:00"]);
  expect(made.list("mixes")).toHaveLength(1);
});

it("takes nothing as a change that changes nothing", () => {
  const made = plan({ days: ["Mon"], minutes: 60 });
  expect(stretchTo(made, "choir", 60)).toBe(false);
  expect(stretchTo(made, "choir", 75)).toBe(true);
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
