/** Where a table may be put: as far as the next thing that everybody does together. */
import type { Agenda, AgendaItem } from "../../../protocol";
import { isSkipped, isTogether } from "../../../room/agenda";

/** Returns the next item for which every circle waits; nothing when none is to come. */
export function barrierOf(agenda: Agenda): AgendaItem | undefined {
  return agenda.items
    .slice(roomPlace(agenda))
    .find((item) => isTogether(item.kind) && !isSkipped(agenda, item.id));
}

/** Returns the blocks at tables that a circle may go to now: those before the barrier. */
export function placesFor(agenda: Agenda): AgendaItem[] {
  const barrier = barrierOf(agenda);
  const end = barrier ? agenda.items.indexOf(barrier) : agenda.items.length;
  return agenda.items.slice(0, end).filter((item) => item.kind === "TableWork");
}

/** Returns the place of what comes after the item that the room is at. */
function roomPlace(agenda: Agenda): number {
  if (agenda.isOver) return agenda.items.length;
  return agenda.items.findIndex((item) => item.id === agenda.now) + 1;
}
