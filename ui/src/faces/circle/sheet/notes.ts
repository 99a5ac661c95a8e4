/** The notes of a worksheet: which list each stands in, and how one goes to another. */
import {
  type JsonValue,
  type Perspective,
  type RecordId,
  type RecordState,
  type Section,
  type Template,
  type WorksheetId,
  oneOf,
  textOf,
} from "../../../protocol";
import { perspectives } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";

/** One list of notes: a section, or in some worksheets the part of it that is one view or answer. */
export interface NoteList {
  readonly section: RecordId;
  readonly view: Perspective | null;
  /** Who answered, in a worksheet that several people answer each for themselves. */
  readonly respondent?: RecordId;
}

type Notes = readonly RecordState[];

const none: Notes = [];

/** Returns the name of a list, for finding it again on the page. */
export function nameOf({ section, view, respondent }: NoteList): string {
  if (respondent !== undefined) return `${section}/${view ?? ""}/${respondent}`;
  return view === null ? section : `${section}/${view}`;
}

export function listNamed(name: string): NoteList {
  const [section = "", view, respondent] = name.split("/");
  const list = { section, view: oneOf(perspectives, view) ?? null };
  return respondent === undefined ? list : { ...list, respondent };
}

/** Returns whose view a note is; a section knows whose it is when nobody said. */
export function viewOf(note: RecordState, section: Section): Perspective {
  return oneOf(perspectives, note.fields["perspective"]?.value) ?? section.first;
}

/**
 * Returns who answered with a note: a member, or the circle for the person. Of a note that came
 * from elsewhere one may know whose view it is and not whose answer; then the view stands for it.
 */
export function respondentOf(note: RecordState, section: Section, person: RecordId): RecordId {
  const said = textOf(note.fields["respondent"]?.value);
  if (said !== "") return said;
  const view = viewOf(note, section);
  return view === "Person" ? person : view;
}

/** Returns the notes of a section, in their order. */
export function notesOf(plan: Plan, template: Template, section: { id: RecordId }): Notes {
  return sectionsOf(plan, template.id).get(section.id) ?? none;
}

/** Returns the notes of a worksheet by the section that they stand in. */
export function sectionsOf(plan: Plan, worksheet: WorksheetId): ReadonlyMap<RecordId, Notes> {
  return indexOf(plan.list("entries")).get(worksheet) ?? new Map();
}

/** Returns how many notes there are on a worksheet. */
export function countOn(plan: Plan, worksheet: WorksheetId): number {
  let count = 0;
  for (const notes of sectionsOf(plan, worksheet).values()) count += notes.length;
  return count;
}

/** Returns the notes of one list, in their order. */
export function notesIn(plan: Plan, template: Template, list: NoteList): Notes {
  const section = template.sections.find((one) => one.id === list.section);
  if (!section) return none;
  const notes = notesOf(plan, template, section);
  const { view, respondent } = list;
  if (view === null && respondent === undefined) return notes;
  return partOf(notes, section, nameOf(list), (note) => {
    if (respondent !== undefined) return respondentOf(note, section, plan.circle) === respondent;
    return viewOf(note, section) === view;
  });
}

/** Returns where a note stands in a list, or -1. */
export function placeIn(notes: Notes, id: RecordId): number {
  let places = placesIn.get(notes);
  if (!places) {
    places = new Map(notes.map((note, at) => [note.id, at]));
    placesIn.set(notes, places);
  }
  return places.get(id) ?? -1;
}

/** Returns what a note begins with that is written in a list. */
export function fieldsIn(
  template: Template,
  { section, respondent }: NoteList,
  view: Perspective,
): Record<string, JsonValue> {
  const fields = { worksheet: template.id, section, perspective: view };
  return isSomebody(respondent) ? { ...fields, respondent } : fields;
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
  const put = (field: string, value: string | null | undefined) => {
    const isNew = textOf(note.fields[field]?.value) !== value;
    if (typeof value === "string" && isNew) fields[field] = value;
  };
  put("section", to.section);
  put("perspective", to.view);
  if (isSomebody(to.respondent)) put("respondent", to.respondent);
  const place = index ?? list.filter((other) => other.id !== id).length;
  if (Object.keys(fields).length === 0) plan.move("entries", id, list, place);
  else plan.relocate("entries", id, fields, list, place);
}

/** Tells a person from a view that stands for somebody whose name nobody said. */
function isSomebody(respondent: RecordId | undefined): respondent is RecordId {
  return respondent !== undefined && oneOf(perspectives, respondent) === undefined;
}

/*
 * A plan's list is the same object until something in it changes, so what is derived from it is
 * worked out once, however many notes ask. With 300 notes that is the difference between a page
 * that follows the hand and one that does not.
 */
type Index = ReadonlyMap<WorksheetId, ReadonlyMap<RecordId, Notes>>;
const indexes = new WeakMap<Notes, Index>();
const placesIn = new WeakMap<Notes, ReadonlyMap<RecordId, number>>();
const parts = new WeakMap<Notes, WeakMap<Section, Map<string, Notes>>>();

function indexOf(entries: Notes): Index {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new Map<WorksheetId, Map<RecordId, RecordState[]>>();
  for (const note of entries) {
    const [worksheet, section] = [
      textOf(note.fields["worksheet"]?.value),
      textOf(note.fields["section"]?.value),
    ];
    const sections = index.get(worksheet) ?? new Map<RecordId, RecordState[]>();
    index.set(worksheet, sections);
    const notes = sections.get(section);
    if (notes) notes.push(note);
    else sections.set(section, [note]);
  }
  indexes.set(entries, index);
  return index;
}

function partOf(
  notes: Notes,
  section: Section,
  name: string,
  isIn: (note: RecordState) => boolean,
): Notes {
  const bySection = parts.get(notes) ?? new WeakMap<Section, Map<string, Notes>>();
  parts.set(notes, bySection);
  const byName = bySection.get(section) ?? new Map<string, Notes>();
  bySection.set(section, byName);
  const known = byName.get(name) ?? notes.filter(isIn);
  byName.set(name, known);
  return known;
}
