/** A sheet that starts blank, and how far its headings are once the notes are sorted. */
import type { RecordState, Section, Template, Words } from "../../../protocol";
import { textOf } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { notesOf } from "./notes";

/** The section of notes that stand under no heading yet. */
export const BLANK = "notes";

/** How far a heading is: nothing yet, something to come, or all there. */
export type Standing = "empty" | "partial" | "complete";

/** Returns a worksheet with its blank sheet as the first section, when it starts with one. */
export function withBlank(template: Template, title: string, prompt: string): Template {
  if (!template.startsBlank || template.sections.some(({ id }) => id === BLANK)) return template;
  const blank: Section = {
    id: BLANK,
    title: inEach(title),
    prompt: inEach(prompt),
    first: "Person",
    // The host knows no such section, so nothing of it can be asked for or shown.
    isPrivate: true,
    answers: "Notes",
    columns: [],
    feeds: [],
  };
  return { ...template, sections: [blank, ...template.sections] };
}

/** Returns the sections that notes are sorted under. */
export function headingsOf(template: Template): readonly Section[] {
  return template.sections.filter(({ id }) => id !== BLANK);
}

/** Returns how far a heading is. */
export function standingOf(plan: Plan, template: Template, section: Section): Standing {
  const notes = notesOf(plan, template, section);
  if (notes.length === 0) return "empty";
  return notes.every((note) => isWhole(note, section)) ? "complete" : "partial";
}

/** A note has something to come while a column is open, or a question is, or nobody checked it. */
function isWhole({ fields }: RecordState, section: Section): boolean {
  const text = (field: string) => textOf(fields[field]?.value).trim();
  const isOpen = section.columns.some(({ id }) => text(`columns.${id}`) === "");
  const isLater = ["NotToday", "AskLater"].includes(text("answer"));
  const isGuess = text("source") === "BestGuess" && fields["checked"]?.value !== true;
  return !isOpen && !isLater && !isGuess;
}

/** The app's own words are in the language of the moment; a worksheet's are in each. */
function inEach(text: string): Words {
  return { en: text, cy: text };
}
