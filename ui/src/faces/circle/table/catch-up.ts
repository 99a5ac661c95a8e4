/** The sheets that can still be done. */
import type { CircleDay } from "../day.svelte";
import type { SheetName } from "../sheets";

/** Returns the sheets of the items that this circle has missed, each once. */
export function catchUpSheets(day: CircleDay): SheetName[] {
  const { agenda, catchUp } = day.view;
  const missed = new Set(catchUp);
  const ids = agenda.items.flatMap(({ id, worksheet }) =>
    missed.has(id) && worksheet !== undefined ? [worksheet] : [],
  );
  return [...new Set(ids)].flatMap((id) => day.sheet(id) ?? []);
}
