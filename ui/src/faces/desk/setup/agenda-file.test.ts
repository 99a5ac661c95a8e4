import { describe, expect, it } from "vitest";
import type { KeptAgenda } from "../../../protocol";
import { blankItem } from "../../../room/blank";
import { agendaIn, agendaText, BadFile, type Fault } from "./agenda-file";

const kept: KeptAgenda = {
  name: 'Our day, with "quotes"',
  start: "09:30",
  items: [
    { ...blankItem("a", "Croeso", 15, "Welcome"), script: "One\nTwo", optional: true },
    {
      ...blankItem("b", "Lunch", 45, "Meal"),
      fixedStart: { at: "12:45", toleranceMinutes: 15 },
      worksheet: "path",
    },
  ],
};

function faultIn(text: string): [number, Fault["is"]] {
  try {
    agendaIn(text);
  } catch (thrown) {
    if (thrown instanceof BadFile) return [thrown.line, thrown.fault.is];
    throw thrown;
  }
  throw new Error("nothing was found wrong");
}

/** The file with one line changed. */
function broken(from: string | RegExp, to: string): string {
  const text = agendaText(kept);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`there is no ${from}`);
  return changed;
}

describe("an agenda as a file", () => {
  it("comes back as it went", () => {
    expect(agendaIn(agendaText(kept))).toEqual(kept);
  });

  it("leaves behind what was put in on the day", () => {
    const inserted = { ...blankItem("x", "A breath", 5, "Break"), isInserted: true };
    const found = agendaIn(agendaText({ ...kept, items: [...kept.items, inserted] }));
    expect(found.items.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("gives an item an id of its own where it has none that it can keep", () => {
    const found = agendaIn(broken('"id": "b"', '"id": "a"'));
    expect(new Set(found.items.map(({ id }) => id)).size).toBe(2);
  });

  it("lets each circle be heard in a share-round, whatever is written", () => {
    const least = broken('"kind": "Welcome"', '"kind": "ShareRound"').replace(
      '"minMinutes": 5',
      '"minMinutes": 0',
    );
    expect(agendaIn(least).items[0]?.minMinutes).toBe(5);
  });

  it.each<[string, string, [number, Fault["is"]]]>([
    ["is not JSON at all", "agenda", [1, "notJson"]],
    ["is empty", "", [1, "notJson"]],
    ["lacks a comma", broken('"version": 1,', '"version": 1'), [4, "notJson"]],
    ["lacks a quote mark", broken('"start"', '"start'), [5, "notJson"]],
    ["ends too early", broken(/\n\s*\}\n\s*\]\n\}\n$/u, ""), [26, "notJson"]],
    ["is something else", broken("planning-live/agenda", "planning-live/worksheet"), [2, "format"]],
    ["is of tomorrow", broken('"version": 1', '"version": 2'), [3, "newer"]],
    ["has no name", broken(/"name": .*,/u, '"name": " ",'), [4, "empty"]],
    ["begins at no time", broken("09:30", "9:30"), [5, "time"]],
    ["has a misspelt field", broken('"plannedMinutes"', '"planedMinutes"'), [7, "missing"]],
    [
      "has words for a number",
      broken('"plannedMinutes": 15', '"plannedMinutes": "15"'),
      [11, "number"],
    ],
    [
      "has an item longer than a day",
      broken('"plannedMinutes": 45', '"plannedMinutes": 601'),
      [20, "number"],
    ],
    ["has a least above the planned", broken('"minMinutes": 5', '"minMinutes": 16'), [12, "least"]],
    ["has a kind that is none", broken('"Meal"', '"Lunch"'), [19, "kind"]],
    ["has maybe for yes", broken('"optional": true', '"optional": "maybe"'), [13, "yesNo"]],
    [
      "has no items",
      JSON.stringify({
        format: "planning-live/agenda",
        version: 1,
        name: "x",
        start: "09:00",
        items: [],
      }),
      [1, "none"],
    ],
  ])("that %s is told by its line", (_, text, expected) => {
    expect(faultIn(text)).toEqual(expected);
  });
});
