import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Template, textOf } from "../../../protocol";
import type { FakeHost } from "../../../room/transport/fake";
import Circle from "../Circle.svelte";
import { type Row, sampleHost } from "../trial/sample";
import { shipped } from "../trial/shipped";
import { later, onHost, others, tabletOf } from "../trial/tablet.test-kit";
import { note } from "./plan.test-kit";
// What is fetched later is here, as it is on a tablet that has been in for a moment.
import "../goals/Goals.svelte";
import "../living/Living.svelte";
import "../week/Week.svelte";
import "./Template.svelte";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

/** Opens a sheet of Amara's circle, on which this is written. */
async function opened(sheet: string, section: string | null, ...rows: Row[]): Promise<void> {
  await begun(shipped, rows);
  history.replaceState({ place: { is: "sheet", sheet, section } }, "");
  const { room } = tabletOf(host);
  render(Circle, { room });
  await later(1_000);
}

async function begun(worksheets: Template[], rows: Row[]): Promise<void> {
  host = sampleHost({ worksheets, rows });
  await later();
}

const press = async (name: string | RegExp) => {
  await user.click(screen.getByRole("button", { name }));
  await later();
};
const here = (sheet: string, section: string) =>
  host
    .plan("amara")
    .list("entries")
    .filter(({ fields }) => fields["worksheet"]?.value === sheet)
    .filter(({ fields }) => fields["section"]?.value === section)
    .map(({ fields }) => textOf(fields["text"]?.value));

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

describe("a dream", () => {
  it("becomes an outcome by its menu, leads there, and the outcome says where it came from", async () => {
    const dream = note("hopes-and-fears", "dreams", "Sing on a big stage", { id: "dream" });
    await opened("hopes-and-fears", "dreams", dream);
    await press("More for note 1");
    await user.click(screen.getByRole("menuitem", { name: "Use this for …" }));
    await later();
    await press("An outcome");
    await press(/This became the outcome “Sing on a big stage”/);
    await later(2_000);
    expect(screen.getByRole("heading", { level: 1, name: "Outcomes and actions" })).toBeTruthy();
    const from = /From Hopes and dreams: My dreams: “Sing on a big stage”/;
    expect(screen.getByRole("button", { name: from })).toBeTruthy();
  });
});

describe("a blank sheet", () => {
  const notes = ["Near my mum", "Choir on Thursdays", "Someone at night"];
  const rows = () => notes.map((text) => note("support-plan", "notes", text));

  it("goes on to the next note with Enter", async () => {
    await opened("support-plan", null);
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "One{Enter}");
    await later();
    await user.keyboard("Two");
    await later(1_500);
    expect(here("support-plan", "notes")).toEqual(["One", "Two"]);
  });

  it("is sorted by keyboard alone, and says how many are left and how far each heading is", async () => {
    await opened("support-plan", null, ...rows());
    await press("Sort them");
    expect(screen.getByText("3 notes left")).toBeTruthy();
    const first = screen.getByRole("button", { name: /^1 What is important to me/ });
    expect(document.activeElement, "the hand is at the first heading").toBe(first);
    await user.keyboard("{ArrowDown}{Enter}");
    await later();
    expect(screen.getByText("2 notes left")).toBeTruthy();
    await user.keyboard("1");
    await later();
    await user.keyboard("{End}{Enter}");
    await later(1_000);
    expect(here("support-plan", "change")).toEqual([notes[0]]);
    expect(here("support-plan", "important-to-me")).toEqual([notes[1]]);
    expect(here("support-plan", "into-action")).toEqual([notes[2]]);
    const standing = (name: RegExp) => screen.getByRole("button", { name }).textContent;
    expect(standing(/What I want to change/)).toContain("complete");
    expect(standing(/How the plan is put into action/), "who and when are open").toContain(
      "something still to come",
    );
    expect(standing(/How my money is used/)).toContain("Nothing yet");
    await press("Take the last one back");
    expect(here("support-plan", "notes")).toEqual([notes[2]]);
  });

  it("brings a note that was put off again at the end", async () => {
    await opened("support-plan", null, ...rows());
    await press("Sort them");
    await press("Later");
    await user.keyboard("2");
    await later(1_000);
    expect(here("support-plan", "change"), "the second came first").toEqual([notes[1]]);
    expect(here("support-plan", "notes")).toEqual([notes[0], notes[2]]);
  });
});

describe("what a sheet has no heading for any more", () => {
  it("is shown apart, and goes under a heading", async () => {
    const lost = note("one-page-profile", "old-heading", "Likes her tea very hot", { id: "lost" });
    const loose = note("one-page-profile", "important-to", "My headphones", {
      id: "loose",
      "columns.how-often": "Every single day",
    });
    await opened("one-page-profile", null, lost, loose);
    await press(/^Also written here/);
    const [first, second] = screen.getAllByRole("button", { name: "Put it under a heading" });
    expect(screen.getByText("Beside “My headphones”")).toBeTruthy();
    await user.click(first!);
    await user.click(screen.getByRole("menuitem", { name: "Move to “How best to support me”" }));
    await later();
    expect(here("one-page-profile", "how-to-support")).toContain("Likes her tea very hot");
    await user.click(second!);
    await user.click(screen.getByRole("menuitem", { name: "Move to “What is important to me”" }));
    await later(1_000);
    expect(here("one-page-profile", "important-to")).toContain("Every single day");
    expect(onHost(host, "entries", "loose", "columns.how-often")).toBeNull();
    expect(screen.queryByRole("button", { name: /^Also written here/ })).toBeNull();
  });
});

describe("a sheet that several people answer", () => {
  it("has a row for each, the person's first, and writes as whoever is answering", async () => {
    const sheet = "six-key-questions";
    await opened(
      sheet,
      "important-to",
      note(sheet, "important-to", "Her choir", { respondent: "grace", perspective: "Family" }),
      note(sheet, "important-to", "Routine", { respondent: "gone", perspective: "Health" }),
    );
    const rows = () => screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    const order = () => rows().map((text) => /Amara|Grace|Pat|Someone/.exec(text)?.[0]);
    expect(order()).toEqual(["Amara", "Grace", "Someone"]);
    expect(screen.getByText("Every answer is about Amara.")).toBeTruthy();
    expect(screen.getAllByRole("textbox", { name: "Write a new note" })).toHaveLength(1);
    await user.click(screen.getByRole("radio", { name: /Pat/ }));
    await later();
    expect(order()).toEqual(["Amara", "Grace", "Pat", "Someone"]);
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "Being asked");
    await later(1_500);
    const written = host
      .plan("amara")
      .list("entries")
      .find(({ fields }) => fields["text"]?.value === "Being asked");
    expect(written?.fields["respondent"]?.value).toBe("pat");
    expect(written?.fields["perspective"]?.value).toBe("Friend");
  });
});

describe("columns beside a note", () => {
  const map = "community-map";
  const place = (more = {}) => note(map, "places-now", "Leisure centre", { id: "place", ...more });
  const column = (id: string) => onHost(host, "entries", "place", `columns.${id}`);

  it("are there when they are asked for, and each is filled in by its type", async () => {
    await opened(map, "places-now", place());
    expect(screen.queryByRole("textbox", { name: "When" }), "a calm page").toBeNull();
    await press(/^More about this/);
    await user.type(screen.getByRole("textbox", { name: "When" }), "Wednesdays");
    await user.click(screen.getByRole("radio", { name: "8" }));
    await user.click(screen.getByRole("radio", { name: "They know me" }));
    await later(1_000);
    expect([column("when"), column("welcome"), column("role")]).toEqual([
      "Wednesdays",
      "8",
      "regular",
    ]);
    await press("Done");
    const cell = screen.getByText("8 of 10").parentElement;
    expect(cell?.textContent, "for ears the title is beside it").toContain("How welcome I feel");
  });

  it("keep both when two chose differently, and show it without opening anything", async () => {
    await opened(map, "places-now", place({ "columns.welcome": "4" }));
    host.delay = () => 300;
    await press(/^Change/);
    await user.click(screen.getByRole("radio", { name: "9" }));
    const base = host.revision;
    others(host, {
      type: "set",
      collection: "entries",
      record: "place",
      field: "columns.welcome",
      value: "2",
      base,
    });
    await later(2_000);
    await press("Done");
    expect(screen.getByText(/Two of you said different things here/)).toBeTruthy();
    await press("Take “2 of 10”");
    await later(2_000);
    expect(column("welcome")).toBe("2");
    expect(screen.queryByText(/Two of you said different things here/)).toBeNull();
  });

  it("name people of the circle, people written before, and anybody else", async () => {
    await opened(
      "decision-agreement",
      "with-help",
      note("decision-agreement", "with-help", "Holidays", { id: "place" }),
      note("relationship-circle", "friends", "Chitra"),
    );
    await press(/^More about this/);
    const who = () => column("decides");
    await user.click(screen.getByRole("radio", { name: "Grace" }));
    await later();
    expect(who()).toBe("Grace");
    await press("Chitra");
    await later();
    expect(who()).toBe("Chitra");
    const other = screen.getByRole("textbox", { name: "Another name" });
    await user.clear(other);
    await user.type(other, "Dr Okafor{Tab}");
    await later();
    expect(who()).toBe("Dr Okafor");
  });
});

describe("easy words", () => {
  it("are asked one question at a time, and this device remembers", async () => {
    await opened("community-map", null);
    const [{ prompt, easy } = { prompt: undefined, easy: undefined }] =
      shipped.find(({ id }) => id === "community-map")?.sections ?? [];
    expect(screen.getByText(prompt?.en ?? "")).toBeTruthy();
    await press("Easy words");
    expect(screen.getByText(easy?.en ?? "")).toBeTruthy();
    expect(screen.queryByText(prompt?.en ?? "")).toBeNull();
    expect(screen.getByRole("button", { name: "Easy words", pressed: true })).toBeTruthy();
    expect(localStorage.getItem("planlive.easy-words")).toBe("yes");
  });
});
