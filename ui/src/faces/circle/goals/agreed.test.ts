import { describe, expect, it } from "vitest";
import type { JsonValue, RecordState } from "../../../protocol";
import { firstStepTo, isLateFirstStep, isOpen, whyOut } from "./agreed";
import { dayOf, daysAfter, monthsAfter } from "./dates";

const START = "2026-12-03";

function action(fields: Record<string, JsonValue>, id = "t1"): RecordState {
  const held = Object.entries({ what: "Ask the choir", ...fields }).map(([name, value]) => [
    name,
    { value, revision: 1 },
  ]);
  return { id, order: "i", removed: false, revision: 1, fields: Object.fromEntries(held) };
}

const said = { owner: "pat", agreed_by_owner: true };

describe("the agreed plan", () => {
  it.each<[Record<string, JsonValue>, string | undefined]>([
    [{ ...said }, undefined],
    [{ ...said, by: "2027-06-03" }, undefined],
    [{ ...said, by: "2027-06-04" }, "nextPlan"],
    [{}, "noOwner"],
    [{ owner: "everyone", agreed_by_owner: true }, "noOwner"],
    [{ owner: "pat" }, "noYes"],
    [{ ...said, status: "Dropped" }, "dropped"],
    [{ owner: "", by: "2029-01-01" }, "noOwner"],
  ])("of an action %j keeps out: %s", (fields, expected) => {
    expect(whyOut(action(fields), START, (id) => id === "pat")).toBe(expected);
  });

  it("counts what is still to be done", () => {
    expect(isOpen(action({ status: "Doing" }))).toBe(true);
    expect(isOpen(action({ status: "Done" }))).toBe(false);
    expect(isOpen(action({ what: " " })), "an empty slip is no action").toBe(false);
  });
});

describe("a first step", () => {
  it("is the earliest that somebody wrote for the outcome", () => {
    const steps = [
      action({ outcome: "o1", first_step: "Phone her", first_step_by: "2026-12-20" }, "late"),
      action({ outcome: "o1", first_step: "Write", first_step_by: "2026-12-10" }, "soon"),
      action({ outcome: "o1", first_step: "Done it", status: "Done" }, "done"),
      action({ outcome: "o2", first_step: "Walk" }, "other"),
      action({ outcome: "o3" }, "empty"),
    ];
    expect(firstStepTo("o1", steps)?.id).toBe("soon");
    expect(firstStepTo("o3", steps)).toBeUndefined();
  });

  it("is late after thirty days", () => {
    expect(isLateFirstStep(action({ first_step_by: "2027-01-02" }), START)).toBe(false);
    expect(isLateFirstStep(action({ first_step_by: "2027-01-03" }), START)).toBe(true);
    expect(isLateFirstStep(action({}), START)).toBe(false);
  });
});

describe("a day", () => {
  it.each([
    ["2026-12-03", 6, "2027-06-03"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 12, "2027-12-31"],
    ["2026-10-15", 3, "2027-01-15"],
  ])("%s and %i months later is %s", (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  it("moves on over the turn of a year and of the clocks", () => {
    expect(daysAfter("2026-12-03", 30)).toBe("2027-01-02");
    expect(daysAfter("2027-03-27", 2)).toBe("2027-03-29");
  });

  it("is that of the place where the device is", () => {
    expect(dayOf(new Date(2026, 11, 3, 23, 59).getTime())).toBe("2026-12-03");
  });
});
