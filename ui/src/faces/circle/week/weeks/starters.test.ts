import { describe, expect, it } from "vitest";
import { textOf } from "../../../../protocol";
import { dayParts, weekdays } from "../../../../room/picture";
import { tableWith } from "../../sheet/plan.test-kit";
import { takeFrom } from "../week";
import { blocksOf, mainWeek, weeksOf } from "./kinds";
import { addWeek } from "./making";
import {
  type Slot,
  beginWith,
  bringsSeason,
  comingInto,
  promptOf,
  starters,
  unfilledIn,
} from "./starters";
import { idLike, slotIn } from "./slots";

const starter = (id: string) => starters.find((one) => one.id === id)!;

/** As in domain/vocabulary.rs. */
const LONGEST_ID = 64;

function checkSlot(slot: Slot) {
  expect(slot.id).toMatch(/^[a-z0-9]+$/);
  expect(slot.days.length, slot.id).toBeGreaterThan(0);
  expect(
    weekdays.filter((day) => slot.days.includes(day)),
    "known days, in order",
  ).toEqual(slot.days);
  expect(dayParts).toContain(slot.part);
  for (const prompt of [slot.prompt.en, slot.prompt.cy]) {
    expect(prompt, "a question, so that it is never taken for an answer").toMatch(/\?$/);
  }
  if (slot.inWeeks) expect(slot.every, "weeks are told of what is not every week").toBeDefined();
  for (const week of slot.inWeeks ?? []) expect(["1", "2", "3", "4"]).toContain(week);
}

describe("every starter", () => {
  it("is here, in its place", () => {
    const ids = "blank home work college older rotating health newhome".split(" ");
    expect(starters.map(({ id }) => id)).toEqual(ids);
    expect(starters.map(({ place }) => place)).toEqual(ids.map((_, at) => at + 1));
  });

  for (const one of starters) {
    it(`${one.id} is whole, in both languages`, () => {
      expect(one.id).toMatch(/^[a-z0-9]+$/);
      const slots = [...one.slots, ...(one.season?.slots ?? [])];
      expect(new Set(slots.map(({ id }) => id)).size, "an id once").toBe(slots.length);
      slots.forEach(checkSlot);
      for (const text of [one.title, one.about, one.season?.label ?? one.title]) {
        expect(text.en.trim()).not.toBe("");
        expect(text.cy.trim()).not.toBe("");
        expect(text.cy).not.toBe(text.en);
      }
      for (const { id } of slots) {
        expect(idLike(`slot-${one.id}-${id}-x`).length).toBeLessThanOrEqual(LONGEST_ID);
      }
      const places = one.slots.flatMap((slot) =>
        slot.days.map((day) => `${day}/${slot.part}/${slot.inWeeks?.join("") ?? "all"}`),
      );
      expect(new Set(places).size, "one question for each place").toBe(places.length);
    });
  }
});

describe("beginning with a starter", () => {
  it("puts questions where nothing stands, and is one step to take back", async () => {
    const { plan, host, settle } = await tableWith(
      ["weeks", "own", { kind: "Option", label: "Own" }],
      ["blocks", "tea", { week: "own", activity: "Tea", days: ["Mon"], part: "AM" }],
    );
    const home = starter("home");
    beginWith(plan, "own", home);
    expect(blocksOf(plan, "own").length).toBe(home.slots.length + 1);
    const morning = blocksOf(plan, "own").find((block) => /-up-/.test(block.id))!;
    expect(morning.fields["days"]?.value, "Monday morning is taken").toEqual(["Wed", "Thu", "Fri"]);
    expect(plan.text("blocks", morning.id, "activity"), "a question is no answer").toBe("");
    expect(promptOf(plan, morning)).toBe("How does a good morning begin?");
    expect(plan.text("blocks", "tea", "activity")).toBe("Tea");
    await settle();
    expect(
      host
        .plan("amara")
        .list("blocks")
        .filter(({ id }) => id.startsWith("slot-")).length,
    ).toBe(home.slots.length);
    plan.undo();
    expect(blocksOf(plan, "own").map(({ id }) => id)).toEqual(["tea"]);
    expect(plan.record("weeks", "own")?.fields["starter"]?.value ?? null).toBeNull();
  });

  it("asks no more once somebody has written, and keeps its question in a copy", async () => {
    const { plan } = await tableWith(["weeks", "own", { kind: "Option" }]);
    beginWith(plan, "own", starter("newhome"));
    const total = unfilledIn(plan, "own").length;
    const [first, second] = unfilledIn(plan, "own");
    plan.write("blocks", first!.id, "activity", "Grace comes");
    expect(promptOf(plan, plan.record("blocks", first!.id)!)).toBeUndefined();
    const copy = addWeek(plan, { kind: "Option", label: "", from: "own" });
    expect(unfilledIn(plan, copy).length).toBe(total - 1);
    takeFrom(plan, second!.id, "Mon");
    expect(promptOf(plan, blocksOf(plan, copy)[1]!), "even when the first one is gone").toBe(
      "What do you unpack first?",
    );
  });

  it("asks the same in a copy within the week", () => {
    const copy = idLike("slot-home-meal-abc");
    expect(slotIn(copy)).toEqual({ starter: "home", slot: "meal" });
    expect(copy).not.toBe("slot-home-meal-abc");
    expect(slotIn(idLike("a5")), "a block of one's own has any id").toBeUndefined();
  });

  it("brings the holidays beside the main week, once", async () => {
    const { plan } = await tableWith();
    const college = starter("college");
    expect(bringsSeason(plan, mainWeek(plan), college)).toBe(true);
    beginWith(plan, mainWeek(plan), college);
    const [, season] = weeksOf(plan);
    expect(textOf(plan.record("weeks", season!)?.fields["label"]?.value)).toBe("Holidays");
    expect(plan.record("weeks", season!)?.fields["weeks_per_year"]?.value).toBe(13);
    expect(unfilledIn(plan, season!).length).toBe(college.season!.slots.length);
    expect(bringsSeason(plan, mainWeek(plan), college)).toBe(false);
    plan.undo();
    expect(weeksOf(plan)).toEqual(["perfect"]);
  });

  it("finds no room where it was before", async () => {
    const { plan } = await tableWith(["weeks", "own", { kind: "Option" }]);
    beginWith(plan, "own", starter("home"));
    expect(comingInto(plan, "own", starter("home").slots)).toEqual([]);
  });
});
