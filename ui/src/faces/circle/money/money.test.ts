import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { notices } from "../../../parts/notices.svelte";
import type { MoneyView } from "../../../protocol";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { amarasMoney, check, moneyCases, moneyOf, moneyWith } from "../trial/money";
import { sampleHost } from "../trial/sample";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function opened(money: MoneyView = amarasMoney, sheet = "budget") {
  host.tellMoney("amara", money);
  const tablet = tabletOf(host);
  history.replaceState({ place: { is: "sheet", sheet, section: null } }, "");
  render(Circle, { room: tablet.room });
  await later();
  return tablet;
}

const part = (name: string) =>
  screen.getByRole("heading", { level: 2, name }).closest<HTMLElement>("section")!;
const strip = () => screen.getByRole("region", { name: "Help and money" });

async function press(inside: HTMLElement, name: string | RegExp) {
  await user.click(within(inside).getByRole("button", { name }));
  await later(1_000);
}

async function type(inside: HTMLElement, label: string, text: string) {
  const box = within(inside).getByLabelText(label);
  await user.clear(box);
  await user.type(box, text);
  await user.tab();
  await later(1_000);
}

function hideMoney() {
  const fields = { hides_money: true };
  others(host, { type: "insert", collection: "about", record: "plan", order: "a", fields });
}

beforeAll(async () => {
  await import("./Money.svelte");
  await import("../week/Week.svelte");
});
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 11, 3, 11) });
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  host = sampleHost();
});
afterEach(() => {
  history.replaceState(null, "");
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

describe("my money", () => {
  it("says in order what there is, what the week costs, and what is left", async () => {
    await opened();
    const steps = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(steps.filter((step) => /^\W?\d/.test(step)).length, "five steps").toBe(5);
    expect(within(part("1. What there is")).getByText("£41,600.00 a year")).toBeTruthy();
    const costs = part("2. What the week costs");
    expect(within(costs).getByText("£310.30 a week")).toBeTruthy();
    expect(within(costs).getByText("£16,135.60 a year"), "both side by side").toBeTruthy();
    expect(within(costs).getByText("A year is counted as 52 weeks.")).toBeTruthy();
    expect(within(costs).getByText(/^So that: By next summer I sing/)).toBeTruthy();
    expect(within(costs).getByText(/One line does not say yet what it is for/)).toBeTruthy();
    expect(within(part("5. What is left")).getByText("£3,245.66 are left this year.")).toBeTruthy();
    expect(within(part("5. What is left")).getByText("What else would you like?")).toBeTruthy();
  });

  it("names what is over, and what one may look at again, in order", async () => {
    await opened(moneyCases["over"]!());
    const rest = part("5. What is left");
    expect(within(rest).getByText(/The plan is £1,004.30 over what there is/)).toBeTruthy();
    const again = within(rest).getAllByRole("listitem");
    expect(again.length, "six things").toBe(6);
    expect(again[0]!.textContent).toContain("The times");
    expect(again[5]!.textContent).toContain("Ask for more");
  });

  it.each([
    ["None" as const, "There is no personal budget. You can still plan the week"],
    ["Unknown" as const, "Not known yet"],
  ])("tells %s from nothing", async (status, says) => {
    await opened(moneyOf(status));
    expect(within(part("1. What there is")).getByText(new RegExp(says))).toBeTruthy();
    expect(screen.queryByText("£0.00"), "no money is not nought").toBeNull();
  });

  it("lets a cost belong to one of several weeks", async () => {
    const fields = { label: "More time at the farm", kind: "Option" };
    others(host, { type: "insert", collection: "weeks", record: "farm", order: "z", fields });
    await opened();
    await press(part("2. What the week costs"), /Choir subs/);
    await user.click(screen.getByText("More about it"));
    const week = screen.getByLabelText("For which week is it?");
    await user.selectOptions(week, "More time at the farm");
    await later(1_000);
    expect(onHost(host, "costs", "choir", "week")).toBe("farm");
    await user.selectOptions(week, "For all of them");
    await later(1_000);
    expect(onHost(host, "costs", "choir", "week")).toBeNull();
  });

  it("says once of what other money pays once, and not a year", async () => {
    const fields = { label: "Holiday", pence: 30_000, per: "Once", kind: "Unfunded" };
    others(host, { type: "insert", collection: "costs", record: "hol", order: "z", fields });
    const [first] = amarasMoney.account?.lines ?? [];
    if (!first) throw new Error("BUG: the sample has lines");
    const bare = { minutes: null, weekly: null, blocks: [], outcomes: [], cost: "hol" };
    const holiday = { ...first, ...bare, kind: "Unfunded" as const, label: "Holiday" };
    await opened(moneyWith({ lines: [{ ...holiday, annual: 30_000 }] }));
    const costs = within(part("2. What the week costs"));
    expect(costs.getByText("£300.00 once")).toBeTruthy();
    expect(costs.queryByText("£300.00 a year")).toBeNull();
  });

  it("shows what has built up, and a part of a year, with what is left of it", async () => {
    const partYear = {
      from: "2026-12-01",
      until: "2027-03-31",
      days: 121,
      planned: 1_288_118,
      allocation: 1_361_830,
      left: 73_712,
    };
    const surplus = { balance: 900_000, committed: 50_000, cushionWeeks: 8, reclaimable: 210_000 };
    const streams = amarasMoney.account?.streams.map((one) => ({ ...one, ...surplus })) ?? [];
    await opened(moneyWith({ partYear, streams }));
    const there = within(part("1. What there is"));
    expect(there.getByText("For this time, planned: £12,881.18")).toBeTruthy();
    expect(there.getByText("For this time, left: £737.12")).toBeTruthy();
    expect(there.getByText(/£2,100.00 may be asked back: it is not to be spent/)).toBeTruthy();
  });

  it("shows no figure when the host has none", async () => {
    others(host, {
      type: "insert",
      collection: "costs",
      record: "boat",
      order: "z",
      fields: { label: "A boat", pence: 900_000_000, per: "Week" },
    });
    await opened(moneyCases["large"]!());
    expect(screen.getByText(/too large to count/)).toBeTruthy();
    expect(screen.getByText("A boat"), "where one looks first").toBeTruthy();
  });

  it("is counted in blocks, and in words", async () => {
    await opened();
    await user.click(screen.getByRole("tab", { name: "As blocks" }));
    await later();
    expect(screen.getByText("8 blocks")).toBeTruthy();
    expect(screen.getByText(/Blocks are rounded/)).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "In words" }));
    await later();
    expect(screen.getByText("£3,245.66 are left to choose with.")).toBeTruthy();
  });
});

describe("something that costs", () => {
  it("is added with its amount, and keeps what is no amount with the reason", async () => {
    await opened();
    await press(part("2. What the week costs"), "Add something that costs");
    const dialog = screen.getByRole("dialog");
    await type(dialog, "What is it called?", "Records");
    await type(dialog, "How much? In pounds", "-5");
    expect(within(dialog).getByText(/cannot be less than nothing/)).toBeTruthy();
    expect(within(dialog).getByLabelText<HTMLInputElement>("How much? In pounds").value).toBe("-5");
    await type(dialog, "How much? In pounds", "12.345");
    expect(within(dialog).getByText(/two figures at most/)).toBeTruthy();
    await type(dialog, "How much? In pounds", "1,234.50");
    const records = host
      .plan("amara")
      .list("costs")
      .find(({ fields }) => fields["label"]?.value === "Records");
    expect(records?.fields["pence"]?.value, "pence").toBe(123_450);
    expect(records?.fields["per"]?.value).toBe("Week");
  });

  it("is put away with a way back", async () => {
    await opened();
    await press(part("2. What the week costs"), "Change “Choir subs”");
    await press(screen.getByRole("dialog"), "Put in the tray");
    expect(host.plan("amara").record("costs", "choir")?.removed).toBe(true);
    await press(document.body, "Undo");
    expect(host.plan("amara").record("costs", "choir")?.removed).toBe(false);
  });

  it("can be a fee, counted as a part", async () => {
    await opened();
    await press(part("2. What the week costs"), "Change “Travel app”");
    const dialog = screen.getByRole("dialog");
    await user.click(within(dialog).getByRole("radio", { name: /^A fee/ }));
    await later();
    await user.click(within(dialog).getByRole("radio", { name: /A part of what the week costs/ }));
    await later();
    await type(dialog, "Per cent", "2.5");
    expect(onHost(host, "costs", "app", "kind")).toBe("ManagementFee");
    expect(onHost(host, "costs", "app", "basis_points")).toBe(250);
  });
});

describe("what is set aside", () => {
  it("is a part, an amount or nothing", async () => {
    await opened();
    const aside = part("4. Set aside for what nobody can foresee");
    await type(aside, "Per cent", "7.5");
    expect(host.money.of("amara")?.contingency).toEqual({ basisPoints: 750 });
    await user.click(within(aside).getByRole("radio", { name: "An amount" }));
    await later();
    await type(aside, "Pounds", "1,000");
    expect(host.money.of("amara")?.contingency).toEqual({ pence: 100_000 });
    await user.click(within(aside).getByRole("radio", { name: "Nothing" }));
    await later(1_000);
    expect(host.money.of("amara")?.contingency).toBeNull();
  });
});

describe("what is worth a look", () => {
  it("is a sentence with its facts, what weighs most first", async () => {
    await opened(
      moneyWith({
        checks: [
          check("UNSPENT", "Info", { pence: 324_566 }),
          check("MIX_SUM", "Error", { blocks: ["a7"], minutes: 15 }),
          check("MINIMUM_VISIT", "Warn", { blocks: ["a7"], rate: "staff", minutes: 30 }),
        ],
      }),
    );
    const all = within(part("Worth a look")).getAllByRole("listitem");
    expect(all.map((one) => one.textContent.includes("Does not add up"))).toEqual([
      true,
      false,
      false,
    ]);
    expect(all[1]!.textContent).toContain("Money and letters · Support worker · 30 min");
    expect(all[2]!.textContent).toContain("£3,245.66 a year");
    await press(all[0]!, /^Look at/);
    expect(screen.getByRole("heading", { level: 1, name: "Just enough support" })).toBeTruthy();
  });
});

describe("a plan over its only pot", () => {
  const names = () =>
    within(part("Worth a look"))
      .getAllByRole("listitem")
      .map((one) => one.textContent);
  const over = check("OVER", "Stop", { pence: 47_853 });

  it("is told so once, and of a second pot by itself", async () => {
    const pot = check("STREAM_OVER", "Stop", { stream: "PersonalBudget", pence: 47_853 });
    await opened(moneyWith({ checks: [over, pot] }));
    expect(names()).toHaveLength(1);
    host.tellMoney("amara", moneyWith({ checks: [over, { ...pot, pence: 90_000 }] }));
    await later();
    expect(names()).toHaveLength(2);
  });
});

describe("what is on trial", () => {
  it("is worth so much a year, which is what is planned, not so much a week", async () => {
    const trial = check("TRIAL_REMOVED", "Warn", { blocks: ["a1"], minutes: 120, pence: 233_688 });
    await opened(moneyWith({ checks: [trial] }));
    const said = within(part("Worth a look")).getByRole("listitem").textContent;
    expect(said).toContain("2 h a week · £2,336.88 a year");
  });
});

describe("the strip", () => {
  it("says what a week costs and what is left, and both figures while something is tried", async () => {
    await opened(moneyCases["trying"]!(), "perfect-week");
    expect(strip().textContent).toContain("58 h 30");
    expect(strip().textContent).toContain("£697.90");
    expect(strip().textContent, "the safe week").toContain("to be safe: £762.10");
    expect(strip().textContent, "the safe year").toContain("to be safe: £259.66 over");
  });

  it("hides amounts behind one press for whoever does not want to see money", async () => {
    hideMoney();
    await opened(amarasMoney, "perfect-week");
    expect(strip().textContent, "hours stay").toContain("58 h 30");
    expect(document.body.textContent, "no amount anywhere").not.toContain("£");
    await press(strip(), "Show the money");
    expect(strip().textContent).toContain("£697.90");
    await press(strip(), "Hide the money");
    expect(strip().textContent).not.toContain("£");
  });

  it("says new figures to ears when they stand still, and not each of them", async () => {
    await opened(amarasMoney, "perfect-week");
    const said = () => [...notices.heard.values()].filter((one) => one.includes("A week costs"));
    for (const weekly of [70_000, 71_000, 72_000]) {
      host.tellMoney("amara", moneyWith({ weekly }));
      await later(400);
    }
    expect(said(), "not while it changes").toEqual([]);
    await later(3_000);
    expect(said().length, "one sentence").toBe(1);
    expect(said()[0]).toContain("£720.00");
  });

  it("says of when its figures are while it is cut off", async () => {
    const { wire } = await opened(
      { ...amarasMoney, at: new Date(2026, 11, 3, 10, 42).toISOString() },
      "perfect-week",
    );
    wire.cut();
    await later(1_000);
    expect(strip().textContent).toMatch(/These figures are of \W?10:42/);
  });
});

describe("money on the wall", () => {
  /** The button stands in a menu where there is little room. */
  async function offer() {
    const name = "Show on the wall";
    if (!screen.queryByRole("button", { name })) await press(document.body, "More");
    await user.click(screen.getByRole(role(name), { name }));
    await later();
  }

  function role(name: string) {
    return screen.queryByRole("button", { name }) ? "button" : "menuitem";
  }

  it("is asked about once more, each time, with the picture", async () => {
    await opened();
    const dialog = () => screen.getByRole("dialog");
    const sure = () => within(dialog()).getByRole<HTMLInputElement>("switch");
    const yes = () =>
      within(dialog()).getByRole<HTMLButtonElement>("button", { name: "Yes, offer it" });
    await offer();
    expect(
      within(dialog()).getByText("This shows your money to everybody in the room."),
    ).toBeTruthy();
    expect(yes().disabled, "not before one is sure").toBe(true);
    await user.click(sure());
    await later();
    await press(dialog(), "Not now");
    await offer();
    expect(sure().checked, "asked anew").toBe(false);
    await user.click(sure());
    await later();
    await user.click(yes());
    await later(1_000);
    const offers = host.heard.filter(
      (frame) => frame.type === "command" && frame.command.type === "offerToShow",
    );
    expect(offers.length, "offered once").toBe(1);
  });

  it("is never asked for by anybody else", () => {
    const outcome = host.perform({
      type: "askToShow",
      circle: "amara",
      worksheet: "budget",
      section: null,
    });
    expect(outcome).toEqual({ type: "rejected", rejection: { type: "onlyThePersonAsks" } });
  });
});
