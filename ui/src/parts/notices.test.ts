import { fireEvent, render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import Notices from "./Notices.svelte";
import { announce, notify } from "./notices.svelte";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

test("the same sentence twice is said twice, by a region that was there before", async () => {
  render(Notices);
  const [ears] = screen.getAllByRole("status");
  expect(ears).toHaveAttribute("aria-live", "polite");
  announce("Moved to Monday");
  announce("Moved to Monday");
  await tick();
  expect(ears?.querySelectorAll("p")).toHaveLength(2);
  vi.advanceTimersByTime(11_000);
  await tick();
  expect(ears?.textContent).toBe("");
});

test("a notice goes by itself, but not while somebody is on it", async () => {
  render(Notices);
  notify("Saved");
  await tick();
  const notice = screen.getByText("Saved");
  await fireEvent.pointerEnter(notice.closest(".notice")!);
  vi.advanceTimersByTime(60_000);
  await tick();
  expect(notice).toBeVisible();
  await fireEvent.pointerLeave(notice.closest(".notice")!);
  vi.advanceTimersByTime(9_000);
  await tick();
  expect(screen.queryByText("Saved")).toBeNull();
});

test("undo is offered for longer, once", async () => {
  const onchoose = vi.fn();
  render(Notices);
  notify("In the tray", { label: "Undo", onchoose });
  await tick();
  vi.advanceTimersByTime(15_000);
  await tick();
  await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(onchoose).toHaveBeenCalledOnce();
  expect(screen.queryByText("In the tray")).toBeNull();
});
