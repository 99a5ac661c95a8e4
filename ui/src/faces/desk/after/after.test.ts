import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { DeskView, Timed } from "../../../protocol";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import After from "./After.svelte";
import { ownCopy } from "../../../room/paper";

const iso = (hours: number, minutes: number) => new Date(2026, 11, 3, hours, minutes).toISOString();

const timed = (item: string, more: Partial<Timed> = {}): Timed => ({
  item,
  plannedMinutes: 15,
  plannedStart: iso(10, 0),
  startedAt: iso(10, 0),
  endedAt: iso(10, 20),
  minutes: 20,
  pausedMinutes: 0,
  skipped: null,
  isInserted: false,
  ...more,
});

const timing = [
  timed("i1"),
  timed("i2", { minutes: 12, pausedMinutes: 3 }),
  timed("i3", { startedAt: null, endedAt: null, minutes: null, skipped: "Rain" }),
];

function open(more: Partial<DeskView> = {}) {
  const view = sampleView();
  const agenda = { ...view.agenda, now: null, isOver: true };
  const { desk, line } = toldDesk({ ...view, agenda, timing, ...more });
  render(WithDesk, { desk, shown: After as never });
  return { desk, line, user: userEvent.setup() };
}

const row = (name: RegExp) => screen.getByRole("row", { name });

describe("planned and real", () => {
  it("stand beside each other, with the difference in words", () => {
    open();
    expect(row(/Welcome/u)).toHaveTextContent("5 minutes longer");
    expect(row(/What matters/u)).toHaveTextContent("3 minutes shorter, 3 minutes stood still");
    expect(row(/Break/u)).toHaveTextContent("left out: Rain");
    const cells = within(row(/Welcome/u)).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent?.replaceAll(/\s+/gu, " ").trim())).toEqual([
      "15 min 10:00",
      "20 min 10:00 to 10:20",
    ]);
    expect(row(/The whole day/u)).toHaveTextContent("13 minutes shorter");
  });

  it("counts what was put in as not planned", () => {
    open({ timing: [timed("i1", { isInserted: true })] });
    expect(row(/Welcome/u)).toHaveTextContent("put in on the day");
    expect(row(/The whole day/u)).toHaveTextContent("20 minutes longer");
  });

  it("are saved as a table", async () => {
    const { line, user } = open();
    line.answer = {
      type: "printed",
      path: "/paper/1",
      name: "the-day.csv",
      pages: 1,
      warnings: [],
    };
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await user.click(screen.getByRole("button", { name: "Save as a table (CSV)" }));
    expect(line.printed).toEqual([ownCopy("timing", null, "en")]);
    await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce());
    expect(saved.mock.contexts[0]).toMatchObject({ download: "the-day.csv" });
  });
});

describe("what is left to do", () => {
  it("is what was left out, what circles can catch up on, and what was parked", () => {
    const view = sampleView();
    const skipped = [{ item: "i3", reason: "Rain", at: iso(11, 0) }];
    const agenda = { ...view.agenda, skipped };
    const [amara] = view.circles;
    const circles = [{ ...amara!, catchUp: ["i2"] }];
    const topics = [
      { id: "t", circle: "amara", text: "Buses", at: iso(11, 0), settled: null },
      { id: "u", circle: null, text: "Keys", at: iso(11, 0), settled: "Ask Ben" },
    ];
    open({ agenda, circles, topics });
    const lists = screen
      .getAllByRole("listitem")
      .map((one) => one.textContent?.replaceAll(/\s+/gu, " ").trim());
    expect(lists).toEqual([
      "Break Rain",
      "Amara What matters",
      "Buses from Amara, still open",
      "Keys settled: Ask Ben",
    ]);
  });

  it("is nothing, said in words", () => {
    open();
    expect(screen.getByText("Nothing was left open.")).toBeTruthy();
    expect(screen.getByText("Nobody has said how the day was.")).toBeTruthy();
  });
});

it("tells how the day was by five faces with their numbers", () => {
  open({ feedback: { counts: [0, 1, 2, 3, 4] } });
  const said = screen.getAllByRole("listitem").map((one) => one.textContent?.trim());
  expect(said.map((one) => one?.replaceAll(/\s+/gu, " "))).toEqual([
    "Very good 4 people",
    "Good 3 people",
    "All right 2 people",
    "Not so good 1 person",
    "Not good 0 people",
  ]);
});

it("leads back to the room", async () => {
  const { desk, user } = open();
  desk.isLookingBack = true;
  await user.click(screen.getByRole("button", { name: "To the room" }));
  expect(desk.isLookingBack).toBe(false);
});
