/** Where an idea went that this circle took. */
import type { Becomes, Collection, RecordId } from "../../../protocol";
import type { CircleDay } from "../day.svelte";
import { openEnd } from "../sheet/ends";
import { WEEK } from "../sheets";
import { come } from "../week/come.svelte";

const collections: Record<Becomes, Collection & ("actions" | "blocks" | "outcomes")> = {
  Action: "actions",
  Block: "blocks",
  Outcome: "outcomes",
};

/** Opens the sheet on which it stands now, and brings it before the eyes. */
export async function openTaken(day: CircleDay, becomes: Becomes, id: RecordId): Promise<void> {
  // Nobody has chosen its day yet: the week opens it and asks.
  if (becomes === "Block") {
    come.block = id;
    return day.open({ is: "sheet", sheet: WEEK, section: null });
  }
  await openEnd(day, { collection: collections[becomes], id });
}
