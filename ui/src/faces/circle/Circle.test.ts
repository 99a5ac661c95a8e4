import { fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { FakeHost } from "../../room/transport/fake";
import { textOf } from "../../protocol";
import Circle from "./Circle.svelte";
import { sampleHost } from "./trial/sample";
import { later, onHost, others, tabletOf, type Tablet } from "./trial/tablet.test-kit";

let host: FakeHost;
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

async function shown(hash?: string): Promise<Tablet> {
  const tablet = tabletOf(host, hash);
  render(Circle, { room: tablet.room });
  await later();
  return tablet;
}

async function opened(item: RegExp): Promise<Tablet> {
  const tablet = await shown();
  await user.click(screen.getByRole("button", { name: item }));
  await later();
  return tablet;
}

const profile = /Like and admire/;
const texts = () =>
  screen.getAllByRole("textbox", { name: /^Note/ }).map((box) => ("value" in box ? box.value : ""));

// What is fetched later is here, as it is on a tablet that has been in for a moment.
beforeAll(async () => {
  await import("./goals/Goals.svelte");
  await import("./living/Living.svelte");
});
beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  localStorage.setItem("planning-live.language", "en");
  sessionStorage.clear();
  history.replaceState(null, "");
  host = sampleHost();
});
afterEach(() => {
  // What was announced has been heard before the next test listens.
  vi.advanceTimersByTime(30_000);
  vi.useRealTimers();
});

describe("coming in", () => {
  it("takes a code however it is typed, and then the card of a circle", async () => {
    await shown("");
    await user.type(screen.getByRole("textbox", { name: "Code on the wall" }), "abc-234");
    await user.click(screen.getByRole("button", { name: "Come in" }));
    await later();
    await user.click(screen.getByRole("button", { name: /Ben/ }));
    await later();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Ben’s day");
  });

  it("says what to do about a wrong code, and takes the next one", async () => {
    await shown("#code=WRONG2");
    expect(screen.getByRole("alert").textContent).toContain("not the code on the wall");
    const box = screen.getByRole("textbox", { name: "Code on the wall" });
    await user.clear(box);
    await user.type(box, "ABC234");
    await user.click(screen.getByRole("button", { name: "Come in" }));
    await later();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Which circle");
  });
});

describe("looking on", () => {
  it("reads the plan, is told why, and is offered no box that keeps nothing", async () => {
    host.onlyLooks = true;
    await opened(profile);
    expect(screen.getByText(/You are looking on/)).toBeTruthy();
    const boxes = screen.getAllByRole("textbox");
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(box).toHaveAttribute("readonly");
    const before = JSON.stringify(host.plan("amara").all());
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "In vain");
    await later(1_000);
    expect(screen.queryByDisplayValue("In vain")).toBeNull();
    expect(JSON.stringify(host.plan("amara").all())).toBe(before);
  });
});

describe("writing", () => {
  it("makes a note of the first letter, as the view of whoever speaks, and keeps the hand in it", async () => {
    await opened(profile);
    await user.click(screen.getByRole("radio", { name: /Pat/ }));
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "Sings everywhere");
    await later(1_000);
    const note = host
      .plan("amara")
      .list("entries")
      .find(({ fields }) => textOf(fields["text"]?.value) === "Sings everywhere");
    expect(note?.fields["perspective"]?.value, "Pat is a friend").toBe("Friend");
    expect(note?.fields["section"]?.value).toBe("like-and-admire");
    expect(document.activeElement, "the hand is still in its note").toHaveProperty(
      "value",
      "Sings everywhere",
    );
    expect(screen.getAllByRole("textbox", { name: "Write a new note" })).toHaveLength(1);
  });

  it("calls it saved only when the host has it, and is calm about being cut off", async () => {
    const { wire } = await opened(profile);
    expect(screen.getByText("Saved")).toBeTruthy();
    host.delay = () => 200;
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "Tea");
    expect(screen.queryByText("Saved"), "the host has not heard of it").toBeNull();
    await later(3_000);
    expect(screen.getByText("Saved")).toBeTruthy();
    wire.cut();
    await user.type(document.activeElement!, " with Chitra");
    await later(4_000);
    expect(screen.getByText("Keeping your words here until the host is back")).toBeTruthy();
    wire.mend();
    await later(8_000);
    expect(screen.getByText("Saved")).toBeTruthy();
    const all = host.plan("amara").list("entries");
    expect(all.map(({ fields }) => fields["text"]?.value)).toContain("Tea with Chitra");
  });

  it("weaves in what another tablet writes, and leaves the caret in its word", async () => {
    await opened(profile);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Note 1/ });
    box.focus();
    box.setSelectionRange(9, 9);
    const before = textOf(onHost(host, "entries", "p1", "text"));
    others(host, {
      type: "set",
      collection: "entries",
      record: "p1",
      field: "text",
      value: `Truly, ${before}`,
      base: host.revision,
      seen: before,
    });
    await later();
    expect(box.value).toBe(`Truly, ${before}`);
    expect(box.selectionStart, "seven letters further on").toBe(16);
  });

  it("shows words that the host would not take, to be copied", async () => {
    await opened(profile);
    host.next = { type: "rejected", rejection: { type: "planFull", most: 5000 } };
    await user.type(screen.getByRole("textbox", { name: "Write a new note" }), "T");
    await later();
    expect(screen.getByText(/This could not be kept/).textContent).toContain("full");
    expect(screen.getByRole("textbox", { name: "Your words, to copy" })).toHaveProperty(
      "value",
      "T",
    );
    await user.click(screen.getByRole("button", { name: "I have them" }));
    expect(screen.queryByText(/This could not be kept/)).toBeNull();
  });

  it("says when somebody else is in a note", async () => {
    await opened(profile);
    const other = tabletOf(host);
    await later();
    other.room.look("one-page-profile", "p2");
    await later();
    const note = screen.getByRole("textbox", { name: /^Note 2/ }).closest("li")!;
    expect(within(note).getByText("Someone else is writing here")).toBeTruthy();
    other.room.stop();
  });
});

describe("notes", () => {
  async function choose(note: number, doing: string) {
    await user.click(screen.getByRole("button", { name: `More for note ${note}` }));
    await later();
    await user.click(screen.getByRole("menuitem", { name: doing }));
    await later();
  }

  it("go to the tray and come back with undo", async () => {
    await opened(profile);
    const [first = "", second = ""] = texts();
    await choose(1, "Put in the tray");
    expect(texts()).toEqual([second]);
    expect(host.plan("amara").record("entries", "p1")?.removed, "on the host too").toBe(true);
    await user.click(screen.getByRole("button", { name: /^Undo: putting/ }));
    await later();
    expect(texts()).toEqual([first, second]);
  });

  it("are offered back beside the word only until something else is done", async () => {
    await opened(profile);
    const [first = "", second = ""] = texts();
    const offers = () => screen.queryAllByRole("button", { name: "Undo" });
    await choose(1, "Put in the tray");
    await choose(1, "Put in the tray");
    expect(screen.queryAllByRole("textbox", { name: /^Note/ })).toEqual([]);
    expect(offers(), "one, for what was done last").toHaveLength(1);
    await user.click(screen.getByRole("button", { name: /^Undo: putting/ }));
    await later();
    expect(offers(), "taken back already").toHaveLength(0);
    expect(texts()).toEqual([second]);
    await user.click(screen.getByRole("button", { name: /^Undo: putting/ }));
    await later();
    expect(texts()).toEqual([first, second]);
  });

  it("change places without a mouse, and the focus goes along", async () => {
    await opened(profile);
    const [first = "", second = ""] = texts();
    await choose(1, "Move down");
    expect(texts()).toEqual([second, first]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("More for note 2");
  });

  it("go to another question", async () => {
    await opened(profile);
    await choose(1, "Move to “How best to support me”");
    expect(onHost(host, "entries", "p1", "section")).toBe("how-to-support");
  });

  it("stand by whose view they are, the person's own row first", async () => {
    others(host, {
      type: "set",
      collection: "entries",
      record: "w2",
      field: "perspective",
      value: "Health",
      base: host.revision,
    });
    await opened(/Working and not working/);
    const rows = screen.getAllByRole("heading", { level: 3 });
    expect(rows.map(({ textContent }) => textContent?.trim().split(/\s+/)[0])).toEqual([
      "Amara",
      "Family",
      "Friend",
      "Support",
      "Health",
    ]);
  });

  it("show both when two said different things, until one is chosen", async () => {
    for (const value of ["Friend", "Staff"]) {
      others(host, {
        type: "set",
        collection: "entries",
        record: "p1",
        field: "perspective",
        value,
        base: 1,
      });
    }
    await opened(profile);
    expect(screen.getByText(/Two of you said different things/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take “Friend”" }));
    await later();
    expect(onHost(host, "entries", "p1", "perspective")).toBe("Friend");
    expect(screen.queryByText(/Two of you said different things/)).toBeNull();
  });
});

describe("the room", () => {
  it("moves on without pulling anyone along", async () => {
    host.moveTo("i2");
    await opened(profile);
    expect(screen.queryByRole("button", { name: "Go there" })).toBeNull();
    host.moveTo("i5");
    await later();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("One-page profile");
    await user.click(screen.getByRole("button", { name: "Go there" }));
    await later();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Working and not working");
  });

  it("stays where it is when it says so, and is told only once", async () => {
    host.moveTo("i2");
    await opened(profile);
    host.moveTo("i5");
    await later();
    await user.click(screen.getByRole("button", { name: "Stay here" }));
    host.announce("Lunch at one");
    await later();
    expect(screen.queryByRole("button", { name: "Go there" })).toBeNull();
    expect(screen.getByText("Lunch at one")).toBeTruthy();
  });
});

describe("the wall", () => {
  const ask = () =>
    host.perform({
      type: "askToShow",
      circle: "amara",
      worksheet: "one-page-profile",
      section: "important-to",
    });
  const answer = () => host.heard.find((frame) => frame.type === "command");

  it("is asked about with the exact words, and gets them only after a yes", async () => {
    const { room } = await shown();
    ask();
    await later();
    expect(screen.getByRole("heading", { name: /May “What is important to me”/ })).toBeTruthy();
    await vi.dynamicImportSettled();
    await later();
    expect(document.body.textContent, "what would show").toContain("Singing, every day, loudly");
    expect(room.circle?.asked[0]?.answer).toBe("waiting");
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await later();
    expect(answer()).toMatchObject({ command: { type: "answerShow", yes: true } });
    expect(room.circle?.asked[0]?.answer).toBe("yes");
  });

  it("can be refused in one tap", async () => {
    const { room } = await shown();
    ask();
    await later();
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await later();
    expect(room.circle?.asked[0]?.answer).toBe("no");
  });

  it("is left in one tap, and newer words go there only when the circle says so", async () => {
    const { room } = await shown();
    ask();
    await later();
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await later();
    host.show(room.circle?.asked[0]?.request ?? null);
    others(host, { type: "remove", collection: "entries", record: "p3" });
    await later();
    expect(screen.getByText(/is on the wall now/)).toBeTruthy();
    expect(screen.getByText(/You have changed the words since/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take it off the wall" }));
    await later();
    expect(room.circle?.asked[0]).toMatchObject({ answer: "takenBack", isOnWall: false });
  });

  it("is never offered what stays in the circle", async () => {
    await opened(/Hopes and dreams/);
    const offered = async () => {
      await user.click(screen.getByRole("button", { name: "More" }));
      await later();
      const found = screen.queryByRole("menuitem", { name: "Show on the wall" }) !== null;
      await user.keyboard("{Escape}");
      return found;
    };
    expect(await offered(), "hopes may be shown").toBe(true);
    await user.click(screen.getByRole("button", { name: /^My fears/ }));
    await later();
    expect(screen.getByText(/^This stays in your circle/)).toBeTruthy();
    expect(await offered(), "fears are not").toBe(false);
  });
});

describe("actions", () => {
  it("say in words that nobody has one yet", async () => {
    others(host, {
      type: "set",
      collection: "actions",
      record: "t1",
      field: "owner",
      value: null,
      base: host.revision,
    });
    await opened(/Outcomes and actions/);
    expect(screen.getByText("Nobody has taken this on yet.")).toBeTruthy();
  });

  it("ask a new owner for a yes of their own", async () => {
    await opened(/Outcomes and actions/);
    const card = screen.getByRole("heading", { name: "Action 1" }).closest("li")!;
    expect(onHost(host, "actions", "t1", "agreed_by_owner")).toBe(true);
    await fireEvent.click(within(card).getByRole("radio", { name: /Grace/, hidden: true }));
    await later(1_000);
    expect(onHost(host, "actions", "t1", "owner")).toBe("grace");
    expect(onHost(host, "actions", "t1", "agreed_by_owner"), "Pat's yes is not Grace's").toBe(
      false,
    );
  });
});

it("keeps a hundred thousand letters that were pasted, says why, and cuts nothing", async () => {
  await opened(profile);
  const long = "word ".repeat(20_000);
  const box = screen.getByRole("textbox", { name: "Write a new note" });
  await user.click(box);
  await user.paste(long);
  await later();
  expect("value" in box && box.value, "the note itself is not filled with a part of it").toBe("");
  expect(screen.getByText(/there is room for 10,000 letters/)).toBeTruthy();
  const kept = screen.getByRole("textbox", { name: "Your words, to copy" });
  expect("value" in kept && kept.value).toBe(long);
});
