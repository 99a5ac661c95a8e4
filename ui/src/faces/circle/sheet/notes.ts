/** The notes of a worksheet: which list each stands in, and how one goes to another. */
import {
  type Perspective,
  type RecordId,
  type RecordState,
  type Section,
  type Template,
  oneOf,
  textOf,
} from "../../../protocol";
import { perspectives } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";

/** One list of notes: a section, or in some worksheets the part of it that is one view. */
export interface NoteList {
  readonly section: RecordId;
  readonly view: Perspective | null;
}

/** Returns the name of a list, for finding it again on the page. */
export function nameOf({ section, view }: NoteList): string {
  return view === null ? section : `${section}/${view}`;
}

export function listNamed(name: string): NoteList {
  const [section = "", view] = name.split("/");
  return { section, view: oneOf(perspectives, view) ?? null };
}

/** Returns whose view a note is; a section knows whose it is when nobody said. */
export function viewOf(note: RecordState, section: Section): Perspective {
  return oneOf(perspectives, note.fields["perspective"]?.value) ?? section.first;
}

/** Returns the notes of a section, in their order. */
export function notesOf(plan: Plan, template: Template, section: Section): readonly RecordState[] {
  return plan
    .list("entries")
    .filter(
      ({ fields }) =>
        textOf(fields["worksheet"]?.value) === template.id &&
        textOf(fields["section"]?.value) === section.id,
    );
}

/** Returns the notes of one list, in their order. */
export function notesIn(
  plan: Plan,
  template: Template,
  { section: id, view }: NoteList,
): readonly RecordState[] {
  const section = template.sections.find((one) => one.id === id);
  if (!section) return [];
  const notes = notesOf(plan, template, section);
  return view === null ? notes : notes.filter((note) => viewOf(note, section) === view);
}

/** Puts a note between two others of a list, its own or another. */
export function carry(
  plan: Plan,
  template: Template,
  id: RecordId,
  to: NoteList,
  index?: number,
): void {
  const note = plan.record("entries", id);
  if (!note) return;
  const list = notesIn(plan, template, to);
  const fields: Record<string, string> = {};
  if (textOf(note.fields["section"]?.value) !== to.section) fields["section"] = to.section;
  const view = textOf(note.fields["perspective"]?.value);
  if (to.view !== null && view !== to.view) fields["perspective"] = to.view;
  const place = index ?? list.filter((other) => other.id !== id).length;
  if (Object.keys(fields).length === 0) plan.move("entries", id, list, place);
  else plan.relocate("entries", id, fields, list, place);
}
