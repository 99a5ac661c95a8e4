/** Where an idea went that this circle took. */
import type { Becomes, Collection, RecordId } from "../../../protocol";
import type { CircleDay } from "../day.svelte";
import { openEnd } from "../sheet/ends";

const collections: Record<Becomes, Collection & ("actions" | "blocks" | "outcomes")> = {
  Action: "actions",
  Block: "blocks",
  Outcome: "outcomes",
};

/** Opens the sheet on which it stands now, and brings it before the eyes. */
export function openTaken(day: CircleDay, becomes: Becomes, id: RecordId): Promise<void> {
  return openEnd(day, { collection: collections[becomes], id });
}
