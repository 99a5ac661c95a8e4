import { describe, expect, it } from "vitest";
import type { Column, JsonValue, RecordState, Section, Template } from "../protocol";
import { drawingOf, isKeptBack, pictureOf } from "./picture";

const words = (en: string) => ({ en, cy: en });
const ring: Column = {
  id: "ring",
  title: words("How close"),
  type: "Choice",
  choices: ["closest", "close", "far"].map((id) => ({ id, title: words(id) })),
};

function section(id: string, more: Partial<Section> = {}): Section {
  const bare = { prompt: words("?"), first: "Person", isPrivate: false, answers: "Notes" } as const;
  return { id, title: words(id), ...bare, columns: [], feeds: [], ...more };
}

function template(more: Partial<Template> = {}): Template {
  return {
    id: "sheet",
    title: words("Sheet"),
    about: words("About"),
    group: "AboutMe",
    byPerspective: false,
    byRespondent: false,
    startsBlank: false,
    sections: [section("family", { columns: [ring] }), section("gifts"), section("fears")],
    ...more,
  };
}

type Note = Record<string, JsonValue>;

function shownOf(notes: Note[], sheet: Template, only: string | null = null) {
  const records = notes.map((note, at): RecordState => {
    const fields = { worksheet: "sheet", section: "family", ...note };
    const values = Object.entries(fields).map(([name, value]) => {
      return [name, { value, revision: 1 }] as const;
    });
    return {
      id: `e${at}`,
      order: `${at}`,
      removed: false,
      revision: 1,
      fields: Object.fromEntries(values),
    };
  });
  const shown = { plan: { list: () => records }, worksheets: [sheet], members: [] };
  return { shown, picture: pictureOf(shown, "sheet", only) };
}

/** What is shown, as short text: "family: Grace 0 | gifts: ". */
function check(notes: Note[], expected: string, more: Partial<Template> = {}, only?: string) {
  const { picture } = shownOf(notes, template(more), only ?? null);
  const said = picture?.type === "sections" ? picture.sections : [];
  const text = said.map(({ id, entries }) => {
    const each = entries.map((one) =>
      [one.text, one.symbol, one.picture, one.sort, one.ring, one.isGuess && "guess"]
        .filter((part) => part !== null && part !== false && part !== "")
        .join(" "),
    );
    return `${id}: ${each.join(", ")}`;
  });
  expect(text.join(" | ")).toBe(expected);
}

describe("what the wall would show", () => {
  it("has no note that somebody keeps to themselves", () =>
    check([{ text: "Grace" }, { text: "Secret", private: true }], "family: Grace"));
  it("has nothing of a private section, drawn or not", () => {
    const sections = [section("family"), section("fears", { isPrivate: true })];
    const notes = [{ text: "Grace" }, { text: "Spiders", section: "fears" }];
    check(notes, "family: Grace", { sections });
    check(notes, "family: Grace", { sections, drawing: "Map" });
    check(notes, "", { sections }, "fears");
  });
  it("has no bare answer: not today says nothing to others", () =>
    check([{ text: "", answer: "NotToday" }, { text: "Pat" }], "family: Pat"));
  it("has a note of only a symbol or a photo", () =>
    check(
      [
        { symbol: "openmoji-1F3A4", sort: "Like" },
        { picture: "abc", text: " " },
      ],
      "family: openmoji-1F3A4 Like, abc",
    ));
  it("marks a best guess until it is checked", () =>
    check(
      [
        { text: "Likes tea", source: "BestGuess" },
        { text: "Likes jam", source: "BestGuess", checked: true },
        { text: "Likes rain", source: "Said" },
      ],
      "family: Likes tea guess, Likes jam, Likes rain",
    ));
  it("counts rings from the middle, and knows no ring that is not there", () =>
    check(
      [
        { text: "Grace", "columns.ring": "closest" },
        { text: "Ola", "columns.ring": "far" },
        { text: "Jo", "columns.ring": "moon" },
        { text: "Songs", section: "gifts", "columns.ring": "close" },
      ],
      "family: Grace 0, Ola 2, Jo | gifts: Songs",
    ));
  it("leaves out sections without words, but a drawing has a place for each", () => {
    check([{ text: "Grace" }], "family: Grace");
    check([{ text: "Grace" }], "family: Grace | gifts:  | fears: ", { drawing: "Star" });
  });
  it("is nothing when nothing was said", () => {
    expect(shownOf([], template({ drawing: "Path" })).picture).toBeUndefined();
    expect(shownOf([{ text: "  " }], template()).picture).toBeUndefined();
  });
  it("has the person's own view first where views stand beside each other", () =>
    check(
      [
        { text: "Late", perspective: "Staff" },
        { text: "Tea", perspective: "Person" },
      ],
      "family: Tea, Late",
      { byPerspective: true },
    ));
  it("has the drawing and its rings only as a whole", () => {
    const sheet = template({ drawing: "Rings" });
    const { shown } = shownOf([{ text: "Grace" }], sheet);
    const whole = drawingOf(shown, sheet);
    expect([whole.drawing, whole.rings.map(({ en }) => en).join()]).toEqual([
      "Rings",
      "closest,close,far",
    ]);
    const part = drawingOf(shown, sheet, "family");
    expect([part.drawing, part.rings]).toEqual([null, []]);
    expect(drawingOf(shown, template({ drawing: "Map" })).rings).toEqual([]);
  });
});

it("tells that something is kept off the wall", () => {
  const sheet = template({ sections: [section("family"), section("fears", { isPrivate: true })] });
  const isKept = (note: Note) => isKeptBack(shownOf([note], sheet).shown.plan, sheet);
  expect(isKept({ text: "Grace" })).toBe(false);
  expect(isKept({ text: "Grace", private: true })).toBe(true);
  expect(isKept({ text: "Spiders", section: "fears" })).toBe(true);
  expect(isKept({ text: "Elsewhere", worksheet: "other", private: true })).toBe(false);
});

describe("where help comes from, and money", () => {
  const record = (id: string, fields: Record<string, JsonValue>): RecordState => ({
    id,
    order: id,
    removed: false,
    revision: 1,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { value, revision: 1 }]),
    ),
  });
  const lists: Partial<Record<string, RecordState[]>> = {
    weeks: [
      record("now", { kind: "Now" }),
      record("good", {}),
      record("other", { kind: "Option" }),
    ],
    blocks: [
      record("bus", { week: "good", days: ["Mon"], activity: "Bus" }),
      record("tea", { week: "good", days: ["Mon"], activity: "Tea" }),
      record("old", { week: "now", days: ["Mon"], activity: "Waiting" }),
    ],
    mixes: [
      record("m1", { block: "bus", tier: "Technology", minutes_per_week: 60 }),
      record("m2", { block: "tea", tier: "Myself" }),
      record("m3", { block: "old", tier: "PaidOneToOne" }),
    ],
  };
  const plan = { list: (collection: string) => lists[collection] ?? [] };
  const shown = { plan, worksheets: [], members: [] };

  it("has the names of the main week by tier, in the event's order, and no minutes", () => {
    const picture = pictureOf(
      { ...shown, order: ["Technology", "Myself"] },
      "just-enough-support",
      null,
    );
    expect(picture).toEqual({
      type: "support",
      tiers: [
        { tier: "Technology", activities: [{ record: "bus", activity: "Bus" }] },
        { tier: "Myself", activities: [{ record: "tea", activity: "Tea" }] },
      ],
    });
    expect(JSON.stringify(pictureOf(shown, "perfect-week", null))).not.toContain("Waiting");
  });

  it("shows no money that the host has not worked out", () => {
    expect(pictureOf(shown, "budget", null)).toBeUndefined();
    expect(pictureOf({ ...shown, account: null }, "budget", null)).toBeUndefined();
  });
});
