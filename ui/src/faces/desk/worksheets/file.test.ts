import { describe, expect, it } from "vitest";
import { checksOf } from "./checks";
import {
  blankSection,
  copyOf,
  draftOf,
  fileOf,
  fileText,
  limits,
  nameAs,
  named,
  type SheetDraft,
  templateOf,
  templateText,
} from "./file";
import { shipped } from "./shipped";
import { allSent, fileNamed, files, sentAs } from "./worksheets.test-kit";

function draft(id = "working-not-working"): SheetDraft {
  return draftOf(sentAs(fileNamed(id)));
}

describe("a worksheet and its file", () => {
  it.each([...files.keys()])("%s comes out as it went in", (id) => {
    const template = sentAs(fileNamed(id));
    expect(JSON.parse(templateText(template))).toEqual(fileNamed(id));
    expect(templateOf(draftOf(template))).toEqual(template);
  });

  it("says of what is usual nothing, and of what is not everything", () => {
    const sheet = draft();
    sheet.byRespondent = true;
    sheet.drawing = "Star";
    const [first] = sheet.sections;
    Object.assign(first!, {
      isPrivate: true,
      answers: "Sort",
      says: "",
      easy: { en: "", cy: " " },
    });
    const file = fileOf(sheet, []);
    expect(file).toMatchObject({ byPerspective: true, byRespondent: true, drawing: "Star" });
    expect(file.sections[0]).toMatchObject({ isPrivate: true, answers: "Sort" });
    expect(Object.keys(file.sections[0]!)).not.toContain("says");
    expect(Object.keys(file.sections[0]!)).not.toContain("easy");
    expect(Object.keys(file)).not.toContain("startsBlank");
  });

  it("writes the answers of a column only where one chooses between them", () => {
    const sheet = draft();
    const column = {
      key: "k",
      id: "",
      title: { en: "How sure", cy: "Pa mor siŵr" },
      type: "Choice" as const,
      choices: [
        { key: "a", id: "", title: { en: "Sure", cy: "Siŵr" } },
        { key: "b", id: "", title: { en: "Not sure", cy: "Ddim yn siŵr" } },
      ],
    };
    sheet.sections[0]!.columns = [column, { ...column, key: "l", type: "Date" }];
    expect(fileOf(sheet, []).sections[0]?.columns).toEqual([
      {
        id: "how-sure",
        title: column.title,
        type: "Choice",
        choices: [
          { id: "sure", title: column.choices[0]?.title },
          { id: "not-sure", title: column.choices[1]?.title },
        ],
      },
      { id: "how-sure-2", title: column.title, type: "Date" },
    ]);
  });
});

describe("names in the file", () => {
  it("are made from titles, apart from those that are taken", () => {
    const sheet = draft();
    sheet.id = "";
    sheet.title.en = "Fy Nhŷ: what's up?";
    for (const section of sheet.sections) {
      section.id = "";
      section.title.en = "Notes";
    }
    const file = fileOf(sheet, ["fy-nhy-whats-up"]);
    expect(file.id).toBe("fy-nhy-whats-up-2");
    expect(
      file.sections.map(({ id }) => id),
      "notes are the blank sheet's",
    ).toEqual(["notes-2", "notes-3"]);
  });

  it("stay when the title changes, once it was kept", () => {
    const sheet = draft();
    sheet.id = "";
    sheet.sections.push({ ...blankSection(), title: { en: "Ideas", cy: "Syniadau" } });
    nameAs(sheet, named(sheet, ["working-and-not-working"]));
    sheet.title.en = "Something else";
    sheet.sections[2]!.title.en = "Thoughts";
    const file = fileOf(sheet, []);
    expect([file.id, file.sections[2]?.id]).toEqual(["working-and-not-working-2", "ideas"]);
  });

  it("follow a question that another of the same worksheet leads to", () => {
    const sheet = draft();
    const added = { ...blankSection(), title: { en: "Ideas", cy: "Syniadau" } };
    sheet.sections.push(added);
    sheet.sections[0]!.feeds = [`#${added.key}`];
    added.title.en = "Thoughts";
    expect(fileOf(sheet, []).sections[0]?.feeds).toEqual(["working-not-working/thoughts"]);
  });

  it("of a copied question are its own", () => {
    const sheet = draft();
    sheet.sections.push(copyOf(sheet.sections[0]!));
    expect(fileOf(sheet, []).sections.map(({ id }) => id)).toEqual([
      "working",
      "not-working",
      "what-is-working",
    ]);
  });
});

describe("what is seen while it is written", () => {
  it("is nothing in the worksheets that come with the app", () => {
    for (const template of allSent()) {
      const others = allSent().filter(({ id }) => id !== template.id);
      expect(checksOf(fileOf(draftOf(template), []), others), template.id).toEqual([]);
    }
  });

  const others = allSent().filter(({ id }) => id !== "working-not-working");
  const long = "🙂".repeat(limits.text + 1);
  it.each([
    ["title.cy", { type: "empty" }, (s: SheetDraft) => (s.title.cy = "  ")],
    ["about.en", { type: "tooLong", most: 400 }, (s: SheetDraft) => (s.about.en = long)],
    ["easy.cy", { type: "empty" }, (s: SheetDraft) => (s.easy.cy = "")],
    ["id", { type: "badId" }, (s: SheetDraft) => (s.id = "Tea time")],
    ["sections", { type: "tooFew", least: 1 }, (s: SheetDraft) => (s.sections = [])],
    [
      "sections",
      { type: "tooMany", most: 30 },
      (s: SheetDraft) => {
        while (s.sections.length < 31) s.sections.push(copyOf(s.sections[0]!));
      },
    ],
    ["sections[1].id", { type: "twice" }, (s: SheetDraft) => (s.sections[1]!.id = "working")],
    [
      "sections[0].feeds[0]",
      { type: "noSuchTarget" },
      (s: SheetDraft) => (s.sections[0]!.feeds = ["tea/pot"]),
    ],
    [
      "sections[0].feeds[0]",
      { type: "cycle" },
      (s: SheetDraft) => (s.sections[0]!.feeds = [`#${s.sections[0]!.key}`]),
    ],
  ])("%s: %o", (place, fault, change) => {
    const sheet = draft();
    change(sheet);
    expect(checksOf(fileOf(sheet, []), others)).toContainEqual({ place, fault });
  });

  it("lets as many letters stand as the host does", () => {
    const sheet = draft();
    sheet.title.en = "🙂".repeat(limits.text);
    expect(checksOf(fileOf(sheet, []), others)).toEqual([]);
  });
});

it("knows which worksheets come with the app", () => {
  expect([...shipped].sort()).toEqual([...files.keys()].sort());
});

it("ends a file with a line's end, two blanks deep", () => {
  const text = fileText(fileOf(draft(), []));
  expect(text.startsWith('{\n  "format": "planning-live/worksheet",\n  "version": 1,\n')).toBe(
    true,
  );
  expect(text.endsWith("\n}\n")).toBe(true);
});
