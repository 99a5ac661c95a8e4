/** What stands in the columns beside a note: in words, and what may be suggested for them. */
import { language, words } from "../../../../language";
import {
  type Column,
  type JsonValue,
  type RecordState,
  type Section,
  type Template,
  oneOf,
  textOf,
} from "../../../../protocol";
import type { Plan } from "../../../../room/plan.svelte";
import { dateIn } from "../../date";
import { notesFor } from "../uses";

export const yesNoNotSure = ["Yes", "No", "NotSure"] as const;
/** Nought to ten, as they are kept. */
export const marks = Array.from({ length: 11 }, (_, mark) => `${mark}`);

/** More than this is no name and no place but a whole sentence. */
const NAME = 60;

/** Returns the field of a note in which a column is kept. */
export function fieldOf(column: Column): string {
  return `columns.${column.id}`;
}

/** Returns what stands in a column, in words. */
export function saidIn(column: Column, value: JsonValue | undefined): string {
  const text = textOf(value).trim();
  if (text === "") return "";
  switch (column.type) {
    case "Choice":
      return column.choices?.find(({ id }) => id === text)?.title[language.tag] ?? text;
    case "YesNoNotSure": {
      const answer = oneOf(yesNoNotSure, text);
      return answer ? words(`sheet-answer-${answer}`) : text;
    }
    case "ZeroToTen":
      return words("sheet-of-ten", { mark: text });
    case "Date":
      return dateIn(text) || text;
    case "Picture":
      return words("sheet-picture-there");
    case "Text":
    case "Person":
    case "Place":
      return text;
  }
}

/** Returns whether any note of a list has something in a column. */
export function hasColumns(notes: readonly RecordState[], section: Section): boolean {
  return notes.some(({ fields }) =>
    section.columns.some((column) => textOf(fields[fieldOf(column)]?.value) !== ""),
  );
}

/** Returns the places that this circle has written anywhere, each once, the latest first. */
export function placesWritten(plan: Plan, worksheets: readonly Template[]): readonly string[] {
  const blocks = plan.list("blocks").map(({ fields }) => textOf(fields["where"]?.value));
  const notes = notesFor(plan, worksheets, "week.where").map(({ fields }) =>
    textOf(fields["text"]?.value),
  );
  return onceEach([...notes, ...inColumns(plan, worksheets, "Place"), ...blocks]);
}

/** Returns the people whom this circle has written anywhere, each once. */
export function peopleWritten(plan: Plan, worksheets: readonly Template[]): readonly string[] {
  const notes = notesFor(plan, worksheets, "week.with").map(({ fields }) =>
    textOf(fields["text"]?.value),
  );
  return onceEach([...notes, ...inColumns(plan, worksheets, "Person")]);
}

function inColumns(
  plan: Plan,
  worksheets: readonly Template[],
  type: Column["type"],
): readonly string[] {
  const names = new Set<string>();
  for (const { sections } of worksheets) {
    for (const { columns } of sections) {
      for (const column of columns) if (column.type === type) names.add(fieldOf(column));
    }
  }
  return plan
    .list("entries")
    .flatMap(({ fields }) => [...names].map((name) => textOf(fields[name]?.value)));
}

function onceEach(texts: readonly string[]): readonly string[] {
  const once = new Map<string, string>();
  for (const text of texts) {
    const name = text.trim();
    if (name !== "" && name.length <= NAME) once.set(name.toLocaleLowerCase(), name);
  }
  return [...once.values()];
}
