import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Drawing, PictureEntry } from "../../protocol";
import { entryOf } from "../../room/picture";
import { groupsOf } from "../groups";
import Drawn from "./Drawn.svelte";
import type { Drawable } from "./zones";

const words = (en: string) => ({ en, cy: en });

function note(text: string, more: Partial<PictureEntry> = {}): PictureEntry {
  return { ...entryOf(text, text, "Person"), ...more };
}

function drawn(
  drawing: Drawing,
  sections: Record<string, PictureEntry[]>,
  rings: string[] = [],
): Drawable {
  return {
    type: "sections",
    title: words("My way"),
    drawing,
    rings: rings.map(words),
    sections: Object.entries(sections).map(([id, entries]) => ({ id, title: words(id), entries })),
  };
}

const buttons = () => screen.getAllByRole("button").map((one) => one.textContent.trim());

describe.each<Drawing>(["Path", "Map", "Star", "Rings"])("a %s", (drawing) => {
  it("has everything in the order of the outline, for keys and ears", () => {
    const sections = { Dream: [note("Sing"), note("Dance")], Goal: [], Now: [note("Listen")] };
    render(Drawn, { picture: drawn(drawing, sections), name: "Amara", place: 0, onopen: vi.fn() });
    expect(buttons().map((text) => text.replace(/^\d/, "").trim())).toEqual([
      "Dream",
      "Sing",
      "Dance",
      "Goal",
      "Now",
      "Listen",
    ]);
  });

  it("opens what is tapped, and hides its lines from ears", async () => {
    const onopen = vi.fn();
    const sections = { Dream: [note("Sing")], Goal: [] };
    const picture = drawn(drawing, sections);
    const { container } = render(Drawn, { picture, name: "Amara", place: 0, onopen });
    await userEvent.click(screen.getByRole("button", { name: "Sing" }));
    await userEvent.click(screen.getByRole("button", { name: "Goal" }));
    expect(onopen.mock.calls).toEqual([
      ["Dream", "Sing"],
      ["Goal", null],
    ]);
    for (const svg of container.querySelectorAll("svg")) {
      expect(svg.closest("[aria-hidden=true]"), svg.outerHTML).not.toBeNull();
    }
  });

  it("says how many more there are than it has room for", () => {
    const many = Array.from({ length: 300 }, (_, at) => note(`Note ${at}`));
    render(Drawn, { picture: drawn(drawing, { Dream: many }), name: "Amara", place: 0 });
    expect(screen.getByText("and 294 more")).toBeTruthy();
  });
});

describe("people on rings", () => {
  const rings = ["Closest", "Close", "Now and then"];
  const family = [
    note("Grace", { ring: 0 }),
    note("Uncle Ben", { ring: 2, isGuess: true }),
    note("Tess"),
  ];
  const picture = drawn("Rings", { Family: family, Friends: [note("Pat", { ring: 1 })] }, rings);

  it("are named, come in the order of the outline, and say what is only a guess", () => {
    render(Drawn, { picture, name: "Amara", place: 0, onopen: vi.fn() });
    const named = ["Grace", "Uncle Ben Best guess", "Pat", "Tess"];
    const found = named.map((name) => screen.getByRole("button", { name }));
    expect(screen.getAllByRole("button")).toEqual(found);
  });

  it("stand beside the rings until somebody chooses one", () => {
    render(Drawn, { picture, name: "Amara", place: 0 });
    expect(screen.getByText("Family: not on a ring yet")).toBeTruthy();
  });

  it("are shown ring by ring on the wall, two beside each other", () => {
    const shown = groupsOf(picture).map(({ heading, pieces, part }) => {
      const names = pieces.map((piece) =>
        piece.is === "people"
          ? piece.people.map(({ entry }) => entry.text).join(" + ")
          : piece.is === "entry" && piece.text,
      );
      return [heading, names.join(", "), part];
    });
    expect(shown).toEqual([
      ["Closest", "Grace", 0],
      ["Close", "Pat", 1],
      ["Now and then", "Uncle Ben", 2],
      ["Family: not on a ring yet", "Tess", null],
    ]);
  });

  it("are so many as there is room for, and the rest are counted", () => {
    const crowd = Array.from({ length: 300 }, (_, at) => note(`P${at}`, { ring: at % 3 }));
    const all = drawn("Rings", { Family: crowd }, rings);
    render(Drawn, { picture: all, name: "Amara", place: 0, onopen: vi.fn() });
    const count = screen.getAllByRole("button").length;
    expect(count).toBeGreaterThanOrEqual(30);
    expect(screen.getByText(`and ${300 - count} more people, in the outline`)).toBeTruthy();
  });
});

it("shows the pile of a sorted picture in a word", () => {
  const sorted = note("Rain", { symbol: "openmoji-1F3A4", sort: "NotSure" });
  render(Drawn, { picture: drawn("Map", { Likes: [sorted] }), name: "Amara", place: 0 });
  expect(screen.getByText("I am not sure")).toBeTruthy();
});
