import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { type Tablet, later, onHost, others, tabletOf } from "../trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function opened(): Promise<Tablet> {
  const tablet = tabletOf(host);
  history.replaceState({ place: { is: "sheet", sheet: "living-plan", section: null } }, "");
  render(Circle, { room: tablet.room });
  await later();
  return tablet;
}

const part = (name: string) =>
  screen.getByRole("heading", { level: 2, name }).closest<HTMLElement>("section")!;

async function press(inside: HTMLElement, name: string | RegExp) {
  await user.click(within(inside).getByRole("button", { name }));
  await later(1_000);
}

beforeAll(async () => {
  await import("../goals/Goals.svelte");
  await import("./Living.svelte");
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

describe("near and far", () => {
  it("keeps both views where people see it differently", async () => {
    await opened();
    const article = within(part("Near and far"))
      .getByText(/By next summer I sing/)
      .closest("article")!;
    await user.click(within(article).getByText("Do we see it the same way?"));
    await later();
    await user.click(within(article).getByRole("radio", { name: "We see it differently" }));
    await later(1_000);
    await user.type(
      within(article).getByRole("textbox", { name: "How each of us sees it" }),
      "Pat thinks of spring",
    );
    await later(1_000);
    expect(onHost(host, "outcomes", "o1", "agreement")).toBe("Different");
    expect(onHost(host, "outcomes", "o1", "difference")).toBe("Pat thinks of spring");
  });
});

describe("a check-in", () => {
  it("says that it is private, and its slip stays under the hand", async () => {
    await opened();
    const checkIns = part("How is this landing?");
    expect(within(checkIns).getByText(/never on the wall/)).toBeTruthy();
    await user.click(within(checkIns).getByRole("radio", { name: "Good" }));
    await later(1_000);
    const [checkIn] = host.plan("amara").list("checkIns");
    expect(checkIn?.fields["mood"]?.value).toBe(4);
    expect(within(checkIns).getAllByRole("listitem")).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Show on the wall" }), "not this sheet").toBeNull();
  });
});

describe("the timeline", () => {
  async function seen(): Promise<HTMLElement> {
    const timeline = part("The plan as it was");
    await press(timeline, "Show the timeline");
    return timeline;
  }

  /** Half an hour later another tablet writes, puts away and adds. */
  async function changedLater() {
    await vi.advanceTimersByTimeAsync(30 * 60_000);
    const seenText = String(onHost(host, "outcomes", "o1", "statement"));
    others(
      host,
      {
        type: "set",
        collection: "outcomes",
        record: "o1",
        field: "statement",
        value: seenText.replace("next summer", "spring"),
        base: host.revision,
        seen: seenText,
      },
      { type: "remove", collection: "actions", record: "t3" },
      {
        type: "insert",
        collection: "actions",
        record: "t9",
        order: "z",
        fields: { what: "Buy a songbook", status: "Open" },
      },
    );
    await later();
  }

  it("tells what has changed since, word by word and sheet by sheet", async () => {
    await opened();
    await changedLater();
    const timeline = await seen();
    const [, first] = within(timeline).getAllByRole("button", { name: /^What has changed since/ });
    await user.click(first!);
    await later(1_000);
    expect(within(timeline).getByRole("heading", { level: 4 }).textContent).toBe(
      "Outcomes and actions",
    );
    expect(timeline.querySelector("del")?.textContent).toBe("taken away:next summer");
    expect(timeline.querySelector("ins")?.textContent).toBe("new:spring");
    expect(within(timeline).getByText("Put in the tray").closest("li")?.textContent).toContain(
      "Make picture recipes",
    );
    expect(within(timeline).getByText("Added").closest("li")?.textContent).toContain(
      "Buy a songbook",
    );
  });

  it("brings a moment back as a new step, which one undo takes back", async () => {
    await opened();
    const before = onHost(host, "outcomes", "o1", "statement");
    await changedLater();
    const after = onHost(host, "outcomes", "o1", "statement");
    const timeline = await seen();
    const [, back] = within(timeline).getAllByRole("button", { name: /^Bring this back/ });
    await user.click(back!);
    await later(1_000);
    const dialog = screen.getByRole("dialog");
    expect(dialog.textContent).toContain("3 things change");
    await user.type(within(dialog).getByRole("textbox"), "Summer was right");
    await press(dialog, "Bring this back");
    expect(onHost(host, "outcomes", "o1", "statement")).toBe(before);
    expect(host.plan("amara").record("actions", "t3")?.removed).toBe(false);
    expect(host.plan("amara").record("actions", "t9")?.removed, "it waits in the tray").toBe(true);
    const [note] = host.plan("amara").list("revisions");
    expect(note?.fields["restored_from"]?.value).toBe(1);
    expect(note?.fields["reason"]?.value).toBe("Summer was right");
    await user.click(screen.getAllByRole("button", { name: /^Undo/ })[0]!);
    await later(1_000);
    expect(onHost(host, "outcomes", "o1", "statement")).toBe(after);
    expect(host.plan("amara").record("actions", "t9")?.removed).toBe(false);
  });

  it("waits for the host when it cannot be reached", async () => {
    const { wire } = await opened();
    wire.cut();
    await later(1_000);
    const timeline = await seen();
    expect(within(timeline).getByRole("status").textContent).toContain("out of reach");
    wire.mend();
    await later(30_000);
    expect(within(timeline).getAllByRole("button", { name: /^Bring this back/ })).toHaveLength(1);
  });
});

describe("still right?", () => {
  it("is asked when the rhythm has passed, and a yes is kept", async () => {
    others(host, {
      type: "insert",
      collection: "reviews",
      record: "r1",
      order: "i",
      fields: { every_weeks: 4, held_on: "2026-10-01" },
    });
    await opened();
    await user.click(screen.getByRole("button", { name: "Yes, still right" }));
    await later(1_000);
    expect(screen.queryByText("Still right?")).toBeNull();
    const [note] = host.plan("amara").list("revisions");
    expect(note?.fields["trigger"]?.value).toBe("Review");
  });
});

describe("undo by keys", () => {
  it("works outside a box of text and leaves a box to the browser", async () => {
    await opened();
    await user.click(screen.getByRole("radio", { name: "Keeping it going" }));
    await later(1_000);
    expect(onHost(host, "about", "plan", "phase")).toBe("Maintenance");
    screen.getByRole("textbox", { name: "What I am trying to do" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    await later(1_000);
    expect(onHost(host, "about", "plan", "phase")).toBe("Maintenance");
    screen.getByRole("heading", { level: 1 }).closest("main")!.focus();
    await user.keyboard("{Control>}z{/Control}");
    await later(1_000);
    expect(onHost(host, "about", "plan", "phase")).toBeNull();
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await later(1_000);
    expect(onHost(host, "about", "plan", "phase")).toBe("Maintenance");
  });
});
