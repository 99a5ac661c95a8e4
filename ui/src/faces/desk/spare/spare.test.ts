import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import type { Component } from "svelte";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import type { SpareView } from "../../../protocol";
import type { SpareNow } from "../../../native";
import { shellAnswers, shellIsAsked, shellIsGone } from "../../../native/shell.test-kit";
import { noSpare, toldDesk } from "../desk.test-kit.svelte";
import BeSpare from "../start/BeSpare.svelte";
import SpareScreen from "../start/SpareScreen.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import SpareBanner from "./SpareBanner.svelte";
import SpareDialog from "./SpareDialog.svelte";

afterEach(shellIsGone);

const at = new Date(2026, 11, 3, 14, 5).toISOString();

function show(shown: Component, spare: Partial<SpareView>) {
  const { desk, line } = toldDesk();
  line.spare = { ...noSpare, ...spare };
  render(WithDesk, { desk, shown: shown as never });
  return { desk, line, user: userEvent.setup() };
}

it("the code for a spare laptop is shown where the host gives it, and nowhere else", () => {
  show(SpareDialog as never, { code: "ACDE-FGHJ-KLMN-PQRT" });
  expect(screen.getByText("ACDE-FGHJ-KLMN-PQRT")).toBeTruthy();
  expect(screen.getByText(/gets everything that everybody writes/)).toBeTruthy();
});

it("another computer's desk is told where to look for the code", () => {
  show(SpareDialog as never, { state: "following", until: at });
  expect(screen.getByText(/shown only on the laptop that hosts the day/)).toBeTruthy();
  expect(screen.getByRole("status").textContent).toContain("everything up to 14:05");
});

it("a spare laptop that is gone is said at the desk, with how far it came", async () => {
  const { desk, user } = show(SpareBanner as never, { state: "gone", until: at });
  expect(screen.getByRole("status").textContent).toContain("14:05");
  await user.click(screen.getByRole("button", { name: "Spare laptop" }));
  expect(desk.over).toBe("spare");
});

it("a desk from which another laptop has taken over says so before all else", () => {
  show(SpareBanner as never, { state: "gone", until: at, isOver: true });
  expect(screen.getByRole("alert").textContent).toContain("Another laptop has taken over");
});

it("the laptop that was taken for dead hosts on when somebody there says so twice", async () => {
  const { line, user } = show(SpareBanner as never, { isOver: true, code: "ACDE" });
  await user.click(screen.getByRole("button", { name: "Host on here…" }));
  expect(screen.getByText(/not to be had any more/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(line.hostedOn).toBe(0);
  await user.click(screen.getByRole("button", { name: "Host on here…" }));
  line.answer = { type: "failed", error: "notSaved" };
  await user.click(screen.getByRole("button", { name: "Host on here" }));
  expect(await screen.findAllByRole("alert"), "it says why not").toHaveLength(2);
  line.answer = { type: "saved", revision: 8 };
  await user.click(screen.getByRole("button", { name: "Host on here" }));
  expect(line.hostedOn).toBe(2);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("a desk on another computer has no say in which laptop hosts", () => {
  show(SpareBanner as never, { isOver: true });
  expect(screen.queryByRole("button", { name: "Host on here…" })).toBeNull();
});

it("two laptops that host the same day are said at the desk, until that is settled", async () => {
  const { user } = show(SpareBanner as never, { state: "none", isDoubled: true });
  expect(screen.getByRole("alert").textContent).toContain(
    "Another laptop hosts this event as well",
  );
  await user.click(screen.getByRole("button", { name: "That is settled" }));
  expect(screen.queryByRole("alert")).toBeNull();
});

it("a laptop becomes the spare one with an address and a code, or with the link alone", async () => {
  const begun: unknown[] = [];
  const now = { file: "b.planlive", doing: "calling", percent: 0, until: null, apart: null };
  shellAnswers({ begin_spare: now });
  render(BeSpare, { onbegun: (one) => begun.push(one), onclose: () => undefined });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Begin" }));
  expect(screen.getByRole("alert").textContent).toContain("address of the first laptop is missing");
  const address = screen.getByRole("textbox", { name: /Address of the first laptop/ });
  await user.type(address, "192.168.1.5:7410");
  await user.click(screen.getByRole("button", { name: "Begin" }));
  expect(screen.getByRole("alert").textContent).toContain("code is missing");
  await user.clear(address);
  await user.type(address, "http://192.168.1.5:7410/#spare=ACDE");
  expect(screen.queryByRole("textbox", { name: "Code" }), "it is in the link").toBeNull();
  await user.click(screen.getByRole("button", { name: "Begin" }));
  expect(begun).toEqual([now]);
});

it("the spare laptop takes over only when somebody says so twice, and has something to take over with", async () => {
  const asked: string[] = [];
  shellAnswers({ spare_state: new Promise(() => undefined) });
  const now = { file: "b.planlive", percent: 0, apart: at } as const;
  const { rerender } = render(SpareScreen, {
    now: { ...now, doing: "calling", until: null },
    onended: () => asked.push("ended"),
  });
  const user = userEvent.setup();
  const button = () => screen.getByRole("button", { name: "The first laptop is gone: take over" });
  expect((button() as HTMLButtonElement).disabled, "there is nothing yet").toBe(true);
  await rerender({ now: { ...now, doing: "calling", until: at } });
  expect(screen.getByRole("status").textContent).toContain("has not been reached since 14:05");
  await user.click(button());
  expect(screen.getByRole("dialog", { name: "Take over?" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Take over now" })).toBeTruthy();
});

it("a laptop that follows no more says so, instead of how far it was", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const now = { file: "b.planlive", percent: 100, apart: null, until: at, doing: "following" };
  const answers: Record<string, unknown> = { spare_state: now };
  shellAnswers(answers);
  render(SpareScreen, { now: now as SpareNow, onended: () => undefined });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(screen.getByRole("status").textContent).toContain("Here is everything up to 14:05");
  expect(screen.queryByText(/no longer follows/)).toBeNull();
  answers["spare_state"] = null;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(screen.getByRole("status").textContent).toContain("no longer follows the first one");
  expect(screen.getByText(/choose “Be the spare laptop…” again, with the same file/)).toBeTruthy();
  const button = screen.getByRole("button", { name: "The first laptop is gone: take over" });
  expect((button as HTMLButtonElement).disabled, "there is nobody to do it").toBe(true);
  answers["spare_state"] = now;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(screen.queryByText(/no longer follows/), "it does again").toBeNull();
});

it("a laptop that is taking over is not told meanwhile that it follows no more", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  shellAnswers({ spare_state: null, take_over: new Promise(() => undefined) });
  render(SpareScreen, {
    now: { file: "b.planlive", percent: 100, apart: at, until: at, doing: "calling" },
    onended: () => undefined,
  });
  await fireEvent.click(screen.getByRole("button", { name: /is gone: take over/ }));
  await fireEvent.click(screen.getByRole("button", { name: "Take over now" }));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(screen.queryByText(/no longer follows/)).toBeNull();
});

it("a locked event wants its passphrase before this laptop takes over, and a wrong one can be typed again", async () => {
  const opened = { host: "127.0.0.1:7410", key: "k", event: "e" };
  let answer: () => unknown = () => {
    throw { code: "locked", detail: "" };
  };
  const asked = shellIsAsked(() => answer());
  render(SpareScreen, {
    now: { file: "/kept/b.planlive", doing: "calling", percent: 100, until: at, apart: at },
    onended: () => expect.fail("it is the spare laptop still"),
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "The first laptop is gone: take over" }));
  await user.click(screen.getByRole("button", { name: "Take over now" }));
  expect(screen.getByRole("dialog", { name: /b\.planlive.* has a lock/ })).toBeTruthy();
  expect(screen.queryByRole("dialog", { name: "Take over?" }), "one at a time").toBeNull();
  answer = () => {
    throw { code: "wrongPassphrase", detail: "" };
  };
  await user.type(screen.getByLabelText("Its passphrase"), "a guess{Enter}");
  expect(screen.getByText(/That is not the passphrase of this event/)).toBeTruthy();
  expect(asked.at(-1)).toEqual({ typed: "a guess" });
  answer = () => opened;
  await user.clear(screen.getByLabelText("Its passphrase"));
  await user.type(screen.getByLabelText("Its passphrase"), "five warm loaves{Enter}");
  expect(asked).toContainEqual({ typed: "five warm loaves" });
  expect(location.hash).toContain("host=127.0.0.1");
});
