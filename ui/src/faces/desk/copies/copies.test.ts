import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shellAnswers } from "../../../native/shell.test-kit";
import type { CopyView, SafetyView } from "../../../protocol";
import CopiesOf from "../start/CopiesOf.svelte";
import { now, sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import CopiesDialog from "./CopiesDialog.svelte";
import SafetyBanner from "./SafetyBanner.svelte";
import { Stick } from "./stick.svelte";
import { megabytes } from "./when";

const copy = (name: string, more: Partial<CopyView> = {}): CopyView => ({
  name,
  at: "2026-12-03T14:05:12Z",
  isUpgrade: false,
  kilobytes: 2_340,
  circles: 25,
  item: "Perfect week",
  ...more,
});

const calm: SafetyView = {
  trouble: null,
  troubleSince: null,
  file: "/home/ann/day.planlive",
  copiedAt: "2026-12-03T14:05:12Z",
  copyTrouble: null,
  isOnTwoDisks: false,
  isSecondFailing: false,
  isErasingLate: false,
  lockedCopies: null,
};

function show(shown: unknown, safety: Partial<SafetyView> = {}, copies: CopyView[] = []) {
  const { desk, line } = toldDesk(sampleView());
  line.safety = { ...calm, ...safety };
  line.copies = copies;
  render(WithDesk, { desk, shown: shown as never });
  return { line, user: userEvent.setup() };
}

describe("the copies of an event", () => {
  it("say when they were made, at what the room was, and how large they are", () => {
    const { line } = show(CopiesDialog, {}, [copy("a"), copy("b", { circles: null })]);
    const dialog = screen.getByRole("dialog", { name: "Nothing is lost" });
    const all = within(dialog).getByText(/25 circles/);
    expect(all.textContent).toMatch(/during “.*Perfect week.*” ·\s+.*25.* circles ·\s+.*2\.3.* MB/);
    expect(within(dialog).getByText(/Damaged/)).toBeTruthy();
    const back = within(dialog).getAllByRole("button", { name: /Give one circle its plan back/ });
    expect(back.length, "a damaged one gives nothing back").toBe(1);
    expect(line.listed, "asked for when it is opened").toBe(1);
  });

  it("give one circle its plan back when one says whose", async () => {
    const { line, user } = show(CopiesDialog, {}, [copy("2026-12-03 14.05.12 +0000")]);
    await user.click(screen.getByRole("button", { name: /Give one circle its plan back from/ }));
    const asked = screen.getByRole("dialog", { name: "Give one circle its plan back" });
    expect(within(asked).getByText(/goes to its history/)).toBeTruthy();
    await user.click(within(asked).getByRole("button", { name: "Give it back" }));
    const [first] = sampleView().circles;
    expect(line.broughtBack).toEqual([["2026-12-03 14.05.12 +0000", first?.circle]]);
  });
});

describe("trouble with the disk", () => {
  it("is said with what one can do, and where the words are meanwhile", () => {
    show(SafetyBanner, { trouble: "moved" });
    const said = screen.getByRole("status").textContent;
    expect(said).toMatch(/no longer where it was.*day\.planlive.*stays on their tablets/);
  });

  it("with copies alone is no reason to stop", () => {
    show(SafetyBanner, { copyTrouble: "full" });
    expect(screen.getByRole("status").textContent).toMatch(/The day itself goes on/);
  });

  it("on the second disk, or with what is left of a deletion, is said though all else is well", () => {
    show(SafetyBanner, { isSecondFailing: true, isErasingLate: true });
    const said = screen.getByRole("status").textContent;
    expect(said).toMatch(/second disk/);
    expect(said).toMatch(/certificate comes/);
  });

  it("is not said when there is none", () => {
    show(SafetyBanner);
    expect(screen.getByRole("status").textContent.trim()).toBe("");
  });
});

describe("the stick", () => {
  beforeEach(() => localStorage.clear());

  it("remembers when and where, and reminds only who wants it", async () => {
    shellAnswers({ copy_to_stick: "/media/stick" });
    const stick = new Stick("e", () => now);
    await stick.copy(null);
    expect(stick.last).toMatchObject({ at: now, place: "/media/stick" });
    const later = now + 31 * 60_000;
    expect(stick.isDue(later), "nobody asked").toBe(false);
    stick.remind(30);
    expect([stick.isDue(now), stick.isDue(later)]).toEqual([false, true]);
    stick.later(later);
    expect(stick.isDue(later + 60_000), "left alone for a while").toBe(false);
    expect(stick.isDue(later + 11 * 60_000)).toBe(true);
    const again = new Stick("e", () => now);
    expect(again.every, "and after the desk was closed").toBe(30);
  });
});

describe("at the start", () => {
  it("a copy can be opened beside the good one", async () => {
    const onclose = vi.fn();
    shellAnswers({ event_copies: [copy("a")] });
    render(CopiesOf, {
      path: "/day.planlive",
      title: "Copies of Our day",
      onlocked: vi.fn(),
      onclose,
    });
    const open = await screen.findByRole("button", { name: /Open the copy of .* beside/ });
    expect(open).toBeTruthy();
    expect(screen.getByText(/Nothing is replaced/)).toBeTruthy();
  });
});

it("sizes have as many digits as one wants to read", () => {
  expect([4, 940, 2_340, 45_600].map(megabytes)).toEqual([0.1, 0.9, 2.3, 46]);
});
