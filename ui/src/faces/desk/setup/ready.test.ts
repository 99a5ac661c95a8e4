import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, test, vi } from "vitest";
import type { CircleTile, DeskView, Prepared } from "../../../protocol";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import { beginsUnready, byPerson, countsOf, openPlace } from "./ready";
import ReadyStep from "./ReadyStep.svelte";
import StartAnywayCase from "./StartAnyway.test-kit.svelte";

const lines: Prepared[] = [
  { item: "Date", circle: null, state: "Done" },
  { item: "Venue", circle: null, state: "Warns" },
  { item: "SafetyBrief", circle: null, state: "Blocks" },
  { item: "Allocation", circle: "amara", state: "Warns" },
  { item: "AccessNeeds", circle: "amara", state: "Blocks" },
];

function view(more: Partial<DeskView> = {}): DeskView {
  return { ...sampleView(), checklist: lines, ...more };
}

describe("the checklist", () => {
  it("counts what is needed and what can wait", () => {
    expect(countsOf(lines)).toEqual({ blocks: 2, warns: 2 });
  });

  it("leaves out those who are only pretended", () => {
    const [amara] = sampleView().circles as [CircleTile];
    const pretend = { ...amara, circle: "p", isPretend: true };
    expect(byPerson(lines, [pretend, amara]).map(({ tile }) => tile.circle)).toEqual(["amara"]);
  });

  it("is told before the first item only, and never in a rehearsal", () => {
    const before = view({ agenda: { ...sampleView().agenda, runs: [], now: null } });
    expect(beginsUnready(before)).toBe(true);
    expect(beginsUnready(view()), "the day has begun").toBe(false);
    expect(beginsUnready({ ...before, isRehearsal: true })).toBe(false);
    expect(beginsUnready({ ...before, checklist: lines.slice(0, 2) }), "it can wait").toBe(false);
  });

  it.each<[Prepared["item"], string | null, object]>([
    ["AccessNeeds", "amara", { step: "people", openPerson: "amara", personPart: "needs" }],
    ["Consent", "amara", { step: "people", openPerson: "amara", personPart: "agreed" }],
    ["Allocation", "amara", { step: "people", openPerson: "amara", personPart: "money" }],
    ["Supporter", "amara", { step: "people", openPerson: "amara", personPart: "who" }],
    ["SafetyBrief", null, { step: "day", dayPart: "safety", openPerson: undefined }],
    ["LocalOffer", null, { step: "day", dayPart: "place" }],
    ["Agenda", null, { step: "agenda" }],
  ])("opens %s where it is answered", (item, circle, expected) => {
    const { desk } = toldDesk(view());
    openPlace(desk, { item, circle, state: "Blocks" });
    expect(desk).toMatchObject({ isPreparing: true, ...expected });
  });
});

test("what is needed stands first, and a press goes where it is answered", async () => {
  const { desk } = toldDesk(view());
  render(WithDesk, { desk, shown: ReadyStep });
  expect(screen.getByText("2 things are needed before we begin")).toBeVisible();
  const day = screen.getByRole("region", { name: "The day" });
  const names = within(day)
    .getAllByRole("button")
    .map((button) => button.textContent?.replaceAll(/\s+/g, " ").trim());
  expect(names[0]).toMatch(/^Who hears of a worry.* needed$/);
  expect(names[1]).toMatch(/^What the place has.*, can wait$/);
  await userEvent.click(screen.getByRole("button", { name: /^What helps on the day.*Amara/ }));
  expect(desk.openPerson).toBe("amara");
  expect(desk.personPart).toBe("needs");
});

test("a day with nothing open says so", () => {
  const done = lines.map(({ item, circle }): Prepared => ({ item, circle, state: "Done" }));
  const { desk } = toldDesk(view({ checklist: done }));
  render(WithDesk, { desk, shown: ReadyStep });
  expect(screen.getByText("Everything is ready. Enjoy the day!")).toBeVisible();
  expect(screen.queryByRole("button", { name: /needed/ })).toBeNull();
});

test("starting says what is open, goes to one of them, or starts all the same", async () => {
  const { desk } = toldDesk(view());
  const onstart = vi.fn();
  render(StartAnywayCase, { desk, onstart });
  const dialog = screen.getByRole("dialog", { name: "Start the day?" });
  expect(within(dialog).getAllByRole("listitem")).toHaveLength(2);
  await userEvent.click(within(dialog).getByRole("button", { name: "Start anyway" }));
  expect(onstart).toHaveBeenCalledOnce();
  expect(desk.isPreparing, "nobody is sent away").toBe(false);
});
