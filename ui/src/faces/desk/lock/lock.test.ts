import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { flushSync } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Opened, unlockEvent } from "../../../native";
import { shellIsAsked, shellIsGone } from "../../../native/shell.test-kit";
import type { LockedCopiesView, Outcome, SafetyView } from "../../../protocol";
import { noSpare, sampleView, toldDesk } from "../desk.test-kit.svelte";
import UnlockDialog from "./UnlockDialog.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import { adviceOn } from "./advice";
import LockPanel from "./LockPanel.svelte";
import { faultIn } from "./recovery";

/** As the host wrote it for a test of its own: 32 bytes counted from nought. */
const KEY = "000GC 40R4Y 0M301 E209M 185G2 R38EE 1W810 24GKG 2GAH0 C5RR1 34D1A P70XT 3RFGY";

const safety = (lockedCopies: LockedCopiesView): SafetyView => ({
  trouble: null,
  troubleSince: null,
  file: "/day.planlive",
  copiedAt: null,
  copyTrouble: null,
  isOnTwoDisks: false,
  isSecondFailing: false,
  isErasingLate: false,
  lockedCopies,
});

function show(hasLock: boolean, copies?: LockedCopiesView) {
  const { desk, line } = toldDesk({ ...sampleView(), hasLock });
  if (copies) line.safety = safety(copies);
  render(WithDesk, { desk, shown: LockPanel as never });
  return { line, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole("button", { name });
/** What the host tells a desk on another computer. */
const elsewhere = noSpare;
const printed: Outcome = {
  type: "printed",
  path: "/paper/1",
  name: "s.pdf",
  pages: 1,
  warnings: [],
};

describe("the lock of an event", () => {
  it("is set only when the recovery sheet is put away", async () => {
    const { line, user } = show(false);
    await user.click(button("Lock this event…"));
    const next = button("Go on");
    expect(next.hasAttribute("disabled")).toBe(true);
    await user.type(screen.getByLabelText("Passphrase"), "five warm loaves at dawn");
    await user.type(screen.getByLabelText("The same once more"), "five warm loaves at dusk");
    expect(screen.getByText("The two are not the same.")).toBeTruthy();
    expect(next.hasAttribute("disabled")).toBe(true);
    await user.type(screen.getByLabelText("The same once more"), "{Backspace>4/}dawn");
    line.answer = printed;
    await user.click(next);
    const lock = button("Lock the event");
    expect(lock.hasAttribute("disabled")).toBe(true);
    await user.click(screen.getByLabelText("The sheet is printed and put away"));
    line.answer = { type: "saved", revision: 2 };
    await user.click(lock);
    expect(line.wished).toEqual([
      { type: "prepare", passphrase: "five warm loaves at dawn", language: "en" },
      { type: "set" },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is set, and its sheet printed, only on the laptop that hosts the day", () => {
    const { line } = show(false);
    line.spare = elsewhere;
    flushSync();
    expect(screen.queryByRole("button", { name: "Lock this event…" })).toBeNull();
    expect(screen.getByText(/only on the laptop that hosts the day/)).toBeTruthy();
    line.spare = { ...elsewhere, code: "ACDE-FGHJ-KLMN-PQRT" };
    flushSync();
    expect(button("Lock this event…")).toBeTruthy();
    expect(screen.queryByText(/only on the laptop that hosts the day/)).toBeNull();
  });

  it("has no sheet at another computer, and still gets another passphrase there", () => {
    const { line } = show(true);
    line.spare = elsewhere;
    flushSync();
    expect(screen.queryByRole("button", { name: "Print the recovery sheet" })).toBeNull();
    expect(button("Another passphrase…")).toBeTruthy();
  });

  it("shows what is typed only to those who ask", async () => {
    const { user } = show(false);
    await user.click(button("Lock this event…"));
    const box = screen.getByLabelText<HTMLInputElement>("Passphrase");
    expect(box.type).toBe("password");
    await user.click(screen.getByLabelText("Show what I type"));
    expect(box.type).toBe("text");
  });

  it("comes off for whoever could open the event, and a wrong word is said", async () => {
    const { line, user } = show(true);
    await user.click(button("Take the lock off…"));
    await user.type(screen.getByLabelText(/^Passphrase now/), "a guess");
    line.answer = { type: "failed", error: "wrongPassphrase" };
    await user.click(button("Take the lock off"));
    expect(screen.getByText(/neither the passphrase of this event/)).toBeTruthy();
    line.answer = { type: "saved", revision: 2 };
    await user.click(button("Take the lock off"));
    expect(line.wished.at(-1)).toEqual({ type: "takeOff", current: "a guess" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("gets another passphrase", async () => {
    const { line, user } = show(true);
    await user.click(button("Another passphrase…"));
    await user.type(screen.getByLabelText(/^Passphrase now/), "the old one");
    await user.type(screen.getByLabelText("New passphrase"), "nine slow boats");
    await user.type(screen.getByLabelText("The same once more"), "nine slow boats");
    await user.click(button("Another passphrase"));
    const wish = { type: "change", current: "the old one", passphrase: "nine slow boats" };
    expect(line.wished).toEqual([wish]);
  });
});

describe("the copies of a locked event", () => {
  const followed = { isAtWork: false, locked: 12, open: [], other: [] };

  it("have its lock too, once they are done", () => {
    const { line } = show(true, { ...followed, isAtWork: true, locked: 0 });
    expect(screen.getByText(/are being locked, too/)).toBeTruthy();
    line.safety = safety(followed);
    flushSync();
    expect(screen.getByText("The 12 copies beside the event have the same lock.")).toBeTruthy();
  });

  it("are named when anyone can still read them, and go for good when somebody says so", async () => {
    const name = "2026-12-03 14.05.12 +0000.planlive";
    const { line, user } = show(true, { ...followed, open: [name], other: ["old.planlive"] });
    expect(screen.getByText(/^This copy could not be locked/)).toBeTruthy();
    expect(screen.getByText(name)).toBeTruthy();
    expect(screen.getByText(/passphrase of an earlier lock/)).toBeTruthy();
    line.answer = { type: "saved", revision: 2 };
    await user.click(button("Delete it for good"));
    expect(line.wished).toEqual([{ type: "dropOpenCopies" }]);
  });
});

describe("a locked event on the first screen", () => {
  afterEach(shellIsGone);
  const opened: Opened = { host: "127.0.0.1:7410", key: "k", event: "e" };

  function ask(answer: () => unknown) {
    const asked = shellIsAsked(answer);
    const onopened = vi.fn();
    const path = "/home/grace/Harbour.planlive";
    const act = async (typed: string, remember: boolean) =>
      onopened(await unlockEvent(path, typed, remember));
    render(UnlockDialog, { path, act, canRemember: true, onclose: () => undefined });
    return { asked, onopened, path, user: userEvent.setup() };
  }

  it("opens with its passphrase, and says when that was another one", async () => {
    let isRight = false;
    const { asked, onopened, path, user } = ask(() => {
      if (isRight) return opened;
      // As the app says no.
      throw { code: "wrongPassphrase", detail: "" };
    });
    expect(screen.getByRole("dialog", { name: /Harbour.planlive.* has a lock/ })).toBeTruthy();
    await user.type(screen.getByLabelText("Its passphrase"), "a guess");
    await user.click(button("Open"));
    expect(screen.getByText(/That is not the passphrase of this event/)).toBeTruthy();
    expect(onopened).not.toHaveBeenCalled();
    isRight = true;
    await user.click(screen.getByLabelText(/^Do not ask again/));
    await user.type(screen.getByLabelText("Its passphrase"), "{Enter}");
    expect(onopened).toHaveBeenCalledWith(opened);
    expect(asked.at(-1)).toEqual({ path, typed: "a guess", remember: true });
  });

  it("opens with the recovery sheet, and names the group with a slip in it", async () => {
    const { asked, user } = ask(() => opened);
    await user.click(button("I have the recovery sheet"));
    const box = screen.getByLabelText("The thirteen groups on the sheet");
    await user.type(box, KEY.slice(0, 30));
    await user.click(button("Open"));
    expect(screen.getByText(/65 letters and numbers; these are 25\./)).toBeTruthy();
    await user.clear(box);
    await user.type(box, KEY.replace(/^./, "Z"));
    await user.click(button("Open"));
    expect(screen.getByText("There is a slip in group 1.")).toBeTruthy();
    expect(asked).toEqual([]);
    await user.clear(box);
    await user.type(box, KEY.toLowerCase());
    await user.click(button("Open"));
    expect(asked).toHaveLength(1);
  });
});

it("a key is checked as the event file checks it", () => {
  expect(faultIn(KEY)).toBeUndefined();
  expect(faultIn(KEY.replaceAll("0", "o").replaceAll("1", "L"))).toBeUndefined();
  const groups = KEY.split(" ");
  const [first = "", second = "", ...others] = groups;
  expect(faultIn([second, first, ...others].join(""))).toEqual({ is: "group", group: 1 });
  expect(faultIn("")).toEqual({ is: "length", count: 0 });
});

it("says what a stranger could guess", () => {
  const said = ["kitten", "kittens1", "aaaaaaaaaaaaaaaaaaaa", "five warm loaves at dawn"];
  expect(said.map(adviceOn)).toEqual(["short", "easy", "easy", "good"]);
});
