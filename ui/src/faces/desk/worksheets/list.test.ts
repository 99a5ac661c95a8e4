import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { dismiss, notices } from "../../../parts/notices.svelte";
import type { Command } from "../../../protocol";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import type { WorksheetFile } from "./file";
import Worksheets from "./Worksheets.svelte";
import { allSent, fileNamed, files } from "./worksheets.test-kit";

let events = 0;

function open() {
  const view = sampleView();
  const event = { ...view.event, id: `list-${++events}` };
  const { desk, line } = toldDesk({ ...view, event, ownWorksheets: ["path"] });
  line.worksheets = allSent();
  line.setAside = ["doughnut"];
  render(WithDesk, { desk, shown: Worksheets as never });
  return { desk, line, user: userEvent.setup() };
}

const row = (title: string) => within(screen.getByRole("group", { name: title }));
const said = () => [...notices.seen.values()].map(({ text }) => text);
const undo = () =>
  [...notices.seen.values()]
    .flatMap((one) => one.action ?? [])
    .at(-1)
    ?.onchoose();

async function doing(user: ReturnType<typeof userEvent.setup>, title: string, what: string) {
  await user.click(row(title).getByRole("button", { name: `More for ${title}` }));
  await user.click(screen.getByRole("menuitem", { name: what }));
}

async function bring(text: string, name = "sheet.json") {
  const picker = document.querySelector<HTMLInputElement>("[data-picker]")!;
  await userEvent.setup().upload(picker, new File([text], name, { type: "application/json" }));
}

function sheetOf(told: Command | undefined): WorksheetFile {
  return JSON.parse(told?.type === "keepWorksheet" ? told.file : "null");
}

beforeEach(() => {
  localStorage.clear();
  for (const id of notices.seen.keys()) dismiss(id);
});

describe("the list of worksheets", () => {
  it("has every worksheet under its group, and says which were changed", () => {
    open();
    const groups = screen.getAllByRole("heading", { level: 4 }).map((one) => one.textContent);
    expect(groups[0]).toBe("About me");
    expect(screen.getAllByRole("switch")).toHaveLength(files.size);
    expect(row("PATH").getByText("Changed")).toBeTruthy();
    expect(row("Hopes and dreams").getByText("As it came")).toBeTruthy();
  });

  it("finds one by words of either language", async () => {
    const { user } = open();
    await user.type(screen.getByLabelText("Find a worksheet"), "gobeithion breudd");
    expect(screen.getAllByRole("switch")).toHaveLength(1);
    expect(row("Hopes and dreams")).toBeTruthy();
  });

  it("sets one aside beside those that are, and offers it again", async () => {
    const { user, line } = open();
    await user.click(row("PATH").getByRole("switch"));
    expect(line.told).toEqual([{ type: "setAside", worksheets: ["doughnut", "path"] }]);
    await user.click(screen.getByRole("button", { name: "Offer all" }));
    expect(line.told.at(-1)).toEqual({ type: "setAside", worksheets: [] });
    undo();
    expect(line.told.at(-1)).toEqual({ type: "setAside", worksheets: ["doughnut"] });
  });

  it("copies one under a title and a name of its own", async () => {
    const { user, line } = open();
    await doing(user, "Hopes and dreams", "Make our own from this");
    const [keep] = await screen.findAllByRole("button", { name: "Keep it" });
    await user.click(keep!);
    const before = fileNamed("hopes-and-fears");
    const kept = sheetOf(line.told[0]);
    expect(kept).toEqual({
      ...before,
      id: "hopes-and-dreams-ours",
      title: { en: "Hopes and dreams (ours)", cy: "Gobeithion a breuddwydion (ein un ni)" },
    });
  });

  it("puts one back as it came, and takes that back", async () => {
    const { user, line } = open();
    await doing(user, "PATH", "Put back as it came");
    expect(line.told).toEqual([{ type: "dropWorksheet", worksheet: "path" }]);
    undo();
    expect(sheetOf(line.told[1])).toEqual(fileNamed("path"));
  });
});

describe("bringing a file in", () => {
  const tea = { ...fileNamed("hopes-and-fears"), id: "tea", title: { en: "Tea", cy: "Te" } };

  it("gives the host the text as it is", async () => {
    const { line } = open();
    const text = JSON.stringify(tea, null, 4);
    await bring(text);
    await waitFor(() => expect(line.told).toEqual([{ type: "keepWorksheet", file: text }]));
    await waitFor(() => expect(said()).toContain("Tea is in."));
  });

  it("takes a file that is dropped on the list", async () => {
    const { line } = open();
    const drop = new Event("drop", { cancelable: true });
    const files = [new File([JSON.stringify(tea)], "tea.json")];
    Object.assign(drop, { dataTransfer: { files, types: ["Files"] } });
    window.dispatchEvent(drop);
    expect(drop.defaultPrevented, "or the browser would open it").toBe(true);
    await waitFor(() => expect(line.told).toHaveLength(1));
  });

  it("refuses one that is too large, with a sentence", async () => {
    const { line } = open();
    await bring(" ".repeat(200_001), "huge.json");
    await waitFor(() => expect(said().join(" ")).toContain("“huge.json” is larger"));
    expect(line.told).toEqual([]);
  });

  it("does nothing when it is here already, in whatever order it is written", async () => {
    const { line } = open();
    const { sections, ...rest } = fileNamed("hopes-and-fears");
    await bring(JSON.stringify({ sections, byPerspective: false, ...rest }));
    await waitFor(() => expect(said().join(" ")).toContain("is here already, just like this"));
    expect(line.told).toEqual([]);
  });

  it.each([
    ["Cancel", undefined],
    ["Replace ours", "hopes-and-fears"],
    ["Keep both", "hopes-and-fears-2"],
  ])("asks which shall stand when another has its name: %s", async (answer, id) => {
    const { user, line } = open();
    const other = fileNamed("hopes-and-fears");
    const [first] = other.sections;
    other.about.en = "Other words";
    first!.feeds = [`hopes-and-fears/${other.sections[1]!.id}`];
    await bring(JSON.stringify(other));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByRole("button", { name: answer }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(line.told).toHaveLength(id === undefined ? 0 : 1));
    if (id === undefined) return;
    const sent = sheetOf(line.told[0]);
    expect([sent.id, sent.about.en]).toEqual([id, "Other words"]);
    expect(sent.sections[0]?.feeds, "its ways to itself go with it").toEqual([
      `${id}/${other.sections[1]!.id}`,
    ]);
    expect(sent.title.en).toBe(id.endsWith("-2") ? "Hopes and dreams (2)" : "Hopes and dreams");
  });

  it("shows where a file breaks, with the line, and changes nothing", async () => {
    const { line, user } = open();
    line.answer = {
      type: "rejected",
      rejection: {
        type: "badWorksheet",
        place: "",
        fault: { type: "notJson", line: 2, column: 9 },
      },
    };
    await bring('{\n  "title" "Tea"\n}', "tea.json");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("“tea.json” has a fault. Nothing was changed.");
    expect(dialog.textContent).toContain("The whole file");
    expect(dialog.textContent).toContain("Line 2");
    expect(within(dialog).getByText('"title" "Tea"')).toBeTruthy();
    await user.click(within(dialog).getAllByRole("button", { name: "Close" }).at(-1)!);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says the place of a fault in words", async () => {
    const { line } = open();
    const fault = { type: "unknownWord" as const, allowed: ["Text", "Date"] };
    const place = "sections[2].columns[1].type";
    line.answer = { type: "rejected", rejection: { type: "badWorksheet", place, fault } };
    await bring(JSON.stringify(tea));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("Question 3, column 2, what goes in (“type”)");
    expect(dialog.textContent).toContain("It has to be one of these: Text, Date.");
  });
});
