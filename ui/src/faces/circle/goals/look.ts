/** Where a hand is among outcomes and actions. */
import type { CircleDay } from "../day.svelte";
import type { Item } from "../item.svelte";

/** Returns what tells the others of the circle that a hand is in this record, or has left it. */
export function lookInto(day: CircleDay, item: Item): (isIn: boolean) => void {
  return (isIn) => {
    if (day.place.is !== "sheet") return;
    day.room.look(day.place.sheet, isIn && item.isThere ? item.id : null);
  };
}
