/**
 * What the desktop app can do and a browser cannot: files, windows, monitors, paper in a viewer.
 * The commands are those of src-tauri/src. Only the desk window may call them; everywhere else
 * `isApp` is false or the app says no. The only folder that names Tauri.
 */
import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

/** Whether this page is a window of the app. */
export const isApp: boolean = isTauri();

export interface RecentEvent {
  path: string;
  title: string;
  /** YYYY-MM-DD */
  date: string | null;
  /** RFC 3339 */
  openedAt: string;
  /** YYYY-MM-DD: until when it is kept, as far as it was known when it was open. */
  keepUntil?: string | null;
  /** Nothing of it may be deleted. */
  isHeld?: boolean;
  /** It has a lock: nobody reads its title and date before it is open. */
  isLocked?: boolean;
}

/** Where the host of an opened event is: what goes into the desk's fragment. */
export interface Opened {
  host: string;
  key: string;
  event: string;
}

/** A screen: its place and size in the system's dots, to be drawn as a picture. */
export interface Monitor {
  id: string;
  name: string;
  width: number;
  height: number;
  x: number;
  y: number;
  hasDesk: boolean;
  isPrimary: boolean;
}

export interface WallState {
  isOpen: boolean;
  /** The screen it fills; null for an ordinary window. */
  monitor: string | null;
}

/** What the app's menu asks for. */
const menuItems = ["new", "open", "sample", "close-event", "wall", "hide-wall", "print"] as const;
export type MenuItem = (typeof menuItems)[number];

/** Why the app could not: `code` has its sentence in menu.ftl, `detail` is a file's name or for a log. */
export interface Trouble {
  code: string;
  detail: string;
}

export const recentEvents = () => invoke<RecentEvent[]>("recent_events");
export const forgetRecent = (path: string) => invoke<void>("forget_recent", { path });
/** Opens a file, or asks which one. Nothing when the person thinks better of it. */
export const openEvent = (path: string | null) => invoke<Opened | null>("open_event", { path });
export const newEvent = () => invoke<Opened | null>("new_event");
/** Opens a locked file with what somebody typed: its passphrase, or the key on the recovery sheet. */
export const unlockEvent = (path: string, typed: string, remember: boolean) =>
  invoke<Opened>("unlock_event", { path, typed, remember });
/** Whether this computer opens the event without asking. */
export const isRemembered = () => invoke<boolean>("is_remembered");
export const rememberEvent = (on: boolean) => invoke<void>("remember_event", { on });
export const openSample = () => invoke<Opened | null>("open_sample");
export const closeEvent = () => invoke<void>("close_event");
/**
 * Deletes an event for good; returns the name of the certificate, which stands in its place.
 * `typed` opens it, if it has a lock.
 */
export const deleteEvent = (
  path: string,
  withMedia: boolean,
  language: string,
  typed: string | null,
) => invoke<string>("delete_event", { path, withMedia, language, typed });
/** Keeps an event until another day. `typed` opens it, if it has a lock. */
export const keepEvent = (path: string, until: string, typed: string | null) =>
  invoke<void>("keep_event", { path, until, typed });
export const monitors = () => invoke<Monitor[]>("monitors");
/** Puts the wall on a screen, or lets the app choose one. Never over the desk. */
export const openWall = (monitor: string | null) => invoke<void>("open_wall", { monitor });
export const closeWall = () => invoke<void>("close_wall");
export const wallState = () => invoke<WallState>("wall_state");
export const openCircle = (circle: string) => invoke<void>("open_circle", { circle });
/** Opens a page that the host has made (an outcome "printed") in the system's viewer. */
export const openPaper = (path: string, name: string) => invoke<void>("open_paper", { path, name });
/** Returns the bytes of such a page, to be looked at in this window. */
export const readPaper = (path: string) => invoke<ArrayBuffer>("read_paper", { path });
/** Asks where such a page is to be kept; false when the person thinks better of it. */
export const savePaper = (path: string, name: string) =>
  invoke<boolean>("save_paper", { path, name });
/** Asks for a folder and unpacks an archive (.zip) there; how many papers, or null for no folder. */
export const savePapers = (path: string) => invoke<number | null>("save_papers", { path });

/** How this laptop follows another as its spare one. */
export interface SpareNow {
  /** Where it keeps what it has. */
  file: string;
  doing:
    | "calling"
    | "copying"
    | "following"
    /** It is not let in, or cannot go on, and why. */
    | "wrongCode"
    | "spareThere"
    | "takenOver"
    | "otherVersion"
    | "spareFile";
  /** How much of a whole copy has come, in hundredths. */
  percent: number;
  /** Up to when it has everything, and since when it has not reached the first laptop; RFC 3339. */
  until: string | null;
  apart: string | null;
}

/** Asks where the event is to be kept and follows a host; nothing when one thinks better of it. */
export const beginSpare = (host: string, code: string) =>
  invoke<SpareNow | null>("begin_spare", { host, code });
/** Says how this laptop follows; nothing while it is not the spare one. */
export const spareState = () => invoke<SpareNow | null>("spare_state");
export const endSpare = () => invoke<void>("end_spare");
/**
 * Takes the place of the first laptop: opens what this one has for the room. `typed` opens the
 * event, if it has a lock.
 */
export const takeOver = (typed: string | null = null) => invoke<Opened>("take_over", { typed });

/** Asks for photos, music and films, copies them beside the event file, and returns how many. */
export const addMedia = () => invoke<number>("add_media");
/** Opens the folder in which the day's own files are. */
export const openMediaFolder = () => invoke<void>("open_media_folder");

/** One copy of an event, as the start screen shows it. */
export interface EventCopy {
  name: string;
  /** RFC 3339 */
  at: string;
  isUpgrade: boolean;
  kilobytes: number;
  /** Nothing when it is damaged. */
  circles: number | null;
  item: string | null;
}

/** What a circle did alone in another file. */
export interface Alone {
  circle: string;
  name: string;
  new: number;
  changed: number;
  both: number;
  pictures: number;
  leftOut: number;
}

/** The file that somebody chose, with what each circle did alone in it. */
export interface AloneFile {
  path: string;
  circles: Alone[];
}

/** Lists the copies of an event that is not open. */
export const eventCopies = (path: string) => invoke<EventCopy[]>("event_copies", { path });
/** Opens a copy as an event of its own beside the good one. */
export const openCopy = (path: string, name: string) =>
  invoke<Opened | null>("open_copy", { path, name });
/** Copies the open event into a folder, or asks which one; the folder, or null for none. */
export const copyToStick = (folder: string | null) =>
  invoke<string | null>("copy_to_stick", { folder });
/** Asks for a file and returns what circles did alone in it; null for no file. */
export const lookAlone = (path: string | null, typed: string | null) =>
  invoke<AloneFile | null>("look_alone", { path, typed });
/** Brings in what circles did alone in that file. */
export const bringAlone = (path: string, typed: string | null) =>
  invoke<Alone[]>("bring_alone", { path, typed });

/** A day on a laptop in the same network, or on this one. */
export interface NearbyDay {
  /** Where its page is, such as http://192.168.1.5:7410. */
  address: string;
  isHere: boolean;
}

/** Looks around for some seconds. */
export const nearbyDays = () => invoke<NearbyDay[]>("nearby_days");
/** Opens the page of such a day in the browser. */
export const openNearby = (address: string) => invoke<void>("open_nearby", { address });

/** Hears the app's menu until the returned function is called. */
export function onMenu(choose: (item: MenuItem) => void): () => void {
  return on("menu", (payload) => {
    const item = menuItems.find((one) => one === payload);
    if (item) choose(item);
  });
}

/** Hears that the wall or the screens have changed until the returned function is called. */
export function onWallChanged(tell: () => void): () => void {
  return on("wall-changed", tell);
}

/** Returns what the app said went wrong, whatever was thrown. */
export function troubleOf(thrown: unknown): Trouble {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "detail" in thrown) {
    const { code, detail } = thrown;
    if (typeof code === "string" && typeof detail === "string") return { code, detail };
  }
  return { code: "unknown", detail: String(thrown) };
}

function on(event: string, tell: (payload: unknown) => void): () => void {
  const listening = listen(event, ({ payload }) => tell(payload));
  return () => void listening.then((stop) => stop());
}
