import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { notices } from "../../../parts/notices.svelte";
import type { DeskMoneyView, SupportTier } from "../../../protocol";
import { toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import { checkWords } from "./check-words";
import Funds from "./Funds.svelte";
import { house, houseView, rate, sampleMoney } from "./funds.test-kit";
import { IdeasDraft } from "./ideas.svelte";
import { RatesDraft } from "./rates.svelte";
import { nextYear, RulesDraft } from "./rules.svelte";
import { CoreDraft, concerned } from "./shared.svelte";
import { orderOf } from "./tiers";
import { yearOf } from "./weeks";

describe("prices that were typed in", () => {
  const rates = [rate("staff", "Support worker", 2140, { minimumMinutes: 30 })];

  it("go back to the host as they came when nothing was touched", () => {
    expect(new RatesDraft(rates).command()).toEqual({ type: "setRates", rates });
  });

  it("keep what holds while a box is empty or cannot be read", () => {
    const draft = new RatesDraft(rates);
    const [row] = draft.rows;
    row!.label = " ";
    row!.pence.write("21.4x");
    expect(draft.command()).toEqual({ type: "setRates", rates });
    row!.pence.write("");
    expect(draft.command()).toEqual({ type: "setRates", rates });
    row!.pence.write("22.05");
    expect(draft.command()).toMatchObject({ rates: [{ pence: 2205 }] });
  });

  it("wait with a new one until it has a name and an amount", () => {
    const draft = new RatesDraft(rates);
    draft.add();
    draft.rows[1]!.label = "Sleep-in";
    expect(draft.command()).toMatchObject({ rates: [{ id: "staff" }] });
    draft.load([rate("staff", "From another desk", 1)]);
    expect(draft.rows.map(({ label }) => label)).toEqual(["From another desk", "Sleep-in"]);
  });

  it("do not send an end before the beginning", () => {
    const draft = new RatesDraft(rates);
    draft.rows[0]!.from = "2026-05-01";
    draft.rows[0]!.until = "2026-04-01";
    expect(draft.command()).toEqual({ type: "setRates", rates });
  });
});

describe("an employer's costs", () => {
  it("go back to the host as they came when nothing was touched", () => {
    const { moneyRules } = sampleMoney();
    expect(new RulesDraft(moneyRules).command()).toEqual({ type: "setMoneyRules", moneyRules });
  });

  it("move on by a year, name and dates and all", () => {
    const [profile] = sampleMoney().moneyRules.onCosts;
    const next = nextYear(profile!, (label) => label);
    expect(next).toMatchObject({ label: "2026/27", from: "2026-04-06", until: "2027-04-05" });
    expect(next.id).not.toBe(profile!.id);
    const leap = nextYear({ ...profile!, label: "Ours", from: "2024-02-29" }, () => "Ours again");
    expect(leap).toMatchObject({ label: "Ours again", from: "2025-02-28" });
  });

  it("keep the lines beside one part for everything", () => {
    const { moneyRules } = sampleMoney();
    const draft = new RulesDraft(moneyRules);
    draft.profiles[0]!.isPercent = true;
    draft.profiles[0]!.percent.write("22.5");
    expect(draft.command()).toMatchObject({
      moneyRules: { onCosts: [{ percent: 2250, lines: moneyRules.onCosts[0]!.lines }] },
    });
  });
});

describe("the order of support", () => {
  const advised = "Myself FamilyFriends Community Technology SharedPaid PaidOneToOne";
  const cases: [string, string][] = [
    ["", advised],
    ["Technology", "Technology Myself FamilyFriends Community SharedPaid PaidOneToOne"],
    ["PaidOneToOne SharedPaid Myself", advised],
  ];
  it.each(cases)("of %o has paid support last, shared first", (said, order) => {
    const tiers = said.split(" ").filter((one): one is SupportTier => one !== "");
    expect(orderOf(tiers).join(" ")).toBe(order);
  });
});

describe("a hundred pounds a week", () => {
  it.each([
    ["Weeks52", "2026-12-03", 520_000],
    ["Weeks52_14", "2026-12-03", 521_400],
    ["DaysOverSeven", "2026-12-03", 521_429],
    ["DaysOverSeven", "2028-12-03", 522_857],
  ] as const)("by %s in %s", (way, date, pence) => expect(yearOf(way, date)).toBe(pence));
});

describe("core hours that are proposed", () => {
  it("are shared so that nothing is left over", () => {
    const draft = new CoreDraft(undefined);
    draft.choose(["amara", "ben", "chitra"]);
    expect(draft.weights.map(({ part }) => part.value)).toEqual([3334, 3333, 3333]);
    expect(draft.sum).toBe(10_000);
  });

  it("leave a part that was typed by hand alone", () => {
    const draft = new CoreDraft(house);
    draft.choose(["amara", "ben", "chitra"]);
    expect(draft.weights.map(({ part }) => part.value)).toEqual([5000, 5000, null]);
    expect(draft.change()).toBeUndefined();
  });

  it("concern everybody when hours or people change, and else nobody whose part stays", () => {
    const { sharedSupport } = sampleMoney();
    const asked = (core: Partial<typeof house>) =>
      [...concerned({ type: "core", core: { ...house, ...core } }, sharedSupport)].sort();
    expect(asked({ minutesPerWeek: 1260 })).toEqual(["amara", "ben"]);
    expect(asked({ parts: ["Eve"] })).toEqual(["amara", "ben"]);
    expect(asked({ label: "Early" })).toEqual([]);
    const weights = [
      { circle: "amara", basisPoints: 5000 },
      { circle: "chitra", basisPoints: 5000 },
    ];
    expect(asked({ weights })).toEqual(["amara", "ben", "chitra"]);
    expect([...concerned({ type: "coreEnds", id: "house" }, sharedSupport)]).toHaveLength(2);
  });
});

it("an idea without words is not sent, and one language is enough", () => {
  const draft = new IdeasDraft(sampleMoney().shippedIdeas);
  draft.add("Community");
  draft.add("Community");
  draft.rows[2]!.cy = "Clwb";
  expect(draft.command()).toMatchObject({
    ideas: [{ id: "one" }, { text: { en: "", cy: "Clwb" } }],
  });
});

it("a check is a sentence", () => {
  expect(checkWords("NO_COVER", 2)).toBe(
    "2 parts of days with nobody there, when somebody must be",
  );
  expect(checkWords("OVER", 1)).toBe("More is planned than there is");
});

describe("money and support on the desk", () => {
  function show(money: DeskMoneyView = sampleMoney()) {
    const { desk, line } = toldDesk(houseView());
    line.deskMoney = money;
    render(WithDesk, { desk, shown: Funds as never });
    return { line, user: userEvent.setup() };
  }
  const button = (name: string | RegExp) => screen.getByRole("button", { name });

  it("keeps a price when the host says that it is used, and says why", async () => {
    const { line, user } = show();
    line.answer = { type: "rejected", rejection: { type: "rateInUse", label: "Support worker" } };
    await user.click(button("Take Support worker out"));
    expect(line.told[0]).toMatchObject({ type: "setRates", rates: [{ id: "sleep" }] });
    expect(screen.getByDisplayValue("Support worker")).toBeTruthy();
    expect([...notices.seen.values()].at(-1)?.text).toMatch(/^This price is used/);
  });

  it("says who will be asked, and asks nobody while the parts are no whole", async () => {
    const { line, user } = show();
    await user.click(screen.getByRole("tab", { name: /^Shared support/ }));
    await user.click(button("Change Mornings in the house"));
    expect(screen.getByText("Nothing is different yet.")).toBeTruthy();
    const amara = screen.getByRole("textbox", { name: "Amara" });
    await user.clear(amara);
    await user.type(amara, "40");
    expect(screen.getByText("Adds up to 90 %: 10 % is missing.")).toBeTruthy();
    expect(button("Ask them").hasAttribute("disabled")).toBe(true);
    const ben = screen.getByRole("textbox", { name: "Ben" });
    await user.clear(ben);
    await user.type(ben, "60");
    expect(screen.getByText("2 people will be asked: Amara, Ben.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Why?" }), "Ben is at home more");
    await user.click(button("Ask them"));
    const weights = [
      { circle: "amara", basisPoints: 4000 },
      { circle: "ben", basisPoints: 6000 },
    ];
    expect(line.told).toEqual([
      {
        type: "proposeSharing",
        change: { type: "core", core: { ...house, weights } },
        reason: "Ben is at home more",
      },
    ]);
  });

  it("notes a yes with the name of whoever gave it, and never who said no", async () => {
    const change = { type: "coreEnds" as const, id: "house" };
    const asked = [
      { circle: "amara", said: "Yes" as const, givenBy: null },
      { circle: "ben", said: "Waiting" as const, givenBy: null },
    ];
    const said = asked.map((one) => ({ ...one, said: "No" as const }));
    const base = { change, reason: "", by: null, blocks: [] };
    const { line, user } = show({
      ...sampleMoney(),
      proposals: [
        { ...base, id: "p", asked, state: "Open" },
        { ...base, id: "q", asked: said, state: "Refused" },
      ],
    });
    await user.click(screen.getByRole("tab", { name: /^Shared support/ }));
    expect(screen.getByText("1 of 2 have said yes.")).toBeTruthy();
    expect(screen.queryByText(/said no/)).toBeNull();
    await user.click(button("Note a yes that was given to you"));
    const dialog = within(screen.getByRole("dialog"));
    await user.type(dialog.getByRole("textbox"), "Ruth Jones, deputy");
    await user.click(dialog.getByRole("button", { name: "Note the yes" }));
    expect(line.told).toEqual([
      { type: "noteSharingYes", circle: "ben", proposal: "p", givenBy: "Ruth Jones, deputy" },
    ]);
  });

  it("moves a tier by its arrows; paid support stays last", async () => {
    const { line, user } = show();
    await user.click(screen.getByRole("tab", { name: "How it counts" }));
    expect(screen.queryByRole("button", { name: "Move Paid support, shared up" })).toBeNull();
    await user.click(button("Move Technology up"));
    expect(line.told[0]).toMatchObject({
      type: "setUpMoney",
      jesOrder: [
        "Myself",
        "FamilyFriends",
        "Technology",
        "Community",
        "SharedPaid",
        "PaidOneToOne",
      ],
    });
    expect([...notices.heard.values()]).toContain("Technology is number 3 of 6 now.");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Technology up");
  });
});
