import { blankAgenda, blankItem } from "../../../room/blank";
import { describe, expect, it } from "vitest";
import type { Agenda, AgendaItem, Command } from "../../../protocol";
import { AgendaDraft, lengthOf, timeOf } from "./agenda.svelte";

const item = (id: string): AgendaItem => ({ ...blankItem(id, id, 20), minMinutes: 10 });
const lunch: AgendaItem = { ...item("lunch"), fixedStart: { at: "12:45", toleranceMinutes: 20 } };
const agenda: Agenda = { ...blankAgenda(), items: [item("a"), item("b"), lunch] };

function itemsOf(command: Command): AgendaItem[] {
  return command.type === "arrangeAgenda" ? command.items : [];
}

describe("arranging the agenda", () => {
  it("says what the host has when nothing was touched", () => {
    const { start, items } = agenda;
    expect(new AgendaDraft(agenda).command()).toEqual({ type: "arrangeAgenda", start, items });
  });

  it("moves an item by one and stops at the ends", () => {
    const draft = new AgendaDraft(agenda);
    expect([draft.move("b", -1), draft.move("b", -1), draft.move("lunch", 1)]).toEqual([0, 0, 2]);
    expect(itemsOf(draft.command()).map(({ id }) => id)).toEqual(["b", "a", "lunch"]);
  });

  it("waits with a new item until it has a title", () => {
    const draft = new AgendaDraft(agenda);
    const added = draft.add();
    expect(itemsOf(draft.command())).toHaveLength(3);
    added.title = "Singing";
    expect(itemsOf(draft.command()).at(-1)).toMatchObject({ title: "Singing", plannedMinutes: 20 });
  });

  it("keeps the last good number while the box holds something else", () => {
    const draft = new AgendaDraft(agenda);
    draft.items[0]!.minutes = "abc";
    draft.items[1]!.minutes = "5";
    draft.items[2]!.fixed = "1 o'clock";
    const [a, b, c] = itemsOf(draft.command());
    expect([a?.plannedMinutes, b?.plannedMinutes, b?.minMinutes]).toEqual([20, 5, 5]);
    expect(c?.fixedStart).toEqual({ at: "12:45", toleranceMinutes: 20 });
  });

  it("frees an item from its fixed start", () => {
    const draft = new AgendaDraft(agenda);
    draft.items[2]!.fixed = "";
    expect(itemsOf(draft.command())[2]?.fixedStart).toBeUndefined();
  });

  it("does not take its own words back from the host, but takes over a ready-made agenda", () => {
    const draft = new AgendaDraft(agenda);
    draft.items[0]!.title = "Hello ";
    const said = draft.command();
    draft.load({ ...agenda, items: itemsOf(said) });
    expect(draft.items[0]?.title).toBe("Hello ");
    draft.load({ ...agenda, start: "09:30", items: [item("x")] });
    expect([draft.start, draft.items.map(({ id }) => id)]).toEqual(["09:30", ["x"]]);
  });
});

it.each([
  ["9:30", "09:30"],
  ["09.30", "09:30"],
  ["0930", "09:30"],
  ["24:00", undefined],
  ["half past", undefined],
  ["", undefined],
])("reads the time %s", (typed, expected) => expect(timeOf(typed)).toBe(expected));

it.each([
  ["20", 20],
  ["0", undefined],
  ["601", undefined],
  ["-5", undefined],
  ["7.5", undefined],
])("reads the length %s", (typed, expected) => expect(lengthOf(typed)).toBe(expected));
