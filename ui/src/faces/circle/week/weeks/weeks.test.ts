import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textOf } from "../../../../protocol";
import type { FakeHost } from "../../../../room/transport/fake";
import Circle from "../../Circle.svelte";
import { amarasMoney } from "../../trial/money";
import { type Row, sampleHost } from "../../trial/sample";
import { later, tabletOf } from "../../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

// A whole day is drawn for each of these: a slow machine has its time.
vi.setConfig({ testTimeout: 20_000 });

const option: Row[] = [
  ["weeks", "farm", { kind: "Option", label: "The farm" }],
  ["blocks", "ponies", { week: "farm", activity: "Ponies", days: ["Mon"], part: "AM" }],
];

async function shown(rows: Row[] = []): Promise<void> {
  host = sampleHost({ rows });
  const sums = { weekly: 60_000, safeWeekly: 60_000, planned: 3_000_000, received: 600 };
  host.tellMoney("amara", {
    ...amarasMoney,
    options: [{ week: "farm", ...sums, left: -12_300, charged: 480 }],
  });
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1440);
  const { room } = tabletOf(host);
  render(Circle, { room });
  await later();
  await user.click(screen.getByRole("button", { name: /My perfect week/ }));
  await later();
}

async function choose(menu: string, item: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: menu }));
  await later();
  const items = [...screen.queryAllByRole("menuitem"), ...screen.queryAllByRole("menuitemradio")];
  const found = items.find(({ textContent }) => textContent?.trim() === item);
  if (!found) throw new Error(`no "${item}" among ${items.map((one) => one.textContent).join()}`);
  await user.click(found);
  await later();
}

const tabs = () => screen.queryAllByRole("tab").map(({ textContent }) => textContent?.trim());
const onHost = (id: string, field: string) =>
  textOf(host.plan("amara").record("weeks", id)?.fields[field]?.value);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("weeks", () => {
  it("are no tabs before there is a second one; the new one is shown and has the focus", async () => {
    await shown();
    expect(tabs()).toEqual([]);
    await choose("Another week", "My week as it is now");
    expect(tabs()).toEqual(["My week now", "My perfect week"]);
    expect(document.activeElement?.textContent?.trim()).toBe("My week now");
    expect(screen.queryByRole("button", { name: /^Choir practice/ }), "it is empty").toBeNull();
  });

  it("takes a part of the year with its name and weeks", async () => {
    await shown();
    await choose("Another week", "A week for a part of the year");
    await user.type(screen.getByRole("textbox", { name: "What is it called?" }), "Summer");
    const weeks = screen.getByRole("textbox", { name: "How many weeks of the year?" });
    await user.clear(weeks);
    await user.type(weeks, "60");
    await user.click(screen.getByRole("button", { name: "Add" }));
    expect(screen.getByText("A whole number from 1 to 53"), "no year has 60").toBeTruthy();
    await user.clear(weeks);
    await user.type(weeks, "6");
    await user.click(screen.getByRole("button", { name: "Add" }));
    await later();
    expect(tabs()).toEqual(["My perfect week", "Summer"]);
    expect(screen.getByText(/^For 6 weeks of the year this week takes the place/)).toBeTruthy();
    const [summer] = host.plan("amara").list("weeks").slice(-1);
    expect(summer?.fields["weeks_per_year"]?.value).toBe(6);
  });

  it("goes into the tray and comes back with undo", async () => {
    await shown(option);
    await user.click(screen.getByRole("tab", { name: "The farm" }));
    await later();
    await choose("More for The farm", "Put this week into the tray");
    expect(tabs()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await later();
    expect(tabs()).toEqual(["My perfect week", "The farm"]);
  });
});

it("begins with questions that are marked, and takes them away again", async () => {
  await shown([["weeks", "farm", { kind: "Option", label: "The farm" }]]);
  await user.click(screen.getByRole("tab", { name: "The farm" }));
  await later();
  await choose("More for The farm", "Ideas to begin with");
  await user.click(screen.getByRole("radio", { name: /First week in a new home/ }));
  await user.click(screen.getByRole("button", { name: "Put these into “The farm”" }));
  await later();
  expect(screen.getByText("8 places still ask a question.")).toBeTruthy();
  const first = screen.getByRole("button", {
    name: /^Still to fill Who is with you on the first day/,
  });
  expect(within(first).getByText("Still to fill")).toBeTruthy();
  await choose("More for The farm", "Take the open questions away");
  expect(screen.queryByText("Still to fill")).toBeNull();
});

it("shows ways side by side with their sums, and the chosen one changes places", async () => {
  await shown(option);
  await choose("The week", "Ways side by side");
  const table = screen.getByRole("table", { name: /Hours, money and differences/ });
  const row = (name: string) =>
    within(within(table).getByRole("row", { name: new RegExp(`^${name}`) }))
      .getAllByRole("cell")
      .map(({ textContent }) => textContent?.trim());
  expect(row("An ordinary week costs")[1]).toBe("£600.00");
  expect(row("Left of the money")[1], "more than there is, in words").toBe(
    "£123.00 more than there is",
  );
  expect(row("Only here")[1]).toBe("Ponies");
  await user.click(
    within(table).getByRole("button", { name: "This is the one we choose : The farm" }),
  );
  await later();
  expect([onHost("farm", "kind"), onHost("perfect", "kind")]).toEqual(["Perfect", "Option"]);
});

it("keeps amounts behind one press for whoever does not want to see them", async () => {
  await shown([...option, ["about", "plan", { hides_money: true }]]);
  await choose("The week", "Ways side by side");
  expect(screen.queryByText("An ordinary week costs")).toBeNull();
  expect(screen.getByText("Help in a week", { selector: "th" })).toBeTruthy();
  // The strip above has the same button: both lift the same veil.
  const [, press] = screen.getAllByRole("button", { name: "Show the money" });
  await user.click(press!);
  expect(screen.getByText("An ordinary week costs")).toBeTruthy();
});

it("tells what is new beside now, and takes along only what somebody chooses", async () => {
  await shown([
    ["weeks", "now", { kind: "Now" }],
    ["blocks", "tv", { week: "now", activity: "Television", days: ["Sat"], part: "Eve" }],
    ["blocks", "n2", { week: "now", activity: "Choir", days: ["Mon"], part: "PM" }],
    ["mixes", "paid-now", { block: "n2", tier: "PaidOneToOne", minutes_per_week: 6_000 }],
  ]);
  await choose("The week", "Beside my week now");
  expect(screen.getByRole("heading", { name: "No longer there (1)" })).toBeTruthy();
  expect(screen.getByRole("heading", { name: "At another time (1)" })).toBeTruthy();
  expect(
    screen.getByRole("textbox", { name: "What would you rather use this time for?" }),
  ).toBeTruthy();
  const television = screen.getByRole("checkbox", { name: "Television" });
  expect(television, "nothing is chosen beforehand").not.toBeChecked();
  await user.click(television);
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  await later();
  const kept = host.plan("amara").list("blocks").at(-1);
  expect([kept?.fields["week"]?.value, kept?.fields["was"]?.value]).toEqual(["perfect", "tv"]);
  expect(screen.queryByRole("heading", { name: /^No longer there/ })).toBeNull();
});

it("opens a block from the four weeks", async () => {
  await shown([
    [
      "blocks",
      "film",
      {
        week: "perfect",
        activity: "Film club",
        days: ["Tue"],
        part: "Eve",
        every: "TwoWeeks",
        in_weeks: ["2", "4"],
      },
    ],
  ]);
  await choose("The week", "Four weeks");
  const table = screen.getByRole("table", { name: /four weeks/ });
  const films = within(table).getAllByRole("button", { name: /Film club/ });
  expect(films.length, "in the second and the fourth").toBe(2);
  await user.click(films[0]!);
  await later();
  expect(screen.getByRole("textbox", { name: "What happens?" })).toHaveValue("Film club");
});
