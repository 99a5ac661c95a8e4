import { plainWall, unmoved } from "../../room/blank";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WallShowing, WallView } from "../../protocol";
import { AwayMark, PATIENCE_MS, TRUST_MS } from "./away.svelte";
import Shown from "./Shown.svelte";
import { entryOf } from "../../room/picture";

function view(showing: WallShowing): WallView {
  return {
    ...plainWall,
    title: "Our day",
    agenda: { start: "10:00", items: [], runs: [], now: null, isOver: false, ...unmoved },
    showing,
    announcements: [],
    joining: {
      code: "ABC234",
      isLocked: false,
      addresses: ["10.0.0.7:7410"],
      link: "http://10.0.0.7:7410/",
    },
  };
}

const item: WallShowing = {
  type: "item",
  name: "Amara",
  place: 0,
  picture: {
    type: "outcomes",
    outcomes: [entryOf("o", "I sing with the choir", null)],
    actions: [],
  },
};

function show(showing: WallShowing, isAway = false) {
  const onhide = vi.fn();
  const shown = render(Shown, { view: view(showing), now: 0, isAway, onhide });
  return { onhide, ...shown };
}

describe("the keys of the wall", () => {
  it("B hides what is shown, at once and without a word", async () => {
    const { onhide } = show(item);
    const user = userEvent.setup();
    await user.keyboard("b");
    expect(onhide).toHaveBeenCalledTimes(1);
    await user.keyboard("{Control>}b{/Control}");
    expect(onhide).toHaveBeenCalledTimes(1);
    // Also without the host: what was there is gone before any answer.
    expect(screen.queryByText("I sing with the choir")).toBeNull();
  });

  it("has a large button for the calm card after a touch", async () => {
    const { onhide } = show(item);
    const user = userEvent.setup();
    await user.pointer({ keys: "[TouchA]", target: document.body });
    await user.click(screen.getByRole("button", { name: "Calm card now (B)" }));
    expect(onhide).toHaveBeenCalledTimes(1);
  });

  it("tells how many pages it has", async () => {
    const onpages = vi.fn();
    render(Shown, { view: view(item), now: 0, isAway: false, onhide: vi.fn(), onpages });
    await tick();
    expect(onpages).toHaveBeenLastCalledWith(1);
  });
});

describe("a wall that has lost the host", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("keeps its picture and says so with a small mark, after some seconds", async () => {
    show({ type: "agenda" }, true);
    await tick();
    expect(screen.queryByRole("img", { name: /Waiting for the laptop/ })).toBeNull();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(screen.getByRole("img", { name: /Waiting for the laptop/ })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Our day");
  });

  it("keeps something of a circle only as long as its yes can be believed", async () => {
    show(item, true);
    await vi.advanceTimersByTimeAsync(TRUST_MS - 1);
    expect(screen.getAllByText("I sing with the choir").length).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(screen.queryByText("I sing with the choir")).toBeNull();
  });

  it("begins anew when the host is back in between", () => {
    const away = new AwayMark();
    away.tell(true);
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    away.tell(false);
    away.tell(true);
    vi.advanceTimersByTime(PATIENCE_MS - 1);
    expect([away.isShown, away.isLong]).toEqual([false, false]);
  });
});
