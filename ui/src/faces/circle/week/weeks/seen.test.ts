/** What people saw in the weeks and did not understand, each as they said it. */
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../../room/transport/fake";
import Circle from "../../Circle.svelte";
import { amarasMoney } from "../../trial/money";
import { type Row, sampleHost } from "../../trial/sample";
import { later, others, tabletOf } from "../../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

// A whole day is drawn for each of these: a slow machine has its time.
vi.setConfig({ testTimeout: 20_000 });

const farm: Row[] = [
  ["weeks", "farm", { kind: "Option", label: "The farm" }],
  ["blocks", "ponies", { week: "farm", activity: "Ponies", days: ["Mon"], part: "AM" }],
];

async function shown(rows: Row[] = [], { isEmpty = false } = {}): Promise<void> {
  host = sampleHost({ rows });
  const sums = { weekly: 60_000, safeWeekly: 60_000, planned: 3_000_000, received: 600 };
  host.tellMoney("amara", {
    ...amarasMoney,
    options: [{ week: "farm", ...sums, left: -12_300, charged: 480 }],
  });
  if (isEmpty) {
    const blocks = host.plan("amara").list("blocks");
    for (const { id } of blocks) others(host, { type: "remove", collection: "blocks", record: id });
  }
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1440);
  const { room } = tabletOf(host);
  history.replaceState({ place: { is: "sheet", sheet: "perfect-week", section: null } }, "");
  render(Circle, { room });
  await later();
}

async function press(role: "button" | "tab", name: string): Promise<void> {
  await user.click(screen.getByRole(role, { name }));
  await later();
}

async function choose(menu: string, item: string): Promise<void> {
  await press("button", menu);
  await user.click(screen.getByRole("menuitem", { name: item }));
  await later();
}

const tabs = () => screen.queryAllByRole("tab").map(({ textContent }) => textContent?.trim());
const strip = () => screen.getByRole("region", { name: "Help and money" }).textContent;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
});
afterEach(() => {
  history.replaceState(null, "");
  vi.advanceTimersByTime(30_000);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("“we chose the farm, and then nobody knew which week was which”", () => {
  it("keeps the name that was given, and gives one to the week that had none", async () => {
    await shown(farm);
    await press("tab", "The farm");
    await choose("More for The farm", "This is the one we choose");
    expect(tabs()).toEqual(["My perfect week: The farm", "Our first way"]);
    await press("button", "Undo");
    expect(tabs(), "one step").toEqual(["My perfect week", "The farm"]);
  });

  it("keeps both names when both were given, there and back", async () => {
    await shown([...farm, ["weeks", "old", { kind: "Option", label: "By the sea" }]]);
    await press("tab", "The farm");
    await choose("More for The farm", "This is the one we choose");
    await press("tab", "By the sea");
    await choose("More for By the sea", "This is the one we choose");
    expect(tabs()[0]).toBe("My perfect week: By the sea");
    expect(tabs().slice(1).sort()).toEqual(["Our first way", "The farm"]);
  });

  it("gives no name twice", async () => {
    await shown([...farm, ["weeks", "old", { kind: "Option", label: "Our first way" }]]);
    await press("tab", "The farm");
    await choose("More for The farm", "This is the one we choose");
    expect(tabs().slice(1).sort()).toEqual(["Our first way", "Our way before"]);
  });
});

describe("“there was an empty week and I did not know how to begin”", () => {
  it("offers ideas openly when everything was put away, and goes on in the week", async () => {
    await shown([], { isEmpty: true });
    expect(screen.getByText("This week is still free")).toBeTruthy();
    await press("button", "Ideas to begin with");
    await user.click(screen.getByRole("radio", { name: /First week in a new home/ }));
    await press("button", "Put these into “My perfect week”");
    expect(screen.queryByText("This week is still free")).toBeNull();
    expect(screen.getByText("8 places still ask a question.")).toBeTruthy();
    expect(document.activeElement, "the focus is not lost").not.toBe(document.body);
  });

  it("has something of one's own beside them, and both go when the week has begun", async () => {
    await shown([], { isEmpty: true });
    const free = screen.getByText("This week is still free").parentElement!;
    await user.click(within(free).getByRole("button", { name: "Add to the week" }));
    await later();
    expect(screen.getByRole("textbox", { name: "What happens?" })).toBeTruthy();
  });

  it("says nothing of it in a week that has something", async () => {
    await shown();
    expect(screen.queryByText("This week is still free")).toBeNull();
    expect(screen.queryByRole("button", { name: "Ideas to begin with" })).toBeNull();
  });
});

describe("“I tried out the farm and the money did not move”", () => {
  it("shows what the other way costs, and whose figures they are", async () => {
    await shown(farm);
    const main = strip();
    expect(main).not.toContain("Another way");
    await press("tab", "The farm");
    expect(strip()).toContain("Another way: The farm.");
    expect(strip()).toContain("£600.00");
    expect(strip(), "its hours").toContain("10 h");
    expect(strip()).toMatch(/Over this year\s*£123.00/);
    await press("tab", "My perfect week");
    expect(strip()).toBe(main);
  });

  it("shows no figures of another week while the host has not counted it", async () => {
    await shown([["weeks", "sea", { kind: "Option" }]]);
    await press("tab", "Another way");
    expect(strip()).toContain("Another way. It has not been counted yet.");
    expect(strip()).not.toContain("£");
  });

  it.each([
    ["Now", "My week now", "“My week now” is not counted."],
    ["Season", "A season", "These figures are of the whole year: “A season”"],
  ])("says of %s whose figures there are", async (kind, tab, says) => {
    await shown([["weeks", "other", { kind, weeks_per_year: 6 }]]);
    await press("tab", tab);
    expect(strip()?.replaceAll(/[\u2068\u2069]/g, "")).toContain(says);
    expect(strip(), "they are still there").toContain("£697.90");
  });
});

describe("“the calendar file had nothing in it”", () => {
  it("says so and saves none", async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await shown([], { isEmpty: true });
    await choose("More for My perfect week", "Save as a calendar file (.ics)");
    await vi.waitFor(() => expect(screen.getByText(/no calendar file was saved/)).toBeTruthy());
    expect(click).not.toHaveBeenCalled();
  });

  it("saves a week that has something", async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    URL.createObjectURL = () => "blob:week";
    URL.revokeObjectURL = () => {};
    await shown();
    await choose("More for My perfect week", "Save as a calendar file (.ics)");
    await vi.waitFor(() => expect(click).toHaveBeenCalledTimes(1));
  });
});
