import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { WallShowing, WallView } from "../../protocol";
import { blankWall } from "../../room/blank";
import { PATIENCE_MS, Steady } from "./steady.svelte";

const view = (showing: WallShowing): WallView => ({ ...blankWall(), showing });
const agenda = view({ type: "agenda" });
const neutral = view({ type: "neutral" });
const photo = view({
  type: "media",
  media: { name: "a.jpg", kind: "photo", path: "/media/x/a.jpg" },
});
const ideas = view({ type: "ideas", ideas: [], only: null });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function waiting() {
  let come = () => {};
  const steady = new Steady(() => new Promise<void>((done) => (come = done)));
  return { steady, come: () => come() };
}
const now = (steady: Steady) => steady.shown?.showing.type;

it("keeps the last good picture until a photo can be seen whole", async () => {
  const { steady, come } = waiting();
  steady.tell(agenda);
  steady.tell(photo);
  expect(now(steady)).toBe("agenda");
  come();
  await vi.advanceTimersByTimeAsync(0);
  expect(now(steady)).toBe("media");
});

it("does not wait for ever", async () => {
  const { steady } = waiting();
  steady.tell(agenda);
  steady.tell(photo);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(now(steady)).toBe("media");
});

it("shows anything else at once, also while it waits", async () => {
  const { steady, come } = waiting();
  steady.tell(agenda);
  steady.tell(photo);
  steady.tell(neutral);
  expect(now(steady)).toBe("neutral");
  come();
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(now(steady)).toBe("neutral");
});

it("keeps nothing that circles have given while it waits", () => {
  const { steady } = waiting();
  steady.tell(ideas);
  steady.tell(photo);
  expect(now(steady)).toBe("neutral");
});

it("has a calm card at once, and stays with it until the host shows something else", () => {
  const { steady } = waiting();
  steady.tell(ideas);
  steady.hide();
  expect(now(steady)).toBe("neutral");
  steady.tell({ ...ideas, title: "Later" });
  expect(now(steady)).toBe("neutral");
  steady.tell(neutral);
  steady.tell(ideas);
  expect(now(steady)).toBe("ideas");
});
