import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { later, tabletOf } from "../trial/tablet.test-kit";

const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

beforeAll(async () => {
  await import("./BringIn.svelte");
});
beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

async function press(role: "button" | "menuitem", name: RegExp | string) {
  await user.click(screen.getByRole(role, { name }));
  await later();
}

async function opened() {
  render(Circle, { room: tabletOf(sampleHost()).room });
  await later();
  await press("button", /Like and admire/);
  await press("button", "More");
  await press("menuitem", "Bring in what you have already");
}

describe("an earlier plan", () => {
  it("comes from a text file, and from the same file again after it was mended", async () => {
    await opened();
    const dialog = screen.getByRole("dialog");
    const box = dialog.querySelector<HTMLInputElement>("input[type=file]")!;
    await user.upload(box, new File(["Kind\nFunny\n"], "plan.txt", { type: "text/plain" }));
    await later();
    expect(within(dialog).getByText("2 notes")).toBeTruthy();
    expect(box.value, "ready for the same file").toBe("");
    const whose = screen.getByRole("combobox", { name: "Whose words are these?" });
    const bring = within(dialog).getByRole<HTMLButtonElement>("button", { name: "Bring them in" });
    expect(bring.disabled, "nobody is put down for words of others").toBe(true);
    await user.selectOptions(whose, "Family");
    await press("button", "Bring them in");
    const texts = screen
      .getAllByRole<HTMLTextAreaElement>("textbox", { name: /^Note/ })
      .map(({ value }) => value);
    expect(texts.slice(-2)).toEqual(["Kind", "Funny"]);
  });

  it("opens its file with a button that is as large and as Welsh as any other", async () => {
    await opened();
    const choose = vi.spyOn(HTMLInputElement.prototype, "click");
    await press("button", "Open a text file");
    expect(choose).toHaveBeenCalledOnce();
    choose.mockRestore();
  });
});
