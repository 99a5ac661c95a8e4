/** Who answers a worksheet that several people answer, each for themselves. The person is first. */
import { createContext } from "svelte";
import type { RecordId, RecordState, Section } from "../../../protocol";
import type { Speaker } from "../day.svelte";
import { respondentOf } from "./notes";

/** Who is answering now, on this tablet, while the sheet is open. */
export interface Answering {
  readonly who: RecordId;
}

export const [getAnswering, setAnswering] = createContext<Answering>();

/**
 * Returns whose rows a question has: the person, whoever of the circle has answered or is
 * answering, and last those whose name the circle does not know.
 */
export function respondentsIn(
  notes: readonly RecordState[],
  section: Section,
  [person, ...members]: readonly Speaker[],
  answering: RecordId,
): readonly RecordId[] {
  if (!person) return [];
  const here = new Set(notes.map((note) => respondentOf(note, section, person.id)));
  here.delete(person.id);
  here.add(answering);
  const known = members.map(({ id }) => id).filter((id) => here.has(id));
  const strangers = [...here].filter((id) => id !== person.id && !known.includes(id));
  return [person.id, ...known, ...strangers];
}
