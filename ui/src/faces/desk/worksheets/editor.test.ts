import { render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { dismiss, notices } from "../../../parts/notices.svelte";
import type { Outcome, WorksheetFault } from "../../../protocol";
import { sampleView, toldDesk } from "../desk.test-kit.svelte";
import WithDesk from "../WithDesk.test-kit.svelte";
import { draftsOf } from "./drafts.svelte";
import type { WorksheetFile } from "./file";
import { faultInWords, placeInWords } from "./places";
import Worksheets from "./Worksheets.svelte";
import { allSent, fileNamed, sentAs } from "./worksheets.test-kit";

let events = 0;
const saved: Outcome = { type: "saved", revision: 1 };

/** Opens the desk at its worksheets, or at one of them. */
function open(sheet?: string) {
  const view = sampleView();
  const event = { ...view.event, id: `event-${++events}` };
  const { desk, line } = toldDesk({ ...view, event });
  line.worksheets = allSent();
  if (sheet !== undefined) desk.openSheet = `of:${sheet}`;
  render(WithDesk, { desk, shown: Worksheets as never });
  const kept = (): WorksheetFile => {
    const files = line.told.flatMap((one) => (one.type === "keepWorksheet" ? one.file : []));
    return JSON.parse(files.at(-1) ?? "null");
  };
  return { desk, line, kept, event: event.id, user: userEvent.setup() };
}

/** No test has a width: one language is shown at a time, and this is its tab. */
const speak = (name: string) => named("[role=tab]", name);
const box = (name: string) => screen.getByLabelText(name, { selector: "input, textarea" });
const button = (name: string | RegExp) => named("button", name);
const said = () => [...notices.seen.values()].map(({ text }) => text);
const undo = () =>
  [...notices.seen.values()]
    .flatMap((one) => one.action ?? [])
    .at(-1)
    ?.onchoose();

/** Finds a button by its name; quicker than by role on a page with hundreds of boxes. */
function named(kind: string, name: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(kind)].find((one) => {
    const own = one.getAttribute("aria-label") ?? one.textContent.trim();
    return typeof name === "string" ? own === name : name.test(own);
  });
  if (!found) throw new Error(`there is no ${kind} named ${name}`);
  return found;
}

function refuse(place: string, fault: WorksheetFault): Outcome {
  return { type: "rejected", rejection: { type: "badWorksheet", place, fault } };
}

beforeEach(() => {
  localStorage.clear();
  for (const id of notices.seen.keys()) dismiss(id);
});

describe("writing a worksheet", () => {
  it("sends the file with what was changed, and nothing else changed", async () => {
    const { user, kept } = open("hopes-and-fears");
    const title = box("Title, in English");
    await user.clear(title);
    await user.type(title, "My big hopes");
    await user.click(screen.getByLabelText("A row for each view"));
    await user.selectOptions(screen.getByLabelText("Where it stands in the list"), "Deciding");
    await user.click(button("Keep it"));
    const before = fileNamed("hopes-and-fears");
    expect(kept()).toEqual({
      ...before,
      title: { en: "My big hopes", cy: before.title.cy },
      group: "Deciding",
      byPerspective: true,
    });
  });

  it("makes a question with a column, and a name for each", async () => {
    const { user, kept } = open("hopes-and-fears");
    await user.click(button("Add a question"));
    const own = within(screen.getByRole("group", { name: "Question 4" }));
    await user.type(own.getByLabelText("Heading, in English"), "Ideas");
    await user.type(own.getByLabelText("What is asked, in English"), "What else?");
    await user.click(own.getByLabelText("Never on the wall"));
    await user.click(own.getByText("Beside each note"));
    await user.click(button("Add a column"));
    await user.type(own.getByLabelText("What it is called, in English"), "When");
    await user.selectOptions(own.getByLabelText("What goes in"), "A day");
    await user.click(own.getByText("Use it again"));
    await user.click(own.getByLabelText("In the week: something to do"));
    expect(screen.getByText("3 texts have no Welsh yet.")).toBeTruthy();
    await user.click(button("Copy the English for now"));
    await user.click(button("Keep it"));
    expect(kept().sections.at(-1)).toEqual({
      id: "ideas",
      title: { en: "Ideas", cy: "Ideas" },
      prompt: { en: "What else?", cy: "What else?" },
      first: "Person",
      isPrivate: true,
      columns: [{ id: "when", title: { en: "When", cy: "When" }, type: "Date" }],
      feeds: ["week"],
    });
  });

  it("moves, copies and removes questions, and takes the removing back", async () => {
    const { user, kept } = open("hopes-and-fears");
    const ids = async () => {
      await user.click(button("Keep it"));
      return kept().sections.map(({ id }) => id);
    };
    const [first = "", second = "", third = ""] = fileNamed("hopes-and-fears").sections.map(
      ({ id }) => id,
    );
    await user.click(button(/^Move question 1 down/));
    expect(document.activeElement).toBe(button(/^Move question 2 down/));
    expect(await ids()).toEqual([second, first, third]);
    await user.click(button("Remove this question"));
    expect(await ids()).toEqual([second, third]);
    undo();
    expect(await ids()).toEqual([second, first, third]);
    await user.click(button(/^Copy question 1/));
    const copied = await ids();
    expect([copied.length, new Set(copied).size]).toEqual([4, 4]);
  });

  it("offers no question that leads back to this one", async () => {
    const { user } = open("one-page-profile");
    await user.click(screen.getByText("Use it again"));
    const question = screen.getByLabelText("Question");
    await user.selectOptions(screen.getByLabelText("Worksheet"), "This worksheet");
    const names = within(question)
      .getAllByRole("option")
      .map((one) => one.textContent);
    const own = sentAs(fileNamed("one-page-profile")).sections[0]!.title.en;
    expect(names).not.toContain(own);
    expect(names.length).toBeGreaterThan(1);
    expect(screen.getByText("Questions that lead back to this one are left out.")).toBeTruthy();
  });
});

describe("a worksheet that the host will not have", () => {
  const allowed = ["Notes", "Sort"];
  it.each<[place: string, fault: WorksheetFault, focused: string]>([
    ["", { type: "notJson", line: 3, column: 7 }, ""],
    ["format", { type: "wrongFormat" }, ""],
    ["version", { type: "newerVersion" }, ""],
    ["sections[0].colour", { type: "unknownField" }, "sections[0]"],
    ["sections[1].prompt", { type: "missing" }, "sections[1].prompt.en"],
    ["sections[2].isPrivate", { type: "wrongKind" }, "sections[2].isPrivate"],
    ["sections[1].answers", { type: "unknownWord", allowed }, "sections[1].answers"],
    ["sections[2].title.cy", { type: "empty" }, "sections[2].title.cy"],
    ["about.en", { type: "tooLong", most: 400 }, "about.en"],
    ["sections[1].id", { type: "twice" }, "sections[1].id"],
    ["sections[1].columns", { type: "tooMany", most: 8 }, "sections[1].columns"],
    ["sections", { type: "tooFew", least: 1 }, "sections"],
    ["id", { type: "badId" }, "id"],
    ["sections[0].feeds[2]", { type: "noSuchTarget" }, "sections[0].feeds[2]"],
    ["sections[0].feeds[3]", { type: "cycle" }, "sections[0].feeds[3]"],
  ])("%s %o", async (place, fault, focused) => {
    const { user, line } = open("hopes-and-fears");
    line.answer = refuse(place, fault);
    await user.type(box("Title, in English"), "!");
    await user.click(button("Keep it"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(placeInWords(place));
    expect(alert.textContent).toContain(faultInWords({ place, fault }));
    if (focused === "") return;
    await waitFor(() => {
      const holder = document.activeElement?.closest("[data-place]");
      const where = holder?.getAttribute("data-place") ?? "";
      expect(where.startsWith(focused), `${where} has the focus`).toBe(true);
      expect(document.activeElement?.tagName).toMatch(/INPUT|TEXTAREA|SELECT|BUTTON/);
    });
  });

  it("marks the box with the sentence until something else stands in it", async () => {
    const { user, line } = open("hopes-and-fears");
    line.answer = refuse("sections[1].title.cy", { type: "empty" });
    await user.type(box("Title, in English"), "!");
    await user.click(button("Keep it"));
    await waitFor(() => expect(box("Heading, in Welsh")).toHaveFocus());
    expect(speak("Welsh")).toHaveAttribute("aria-selected", "true");
    expect(box("Heading, in Welsh")).toBeInvalid();
    expect(box("Heading, in Welsh")).toHaveAccessibleDescription("Some words are needed here.");
    await user.type(box("Heading, in Welsh"), "Geiriau");
    expect(box("Heading, in Welsh")).toBeValid();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says of a long text while it is typed, of an empty one when one leaves it", async () => {
    const { user } = open("hopes-and-fears");
    const about = box("What it is for, in English");
    await user.click(about);
    await user.paste("a".repeat(401));
    expect(about).toHaveAccessibleDescription("This is too long: 400 characters at the most.");
    await user.clear(about);
    expect(about).toBeValid();
    await user.tab();
    expect(about).toHaveAccessibleDescription("Some words are needed here.");
  });

  it("loses nothing: what was written waits on this device", async () => {
    const { user, desk, line, event } = open("hopes-and-fears");
    line.answer = refuse("id", { type: "badId" });
    await user.type(box("Title, in English"), " of ours");
    await user.click(button("Keep it"));
    desk.openSheet = undefined;
    await user.click(await waitFor(() => button("Go on with Hopes and dreams")));
    expect(box("Title, in English")).toHaveValue("Hopes and dreams of ours");
    expect(localStorage.getItem(`planlive.worksheets.${event}`)).toContain("of ours");
  });
});

describe("leaving", () => {
  it("asks first, and lets the draft wait, be kept or go", async () => {
    const { user, desk, line, event } = open("hopes-and-fears");
    await user.type(box("Title, in English"), "!");
    await user.click(button("All worksheets"));
    expect(desk.openSheet).toBe("of:hopes-and-fears");
    await user.click(button("Go on later"));
    expect(desk.openSheet).toBeUndefined();
    expect(draftsOf(event).get("of:hopes-and-fears")).toBeDefined();
    desk.openSheet = "of:hopes-and-fears";
    await user.click(await waitFor(() => button("Throw my changes away")));
    expect(draftsOf(event).get("of:hopes-and-fears")).toBeUndefined();
    undo();
    expect(draftsOf(event).get("of:hopes-and-fears")?.draft.title.en).toBe("Hopes and dreams!");
    expect(line.told).toEqual([]);
  });

  it("asks nothing when everything is kept", async () => {
    const { user, desk, line } = open("hopes-and-fears");
    line.answer = saved;
    await user.type(box("Title, in English"), "!");
    await user.click(button("Keep it"));
    await user.click(button("All worksheets"));
    expect(desk.openSheet).toBeUndefined();
    expect(said()).toContain("Hopes and dreams! is kept. Circles see it at once.");
  });

  it("says when somebody else has kept another one meanwhile", async () => {
    const { user, line } = open("hopes-and-fears");
    await user.type(box("Title, in English"), "!");
    const theirs = sentAs(fileNamed("hopes-and-fears"));
    theirs.title.en = "Hopes";
    line.worksheets = line.worksheets.map((one) => (one.id === theirs.id ? theirs : one));
    await user.click(await waitFor(() => button("Take theirs")));
    expect(box("Title, in English")).toHaveValue("Hopes");
    expect(() => button("Take theirs")).toThrow();
  });
});
