import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

/** Letters of 16 pixels: a phone, a tablet, and a wide screen. */
const widths = { phone: 390, tablet: 820, wide: 1440 };

async function shown(width: number): Promise<void> {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(width);
  const { room } = tabletOf(host);
  render(Circle, { room });
  await later();
  await user.click(screen.getByRole("button", { name: /My perfect week/ }));
  await later();
}

const stands = (id: string) => [
  onHost(host, "blocks", id, "days"),
  onHost(host, "blocks", id, "part"),
];
const happening = () => document.activeElement?.getAttribute("data-happening");

/** Chooses something from the menu of a block. */
async function choose(block: string, item: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: `More for ${block}` }));
  await later();
  await user.click(screen.getByRole("menuitem", { name: item }));
  await later();
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
  host = sampleHost();
});
afterEach(() => {
  // What was announced has been heard before the next test listens.
  vi.advanceTimersByTime(30_000);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("as a table", () => {
  for (const [width, key, name] of [
    [widths.wide, "{ArrowRight}", "days across"],
    [widths.tablet, "{ArrowDown}", "a row for each day"],
  ] as const) {
    it(`has a caption and headers, with ${name}`, async () => {
      await shown(width);
      expect(screen.getByRole("table", { name: /good week/ })).toBeTruthy();
      const across = width === widths.wide;
      const days = screen.getAllByRole(across ? "columnheader" : "rowheader");
      expect(days.some(({ textContent }) => textContent?.includes("Wednesday"))).toBe(true);
    });

    it(`moves what is lifted with Enter and arrows, with ${name}`, async () => {
      await shown(width);
      const choir = screen.getByRole("button", { name: /^Choir practice/ });
      choir.focus();
      await user.keyboard("{Enter}");
      expect(screen.getByText(/^Lifted: Choir practice/)).toBeTruthy();
      await user.keyboard(key);
      expect(screen.getByText("Friday, Evening")).toBeTruthy();
      expect(stands("a5"), "nothing moves before it is put down").toEqual([["Thu"], "Eve"]);
      await user.keyboard("{Enter}");
      await later();
      expect(stands("a5")).toEqual([["Fri"], "Eve"]);
      expect(happening(), "the focus goes along").toBe("a5/Fri");
    });
  }

  it("leaves it where it was with Escape", async () => {
    await shown(widths.wide);
    screen.getByRole("button", { name: /^Choir practice/ }).focus();
    await user.keyboard("{Enter}{ArrowUp}{ArrowUp}{Escape}");
    await later();
    expect(stands("a5")).toEqual([["Thu"], "Eve"]);
    expect(happening()).toBe("a5/Thu");
  });

  it("moves by menu and dialog for whoever does not drag", async () => {
    await shown(widths.wide);
    await user.click(screen.getByRole("button", { name: "More for Choir practice" }));
    await later();
    await user.click(screen.getByRole("menuitem", { name: "Move to …" }));
    await later();
    await user.click(screen.getByRole("radio", { name: "Sunday" }));
    await user.click(screen.getByRole("radio", { name: "Night" }));
    await user.click(screen.getByRole("button", { name: "Move it here" }));
    await later();
    expect(stands("a5")).toEqual([["Sun"], "Night"]);
    expect(happening()).toBe("a5/Sun");
  });

  it("offers to take back a move, and says it once", async () => {
    await shown(widths.wide);
    screen.getByRole("button", { name: /^Choir practice/ }).focus();
    await user.keyboard("{Enter}{ArrowRight}{Enter}");
    await later();
    expect(screen.getAllByText("Choir practice is now on Friday, Evening.")).toHaveLength(1);
    await user.click(screen.getAllByRole("button", { name: "Undo" }).at(-1)!);
    await later();
    expect(stands("a5")).toEqual([["Thu"], "Eve"]);
  });

  for (const [width, keys, name] of [
    [widths.wide, "{Shift>}{ArrowDown}{ArrowDown}{/Shift}", "days across"],
    [widths.tablet, "{Shift>}{ArrowRight}{ArrowRight}{/Shift}", "a row for each day"],
  ] as const) {
    it(`stretches what is lifted by quarters of an hour, with ${name}`, async () => {
      await shown(width);
      screen.getByRole("button", { name: /^Choir practice/ }).focus();
      await user.keyboard(`{Enter}${keys}`);
      expect(screen.getAllByText("2 h 30"), "it is seen and said").toHaveLength(2);
      expect(onHost(host, "blocks", "a5", "minutes"), "not before it is put down").toBe(120);
      await user.keyboard("{Enter}");
      await later();
      expect(onHost(host, "blocks", "a5", "minutes")).toBe(150);
      expect(stands("a5"), "it stays where it was").toEqual([["Thu"], "Eve"]);
      expect(happening()).toBe("a5/Thu");
    });
  }

  it("gets shorter by menu, for whoever does not lift", async () => {
    await shown(widths.wide);
    await choose("Choir practice", "Shorter by a quarter of an hour");
    expect(onHost(host, "blocks", "a5", "minutes")).toBe(105);
    expect(screen.getByText("Choir practice takes: 1 h 45.")).toBeTruthy();
  });

  it("is on another day too, and not twice", async () => {
    await shown(widths.wide);
    await choose("Choir practice", "Also on another day …");
    await user.click(screen.getByRole("checkbox", { name: "Monday" }));
    await user.click(screen.getByRole("button", { name: "Put it there" }));
    await later();
    expect(stands("a5")).toEqual([["Mon", "Thu"], "Eve"]);
  });

  it("makes a copy that is its own, and takes it back with one step", async () => {
    await shown(widths.wide);
    await choose("Choir practice", "Make a copy …");
    await user.click(screen.getByRole("radio", { name: "Saturday" }));
    await user.click(screen.getByRole("radio", { name: "Morning" }));
    await user.click(screen.getByRole("button", { name: "Put a copy here" }));
    await later();
    const choirs = () =>
      host
        .plan("amara")
        .list("blocks")
        .filter(({ fields }) => fields["activity"]?.value === "Choir practice");
    expect(choirs().map(({ fields }) => [fields["days"]?.value, fields["part"]?.value])).toEqual([
      [["Thu"], "Eve"],
      [["Sat"], "AM"],
    ]);
    await user.click(screen.getAllByRole("button", { name: "Undo" }).at(-1)!);
    await later();
    expect(choirs()).toHaveLength(1);
  });

  it("adds a block with the first letter, on more days with a tap each", async () => {
    await shown(widths.wide);
    await user.click(screen.getByRole("button", { name: "Add to Friday, Night" }));
    await later();
    await user.type(screen.getByRole("textbox", { name: "What happens?" }), "Stars");
    await user.click(screen.getByRole("checkbox", { name: "Saturday" }));
    await user.click(screen.getByRole("button", { name: "Done" }));
    await later(1_000);
    const stars = host
      .plan("amara")
      .list("blocks")
      .find(({ fields }) => fields["activity"]?.value === "Stars");
    expect(stars?.fields["days"]?.value).toEqual(["Fri", "Sat"]);
    expect(stars?.fields["part"]?.value).toBe("Night");
  });
});

describe("what is said of a block", () => {
  const open = async () => {
    await shown(widths.wide);
    await user.click(screen.getByRole("button", { name: /^Choir practice/ }));
    await later();
  };

  it("says how often in one case, with its time of the year", async () => {
    const edit = { type: "set", collection: "blocks", record: "a5" } as const;
    const base = host.revision;
    others(
      host,
      { ...edit, field: "every", value: "TwoWeeks", base },
      { ...edit, field: "year", value: "TermTime", base },
    );
    await open();
    const fold = screen.getByText("How often?").closest("summary");
    expect(fold?.textContent).toContain("every 2nd week, in term time");
  });

  it.each(["How often?", "What help is needed?"])(
    "shows “%s” once when it is open",
    async (name) => {
      await open();
      await user.click(screen.getByText(name));
      await later();
      const seen = screen.getAllByText(name).filter((one) => !one.matches(".visually-hidden"));
      expect(seen.map(({ className }) => className)).toEqual([expect.stringContaining("title")]);
      const role = name === "How often?" ? "combobox" : "group";
      expect(screen.getByRole(role, { name }), "it has its name for ears").toBeTruthy();
    },
  );
});

it("keeps how to move by keyboard apart from what everybody needs", async () => {
  await shown(widths.wide);
  const how = screen.getByText("Tap something to change it.", { exact: false, selector: "p" });
  expect(how.querySelector(".move")?.textContent).toMatch(/^Drag it.*press Enter again\.$/);
  expect(how.firstChild?.textContent?.trim()).toBe("Tap something to change it.");
});

it("shows one day at a time on a phone", async () => {
  await shown(widths.phone);
  expect(screen.queryByRole("table")).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Thursday/ }));
  await later();
  expect(screen.getByRole("heading", { level: 2, name: "Thursday" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Choir practice/ })).toBeTruthy();
});
