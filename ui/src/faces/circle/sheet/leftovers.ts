/** What was written where the worksheet has no place for it any more: shown apart, never lost. */
import { type RecordState, type Section, type Template, textOf } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { notesOf, sectionsOf } from "./notes";

/** Words in a column that a question does not have any more. */
export interface LooseColumn {
  readonly note: RecordState;
  readonly section: Section;
  readonly field: string;
  readonly text: string;
}

const HEAD = "columns.";

/** Returns the notes of a worksheet that stand under none of its headings. */
export function looseNotes(plan: Plan, template: Template): readonly RecordState[] {
  const known = new Set(template.sections.map(({ id }) => id));
  const loose: RecordState[] = [];
  for (const [section, notes] of sectionsOf(plan, template.id)) {
    if (!known.has(section)) loose.push(...notes);
  }
  return loose;
}

/** Returns what stands in columns that the worksheet does not have any more. */
export function looseColumns(plan: Plan, template: Template): readonly LooseColumn[] {
  return template.sections.flatMap((section) => {
    const known = new Set(section.columns.map(({ id }) => `${HEAD}${id}`));
    return notesOf(plan, template, section).flatMap((note) =>
      Object.entries(note.fields).flatMap(([field, { value }]): LooseColumn[] => {
        const text = textOf(value).trim();
        const isLoose = field.startsWith(HEAD) && !known.has(field) && text !== "";
        return isLoose ? [{ note, section, field, text }] : [];
      }),
    );
  });
}

/** Makes a note of words from a lost column, under a heading that is there. */
export function rescue(plan: Plan, template: Template, loose: LooseColumn, to: Section): void {
  const { note, field, text } = loose;
  const list = notesOf(plan, template, to);
  const view = textOf(note.fields["perspective"]?.value);
  const fields = { worksheet: template.id, section: to.id, text };
  plan.together(() => {
    plan.insert("entries", view === "" ? fields : { ...fields, perspective: view }, {
      at: { list, index: list.length },
    });
    plan.set("entries", note.id, field, null);
  });
}
