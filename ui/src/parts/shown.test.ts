import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { createRawSnippet } from "svelte";
import { expect, test, vi } from "vitest";
import Button from "./Button.svelte";
import Disc from "./Disc.svelte";
import FaceBadge from "./FaceBadge.svelte";
import { colourOf, initials } from "./look";
import Progress from "./Progress.svelte";
import QrCode from "./QrCode.svelte";
import SectionNav from "./SectionNav.svelte";
import Sheet from "./Sheet.svelte";
import Tabs from "./Tabs.svelte";

const said = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

test("a name has one or two letters that stand for it", () => {
  const cases: [string, string][] = [
    ["Amara Okafor", "AO"],
    ["Ben", "B"],
    ["mary ann van der berg", "MB"],
    ["Anne-Marie", "AM"],
    ["ŵyn", "Ŵ"],
    ["(Grace) Mensah", "GM"],
    ["李 小龙", "李小"],
    ["", ""],
    ["…", ""],
  ];
  for (const [name, expected] of cases) expect(initials(name), name).toBe(expected);
});

test("a name keeps its colour, and a circle's people do not all have the same", () => {
  expect(colourOf("Amara")).toBe(colourOf("Amara"));
  const names = ["Amara", "Ben", "Chitra", "Dev", "Grace", "Mum", "Dad", "Sioned", "Owen", "Ffion"];
  expect(new Set(names.map(colourOf)).size).toBeGreaterThan(3);
});

test("a face is heard as its name, shown or not", () => {
  render(FaceBadge, { name: "Amara Okafor", hideName: true, note: "writing now" });
  expect(screen.getByText(/Amara Okafor/)).toHaveTextContent("Amara Okafor writing now");
  expect(screen.getByText("AO")).toHaveAttribute("aria-hidden", "true");
});

test("a busy button takes no second press", async () => {
  const user = userEvent.setup();
  const onclick = vi.fn();
  const { rerender } = render(Button, { children: said("Save"), onclick });
  await user.click(screen.getByRole("button", { name: "Save" }));
  await rerender({ busy: true });
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(onclick).toHaveBeenCalledOnce();
  expect(screen.getByRole("button")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByRole("button"), "the focus is not thrown away").not.toBeDisabled();
});

test("the disc shows its words and never more or less than a disc", async () => {
  const { container, rerender } = render(Disc, { share: 1.4, label: "20 minutes left" });
  expect(screen.getByText("20 minutes left")).toBeVisible();
  const left = container.querySelector(".left");
  expect(left).toHaveAttribute("stroke-dasharray", "1 1");
  await rerender({ share: -2 });
  expect(left).toHaveAttribute("stroke-dasharray", "0 1");
});

test("progress is said in words", () => {
  render(Progress, { label: "Profile", value: 3, of: 7, words: "3 of 7 answered" });
  const bar = screen.getByRole("progressbar", { name: "Profile" });
  expect(bar).toHaveAttribute("aria-valuetext", "3 of 7 answered");
  expect(bar).toHaveAttribute("aria-valuenow", "3");
});

test("tabs go by arrows, and the page has the tab's name", async () => {
  const user = userEvent.setup();
  const onchoose = vi.fn();
  const tabs = ["agenda", "circles", "wall"].map((id) => ({ id, label: `The ${id}` }));
  const panel = createRawSnippet((id: () => string) => ({
    render: () => `<p>Page ${id()}</p>`,
  }));
  render(Tabs, { label: "Day", tabs, onchoose, panel });
  expect(screen.getByRole("tabpanel", { name: "The agenda" })).toHaveTextContent("Page agenda");
  screen.getByRole("tab", { name: "The agenda" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "The wall" })).toHaveFocus();
  await user.keyboard("{Home}{ArrowRight}");
  expect(screen.getByRole("tab", { selected: true })).toHaveTextContent("The circles");
  expect(onchoose.mock.calls.map(([id]) => id)).toEqual(["wall", "agenda", "circles"]);
  document.documentElement.dir = "rtl";
  await user.keyboard("{ArrowRight}");
  document.documentElement.dir = "ltr";
  expect(screen.getByRole("tab", { name: "The agenda" })).toHaveFocus();
});

test("the open section is named as the current one", async () => {
  const onchoose = vi.fn();
  const sections = [
    { id: "like", label: "Like and admire", note: "4 notes" },
    { id: "home", label: "At home" },
  ];
  render(SectionNav, { label: "Sections", sections, current: "like", onchoose });
  expect(screen.getByRole("navigation", { name: "Sections" })).toBeTruthy();
  expect(screen.getByRole("button", { current: true })).toHaveTextContent("Like and admire");
  await userEvent.setup().click(screen.getByRole("button", { name: "At home" }));
  expect(onchoose).toHaveBeenCalledExactlyOnceWith("home");
});

test("a sheet is a region with its heading for a name", () => {
  render(Sheet, { heading: "What matters", level: 3, children: said("Tea") });
  expect(screen.getByRole("region", { name: "What matters" })).toHaveTextContent("Tea");
  expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("What matters");
});

test("a code is a picture with a name, and another address is another code", async () => {
  const { container, rerender } = render(QrCode, { text: "http://10.0.0.2/#a", label: "Join" });
  expect(screen.getByRole("img", { name: "Join" })).toBeTruthy();
  const before = container.querySelector(".ink")?.getAttribute("d");
  expect(before?.length).toBeGreaterThan(1000);
  await rerender({ text: "http://10.0.0.2/#b" });
  expect(container.querySelector(".ink")?.getAttribute("d")).not.toBe(before);
});
