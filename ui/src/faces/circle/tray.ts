/** What was put away from a worksheet, and how to say what it was. */
import {
  type Collection,
  type PlanRecord,
  type RecordState,
  type WorksheetId,
  textOf,
} from "../../protocol";
import type { Plan } from "../../room/plan.svelte";

const says: Partial<Record<Collection, string>> = {
  entries: "text",
  blocks: "activity",
  outcomes: "statement",
  actions: "what",
  weeks: "label",
  costs: "label",
  ideas: "text",
  gaps: "wanted",
  reviews: "note",
  intentions: "what",
  checkIns: "landing",
  revisions: "reason",
};

/** Returns what a record says in short. */
export function saysOf({ collection, record }: PlanRecord): string {
  return textOf(record.fields[says[collection] ?? ""]?.value).trim();
}

/** Returns what stood on a worksheet and was put away, the latest first; what says nothing is left out. */
export function trayOf(
  plan: Plan,
  sheet: WorksheetId,
  collections: readonly Collection[],
): readonly PlanRecord[] {
  const isHere = (record: RecordState) =>
    record.fields["worksheet"] === undefined || textOf(record.fields["worksheet"].value) === sheet;
  return plan.tray.filter(
    (one) => collections.includes(one.collection) && isHere(one.record) && saysOf(one) !== "",
  );
}
