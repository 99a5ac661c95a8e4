import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { flushSync } from "svelte";
import { beforeEach, describe, expect, it } from "vitest";
import { dismiss, notices } from "../../../parts/notices.svelte";
import type { Agenda, DeskView, Expected, Forecast } from "../../../protocol";
import { blankItem } from "../../../room/blank";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import Running from "../Running.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import AgendaPanel from "./AgendaPanel.svelte";

const iso = (hours: number, minutes: number) => new Date(2026, 11, 3, hours, minutes).toISOString();

const items = [
  blankItem("i1", "Welcome", 15, "Welcome"),
  { ...blankItem("i2", "What matters", 35), script: "Take your time.", prompts: "Who?\nWhat?" },
  blankItem("i3", "Gifts", 15),
  {
    ...blankItem("lunch", "Lunch", 45, "Meal"),
    fixedStart: { at: "11:00", toleranceMinutes: 0 },
  },
];

function expected(item: string, start: string, plannedStart: string, minutes: number): Expected {
  return { item, state: "toCome", start, end: start, plannedStart, minutes };
}

const forecast: Forecast = {
  items: [
    { ...expected("i1", iso(10, 0), iso(10, 0), 15), state: "done" },
    { ...expected("i2", iso(10, 15), iso(10, 15), 35), state: "now" },
    expected("i3", iso(10, 56), iso(10, 50), 5),
    expected("lunch", iso(11, 0), iso(11, 0), 45),
  ],
  behind: 6,
  finish: iso(11, 45),
  plannedFinish: iso(11, 45),
  nextFixed: { item: "lunch", planned: iso(11, 0), expected: iso(11, 0) },
  short: [],
  isMoved: false,
};

function open(more: Partial<DeskView> = {}, agenda: Partial<Agenda> = {}) {
  const view = sampleView();
  const { desk, line } = toldDesk({
    ...view,
    agenda: { ...view.agenda, items, ...agenda },
    forecast,
    ...more,
  });
  render(WithDesk, { desk, shown: AgendaPanel as never });
  return { desk, line, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const undo = () =>
  [...notices.seen.values()]
    .flatMap((one) => one.action ?? [])
    .at(-1)
    ?.onchoose();

async function doing(user: ReturnType<typeof userEvent.setup>, title: string, what: string) {
  await user.click(button(`More for ${title}`));
  await user.click(screen.getByRole("menuitem", { name: what }));
}

beforeEach(() => {
  localStorage.clear();
  for (const id of notices.seen.keys()) dismiss(id);
});

describe("how the day goes", () => {
  it.each([
    [6, iso(11, 0), "6 minutes behind. Lunch still at 11:00."],
    [6, iso(11, 4), "6 minutes behind. Lunch at 11:04 instead of 11:00."],
    [0, iso(11, 0), "On time. Lunch at 11:00."],
    [-4, iso(11, 0), "4 minutes ahead. Lunch at 11:00."],
  ])("%i minutes off is a sentence", (behind, lunch, sentence) => {
    const nextFixed = { item: "lunch", planned: iso(11, 0), expected: lunch };
    open({ forecast: { ...forecast, behind, nextFixed } });
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it("says when the day ends beside when it was to end", () => {
    open({ forecast: { ...forecast, finish: iso(11, 50) } });
    expect(screen.getByText("Ends at 11:50. The plan was 11:45.")).toBeTruthy();
  });

  it("shows the order without times while the host has said none", () => {
    open({ forecast: null });
    const rows = within(screen.getByRole("list", { name: "All items" })).getAllByRole("listitem");
    expect(rows.map((row) => row.querySelector(".time")?.textContent)).toEqual(["", "", ""]);
  });

  it("says a shorter length for eyes and for ears", () => {
    open();
    expect(screen.getByText("15 → 5 min").getAttribute("aria-hidden")).toBe("true");
    expect(screen.getByText("5 minutes instead of 15")).toBeTruthy();
  });
});

describe("minutes that are missing", () => {
  const short = [
    {
      before: "lunch",
      minutes: 11,
      trims: [
        { type: "skip" as const, item: "i3", saves: 5 },
        { type: "letBeLater" as const, item: "lunch", minutes: 11 },
      ],
    },
  ];

  it("are one card whose offers can be taken and undone", async () => {
    const { line, user } = open({ forecast: { ...forecast, short } });
    const card = screen.getByRole("region", { name: /11 minutes are missing before Lunch/u });
    await user.click(
      within(card).getByRole("button", { name: "Leave out Gifts: saves 5 minutes" }),
    );
    undo();
    await user.click(
      within(card).getByRole("button", { name: "Lunch 11 minutes later, at 11:11" }),
    );
    undo();
    expect(line.told).toEqual([
      { type: "skipItem", item: "i3", reason: "" },
      { type: "takeUpItem", item: "i3" },
      { type: "letBeLater", item: "lunch", minutes: 11 },
      { type: "letBeLater", item: "lunch", minutes: 0 },
    ]);
  });

  it("count from what is allowed already", async () => {
    const later = [{ item: "lunch", minutes: 4 }];
    const { line, user } = open({ forecast: { ...forecast, short } }, { later });
    await user.click(button("Lunch 7 minutes later, at 11:07"));
    undo();
    expect(line.told.at(-1)).toEqual({ type: "letBeLater", item: "lunch", minutes: 4 });
  });
});

describe("the hands that steer", () => {
  it("leave an item out with a reason, and take it up again", async () => {
    const { line, user } = open();
    await doing(user, "Gifts", "Leave out…");
    await user.type(screen.getByRole("textbox", { name: "Why?" }), "No time{Enter}");
    expect(line.told).toEqual([{ type: "skipItem", item: "i3", reason: "No time" }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("move what is to come, and never past what runs", async () => {
    const { line, user } = open();
    await user.click(button("More for Gifts"));
    expect(screen.getByRole("menuitem", { name: "Move up" })).toHaveAttribute("aria-disabled");
    await user.click(screen.getByRole("menuitem", { name: "Move down" }));
    const [told] = line.told;
    if (told?.type !== "arrangeAgenda") throw new Error("the order was not told");
    expect(told.items.map(({ id }) => id)).toEqual(["i1", "i2", "lunch", "i3"]);
  });

  it("put a break in now, and the undo goes back to what waited", async () => {
    const { line, user } = open();
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Put something in now…" }));
    await user.click(screen.getByRole("button", { name: "Put it in" }));
    const [told] = line.told;
    expect(told).toMatchObject({ type: "insertItem", from: "i2", title: "Break", isNow: true });
    undo();
    const item = told?.type === "insertItem" ? told.item : "";
    expect(line.told.at(-1)).toEqual({ type: "advanceAgenda", from: item });
  });

  it("put something in after an item to come, as put in on the day", async () => {
    const { line, user } = open();
    await doing(user, "Gifts", "Put something in after it…");
    await user.click(screen.getByRole("radio", { name: /Something all together/u }));
    await user.type(screen.getByRole("textbox", { name: "What is it called?" }), "A song");
    await user.click(screen.getByRole("radio", { name: /After Gifts/u }));
    await user.click(screen.getByRole("button", { name: "Put it in" }));
    const [told] = line.told;
    if (told?.type !== "arrangeAgenda") throw new Error("it was not put in");
    expect(told.items.map(({ title }) => title).slice(2)).toEqual(["Gifts", "A song", "Lunch"]);
    expect(told.items[3]).toMatchObject({ kind: "Plenary", isInserted: true, plannedMinutes: 10 });
  });

  it("give one circle a break of its own", async () => {
    const { line, user } = open();
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Put something in now…" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "For whom?" }), "Amara");
    await user.click(screen.getByRole("button", { name: "Put it in" }));
    expect(line.told).toEqual([
      { type: "pauseTable", circle: "amara", kind: "Break", reason: "", minutes: 10 },
    ]);
  });

  it("let the room stand still, and go on", async () => {
    const { line, user } = open();
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "Pause the room" }));
    expect(line.told).toEqual([{ type: "pauseAgenda" }]);
    line.desk = { ...line.desk!, agenda: { ...line.desk!.agenda, pausedSince: iso(10, 30) } };
    await user.click(await screen.findByRole("button", { name: "Go on" }));
    expect(screen.getByText("The room has stood still since 10:30.")).toBeTruthy();
    expect(line.told.at(-1)).toEqual({ type: "resumeAgenda" });
  });

  it("keep when everybody has to be out", async () => {
    const { line, user } = open();
    await user.click(button("More"));
    await user.click(screen.getByRole("menuitem", { name: "How time is found…" }));
    await user.type(screen.getByRole("textbox", { name: "Everybody out by" }), "16.45");
    await user.click(screen.getByRole("radio", { name: /A little from each/u }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(line.told).toEqual([{ type: "setTiming", policy: "Proportional", endsBy: "16:45" }]);
  });

  it("rest while another desk leads, which is named", async () => {
    const facilitators = [{ id: "h", name: "Hannah", isHere: true }];
    const { line, user } = open({ lead: "h", facilitators });
    expect(screen.getByText(/Hannah leads/u)).toBeTruthy();
    for (const name of [/^Next:/u, "Give 5 minutes more", "Step back"]) {
      expect(button(name)).toBeDisabled();
    }
    await doing(user, "Gifts", "Go to this");
    expect(line.told).toEqual([]);
  });
});

describe("the ways back", () => {
  it("are one at a time", async () => {
    const { user } = open();
    await doing(user, "Gifts", "Move down");
    await doing(user, "Lunch", "Move up");
    expect([...notices.seen.values()].filter(({ action }) => action)).toHaveLength(1);
  });

  it("of arranging are gone once the day has begun", () => {
    const { desk, line } = toldDesk({
      ...sampleView(),
      agenda: { ...sampleView().agenda, runs: [], now: null },
    });
    render(WithDesk, { desk, shown: Running as never });
    desk.offerBack("Arranged", () => {});
    flushSync();
    expect(notices.seen.size).toBe(1);
    line.desk = sampleView();
    flushSync();
    expect(notices.seen.size).toBe(0);
    desk.offerBack("Moved", () => {});
    flushSync();
    expect(notices.seen.size).toBe(1);
  });
});

it("asks once before the day ends, by button and by key", async () => {
  const view = sampleView();
  const { desk, line } = toldDesk({ ...view, agenda: { ...view.agenda, now: "i3" } });
  render(WithDesk, { desk, shown: Running as never });
  const user = userEvent.setup();
  await user.click(button("End the day"));
  expect(screen.getByText(/You can step back into it/u)).toBeTruthy();
  await user.click(button("Cancel"));
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(line.told).toEqual([]);
  const asked = screen.getByRole("dialog", { name: "End the day?" });
  await user.click(within(asked).getByRole("button", { name: "End the day" }));
  expect(line.told).toEqual([{ type: "advanceAgenda", from: "i3" }]);
  expect(desk.isEnding).toBe(false);
});

describe("what to say", () => {
  it("stands beside the item, and stays folded on this device", async () => {
    const { user } = open();
    expect(screen.getByText("Take your time.")).toBeTruthy();
    const prompts = screen.getByRole("list", { name: "Questions to ask" });
    expect(within(prompts).getAllByRole("listitem")).toHaveLength(2);
    await user.click(screen.getByText("What to say"));
    await expect.poll(() => localStorage.getItem("planning-live.fold.script")).toBe("closed");
  });
});

it("leads to what happened once the day is over", async () => {
  const { desk, user } = open({}, { now: null, isOver: true });
  await user.click(button("Look back at the day"));
  expect(desk.isLookingBack).toBe(true);
});
