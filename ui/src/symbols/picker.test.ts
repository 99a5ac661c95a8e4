import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chooseLanguage } from "../language";
import SymbolImage from "./SymbolImage.svelte";
import SymbolPicker from "./SymbolPicker.svelte";
import { servePack, shipped } from "./pack.test-kit";

beforeEach(() => vi.stubGlobal("fetch", vi.fn(servePack())));
afterEach(async () => {
  await chooseLanguage("en");
  vi.unstubAllGlobals();
});

async function open() {
  const onchoose = vi.fn();
  const onclose = vi.fn();
  render(SymbolPicker, { onchoose, onclose });
  await screen.findByRole("searchbox");
  return { onchoose, onclose, user: userEvent.setup() };
}

const names = () => screen.getAllByRole("option").map((option) => option.textContent?.trim());
const focused = () => document.activeElement?.textContent?.trim();

/** Four stand side by side: the page of the tests has no layout of its own. */
function layInFours() {
  const top = vi.spyOn(HTMLElement.prototype, "offsetTop", "get");
  top.mockImplementation(function (this: HTMLElement) {
    const at = [...(this.parentElement?.children ?? [])].indexOf(this);
    return Math.floor(at / 4) * 100;
  });
}

test("a screenful of one topic is drawn, and its pictures wait until they are seen", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("tab", { name: "Animals" }));
  const list = screen.getByRole("listbox", { name: "Animals" });
  const animals = shipped.symbols.filter(({ topic }) => topic === "animals");
  const options = within(list).getAllByRole("option");
  expect(options.map((one) => one.textContent?.trim())).toEqual(
    animals.slice(0, 24).map(({ words }) => words["en"]?.[0]),
  );
  expect(options[23], "which one of how many is told").toHaveAttribute("aria-posinset", "24");
  expect(options[23]).toHaveAttribute("aria-setsize", String(animals.length));
  expect(screen.getByRole("option", { name: "dog" }).querySelector("img")).toHaveAttribute(
    "loading",
    "lazy",
  );
});

test("a tap chooses, and tells the plan's name for it and its word", async () => {
  const { onchoose, user } = await open();
  await user.click(screen.getByRole("tab", { name: "Animals" }));
  await user.click(screen.getByRole("option", { name: "dog" }));
  expect(onchoose).toHaveBeenCalledExactlyOnceWith("openmoji-1F415", "dog");
});

test("it is found and chosen by keyboard alone", async () => {
  layInFours();
  const { onchoose, user } = await open();
  await user.click(screen.getByRole("searchbox"));
  await user.keyboard("ball");
  await user.keyboard("{ArrowDown}");
  const found = names();
  expect(found.length).toBeGreaterThan(9);
  expect(focused()).toBe(found[0]);
  await user.keyboard("{ArrowRight}{ArrowDown}");
  expect(focused(), "one to the right and one row down").toBe(found[5]);
  await user.keyboard("{ArrowUp}{ArrowLeft}{ArrowLeft}");
  expect(focused(), "there is nothing before the first").toBe(found[0]);
  await user.keyboard("{End}");
  expect(focused()).toBe(found.at(-1));
  await user.keyboard("{Home}{Enter}");
  expect(onchoose.mock.calls[0]?.[1]).toBe(found[0]);
  expect(screen.getAllByRole("option").filter((one) => one.tabIndex === 0)).toHaveLength(1);
});

test("arrows go from topic to topic", async () => {
  const { user } = await open();
  screen.getByRole("tab", { selected: true }).focus();
  await user.keyboard("{Home}{ArrowLeft}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("Time and special days");
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(focused()).toBe("Feelings");
  expect(screen.getByRole("listbox", { name: "Feelings" })).toBeVisible();
});

test("what was found is counted for those who hear the page, when the typing rests", async () => {
  const { user } = await open();
  await user.type(screen.getByRole("searchbox"), "guide dog");
  expect(screen.getByRole("status")).toHaveTextContent("");
  await vi.waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("1 picture for “guide dog”"),
  );
});

test("a word without a picture is told kindly, and the topics are one step away", async () => {
  const { user } = await open();
  await user.type(screen.getByRole("searchbox"), "xyzzy");
  expect(await screen.findByText("No picture for “xyzzy”: try another word")).toBeVisible();
  expect(screen.queryByRole("option")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back to the topics" }));
  expect(screen.getByRole("searchbox")).toHaveFocus();
  expect(screen.getAllByRole("tab")).toHaveLength(16);
});

test("more is drawn as far as somebody looks, or goes by keyboard", async () => {
  const ends: (() => void)[] = [];
  class Eye {
    constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
      ends.push(() => see([{ isIntersecting: true }]));
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal("IntersectionObserver", Eye);
  const { user } = await open();
  await user.type(screen.getByRole("searchbox"), "s{ArrowDown}");
  expect(screen.getAllByRole("option")).toHaveLength(24);
  ends.at(-1)?.();
  await vi.waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(48));
  await user.keyboard("{End}");
  const all = screen.getAllByRole("option");
  expect(all.length).toBeGreaterThan(100);
  expect(all.at(-1)).toHaveFocus();
});

test("in Welsh the pictures have Welsh names, and English words still find them", async () => {
  const { onchoose, user } = await open();
  await chooseLanguage("cy");
  await user.type(await screen.findByRole("searchbox"), "ci tywys");
  await vi.waitFor(() => expect(names()[0]).toBe("ci tywys"));
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "guide dog");
  await vi.waitFor(() => expect(names()).toEqual(["ci tywys"]));
  await user.click(screen.getByRole("option"));
  expect(onchoose).toHaveBeenCalledWith("openmoji-1F9AE", "ci tywys");
});

test("who made the pictures and their licence stand below them", async () => {
  await open();
  expect(screen.getByText(/OpenMoji .*CC BY-SA 4\.0/u)).toBeVisible();
});

test("closing tells whoever opened it", async () => {
  const { onclose, user } = await open();
  await user.click(screen.getByRole("button", { name: "Close" }));
  expect(onclose).toHaveBeenCalled();
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("a symbol is shown with what it means, or else with its own name", async () => {
  render(SymbolImage, { symbol: "openmoji-1F9AE", word: "Rex, my guide dog" });
  expect(screen.getByRole("img", { name: "Rex, my guide dog" })).toBeVisible();
  render(SymbolImage, { symbol: "openmoji-1F415" });
  expect(await screen.findByRole("img", { name: "dog" })).toBeVisible();
});

test("when the drawing is missing its word stands there", async () => {
  const { rerender } = render(SymbolImage, { symbol: "openmoji-1F415" });
  const picture = await screen.findByRole("img", { name: "dog" });
  await fireEvent.error(picture);
  expect(screen.getByText("dog")).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
  await rerender({ symbol: "mulberry-cat" });
  expect(screen.getByText("A picture"), "a set that this device does not have").toBeVisible();
  await rerender({ symbol: "openmoji-1F408", word: "Tibbles" });
  expect(screen.getByRole("img", { name: "Tibbles" })).toBeVisible();
});
