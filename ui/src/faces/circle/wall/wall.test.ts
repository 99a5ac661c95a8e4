import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { shipped } from "../trial/shipped";
import { later, tabletOf } from "../trial/tablet.test-kit";
import { asksEachTime } from "./fresh";

/** The page of the wall is a file of its own: it comes when the network lets it. */
const file = vi.hoisted(() => {
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  return { coming, come };
});
vi.mock("../../../pictures/Poster.svelte", async (original) => {
  await file.coming;
  return original();
});

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

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
  vi.useRealTimers();
});

function ask(section: string) {
  host.perform({ type: "askToShow", circle: "amara", worksheet: "one-page-profile", section });
}

async function shown() {
  const { room } = tabletOf(host);
  render(Circle, { room });
  await later();
}

describe("a yes to the wall", () => {
  it("can only be said to what has been seen", async () => {
    await shown();
    ask("important-to");
    await later();
    const yes = () => screen.getByRole<HTMLButtonElement>("button", { name: "Yes" });
    expect(screen.getByText("The picture is on its way …")).toBeTruthy();
    expect(yes().disabled).toBe(true);
    file.come();
    await vi.dynamicImportSettled();
    await later();
    expect(yes().disabled).toBe(false);
    expect(screen.queryByText("The picture is on its way …")).toBeNull();
  });

  it("takes one line however many there are, and each is taken back in it", async () => {
    await shown();
    for (const section of ["important-to", "like-and-admire", "how-to-support"]) {
      ask(section);
      await later();
      await vi.dynamicImportSettled();
      await later();
      await user.click(screen.getByRole("button", { name: "Yes" }));
      await later();
    }
    const line = screen.getByText("You said yes to 3 things. They may be on the wall.");
    const all = line.closest("details")!;
    expect(all.open).toBe(false);
    await user.click(line);
    await user.click(screen.getAllByRole("button", { name: "Take my yes back" })[0]!);
    await later();
    expect(screen.getByText("You said yes to 2 things. They may be on the wall.")).toBeTruthy();
  });
});

describe("what goes on the wall", () => {
  it("is seen with the name as the wall writes it", async () => {
    host.wallNameOf = ([first = ""]) => first;
    await shown();
    file.come();
    ask("important-to");
    await later();
    await vi.dynamicImportSettled();
    await later();
    expect(screen.getByRole("img", { name: /^A, page 1/ })).toBeTruthy();
  });

  it("asks for a yes of its own where the worksheet says so, each time", () => {
    const sheet = structuredClone(shipped.find(({ id }) => id === "one-page-profile")!);
    expect(asksEachTime([sheet], sheet.id, null)).toBe(false);
    sheet.sections[0]!.freshYes = true;
    expect(asksEachTime([sheet], sheet.id, null), "it is on the whole sheet too").toBe(true);
    expect(asksEachTime([sheet], sheet.id, sheet.sections[0]!.id)).toBe(true);
    expect(asksEachTime([sheet], sheet.id, sheet.sections[1]!.id)).toBe(false);
    sheet.sections[0]!.isPrivate = true;
    expect(asksEachTime([sheet], sheet.id, null), "it is never on the wall").toBe(false);
    expect(asksEachTime([], "budget", null)).toBe(true);
  });
});
