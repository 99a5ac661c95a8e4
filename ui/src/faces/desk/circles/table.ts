/** Where one table is, how long it has, and what it would like of us. */
import { words } from "../../../language";
import type { Agenda, AgendaItem, CircleTile, Template } from "../../../protocol";
import { MINUTE, currentItem, remaining } from "../../../room/agenda";
import { howFar, sheetTitle, type HowFar } from "../sheets";

/** The block that a table is at. */
export interface Place {
  readonly item: AgendaItem | undefined;
  /** It is at something else than the room. */
  readonly isOwn: boolean;
  /** When its time is up, with what it was given for itself. */
  readonly until: number | undefined;
}

/** Returns where a table is: with the room, or at a block of its own. */
export function placeOf(tile: CircleTile, agenda: Agenda, now: number): Place {
  const { item: id, itemSince, extraMinutes } = tile.table;
  const own = id === null ? undefined : agenda.items.find((item) => item.id === id);
  if (own) {
    const since = itemSince === null ? now : Date.parse(itemSince);
    return {
      item: own,
      isOwn: true,
      until: since + (own.plannedMinutes + extraMinutes) * MINUTE,
    };
  }
  const end = remaining(agenda, now)?.end;
  const until = end === undefined ? undefined : end + extraMinutes * MINUTE;
  return { item: currentItem(agenda), isOwn: false, until };
}

/** How far a table is with one sheet, and what the sheet is called. */
export interface SheetSoFar {
  readonly title: string;
  readonly far: HowFar | undefined;
}

/** Returns how far a table is with the sheet of its block, or with the one that it looks at. */
export function soFar(
  tile: CircleTile,
  place: Place,
  agenda: Agenda,
  templates: readonly Template[],
): SheetSoFar {
  const worksheet = place.item?.worksheet ?? tile.worksheet;
  if (worksheet === null) {
    return { title: words("desk-circle-no-sheet"), far: howFar(tile, agenda) };
  }
  const far = howFar({ ...tile, worksheet }, agenda);
  return { title: sheetTitle(worksheet, templates), far };
}

/** Why somebody from the front might go over, the most pressing first. */
export const NEEDS = ["Help", "RestOver", "Late", "MoreTime"] as const;
export type Need = (typeof NEEDS)[number];

/** Returns what a table needs of us, if anything. */
export function needOf(tile: CircleTile, now: number): Need | undefined {
  const { signal, pause, here } = tile.table;
  if (signal === "Help") return "Help";
  if (pause?.backAt && Date.parse(pause.backAt) <= now) return "RestOver";
  if (here.some(({ is }) => is === "Late")) return "Late";
  return signal === "MoreTime" ? "MoreTime" : undefined;
}

/** Returns the circles that need somebody, the most pressing and the longest waiting first. */
export function whoNeedsUs(tiles: readonly CircleTile[], now: number): string[] {
  const needy = tiles.flatMap((tile) => {
    const need = needOf(tile, now);
    if (need === undefined) return [];
    const since = tile.table.signalledAt;
    return [{ id: tile.circle, rank: NEEDS.indexOf(need), since: since ? Date.parse(since) : now }];
  });
  needy.sort((a, b) => a.rank - b.rank || a.since - b.since);
  return needy.map(({ id }) => id);
}

/**
 * Returns an order that stays: who was in it keeps the place, also when all is well again, and who
 * is new comes last. Nothing moves under a hand that is about to press.
 */
export function keepOrder(kept: readonly string[], needy: readonly string[]): string[] {
  return [...kept, ...needy.filter((id) => !kept.includes(id))];
}

/** Returns how many minutes ago something was, at least nought. */
export function minutesSince(at: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(at)) / MINUTE));
}
