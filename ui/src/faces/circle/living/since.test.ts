import { describe, expect, it } from "vitest";
import type { JsonValue, RecordState } from "../../../protocol";
import { isStillRightAsked, lastLookedAt, rhythmOf, wantsReason } from "./since";

function record(revision: number, fields: Record<string, JsonValue> = {}, id = "o1"): RecordState {
  const held = Object.entries(fields).map(([name, value]) => [name, { value, revision }]);
  return { id, order: "i", removed: false, revision, fields: Object.fromEntries(held) };
}

describe("a reason is asked for", () => {
  const agreed = { value: true, revision: 10 };
  it.each<[string, RecordState, RecordState[], boolean]>([
    ["what changed after the circle agreed", record(11), [], true],
    ["what was there before", record(10), [], false],
    ["what somebody has said why of", record(11), [record(12, { about: "o1" })], false],
    ["what has just been said", record(11), [record(0, { about: "o1" })], false],
    ["what changed again since", record(13), [record(12, { about: "o1" })], true],
    ["what a note about something else is of", record(11), [record(12, { about: "o2" })], true],
  ])("%s", (_, one, notes, expected) => {
    expect(wantsReason(one, agreed, notes)).toBe(expected);
  });

  it("never before anybody has agreed", () => {
    expect(wantsReason(record(11), undefined, [])).toBe(false);
    expect(wantsReason(record(11), { value: false, revision: 5 }, [])).toBe(false);
    expect(wantsReason(record(11), { value: true, revision: 0 }, [])).toBe(false);
  });
});

describe("still right?", () => {
  it("is asked after the rhythm that the person set, and never before there is one", () => {
    expect(isStillRightAsked("2026-12-03", 4, "2026-12-31")).toBe(false);
    expect(isStillRightAsked("2026-12-03", 4, "2027-01-01")).toBe(true);
    expect(isStillRightAsked("2026-12-03", undefined, "2030-01-01")).toBe(false);
    expect(isStillRightAsked("", 4, "2030-01-01")).toBe(false);
  });

  it("counts from the last time that people looked, whatever they did then", () => {
    const about = record(1, { agreed_on: "2026-12-03" });
    const reviews = [
      record(2, { held_on: "2027-03-01", every_weeks: 13 }),
      record(3, { every_weeks: 6 }),
    ];
    const notes = [record(4, { on: "2027-01-10" })];
    expect(lastLookedAt(about, reviews, notes)).toBe("2027-03-01");
    expect(lastLookedAt(undefined, [], [])).toBe("");
    expect(rhythmOf(reviews)).toBe(6);
  });
});
