import { expect, it } from "vitest";
import { sampleView } from "./desk.test-kit.svelte";
import { howFar, sheetTitle } from "./sheets";

const sheet = (worksheet: string, sections: number, ofSections: number, count: number) => ({
  worksheet,
  sections,
  ofSections,
  count,
});

it("counts the sheets of the day, and what a circle chose to write on, and no others", () => {
  const view = sampleView();
  const [tile] = view.circles;
  const [item] = view.agenda.items;
  if (!tile || !item) throw new Error("BUG: the kit has a circle and an item");
  const agenda = { ...view.agenda, items: [{ ...item, worksheet: "one-page-profile" }] };
  const sheets = [
    sheet("one-page-profile", 1, 3, 2),
    sheet("path", 0, 8, 0),
    sheet("maps", 2, 9, 4),
  ];
  const none = { ...tile, worksheet: null, sheets };
  expect(howFar(none, agenda)).toMatchObject({ done: 3, all: 12 });
  const looking = { ...tile, worksheet: "path", sheets };
  expect(howFar(looking, agenda)).toMatchObject({ done: 0, all: 8 });
});

it("has a name for each of the plan's own sheets", () => {
  const own = [
    "perfect-week",
    "just-enough-support",
    "budget",
    "outcomes-and-actions",
    "living-plan",
  ];
  for (const id of own) expect(sheetTitle(id, [])).not.toBe(id);
});
