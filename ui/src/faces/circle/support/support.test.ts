import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { moneyWith } from "../trial/money";
import { type Row, sampleHost } from "../trial/sample";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function opened(section: string | null, ...rows: Row[]) {
  host = sampleHost({ rows: [cinema, ...rows] });
  const tablet = tabletOf(host);
  history.replaceState({ place: { is: "sheet", sheet: "just-enough-support", section } }, "");
  render(Circle, { room: tablet.room });
  await later();
  return tablet;
}

/** Something for which nobody has said anything yet. */
const cinema: Row = [
  "blocks",
  "film",
  { week: "perfect", days: ["Fri", "Sat"], part: "Eve", activity: "Film night" },
];
const said = { need: "Somebody to go with me", support_minutes: 60 };
const main = () => screen.getByRole("main");

async function press(name: string | RegExp, inside = main()) {
  await user.click(within(inside).getByRole("button", { name }));
  await later(1_000);
}

const step = (name: string) => press(new RegExp(`^\\d\\. ${name}`));

function say(field: string, value: string | number) {
  const seen = typeof value === "string" ? { seen: "" } : {};
  others(host, {
    type: "set",
    collection: "blocks",
    record: "film",
    field,
    value,
    base: host.revision,
    ...seen,
  });
}

beforeAll(async () => {
  await import("./Support.svelte");
});
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 11, 3, 11) });
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
});
afterEach(() => {
  history.replaceState(null, "");
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

describe("the things of the week", () => {
  it("say where they stand, and open one by one", async () => {
    await opened(null);
    const film = screen.getByRole("button", { name: /^Film night/ });
    expect(film.textContent).toContain("Still to say what help exactly");
    await user.click(film);
    await later();
    expect(screen.getByRole("heading", { name: "What help is needed?" })).toBeTruthy();
    await press("All the things in my week");
    expect(document.activeElement?.textContent, "back where one was").toContain("Film night");
  });
});

describe("one thing", () => {
  it("asks for the need and its time before it takes ideas, and can be read meanwhile", async () => {
    await opened("film");
    await step("Ideas");
    expect(screen.getByText(/First say what help is needed/)).toBeTruthy();
    await user.click(screen.getByText("On my own"));
    await later();
    expect(screen.getByText(/Could you do this on your own/), "can be read").toBeTruthy();
    expect(screen.queryByPlaceholderText("Write an idea …")).toBeNull();
    say("need", said.need);
    say("support_minutes", 60);
    await later();
    expect(screen.getByPlaceholderText("Write an idea …")).toBeTruthy();
  });

  it("keeps the minutes as they are typed, and says what they come to in a week", async () => {
    await opened("film");
    await user.type(screen.getByLabelText("How long is help needed each time?"), "1 h 20");
    await user.tab();
    await later(1_000);
    expect(onHost(host, "blocks", "film", "support_minutes")).toBe(80);
    expect(screen.getByText("1 h 20, 2 times a week: 2 h 40 in all.")).toBeTruthy();
    await press("More: How long is help needed each time?");
    expect(onHost(host, "blocks", "film", "support_minutes"), "to the next quarter").toBe(90);
  });

  it("goes from an idea through both questions to a trial whose paid cover stays", async () => {
    await opened("film");
    say("need", said.need);
    say("support_minutes", 60);
    await later();
    await step("Ideas");
    await user.click(screen.getByText("Family and friends"));
    await later();
    await user.type(screen.getByPlaceholderText("Write an idea …"), "Pat comes along");
    await later(1_000);
    await step("Does it work\\?");
    await user.click(screen.getByRole("radio", { name: "Let us try" }));
    await user.click(screen.getAllByRole("radio", { name: "Yes" })[1]!);
    await later(1_000);
    expect(screen.getByText("Ready to try")).toBeTruthy();
    await step("What we choose");
    await press(/^Try it/);
    expect(screen.getByText("On trial until 31 December 2026.")).toBeTruthy();
    expect(screen.getByText(/The paid cover stays in the safe figure/)).toBeTruthy();
    const mix = host
      .plan("amara")
      .list("mixes")
      .find(({ fields }) => fields["block"]?.value === "film");
    expect(mix?.fields["stage"]?.value).toBe("Trying");
    expect(mix?.fields["minutes_per_week"]?.value, "all that was open").toBe(120);
  });

  it("counts a look that came to no once it says why", async () => {
    await opened("film", ["ideas", "other", { block: "a1", tier: "Myself", text: "x" }]);
    say("need", said.need);
    say("support_minutes", 60);
    await later();
    await step("Ideas");
    await press("We looked, and no");
    await user.type(screen.getByLabelText("We looked at this, and no, because …"), "It is dark");
    await later(1_000);
    await user.click(screen.getByText("On my own"));
    await later();
    expect(screen.getByText("We looked, and no: It is dark")).toBeTruthy();
  });

  it("that is put in the tray by somebody says so, and can come back", async () => {
    await opened("film");
    others(host, { type: "remove", collection: "blocks", record: "film" });
    await later();
    expect(screen.getByText(/This has been put in the tray/)).toBeTruthy();
    await press("Bring it back");
    expect(screen.getByRole("heading", { name: "What help is needed?" })).toBeTruthy();
  });
});

describe("what is chosen", () => {
  const pats: Row = [
    "mixes",
    "pats",
    {
      block: "film",
      tier: "FamilyFriends",
      minutes_per_week: 80,
      stage: "Agreed",
      who: "Pat",
      helper: "pat",
      agreed: true,
      can_keep_on: "Yes",
      fallback: "Lena comes",
    },
  ];

  async function chosen(...rows: Row[]) {
    await opened("film", pats, ...rows);
    say("need", said.need);
    say("support_minutes", 60);
    await later();
    await step("What we choose");
  }

  it("says what is still open, and covers it with paid support at one press", async () => {
    await chosen();
    expect(screen.getAllByText("40 min still open").length).toBeGreaterThan(0);
    await press("Cover 40 min with paid support");
    expect(screen.getAllByText("All covered").length).toBeGreaterThan(0);
  });

  it("marks a helper who takes their yes back, and asks about paid cover", async () => {
    await chosen();
    const card = screen.getByRole("listitem", { name: "Family and friends" });
    await user.click(within(card).getByRole("switch", { name: "Pat has said yes" }));
    await later(1_000);
    expect(onHost(host, "mixes", "pats", "agreed_on")).toBeNull();
    await press("Put it on trial: paid cover stays", card);
    expect(onHost(host, "mixes", "pats", "stage")).toBe("Trying");
  });

  describe("by somebody who has not said yes", () => {
    const certain: Row = ["mixes", "pats", { ...pats[2], minutes_per_week: 120 }];
    const bars = () => [...document.querySelectorAll(".cover")].map((one) => one.textContent);

    async function takenBack() {
      await opened("film", certain);
      say("need", said.need);
      say("support_minutes", 60);
      await later();
      await step("What we choose");
      expect(screen.getAllByText("All covered"), "while all is certain").toHaveLength(2);
      await user.click(screen.getByRole("switch", { name: "Pat has said yes" }));
      await later(1_000);
    }

    it("is not “all covered” in the bars, beside the name, or in the list", async () => {
      await takenBack();
      expect(screen.queryByText("All covered")).toBeNull();
      for (const bar of bars()) expect(bar).toContain("Of it not certain: 2 h");
      expect(document.querySelectorAll(".piece.uncertain"), "a pattern too").toHaveLength(2);
      expect(document.querySelector(".mixes")?.textContent).toContain("not certain");
      await press("All the things in my week");
      const film = screen.getByRole("button", { name: /^Film night/ });
      expect(film.textContent).toContain("2 h not certain");
    });

    it("can have paid cover until it is certain, which one press takes back", async () => {
      await takenBack();
      await press("Add 2 h of paid cover");
      const paid = () =>
        host
          .plan("amara")
          .list("mixes")
          .filter(({ fields }) => fields["block"]?.value === "film")
          .filter(({ fields }) => fields["tier"]?.value === "PaidOneToOne")
          .map(({ fields }) => fields["minutes_per_week"]?.value);
      expect(paid()).toEqual([120]);
      expect(screen.getAllByText("All covered"), "what is paid for is certain").toHaveLength(2);
      expect(screen.getAllByText("Of it not certain: 2 h"), "and still said").toHaveLength(2);
      expect(screen.queryByRole("button", { name: /of paid cover$/ })).toBeNull();
      await user.click(screen.getAllByRole("button", { name: "Undo" }).at(-1)!);
      await later(1_000);
      expect(paid()).toEqual([]);
    });

    it("is not certain either when they cannot keep it up", async () => {
      await opened("film", ["mixes", "pats", { ...certain[2], can_keep_on: "No" }]);
      say("need", said.need);
      say("support_minutes", 60);
      await later();
      for (const bar of bars()) expect(bar).toContain("Of it not certain: 2 h");
      expect(screen.queryByText("All covered")).toBeNull();
    });

    it("is on trial, not “all covered”, where it is tried first", async () => {
      await opened("film", ["mixes", "pats", { ...certain[2], agreed: false, stage: "Trying" }]);
      say("need", said.need);
      say("support_minutes", 60);
      await later();
      for (const bar of bars()) expect(bar).toContain("Of it on trial: 2 h");
      expect(screen.queryByText("All covered")).toBeNull();
    });

    it("is not certain where it watches somebody who has not agreed", async () => {
      const camera = { tier: "Technology", watches: true, watch_consent: "No", off_switch: "Yes" };
      await opened("film", ["mixes", "pats", { ...certain[2], ...camera }]);
      say("need", said.need);
      say("support_minutes", 60);
      await later();
      for (const bar of bars()) expect(bar).toContain("Of it not certain: 2 h");
    });
  });

  it("asks who agreed when it is less than was assessed", async () => {
    await chosen();
    await step("Keeping it safe");
    expect(
      screen.getByText(/Paid support would no longer be needed for 1 h 20 a week/),
    ).toBeTruthy();
    say("assessed_minutes", 120);
    await later();
    expect(screen.getByText(/This is 2 h a week less than was assessed/)).toBeTruthy();
    await press("Today");
    expect(onHost(host, "blocks", "film", "lower_agreed_on")).toBe("2026-12-03");
  });

  it("makes an action of what has to be set up, and keeps the two together", async () => {
    await chosen();
    await step("Keeping it safe");
    await user.type(
      screen.getByLabelText("Does something have to be set up first?"),
      "Ask Pat about Fridays",
    );
    await press("Make it an action");
    const action = host.plan("amara").list("actions").at(-1);
    expect(action?.fields["what"]?.value).toBe("Ask Pat about Fridays");
    const link = host.plan("amara").list("links").at(-1);
    expect([link?.fields["from"]?.value, link?.fields["to"]?.value]).toEqual(["film", action?.id]);
  });

  it("asks what freed time is for before it shows hours before and after", async () => {
    await chosen();
    await press("All the things in my week");
    expect(screen.queryByText("Where the help comes from")).toBeNull();
    await press("We do not know yet");
    expect(screen.getByRole("heading", { name: "Where the help comes from" })).toBeTruthy();
  });

  it("says hours as the host counts them, of one ordinary week", async () => {
    await chosen();
    const tiers = [{ tier: "Myself" as const, minutes: 25, charged: 0 }];
    host.tellMoney("amara", moneyWith({ tiers }));
    await later(1_000);
    await press("All the things in my week");
    await press("We do not know yet");
    const table = within(screen.getByRole("table"));
    expect(table.getByRole("row", { name: /^On my own/ }).textContent).toContain("25 min");
    const paid = table.getByRole("row", { name: /^Paid support, just for me/ });
    expect(paid.textContent, "what it would be if all were paid").toContain("25 h");
    expect(table.queryByRole("row", { name: /^Technology/ }), "nothing beside it").toBeNull();
  });
});
