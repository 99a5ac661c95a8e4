import { render, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { IdeaView, ItemKind, MediaView, WallShowing, WallView } from "../protocol";
import { blankAgenda, blankItem, blankWall } from "../room/blank";
import { titleOfFile } from "./media";
import Poster from "./Poster.svelte";
import { sameness, timeOn, zoomOf } from "./seen";
import { TimeUp } from "./timeup";

const at = new Date(2026, 11, 3, 11, 18).getTime();
const startedAt = new Date(2026, 11, 3, 11, 15).toISOString();

function running(kind: ItemKind, more = {}): WallView["agenda"] {
  const items = [blankItem("i1", "Something", 15, kind), blankItem("i2", "What matters", 20)];
  const run = {
    item: "i1",
    startedAt,
    endedAt: null,
    extraMinutes: 0,
    minutes: null,
    pausedSeconds: 0,
  };
  return { ...blankAgenda(), items, runs: [run], now: "i1", ...more };
}

function show(more: Partial<WallView>, now = at) {
  const onpages = vi.fn();
  const view = { ...blankWall(), ...more };
  return { onpages, ...render(Poster, { view, now, onpages }) };
}

const showing = (what: WallShowing) => show({ showing: what });
const heading = () =>
  screen.getByRole("heading", { level: 1 }).textContent.replaceAll(/\s+/gu, " ");
const idea = (more: Partial<IdeaView>): IdeaView => ({
  id: "a",
  text: "We share a lift",
  tier: null,
  name: null,
  taken: 0,
  ...more,
});

describe("breaks and pauses", () => {
  it.each(["Break", "Meal"] as const)("a %s says when to be back, and what comes then", (kind) => {
    show({ agenda: running(kind) });
    expect(heading()).toContain("Back at 11:30");
    expect(screen.getByText("12 minutes left")).toBeTruthy();
    expect(screen.getByText(/What matters/)).toBeTruthy();
  });

  it("a break that is over is over without alarm", () => {
    show({ agenda: running("Break") }, at + 20 * 60_000);
    expect(screen.getByText("We are starting again")).toBeTruthy();
  });

  it("a room that stands still has no clock", () => {
    const { container } = show({ agenda: running("TableWork", { pausedSince: startedAt }) });
    expect(heading()).toBe("We are having a pause");
    expect(container.textContent).not.toMatch(/\d\d:\d\d|minutes/u);
  });

  it("a wall that stands still shows the time since when it does", () => {
    show({ agenda: running("TableWork"), frozenAt: startedAt }, at + 600_000);
    expect(screen.getByText("15 minutes left")).toBeTruthy();
  });
});

describe("everybody together", () => {
  it.each(["Welcome", "ShareRound", "Plenary", "WrapUp"] as const)("%s says so", (kind) => {
    show({ agenda: running(kind) });
    expect(screen.getByText("All together")).toBeTruthy();
  });

  it("the welcome has the few rules of the day", () => {
    show({ agenda: running("Welcome") });
    expect(screen.getByText("You may pass")).toBeTruthy();
  });

  it("each circle works alone otherwise", () => {
    show({ agenda: running("TableWork") });
    expect(screen.queryByText("All together")).toBeNull();
  });
});

describe("ideas and topics", () => {
  it("an idea has no name unless its circle wants that", () => {
    showing({ type: "ideas", ideas: [idea({}), idea({ id: "b", name: "Ben" })], only: null });
    expect(screen.getAllByText("We share a lift").length).toBeGreaterThan(1);
    expect(screen.getAllByText(/^from /u).every((one) => one.textContent === "from Ben")).toBe(
      true,
    );
  });

  it("one idea alone is the heading", () => {
    showing({ type: "ideas", ideas: [idea({}), idea({ id: "b", text: "Another" })], only: "a" });
    expect(heading()).toBe("We share a lift");
    expect(screen.queryByText("Another")).toBeNull();
  });

  it("an idea that was taken back leaves no empty frame", () => {
    showing({ type: "ideas", ideas: [], only: "a" });
    expect(screen.getByText("There is room for your ideas")).toBeTruthy();
  });

  it("topics are listed, and the day is not judged by them", () => {
    showing({ type: "parked", topics: ["Who holds the money"] });
    expect(screen.getAllByText("Who holds the money").length).toBeGreaterThan(0);
  });
});

describe("files of the day's own", () => {
  const photo: MediaView = { name: "Tea_garden.jpg", kind: "photo", path: "/media/x/tea.jpg" };

  it("a photo is there by its name, for those who hear the wall", () => {
    showing({ type: "media", media: photo });
    expect(screen.getByRole("img", { name: "Tea garden" }).getAttribute("src")).toBe(photo.path);
  });

  it("music has its title in large words, and makes no sound in a picture of the wall", () => {
    const media = { name: "Our song.mp3", kind: "music", path: "/media/x/song" } as const;
    const { container } = showing({ type: "media", media });
    expect(heading()).toBe("Our song");
    expect(container.querySelector("audio")).toBeNull();
  });

  it("waiting has words with a file beside them", () => {
    showing({ type: "holding", title: "We have tea", media: photo });
    expect(heading()).toBe("We have tea");
    expect(screen.getByRole("img", { name: "Tea garden" })).toBeTruthy();
  });

  it.each([
    ["Our_song.mp3", "Our song"],
    ["2024.12 trip.webm", "2024.12 trip"],
    [".jpg", ".jpg"],
  ])("%s is called %s", (name, title) => expect(titleOfFile(name)).toBe(title));
});

describe("the corner", () => {
  it("says that a rehearsal is one, on every card", () => {
    show({ showing: { type: "neutral" }, isRehearsal: true });
    expect(screen.getByText("Rehearsal")).toBeTruthy();
  });

  it("thanks everybody at the end", () => {
    showing({ type: "thanks" });
    expect(heading()).toBe("Thank you, everyone");
  });

  it("has one page of whatever cannot have more", () => {
    expect(showing({ type: "thanks" }).onpages).toHaveBeenLastCalledWith(1);
  });
});

describe("how the wall is looked at", () => {
  it("is never smaller than the last row can read", () => {
    expect([50, 100, 175].map((zoom) => zoomOf({ page: null, zoom, isPlaying: true }))).toEqual([
      1, 1, 1.75,
    ]);
  });

  it("stands at its time when it stands still", () => {
    expect(timeOn({ ...blankWall(), frozenAt: startedAt }, at)).toBe(Date.parse(startedAt));
    expect(timeOn(blankWall(), at)).toBe(at);
  });

  it("does not begin again when an idea joins the others", () => {
    const some = sameness({ type: "ideas", ideas: [], only: null });
    expect(sameness({ type: "ideas", ideas: [idea({})], only: null })).toBe(some);
    expect(sameness({ type: "ideas", ideas: [idea({})], only: "a" })).not.toBe(some);
  });
});

describe("the moment at which the time is up", () => {
  const end = at + 12 * 60_000;

  it("is heard once, and again after time was given and used up", () => {
    const up = new TimeUp();
    const agenda = running("TableWork");
    const longer = running("TableWork", {
      runs: [{ ...agenda.runs[0]!, extraMinutes: 5 }],
    });
    const heard = [
      up.hear(agenda, end - 1_000),
      up.hear(agenda, end),
      up.hear(agenda, end + 1_000),
      up.hear(longer, end + 2_000),
      up.hear(longer, end + 300_000),
    ];
    expect(heard).toEqual([false, true, false, false, true]);
  });

  it("is not heard by whoever comes later, nor when the day moves on", () => {
    const up = new TimeUp();
    expect(up.hear(running("TableWork"), end + 1_000)).toBe(false);
    const before = running("TableWork", { now: null, runs: [] });
    expect(up.hear(before, end + 2_000)).toBe(false);
  });
});
