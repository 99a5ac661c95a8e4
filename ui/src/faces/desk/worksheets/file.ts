/** A worksheet as a file (format: domain/templates/README.md), and as it is written in. */
import type {
  Answers,
  ColumnType,
  Drawing,
  Perspective,
  Says,
  Section,
  Template,
  Words,
  WorksheetGroup,
} from "../../../protocol";
import { newId } from "../../../room/id";
import { namesOf, worksheetName } from "./ids";

/** What the host holds to as well. */
export const limits = {
  fileBytes: 200_000,
  text: 400,
  sections: 30,
  columns: 8,
  fewestChoices: 2,
  choices: 12,
  feeds: 12,
} as const;

export interface ChoiceDraft {
  readonly key: string;
  /** Empty: made from the title. */
  id: string;
  title: Words;
}

export interface ColumnDraft {
  readonly key: string;
  id: string;
  title: Words;
  type: ColumnType;
  /** Kept when the type is another, for whoever changes their mind. */
  choices: ChoiceDraft[];
}

export interface SectionDraft {
  readonly key: string;
  id: string;
  title: Words;
  prompt: Words;
  easy: Words;
  first: Perspective;
  isPrivate: boolean;
  freshYes: boolean;
  answers: Answers;
  says: Says | "";
  columns: ColumnDraft[];
  /** Of this worksheet's own questions the key, after "#": their names may not be made yet. */
  feeds: string[];
}

export interface SheetDraft {
  id: string;
  title: Words;
  about: Words;
  easy: Words;
  group: WorksheetGroup;
  byPerspective: boolean;
  byRespondent: boolean;
  startsBlank: boolean;
  drawing: Drawing | "";
  sections: SectionDraft[];
}

type Maybe<T> = { [field in keyof T]?: T[field] | undefined };
interface FileColumn {
  id: string;
  title: Words;
  type: ColumnType;
  choices?: { id: string; title: Words }[];
}
export interface FileSection extends Maybe<{
  easy: Words;
  isPrivate: true;
  freshYes: true;
  answers: Answers;
  says: Says;
  columns: FileColumn[];
  feeds: string[];
}> {
  id: string;
  title: Words;
  prompt: Words;
  first: Perspective;
}
/** The file; what is left out is as usual. */
export interface WorksheetFile extends Maybe<{
  easy: Words;
  byPerspective: true;
  byRespondent: true;
  startsBlank: true;
  drawing: Drawing;
}> {
  format: "planning-live/worksheet";
  version: 1;
  id: string;
  title: Words;
  about: Words;
  group: WorksheetGroup;
  sections: FileSection[];
}

const nothing = (): Words => ({ en: "", cy: "" });

export const blankChoice = (): ChoiceDraft => ({ key: newId(), id: "", title: nothing() });

export const blankColumn = (): ColumnDraft => ({
  key: newId(),
  id: "",
  title: nothing(),
  type: "Text",
  choices: [],
});

export const blankSection = (): SectionDraft => ({
  key: newId(),
  id: "",
  title: nothing(),
  prompt: nothing(),
  easy: nothing(),
  first: "Person",
  isPrivate: false,
  freshYes: false,
  answers: "Notes",
  says: "",
  columns: [],
  feeds: [],
});

export const blankSheet = (): SheetDraft => ({
  id: "",
  title: nothing(),
  about: nothing(),
  easy: nothing(),
  group: "AboutMe",
  byPerspective: false,
  byRespondent: false,
  startsBlank: false,
  drawing: "",
  sections: [blankSection()],
});

/** Returns a worksheet as it is written in. */
export function draftOf(template: Template): SheetDraft {
  const keys = new Map(template.sections.map(({ id }) => [`${template.id}/${id}`, newId()]));
  return {
    id: template.id,
    title: { ...template.title },
    about: { ...template.about },
    easy: { ...(template.easy ?? nothing()) },
    group: template.group,
    byPerspective: template.byPerspective,
    byRespondent: template.byRespondent,
    startsBlank: template.startsBlank,
    drawing: template.drawing ?? "",
    sections: template.sections.map((section) => ({
      key: keys.get(`${template.id}/${section.id}`) ?? newId(),
      id: section.id,
      title: { ...section.title },
      prompt: { ...section.prompt },
      easy: { ...(section.easy ?? nothing()) },
      first: section.first,
      isPrivate: section.isPrivate,
      freshYes: section.freshYes ?? false,
      answers: section.answers,
      says: section.says ?? "",
      columns: section.columns.map(({ id, title, type, choices = [] }) => ({
        key: newId(),
        id,
        title: { ...title },
        type,
        choices: choices.map((one) => ({ key: newId(), id: one.id, title: { ...one.title } })),
      })),
      feeds: section.feeds.map((feed) => (keys.has(feed) ? `#${keys.get(feed)}` : feed)),
    })),
  };
}

/** Returns the draft with a name for everything that has none yet. `taken` are other worksheets. */
export function named(draft: SheetDraft, taken: readonly string[]): SheetDraft {
  const names = namesOf(draft.sections, "question");
  const sections = draft.sections.map((section) => namedSection(section, names));
  return { ...draft, id: draft.id || worksheetName(draft.title, taken), sections };
}

function namedSection(section: SectionDraft, names: ReadonlyMap<string, string>): SectionDraft {
  const columnNames = namesOf(section.columns, "column");
  const columns = section.columns.map((column) => namedColumn(column, columnNames));
  return { ...section, id: names.get(section.key) ?? "", columns };
}

function namedColumn(column: ColumnDraft, names: ReadonlyMap<string, string>): ColumnDraft {
  const choiceNames = namesOf(column.choices, "answer");
  const choices = column.choices.map(({ key, title }) => {
    return { key, id: choiceNames.get(key) ?? "", title };
  });
  return { ...column, id: names.get(column.key) ?? "", choices };
}

/** Returns the file of a draft. */
export function fileOf(draft: SheetDraft, taken: readonly string[]): WorksheetFile {
  const sheet = named(draft, taken);
  const feeds = new Map(sheet.sections.map(({ key, id }) => [`#${key}`, `${sheet.id}/${id}`]));
  return {
    format: "planning-live/worksheet",
    version: 1,
    id: sheet.id,
    title: tidy(sheet.title),
    about: tidy(sheet.about),
    ...easyOf(sheet),
    group: sheet.group,
    ...(sheet.byPerspective ? { byPerspective: true } : {}),
    ...(sheet.byRespondent ? { byRespondent: true } : {}),
    ...(sheet.startsBlank ? { startsBlank: true } : {}),
    ...(sheet.drawing === "" ? {} : { drawing: sheet.drawing }),
    sections: sheet.sections.map((section) => fileSection(section, feeds)),
  };
}

function fileSection(section: SectionDraft, own: ReadonlyMap<string, string>): FileSection {
  const columns = section.columns.map(columnOf);
  const feeds = section.feeds.map((feed) => own.get(feed) ?? feed);
  return {
    id: section.id,
    title: tidy(section.title),
    prompt: tidy(section.prompt),
    ...easyOf(section),
    first: section.first,
    ...(section.isPrivate ? { isPrivate: true } : {}),
    ...(section.freshYes ? { freshYes: true } : {}),
    ...(section.answers === "Notes" ? {} : { answers: section.answers }),
    ...(section.says === "" ? {} : { says: section.says }),
    ...(columns.length === 0 ? {} : { columns }),
    ...(feeds.length === 0 ? {} : { feeds }),
  };
}

/** Returns the text of a file. */
export function fileText(file: WorksheetFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Returns the text of a worksheet that the host has. */
export function templateText(template: Template): string {
  return fileText(fileOf(draftOf(template), []));
}

/** Returns the worksheet that a draft would be: for the preview. */
export function templateOf(draft: SheetDraft): Template {
  const file = fileOf(draft, []);
  const { id, title, about, easy, group, drawing, sections } = file;
  return {
    id,
    title,
    about,
    group,
    byPerspective: draft.byPerspective,
    byRespondent: draft.byRespondent,
    startsBlank: draft.startsBlank,
    ...(easy ? { easy } : {}),
    ...(drawing ? { drawing } : {}),
    sections: sections.map(sectionOf),
  };
}

function sectionOf({ easy, says, freshYes, ...section }: FileSection): Section {
  return {
    ...section,
    isPrivate: section.isPrivate ?? false,
    answers: section.answers ?? "Notes",
    columns: section.columns ?? [],
    feeds: section.feeds ?? [],
    ...(easy ? { easy } : {}),
    ...(says ? { says } : {}),
    ...(freshYes ? { freshYes } : {}),
  };
}

/** Returns everything in a draft that people read. */
export function textsOf({ title, about, easy, sections }: SheetDraft): Words[] {
  const texts = [title, about, easy];
  for (const section of sections) {
    texts.push(section.title, section.prompt, section.easy);
    for (const column of section.columns) {
      texts.push(column.title);
      if (column.type === "Choice") texts.push(...column.choices.map((choice) => choice.title));
    }
  }
  return texts;
}

/** Gives a draft the names under which it was kept; they stay from now on. */
export function nameAs(draft: SheetDraft, kept: SheetDraft): void {
  draft.id = kept.id;
  for (const section of draft.sections) {
    const known = kept.sections.find(({ key }) => key === section.key);
    if (known) section.id = known.id;
    for (const column of section.columns) {
      const knownColumn = known?.columns.find(({ key }) => key === column.key);
      if (knownColumn) column.id = knownColumn.id;
      for (const choice of column.choices) {
        const knownChoice = knownColumn?.choices.find(({ key }) => key === choice.key);
        if (knownChoice) choice.id = knownChoice.id;
      }
    }
  }
}

/** Returns a copy of a question, to stand in the same worksheet under another name. */
export function copyOf(section: SectionDraft): SectionDraft {
  const columns = section.columns.map((column) => ({
    ...column,
    key: newId(),
    title: { ...column.title },
    choices: column.choices.map((one) => ({ ...one, key: newId(), title: { ...one.title } })),
  }));
  return {
    ...section,
    key: newId(),
    id: "",
    title: { ...section.title },
    prompt: { ...section.prompt },
    easy: { ...section.easy },
    columns,
    feeds: [...section.feeds],
  };
}

function easyOf({ easy }: { easy: Words }): { easy?: Words } {
  const words = tidy(easy);
  return words.en === "" && words.cy === "" ? {} : { easy: words };
}

function columnOf({ id, title, type, choices }: ColumnDraft): FileColumn {
  const column = { id, title: tidy(title), type };
  if (type !== "Choice") return column;
  return { ...column, choices: choices.map((one) => ({ id: one.id, title: tidy(one.title) })) };
}

function tidy({ en, cy }: Words): Words {
  return { en: en.trim(), cy: cy.trim() };
}
