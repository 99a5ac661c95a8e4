import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import type { Component } from "svelte";
import { describe, expect, it } from "vitest";
import { notices } from "../../parts/notices.svelte";
import type { DeskView } from "../../protocol";
import AgendaPanel from "./agenda/AgendaPanel.svelte";
import { sampleView, toldDesk } from "./desk.test-kit.svelte";
import Running from "./Running.svelte";
import PeopleStep from "./setup/PeopleStep.svelte";
import WallPanel from "./wall/WallPanel.svelte";
import WithDesk from "./WithDesk.test-kit.svelte";

function show(shown: Component<never>, view?: DeskView) {
  const { desk, line } = toldDesk(view);
  render(WithDesk, { desk, shown: shown as never });
  return { desk, line, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the agenda on the desk", () => {
  it("says how long the item that runs still has", () => {
    show(AgendaPanel);
    expect(screen.getByText("12 minutes left")).toBeTruthy();
  });

  it("names the item that it leaves, and takes no second press before the answer", async () => {
    const { line, user } = show(AgendaPanel);
    await user.dblClick(button("Next: Break"));
    expect(line.told[0]).toEqual({ type: "advanceAgenda", from: "i2" });
    expect(line.told.every((one) => "from" in one && one.from === "i2")).toBe(true);
  });

  it("gives time to the item that runs", async () => {
    const { line, user } = show(AgendaPanel);
    await user.click(button("Give 5 minutes more"));
    await user.click(button("Take 5 minutes away"));
    expect(line.told).toEqual([
      { type: "addTime", item: "i2", minutes: 5 },
      { type: "addTime", item: "i2", minutes: -5 },
    ]);
  });

  it("goes to an item by its name", async () => {
    const { line, user } = show(AgendaPanel);
    await user.click(button("More for Break"));
    await user.click(screen.getByRole("menuitem", { name: "Go to this" }));
    expect(line.told).toEqual([{ type: "goTo", from: "i2", to: "i3" }]);
  });

  it("says why when somebody else has moved on already", async () => {
    const { line, user } = show(AgendaPanel);
    line.answer = { type: "rejected", rejection: { type: "alreadyMoved" } };
    await user.click(button("Next: Break"));
    const said = [...notices.seen.values()].map(({ text }) => text);
    expect(said).toContain("Somebody has moved the day on already.");
  });
});

describe("the keys of the desk", () => {
  it("B hides the wall, but not while somebody writes an announcement", async () => {
    const { line, user } = show(Running as never);
    await user.keyboard("b");
    expect(line.told).toEqual([{ type: "hide" }]);
    await user.type(screen.getByLabelText("What shall they know?"), "bring a bag");
    expect(line.told).toHaveLength(1);
  });

  it("moves on with Ctrl and Enter only", async () => {
    const { line, user } = show(Running as never);
    await user.keyboard("n{Enter}");
    expect(line.told).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(line.told).toEqual([{ type: "advanceAgenda", from: "i2" }]);
  });
});

describe("the wall on the desk", () => {
  const picture = { type: "week" as const, blocks: [] };
  const asked = (answer: "waiting" | "yes" | "no") => ({
    request: answer,
    circle: "amara",
    worksheet: "perfect-week",
    section: null,
    answer,
    picture: answer === "yes" ? picture : null,
  });

  it("offers to show only what a circle said yes to", async () => {
    const view = { ...sampleView(), asked: [asked("waiting"), asked("yes"), asked("no")] };
    const { line, user } = show(WallPanel as never, view);
    const shows = screen.getAllByRole("button", { name: /^Show Amara/ });
    expect(shows).toHaveLength(1);
    await user.click(shows[0]!);
    expect(line.told).toEqual([{ type: "show", showing: { type: "item", request: "yes" } }]);
  });

  it("hides by its button too, and says what is on it", async () => {
    const { line, user } = show(WallPanel as never);
    expect(screen.getByText("On the wall now: the agenda")).toBeTruthy();
    await user.click(button(/^Hide/));
    expect(line.told).toEqual([{ type: "hide" }]);
  });
});

describe("setting up the day", () => {
  it("adds a person under an id that one can read", async () => {
    const { line, user } = show(PeopleStep);
    await user.type(screen.getByLabelText("Name"), "Ben Hughes{Enter}");
    expect(line.told).toEqual([{ type: "addPerson", circle: "ben-hughes", name: "Ben Hughes" }]);
  });

  it("keeps an amount in pence as soon as one leaves the box", async () => {
    const { desk, line, user } = show(PeopleStep);
    desk.preparePerson("amara", "money");
    await user.click(await screen.findByRole("button", { name: "Add money" }));
    await user.type(screen.getByLabelText("Amount in pounds"), "1,234.5");
    await user.tab();
    expect(line.told.at(-1)).toMatchObject({
      type: "describePerson",
      circle: "amara",
      allocations: [{ stream: "PersonalBudget", pence: 123_450, period: "Year" }],
    });
  });

  it("opens by itself when nobody is planning yet", () => {
    show(Running as never, { ...sampleView(), circles: [] });
    expect(screen.getByRole("heading", { name: "Set up the day" })).toBeTruthy();
  });
});
