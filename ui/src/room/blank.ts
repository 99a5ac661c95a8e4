/** What a day, an item or a person begins with: everything that a newer host asks for, and nothing in it. */
import type {
  Agenda,
  AgendaItem,
  DayPreparation,
  DeskView,
  ItemKind,
  OwnTable,
  Preparation,
  TableView,
  WallLook,
  WallView,
} from "../protocol";

/** An agenda of which nothing was changed while it ran. */
export const unmoved = {
  skipped: [],
  later: [],
  pausedSince: null,
  backTo: null,
  policy: "EarliestFirst",
  endsBy: null,
} satisfies Partial<Agenda>;

/** An item with nothing written beside it. */
export const unwritten = {
  script: "",
  prompts: "",
  quietAlternative: "",
  isInserted: false,
} satisfies Partial<AgendaItem>;

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
    ...unwritten,
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

/** The same, as the desk sees it. */
export function blankTable(): TableView {
  return { ...blankOwnTable(), pause: null, signalledAt: null };
}

export function blankPreparation(): Preparation {
  return {
    isAsked: false,
    senses: "",
    food: "",
    medication: "",
    mobility: "",
    quietSpace: "",
    comfort: "",
    communication: "",
    language: "",
    format: "",
    bestTime: "",
    helpsToLeave: "",
    isAloneByChoice: false,
    notInvited: [],
    knownAlready: "",
    hasDraftProfile: false,
  };
}

export function blankDayPreparation(): DayPreparation {
  return {
    safeguardingLead: "",
    emergencies: "",
    seating: "",
    access: "",
    quietRoom: "",
    toilet: "",
    powerAndWall: "",
    localOffer: "",
  };
}

/** A desk at which nobody has done anything yet: all but who is there and what is planned. */
export const quietDesk = {
  forecast: null,
  timing: [],
  lead: null,
  facilitators: [],
  desks: [],
  remoteLink: "",
  wallNext: null,
  wallBehind: null,
  frozenAt: null,
  frozen: null,
  look: plainLook,
  wallPages: 1,
  media: [],
  ideas: [],
  topics: [],
  checklist: [],
  isRehearsal: false,
  feedback: { counts: [0, 0, 0, 0, 0] },
} satisfies Partial<DeskView>;

/** Returns a wall with the agenda on it, and nothing on that. */
export function blankWall(title = "Our day"): WallView {
  const joining = { code: "", addresses: [], link: "" };
  const showing = { type: "agenda" as const };
  return { ...plainWall, title, agenda: blankAgenda(), showing, announcements: [], joining };
}
