/** What one tablet of a circle knows and where it is: for every component below Circle.svelte. */
import { createContext } from "svelte";
import { words } from "../../language";
import {
  type AgendaItem,
  type CircleId,
  type CircleView,
  type MemberId,
  type Perspective,
  type RecordId,
  type SupportTier,
  type WorksheetId,
  keptAs,
} from "../../protocol";
import { currentItem, runOf } from "../../room/agenda";
import type { Connection } from "../../room/connection.svelte";
import { Pictures } from "../../room/pictures.svelte";
import { Plan } from "../../room/plan.svelte";
import { todayOf } from "./answers/about";
import { type SheetName, sheetNames } from "./sheets";

/**
 * What is open: the day's outline, one worksheet and perhaps one of its questions, the ideas that
 * circles give each other, what was agreed to, or who sees and has seen the plan.
 */
export type Place =
  | { is: "outline" }
  | { is: "sheet"; sheet: WorksheetId; section: RecordId | null }
  | { is: "ideas" }
  | { is: "agreed" }
  | { is: "records" };

/** An idea that somebody is about to give to the others: nothing of it has left the table yet. */
export interface Offering {
  readonly text: string;
  readonly tier: SupportTier | null;
}

/** Somebody who can speak: the person, or one of the circle. */
export interface Speaker {
  readonly id: MemberId | CircleId;
  readonly name: string;
  readonly relation: string;
  readonly perspective: Perspective;
}

const outline: Place = { is: "outline" };

export class CircleDay {
  readonly room: Connection;
  readonly pictures: Pictures;
  #plan = $state.raw<Plan>();
  #place = $state.raw<Place>(outline);
  #speaker = $state.raw<string | null>(null);
  /** The item of the agenda that this table has been told of, and the one before. */
  #toldOf = $state.raw<string | null | undefined>();
  #wasAt: string | null = null;
  /** What is about to be given to the others. */
  offering = $state.raw<Offering>();

  constructor(room: Connection) {
    this.room = room;
    this.pictures = new Pictures(room);
    this.#place = placeIn(history.state) ?? outline;
    room.follow((event, circle) => {
      this.#plan?.stop();
      this.#speaker = remembered(`${event}.${circle}`);
      const command: Connection["command"] = (command, id) => room.command(command, id);
      this.#plan = new Plan({ event, circle, command });
      return this.#plan;
    });
  }

  /** The plan of this circle; asked for only where it is known to be there. */
  get plan(): Plan {
    if (!this.#plan) throw new Error("BUG: a worksheet is shown before its plan is there");
    return this.#plan;
  }

  get hasPlan(): boolean {
    return this.#plan?.isReady === true;
  }

  /** What the host told last; asked for only where it is known to be there. */
  get view(): CircleView {
    if (!this.room.circle) throw new Error("BUG: the day is shown before the host told of it");
    return this.room.circle;
  }

  get place(): Place {
    return this.#place;
  }

  readonly sheets: readonly SheetName[] = $derived.by(() => sheetNames(this.room.worksheets));

  sheet(id: WorksheetId | undefined): SheetName | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Opens something; the browser's "back" leads here again. */
  open(place: Place): void {
    this.#place = place;
    history.pushState({ place }, "");
    window.scrollTo(0, 0);
  }

  /** The browser's "back" and "forward" were used. */
  returned(state: unknown): void {
    this.#place = placeIn(state) ?? outline;
  }

  /** The person first, then everyone in the circle. */
  readonly speakers: readonly Speaker[] = $derived.by(() => {
    const { circle, name, members } = this.view;
    return [{ id: circle, name, relation: "", perspective: "Person" as const }, ...members];
  });

  /** Who speaks now: who was chosen, or whoever this question asks first. */
  speaker(first: Perspective): Speaker {
    const [person, ...others] = this.speakers;
    const chosen = this.speakers.find(({ id }) => id === this.#speaker);
    // Nobody speaks as a person who is not here, unless they say that they do.
    const here = this.hasPlan && todayOf(this.plan) === "NotHere" ? others : this.speakers;
    const asked = here.find(({ perspective }) => perspective === first);
    const found = chosen ?? asked ?? here[0] ?? person;
    if (!found) throw new Error("BUG: a circle without its person");
    return found;
  }

  chooseSpeaker(id: string): void {
    this.#speaker = id;
    try {
      localStorage.setItem(speakerName(`${this.plan.event}.${this.plan.circle}`), id);
    } catch {
      // Asked again the next time; nothing is lost.
    }
  }

  /** Whose view something is, in words. */
  viewName(perspective: Perspective): string {
    if (perspective === "Person") return this.view.name;
    return words(`picture-view-${perspective}`);
  }

  /** Who somebody is whose id stands in an action. */
  nameOf(id: string): string | undefined {
    return this.speakers.find((speaker) => speaker.id === id)?.name;
  }

  /** What the room has moved on to while this table is somewhere else. */
  get movedOnTo(): AgendaItem | undefined {
    const { agenda, table } = this.view;
    const item = currentItem(agenda);
    if (!item || item.id === this.#toldOf || this.#place.is === "outline") return undefined;
    // Another tablet of this table has said by now that it stays.
    const began = runOf(agenda, item.id)?.startedAt;
    const stayed = table.item === null ? Number.NaN : Date.parse(table.itemSince ?? "");
    if (began !== undefined && stayed >= Date.parse(began)) return undefined;
    const isThere = this.#place.is === "sheet" && item.worksheet === this.#place.sheet;
    return isThere ? undefined : item;
  }

  /** What this table stays at when it does not go along: what is open, or what it came from. */
  get staysAt(): AgendaItem | undefined {
    const { agenda, barrier } = this.view;
    const { items, now } = agenda;
    const place = this.#place;
    const placeOf = (id: string | null) => items.findIndex((item) => item.id === id);
    const here = items.slice(0, Math.max(0, placeOf(now)));
    // Whoever works ahead stays there, as far as what everybody does together.
    const ahead = items.slice(here.length, barrier === null ? undefined : placeOf(barrier));
    const isOpen = ({ worksheet }: AgendaItem) => place.is === "sheet" && worksheet === place.sheet;
    return here.find(isOpen) ?? ahead.find(isOpen) ?? items.find(({ id }) => id === this.#wasAt);
  }

  /** The table knows where the room is; it is not told again. */
  heardOfNow(): void {
    const now = this.room.circle?.agenda.now;
    if (now === this.#toldOf) return;
    this.#wasAt = now ?? null;
    this.#toldOf = now;
  }

  stop(): void {
    this.#plan?.stop();
    this.pictures.stop();
    this.room.stop();
  }

  /** Gives this seat up; what is not saved stays on the device. */
  leave(): void {
    this.#plan?.stop();
    this.#plan = undefined;
    this.#place = outline;
    void this.pictures.forgetSeen();
    this.room.leave();
  }
}

export const [getDay, setDay] = createContext<CircleDay>();

function speakerName(whose: string): string {
  return `planlive.speaker.${whose}`;
}

function remembered(whose: string): string | null {
  try {
    return localStorage.getItem(speakerName(whose));
  } catch {
    return null;
  }
}

function isPlace(is: unknown): boolean {
  return (
    is === "outline" || is === "sheet" || is === "ideas" || is === "agreed" || is === "records"
  );
}

function placeIn(state: unknown): Place | undefined {
  const kept = keptAs<{ place: Place }>(state, ({ place }) => {
    const found = keptAs<Place>(place, ({ is }) => isPlace(is));
    return found !== undefined;
  });
  return kept?.place;
}
