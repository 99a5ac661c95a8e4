import "fake-indexeddb/auto";
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Template, textOf } from "../../../protocol";
import { prepare } from "../../../room/pictures/prepare";
import type { FakeHost } from "../../../room/transport/fake";
import { servePack } from "../../../symbols/pack.test-kit";
import Circle from "../Circle.svelte";
import { sampleHost } from "../trial/sample";
import { type Tablet, later, onHost, tabletOf } from "../trial/tablet.test-kit";

vi.mock("../../../room/pictures/prepare");

const likes: Template = {
  id: "likes",
  title: { en: "What I like", cy: "Beth rwy'n ei hoffi" },
  about: { en: "Sort pictures.", cy: "Didoli lluniau." },
  group: "AboutMe",
  byPerspective: false,
  byRespondent: false,
  startsBlank: false,
  sections: [
    {
      id: "food",
      title: { en: "Food", cy: "Bwyd" },
      prompt: { en: "What do you like to eat?", cy: "Beth wyt ti'n hoffi ei fwyta?" },
      first: "Person",
      isPrivate: false,
      answers: "Sort",
      columns: [],
      feeds: [],
    },
  ],
};

let host: FakeHost;
let tablet: Tablet;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

/** Opens a question of a worksheet, as a link to it does. */
async function opened(sheet: string, section: string): Promise<void> {
  history.replaceState({ place: { is: "sheet", sheet, section } }, "");
  tablet = tabletOf(host);
  render(Circle, { room: tablet.room });
  await later(1_000);
}

const notes = (section: string) =>
  host
    .plan("amara")
    .list("entries")
    .filter(({ fields }) => textOf(fields["section"]?.value) === section);
const sorted = () =>
  notes("food").map(({ fields }) => [fields["text"]?.value, fields["sort"]?.value]);

async function choose(list: RegExp | string, item: RegExp | string) {
  const [button] = screen.getAllByRole("button", { name: list });
  if (!button) throw new Error(`there is no list ${list}`);
  await user.click(button);
  await later(50);
  const role = screen.queryByRole("menuitem", { name: item }) ? "menuitem" : "menuitemradio";
  await user.click(screen.getByRole(role, { name: item }));
  await later(1_000);
}

// What is fetched when it is asked for is here already: no clock that tests wind brings it.
beforeAll(async () => {
  await import("./Drawing.svelte");
  await import("./HowWeKnow.svelte");
  await import("./Pictured.svelte");
  await import("./Sorting.svelte");
});
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", servePack());
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
  host = sampleHost({ worksheets: [likes] });
});
afterEach(() => {
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("an answer without words", () => {
  it("is an answer to an empty question, is shown kindly, and can be taken back", async () => {
    await opened("hopes-and-fears", "dreams");
    for (const { id } of notes("dreams")) {
      const command = { collection: "entries", record: id, type: "remove" } as const;
      host.perform({ type: "editPlan", circle: "amara", edits: [command] });
    }
    await later();
    await choose("Not today …", "Ask me another time");
    expect(screen.getByText("Amara says: ask me another time.")).toBeTruthy();
    const [note] = notes("dreams");
    expect(note?.fields["answer"]?.value).toBe("AskLater");
    expect(note?.fields["perspective"]?.value).toBe("Person");
    await user.click(screen.getByRole("button", { name: "Take it back" }));
    await later();
    expect(notes("dreams")).toEqual([]);
    expect(screen.queryByText("Amara says: ask me another time.")).toBeNull();
  });
});

describe("a best guess", () => {
  it("keeps its mark, in words, until it has been checked", async () => {
    await opened("one-page-profile", "how-to-support");
    const [note] = notes("how-to-support");
    await choose("More for note 1", "How do we know this?");
    await user.click(screen.getByRole("radio", { name: /our best guess/ }));
    await user.click(screen.getByRole("button", { name: "Done" }));
    await later(1_000);
    const mark = "Best guess. Check it with Amara and with people who know Amara well.";
    expect(screen.getByText(mark)).toBeTruthy();
    expect(onHost(host, "entries", note?.id ?? "", "source")).toBe("BestGuess");
    await user.click(screen.getByRole("button", { name: "We have checked it" }));
    await later();
    expect(screen.queryByText(mark)).toBeNull();
    const list = screen.getByRole("list", { name: "Notes: Amara" });
    expect(within(list).getByText("A best guess that has been checked")).toBeTruthy();
    expect(onHost(host, "entries", note?.id ?? "", "checked")).toBe(true);
  });

  it("and what stays in the circle says so on the note", async () => {
    await opened("one-page-profile", "important-to");
    await choose("More for note 2", "Keep off the wall");
    expect(screen.getAllByText("Stays in the circle")).toHaveLength(1);
    expect(onHost(host, "entries", notes("important-to")[1]?.id ?? "", "private")).toBe(true);
  });
});

describe("a photo", () => {
  const HASH = "c".repeat(64);
  const file = new File(["bytes"], "cake.jpg", { type: "image/jpeg" });

  async function give() {
    const [, box] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
    if (!box) throw new Error("there is no box for a photo");
    await user.click(screen.getByRole("button", { name: "Photo" }));
    await fireEvent.change(box, { target: { files: [file] } });
    await later(1_000);
    await later(1_000);
  }

  it("becomes a note with nothing but the photo in it", async () => {
    vi.mocked(prepare).mockResolvedValue({ hash: HASH, kind: "jpeg", bytes: new Uint8Array(100) });
    await opened("one-page-profile", "important-to");
    const before = notes("important-to").length;
    await give();
    expect(notes("important-to")).toHaveLength(before + 1);
    expect(notes("important-to").at(-1)?.fields["picture"]?.value).toBe(HASH);
    expect(host.pictures.has("amara", HASH), "and it made the journey").toBe(true);
    expect(screen.getByRole("img", { name: `Picture of note ${before + 1}` })).toBeTruthy();
  });

  it("that is none says what to do, and leaves the note as it was", async () => {
    vi.mocked(prepare).mockResolvedValue({ fault: { type: "notAPicture" } });
    await opened("one-page-profile", "important-to");
    const before = notes("important-to").length;
    await give();
    expect(screen.getByRole("alert").textContent).toContain("Choose a photo");
    expect(notes("important-to")).toHaveLength(before);
    await user.click(screen.getByRole("button", { name: "All right" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a drawing", () => {
  async function draw() {
    await user.click(screen.getByRole("button", { name: "Drawing" }));
    await later();
    await user.type(screen.getByRole("textbox", { name: "What it shows, in words" }), "The sea");
  }

  it("can be said in words by whoever does not draw", async () => {
    await opened("one-page-profile", "important-to");
    const before = notes("important-to").length;
    await draw();
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await later(1_000);
    expect(notes("important-to")).toHaveLength(before + 1);
    expect(notes("important-to").at(-1)?.fields["text"]?.value).toBe("The sea");
    expect(notes("important-to").at(-1)?.fields["picture"]).toBeUndefined();
  });

  it("is let go only by whoever says so", async () => {
    await opened("one-page-profile", "important-to");
    const before = notes("important-to").length;
    await draw();
    await user.click(screen.getByRole("button", { name: "Do not keep it" }));
    await later(1_000);
    expect(notes("important-to")).toHaveLength(before);
    await draw();
    await user.click(screen.getByRole("button", { name: "Close" }));
    await later(1_000);
    expect(notes("important-to"), "closing keeps it").toHaveLength(before + 1);
  });
});

describe("sorting", () => {
  it("goes by arrow keys inside the cards, and one can change one's mind", async () => {
    await opened("likes", "food");
    await later(1_000);
    const group = screen.getByRole("group", { name: "The picture to sort" });
    const first = within(group).getByRole("img").getAttribute("aria-label");
    await user.click(within(group).getByRole("button", { name: "I like it" }));
    await later();
    const second = within(group).getByRole("img").getAttribute("aria-label");
    expect(second, "the next card lies there").not.toBe(first);
    await user.keyboard("{ArrowDown}");
    await later();
    await user.keyboard("{ArrowRight}");
    await later(1_000);
    expect(sorted().map(([, pile]) => pile)).toEqual(["Like", "NotSure", "Dislike"]);
    expect(sorted()[0]?.[0]).toBe(first);
    expect(screen.getByRole("heading", { name: "I like it (1)" })).toBeTruthy();

    await user.click(screen.getByRole("radio", { name: /Amara/ }));
    await user.keyboard("{ArrowLeft}");
    await later();
    expect(sorted().length, "arrows elsewhere sort nothing").toBe(3);
    await user.click(screen.getByRole("radio", { name: /Amara/ }));
    await later();
    await choose(`Change “${first}”`, "I do not like it");
    expect(sorted()[0]).toEqual([first, "Dislike"]);
    expect(screen.getByRole("heading", { name: "I do not like it (2)" })).toBeTruthy();
  });

  it("takes people's own words among the cards", async () => {
    await opened("likes", "food");
    await user.type(screen.getByRole("textbox", { name: "Or write it in words" }), "Grandma's pie");
    await user.click(screen.getByRole("button", { name: "Put it on the pile of cards" }));
    await later();
    const group = screen.getByRole("group", { name: "The picture to sort" });
    expect(within(group).getByRole("img").getAttribute("aria-label")).toBe("Grandma's pie");
    await user.click(within(group).getByRole("button", { name: "I like it" }));
    await later(1_000);
    expect(sorted()).toEqual([["Grandma's pie", "Like"]]);
  });
});

describe("somebody types", () => {
  it("while the person speaks, and the person sees the words", async () => {
    await opened("one-page-profile", "important-to");
    await choose("Amara is here", "Somebody types for Amara");
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "My red boots");
    await later(1_000);
    const note = notes("important-to").at(-1);
    expect(note?.fields["voice"]?.value).toBe("Own");
    expect(note?.fields["source"]?.value).toBe("Said");
    expect(note?.fields["scribe"]?.value).toBe("grace");
    expect(screen.queryByRole("button", { name: "Change it" }), "not yet").toBeNull();
    await user.click(screen.getByRole("heading", { level: 1 }));
    await later(1_000);
    const asked = () => screen.queryByRole("group", { name: "Is this what you meant?" });
    expect(asked()?.textContent).toContain("My red boots");
    await user.click(screen.getByRole("button", { name: "Change it" }));
    await user.keyboard(", the old ones");
    await user.click(screen.getByRole("heading", { level: 1 }));
    await later(1_000);
    await user.click(screen.getByRole("button", { name: "Yes, that is right" }));
    await later(1_000);
    expect(asked()).toBeNull();
    expect(onHost(host, "entries", note?.id ?? "", "text")).toBe("My red boots, the old ones");
  });
});

describe("the person is not here today", () => {
  it("and what they said stands first; nobody else's words go under their name", async () => {
    await opened("one-page-profile", "like-and-admire");
    await user.click(screen.getByRole("radio", { name: /Amara/ }));
    await choose("Amara is here", "Amara is not here today");
    expect(screen.getByText(/Nobody else’s words go under Amara’s name/)).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "Kind to everyone");
    await later(1_000);
    const theirs = notes("like-and-admire").at(-1);
    expect(theirs?.fields["perspective"]?.value).toBe("Family");
    expect(theirs?.fields["recorded_on"]).toBeUndefined();

    await user.click(screen.getByRole("radio", { name: /Amara/ }));
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "I make tea");
    await later(1_000);
    const own = notes("like-and-admire").at(-1);
    expect(own?.fields["recorded_on"]?.value).toMatch(/^\d{4}-\d\d-\d\d$/);
    const boxes = screen.getAllByRole("textbox", { name: /^Note 1/ });
    expect(boxes[0], "the person's stands first").toHaveProperty("value", "I make tea");
    expect(screen.getByText(/^Said beforehand, /)).toBeTruthy();
  });
});
