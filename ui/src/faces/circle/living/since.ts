/** What has happened to a plan since people last agreed on it or looked at it. */
import { type Field, type RecordId, type RecordState, textOf } from "../../../protocol";
import { daysAfter } from "../goals/dates";

/** Tells whether a record was changed after the circle agreed, and nobody has said why yet. */
export function wantsReason(
  record: RecordState,
  agreed: Field | undefined,
  notes: readonly RecordState[],
): boolean {
  if (agreed?.value !== true || agreed.revision === 0 || record.revision <= agreed.revision) {
    return false;
  }
  return !notes.some((note) => isAbout(note, record.id) && isLater(note, record));
}

/** Tells whether a note is about a record. */
export function isAbout({ fields }: RecordState, id: RecordId): boolean {
  return textOf(fields["about"]?.value) === id;
}

/** A note that the host has not heard of yet is the latest there is. */
function isLater(note: RecordState, record: RecordState): boolean {
  return note.revision === 0 || note.revision > record.revision;
}

/** Returns how often the plan is to be looked at, in weeks; nothing when nobody has said. */
export function rhythmOf(reviews: readonly RecordState[]): number | undefined {
  const said = reviews.flatMap(({ fields }) => {
    const weeks = fields["every_weeks"]?.value;
    return typeof weeks === "number" ? [weeks] : [];
  });
  return said.at(-1);
}

/** Returns the last day on which people agreed, looked back, or said why something changed. */
export function lastLookedAt(
  about: RecordState | undefined,
  reviews: readonly RecordState[],
  notes: readonly RecordState[],
): string {
  const days = [
    textOf(about?.fields["agreed_on"]?.value),
    ...reviews.map(({ fields }) => textOf(fields["held_on"]?.value)),
    ...notes.map(({ fields }) => textOf(fields["on"]?.value)),
  ];
  return days.sort().at(-1) ?? "";
}

/** Tells whether it is time to ask "still right?": never before somebody has set a rhythm. */
export function isStillRightAsked(last: string, weeks: number | undefined, today: string): boolean {
  return weeks !== undefined && last !== "" && daysAfter(last, weeks * 7) < today;
}
