/** What one goes through in a worksheet: its questions, what was found, and what is left over. */
import { language, words } from "../../../language";
import type { RecordId, Section, Template } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { foundIn, weighs } from "./found";
import { BLANK, standingOf } from "./headings";
import { looseColumns, looseNotes } from "./leftovers";
import { notesOf } from "./notes";

export interface Step {
  readonly id: RecordId;
  readonly is: "question" | "found" | "also";
  readonly label: string;
  readonly note: string;
  readonly isDone: boolean;
  /** The question, where it is one. */
  readonly section?: Section;
}

/** No section of a worksheet can have such an id. */
const FOUND = "~found";
const ALSO = "~also";

export function stepsOf(plan: Plan, template: Template): Step[] {
  const steps: Step[] = template.sections.map((section) => {
    const count = notesOf(plan, template, section).length;
    const label = section.title[language.tag];
    const isPartial =
      template.startsBlank &&
      section.id !== BLANK &&
      standingOf(plan, template, section) === "partial";
    const note = isPartial ? words("sheet-standing-partial") : words("worksheet-notes", { count });
    const isDone = count > 0 && !isPartial;
    return { id: section.id, is: "question", label, note, isDone, section };
  });
  if (weighs(template)) {
    const { open, change } = foundIn(plan, template);
    const isDone = change.length > 0 && open === 0;
    const note = change.length > 0 ? words("sheet-found-open", { count: open }) : "";
    steps.push({ id: FOUND, is: "found", label: words("sheet-found"), note, isDone });
  }
  const count = looseNotes(plan, template).length + looseColumns(plan, template).length;
  if (count > 0) {
    const note = words("worksheet-notes", { count });
    steps.push({ id: ALSO, is: "also", label: words("sheet-also"), note, isDone: false });
  }
  return steps;
}
