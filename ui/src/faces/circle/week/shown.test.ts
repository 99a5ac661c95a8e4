import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JsonValue } from "../../../protocol";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
/** Every letter is drawn anew on the whole page: a busy machine takes its time. */
const SLOW = 20_000;

function put(id: string, fields: Record<string, JsonValue>): void {
  const set = (field: string, value: JsonValue) =>
    ({ type: "set", collection: "blocks", record: id, field, value, base: 0 }) as const;
  others(host, ...Object.entries(fields).map(([field, value]) => set(field, value)));
}

async function opened(width: number): Promise<void> {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  render(Circle, { room: tabletOf(host).room });
  await later();
  await user.click(screen.getByRole("button", { name: /My perfect week/ }));
  await later();
}

const stands = (id: string) =>
  ["days", "part", "start", "minutes"].map((field) => onHost(host, "blocks", id, field) ?? null);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
  host = sampleHost();
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("by the clock", () => {
  it(
    "moves and stretches by keyboard, and says from when until when",
    async () => {
      put("a5", { start: "19:00" });
      await opened(1440);
      await user.click(screen.getByRole("switch", { name: "By the clock" }));
      await later();
      expect(onHost(host, "weeks", "perfect", "by_clock")).toBe(true);
      const choir = screen.getByRole("button", { name: /^Choir practice 19:00–21:00/ });
      choir.focus();
      await user.keyboard("{Enter}{ArrowRight}{ArrowDown}{Shift>}{ArrowDown}{/Shift}");
      expect(screen.getByText("Friday, 19:15")).toBeTruthy();
      expect(screen.getByText("19:15–21:30"), "where it would come down").toBeTruthy();
      await user.keyboard("{Enter}");
      await later();
      expect(stands("a5")).toEqual([["Fri"], "Eve", "19:15", 135]);
      expect(document.activeElement?.getAttribute("data-happening")).toBe("a5/Fri");
      await user.click(screen.getAllByRole("button", { name: "Undo" }).at(-1)!);
      await later();
      expect(stands("a5"), "one step back").toEqual([["Thu"], "Eve", "19:00", 120]);
    },
    SLOW,
  );

  it(
    "shows what goes over midnight at both ends",
    async () => {
      put("a5", { start: "22:00", minutes: 600 });
      others(host, {
        type: "set",
        collection: "weeks",
        record: "perfect",
        field: "by_clock",
        value: true,
        base: 0,
      });
      await opened(1440);
      const friday = screen.getByRole("group", { name: /^Friday Help/ });
      const rest = within(friday).getByRole("button", { name: /^From the day before: Choir/ });
      expect(rest.textContent).toContain("22:00 until 08:00 the next day");
      const thursday = screen.getByRole("group", { name: /^Thursday Help/ });
      expect(within(thursday).getByRole("button", { name: /^Choir practice/ })).toBeTruthy();
    },
    SLOW,
  );
});

describe("what one may look at again", () => {
  it(
    "names both things at the same time, and can be sent away for good",
    async () => {
      put("a5", { start: "19:00" });
      put("a3", { days: ["Thu"], start: "20:00" });
      await opened(1440);
      const says = /Thursday: “Choir practice” and “Cook tea.*” are at the same time/;
      expect(screen.getByText(says)).toBeTruthy();
      await user.click(screen.getByRole("button", { name: /^Cook tea.* is right as it is/ }));
      await later();
      expect(screen.queryByText(says)).toBeNull();
      expect(localStorage.getItem("planlive.asked.harbour-house.amara")).toContain("a5");
    },
    SLOW,
  );

  it(
    "says which outcome has nothing in the week, and begins something for it",
    async () => {
      put("a5", { outcomes: ["o1"] });
      await opened(1440);
      expect(screen.queryByRole("button", { name: "Add something for outcome 1" })).toBeNull();
      await user.click(screen.getByRole("button", { name: "Add something for outcome 2" }));
      await later();
      await user.type(screen.getByRole("textbox", { name: "What happens?" }), "Bus");
      await user.click(screen.getByRole("button", { name: "Done" }));
      await later(1_000);
      const bus = host
        .plan("amara")
        .list("blocks")
        .find(({ fields }) => fields["activity"]?.value === "Bus");
      expect(bus?.fields["outcomes"]?.value).toEqual(["o2"]);
    },
    SLOW,
  );
});

it(
  "takes how often and the time of the year as one thing",
  async () => {
    await opened(1440);
    await user.click(screen.getByRole("button", { name: /^Choir practice/ }));
    await later();
    await user.click(screen.getByText("How often?"));
    await later();
    await user.selectOptions(screen.getByRole("combobox", { name: "How often?" }), "TwoWeeks");
    await user.click(screen.getByRole("checkbox", { name: "Week 1" }));
    await user.click(screen.getByRole("radio", { name: "Term time" }));
    await later();
    const said = ["every", "in_weeks", "year", "weeks_per_year"];
    const now = () => said.map((field) => onHost(host, "blocks", "a5", field) ?? null);
    expect(now()).toEqual(["TwoWeeks", ["1"], "TermTime", 20]);
    await user.click(screen.getByRole("radio", { name: "All year" }));
    await later();
    expect(now()).toEqual(["TwoWeeks", ["1"], "AllYear", null]);
  },
  SLOW,
);

it("asks when somebody has to be there, so that the week can show where nobody is", async () => {
  await opened(1_200);
  await user.click(screen.getByText("When should somebody be there?"));
  await user.click(screen.getByRole("checkbox", { name: "Night" }));
  await user.click(screen.getByRole("checkbox", { name: "Morning" }));
  await later(1_000);
  expect(onHost(host, "about", "plan", "not_alone")).toEqual(["AM", "Night"]);
  await user.click(screen.getByRole("checkbox", { name: "Night" }));
  await later(1_000);
  expect(onHost(host, "about", "plan", "not_alone")).toEqual(["AM"]);
});
