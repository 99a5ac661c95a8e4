/** The agenda as the organiser arranges it, and the command that says so to the host. */
import type { Agenda, AgendaItem, Command, ItemKind } from "../../../protocol";
import { minutesOf } from "../../../room/agenda";
import { blankItem } from "../../../room/blank";
import { newId } from "../../../room/id";

/** The longest item, in minutes. The host holds to it too. */
export const LONGEST = 600;
/** How late a fixed start may be when nobody says otherwise. */
const TOLERANCE = 15;
/** Each table is heard: the host gives a share-round so much at the least. */
export const ROUND_LEAST = 5;

export interface ItemDraft {
  readonly item: AgendaItem;
  readonly id: string;
  title: string;
  /** What stands in the boxes. */
  minutes: string;
  least: string;
  kind: ItemKind;
  worksheet: string;
  /** What stands in the box, or nothing. */
  fixed: string;
  tolerance: string;
  optional: boolean;
  script: string;
  prompts: string;
  quietAlternative: string;
}

/** Reads a time as people type it: "9:30", "09.30", "0930". Nothing when it is none. */
export function timeOf(typed: string): string | undefined {
  const [, hours = "", minutes = ""] = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed.trim()) ?? [];
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return hours && minutesOf(time) !== undefined ? time : undefined;
}

/** Reads a number of minutes that something lasts. */
export function lengthOf(typed: string): number | undefined {
  const minutes = spareOf(typed);
  return minutes === 0 ? undefined : minutes;
}

/** Reads a number of minutes that may be none. */
export function spareOf(typed: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return minutes <= LONGEST ? minutes : undefined;
}

/** Returns the shortest that an item can be: never longer than planned, and a share-round is heard. */
export function leastOf(kind: ItemKind, least: number, planned: number): number {
  return Math.min(planned, Math.max(least, kind === "ShareRound" ? ROUND_LEAST : 0));
}

export class AgendaDraft {
  start = $state("");
  items: ItemDraft[] = $state([]);
  #loaded = "";
  #start = "10:00";

  constructor(agenda: Agenda) {
    this.load(agenda);
  }

  /** Takes over what the host has, unless it is what this draft said itself. */
  load({ start, items }: Pick<Agenda, "start" | "items">): void {
    const said = JSON.stringify([start, items]);
    if (said === this.#loaded) return;
    this.#loaded = said;
    this.start = start;
    this.#start = start;
    const known = new Map(this.items.map((draft) => [draft.id, draft]));
    this.items = items.map((item) => {
      const old = known.get(item.id);
      // The box that somebody writes in keeps what they wrote.
      return old && JSON.stringify(itemOf(old)) === JSON.stringify(item) ? old : draftOf(item);
    });
  }

  add(): ItemDraft {
    const item = blankItem(newId(), "", 20);
    this.items.push(draftOf(item));
    return this.items[this.items.length - 1] ?? draftOf(item);
  }

  remove(id: string): void {
    this.items = this.items.filter((draft) => draft.id !== id);
  }

  /** Puts an item at a place among the others; returns where it stands then, from nought. */
  put(id: string, to: number): number {
    const from = this.items.findIndex((draft) => draft.id === id);
    const draft = this.items[from];
    if (!draft || to < 0 || to >= this.items.length) return from;
    const others = this.items.filter((one) => one !== draft);
    this.items = [...others.slice(0, to), draft, ...others.slice(to)];
    return to;
  }

  /** Moves an item one place; returns where it stands then, from nought. */
  move(id: string, by: -1 | 1): number {
    return this.put(id, this.items.findIndex((draft) => draft.id === id) + by);
  }

  /** When the day begins, as far as the box says. */
  get begins(): string {
    return timeOf(this.start) ?? this.#start;
  }

  /** The items as they would be, those without a title too. */
  get asItems(): AgendaItem[] {
    return this.items.map(itemOf);
  }

  /** Returns the command; items without a title wait until they have one. */
  command(): Command {
    const start = this.begins;
    const items = this.asItems.filter(({ title }) => title !== "");
    this.#loaded = JSON.stringify([start, items]);
    return { type: "arrangeAgenda", start, items };
  }
}

function draftOf(item: AgendaItem): ItemDraft {
  const { id, title, kind, optional, script, prompts, quietAlternative } = item;
  return {
    item,
    id,
    title,
    minutes: `${item.plannedMinutes}`,
    least: `${item.minMinutes}`,
    kind,
    worksheet: item.worksheet ?? "",
    fixed: item.fixedStart?.at ?? "",
    tolerance: `${item.fixedStart?.toleranceMinutes ?? TOLERANCE}`,
    optional,
    script,
    prompts,
    quietAlternative,
  };
}

function itemOf(draft: ItemDraft): AgendaItem {
  const { item, title, kind, worksheet, fixed, optional, script, prompts } = draft;
  const plannedMinutes = lengthOf(draft.minutes) ?? item.plannedMinutes;
  const at = fixed.trim() === "" ? undefined : (timeOf(fixed) ?? item.fixedStart?.at);
  const usual = item.fixedStart?.toleranceMinutes ?? TOLERANCE;
  const toleranceMinutes = spareOf(draft.tolerance) ?? usual;
  const { worksheet: _worksheet, fixedStart: _fixedStart, ...kept } = item;
  return {
    ...kept,
    title: title.trim(),
    kind,
    plannedMinutes,
    minMinutes: leastOf(kind, spareOf(draft.least) ?? item.minMinutes, plannedMinutes),
    ...(at === undefined ? {} : { fixedStart: { at, toleranceMinutes } }),
    ...(worksheet === "" ? {} : { worksheet }),
    optional,
    script: script.trim(),
    prompts: prompts.trim(),
    quietAlternative: draft.quietAlternative.trim(),
  };
}
