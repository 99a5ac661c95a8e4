/** What a day, an item or a person begins with: everything that a newer host asks for, and nothing in it. */
import type { Agenda, AgendaItem, ItemKind, OwnTable, WallLook, WallView } from "../protocol";

/** An agenda of which nothing was changed while it ran. */
export const unmoved = {
  skipped: [],
  later: [],
  pausedSince: null,
  backTo: null,
  policy: "EarliestFirst",
  endsBy: null,
} satisfies Partial<Agenda>;

/** Returns an agenda with nothing on it. */
export function blankAgenda(start = "10:00"): Agenda {
  return {
    start,
    items: [],
    runs: [],
    now: null,
    isOver: false,
    ...unmoved,
  };
}

/** Returns an item with nothing written beside it. */
export function blankItem(
  id: string,
  title: string,
  plannedMinutes: number,
  kind: ItemKind = "TableWork",
): AgendaItem {
  return {
    id,
    title,
    kind,
    plannedMinutes,
    minMinutes: Math.min(5, plannedMinutes),
    optional: false,
    script: "",
    prompts: "",
    quietAlternative: "",
    isInserted: false,
  };
}

/** How the wall is looked at while nobody turns or enlarges it. */
export const plainLook: WallLook = { page: null, zoom: 100, isPlaying: true };

/** A wall that nobody holds, turns or rehearses with. */
export const plainWall = {
  forecast: null,
  look: plainLook,
  frozenAt: null,
  isRehearsal: false,
} satisfies Partial<WallView>;

/** Returns the table of a circle of which nobody has said anything. */
export function blankOwnTable(): OwnTable {
  return { item: null, itemSince: null, extraMinutes: 0, signal: null, pause: null, here: [] };
}

/** Returns a wall with the agenda on it, and nothing on that. */
export function blankWall(title = "Our day"): WallView {
  const joining = { code: "", isLocked: false, addresses: [], link: "" };
  const showing = { type: "agenda" as const };
  return { ...plainWall, title, agenda: blankAgenda(), showing, announcements: [], joining };
}
