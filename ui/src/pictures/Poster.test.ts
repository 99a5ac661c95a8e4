import { blankItem, plainWall, unmoved } from "../room/blank";
import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Agenda, Picture, WallShowing, WallView } from "../protocol";
import Poster from "./Poster.svelte";
import { entryOf } from "../room/picture";

const at = new Date("2026-12-03T10:20:00").getTime();
const items = ["Welcome", "What matters to me", "Break"].map((title, place) =>
  blankItem(`i${place}`, title, 15),
);
const startedAt = new Date(at - 3 * 60_000).toISOString();
const runs = [
  { item: "i1", startedAt, endedAt: null, extraMinutes: 0, minutes: null, pausedSeconds: 0 },
];
const agenda: Agenda = { start: "10:00", items, runs, now: "i1", isOver: false, ...unmoved };

function show(showing: WallShowing, more: Partial<WallView> = {}) {
  const joining = {
    isLocked: false,
    code: "ABC234",
    addresses: ["http://10.0.0.7:7410"],
    link: "http://10.0.0.7:7410/",
  };
  const view = {
    ...plainWall,
    title: "Our day",
    agenda,
    showing,
    announcements: [],
    joining,
    ...more,
  };
  return render(Poster, { view, now: at });
}

describe("the wall", () => {
  it("says what is now, how long it has, and what is next", () => {
    show({ type: "agenda" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("What matters to me");
    expect(screen.getByText("12 minutes left")).toBeTruthy();
    expect(screen.getByText(/Break/)).toBeTruthy();
  });

  it("is calm when the time is up", () => {
    render(Poster, {
      view: {
        ...plainWall,
        title: "Our day",
        agenda,
        showing: { type: "agenda" },
        announcements: [],
        joining: { code: "", isLocked: false, addresses: [], link: "" },
      },
      now: at + 14 * 60_000,
    });
    expect(screen.getByText("Time to finish")).toBeTruthy();
    expect(screen.getByText("2 minutes over")).toBeTruthy();
  });

  it.each([
    [
      { allocation: 4_160_000, left: 324_566, status: "Confirmed" as const },
      "Left to choose with",
      "£3,245.66",
    ],
    [{ allocation: 3_735_004, left: -100_430, status: "Confirmed" as const }, "Over", "£1,004.30"],
    [{ allocation: null, left: null, status: "None" as const }, "No personal budget", "£697.90"],
  ])("shows somebody's money in few words: %o", (stands, name, amount) => {
    const money = { planned: 3_835_434, weekly: 69_790, ...stands };
    show({ type: "item", name: "Amara", place: 0, picture: { type: "money", money } });
    expect(screen.getByText(name)).toBeTruthy();
    expect(screen.getByText(amount)).toBeTruthy();
  });

  it("shows nothing of a circle but the words of the picture that the host sent", () => {
    const entries = [entryOf("e", "Singing, loudly", "Person")];
    const title = { en: "What is important to me", cy: "Beth sy'n bwysig i mi" };
    const profile = { en: "One-page profile", cy: "Proffil un dudalen" };
    const sections = [{ id: "important-to", title, entries }];
    const drawn = { drawing: null, rings: [] };
    const picture = { type: "sections" as const, title: profile, sections, ...drawn };
    show({ type: "item", name: "Amara", place: 0, picture });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Amara");
    expect(screen.getAllByText("Singing, loudly").length).toBeGreaterThan(0);
  });

  it("has every word of a drawing, part by part, and leaves out parts without words", () => {
    const title = { en: "PATH", cy: "PATH" };
    const part = (id: string, ...said: string[]) => {
      const entries = said.map((text) => entryOf(text, text, "Person"));
      return { id, title: { en: id, cy: id }, entries };
    };
    const sections = [part("My dream", "A house"), part("The goal"), part("Now", "A flat")];
    const picture: Picture = { type: "sections", title, sections, drawing: "Path", rings: [] };
    const { container } = show({ type: "item", name: "Amara", place: 0, picture });
    const page = container.querySelector(".page");
    const headings = [...(page?.querySelectorAll("h2") ?? [])].map((one) => one.textContent.trim());
    expect(headings).toEqual(["My dream", "Now"]);
    expect(page?.textContent).toContain("A house");
    expect(page?.textContent).toContain("A flat");
  });

  it.each(["agenda", "joining", "neutral"] as const)("shows no circle on the %s card", (type) => {
    const { container } = show({ type });
    expect(container.querySelector(".item")).toBeNull();
  });

  it("keeps the code in the corner, in two easy halves", () => {
    show({ type: "neutral" });
    expect(screen.getByText("Join in: 10.0.0.7:7410, code ABC 234")).toBeTruthy();
  });

  it("has the last two announcements and says that there are more", () => {
    const announcements = ["one", "two", "three"].map((text) => ({
      id: text,
      text,
      to: { type: "wall" as const },
      at: startedAt,
    }));
    show({ type: "agenda" }, { announcements });
    expect(screen.queryByText("one")).toBeNull();
    expect(screen.getByText("three")).toBeTruthy();
    expect(screen.getByText("and 1 more")).toBeTruthy();
  });
});
