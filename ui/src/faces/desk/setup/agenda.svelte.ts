/** The agenda as the organiser arranges it, and the command that says so to the host. */
import type { Agenda, AgendaItem, Command, ItemKind } from "../../../protocol";
import { minutesOf } from "../../../room/agenda";
import { blankItem } from "../../../room/blank";
import { newId } from "../../../room/id";

/** The longest item, in minutes. The host holds to it too. */
export const LONGEST = 600;
const TOLERANCE = 15;

export interface ItemDraft {
  readonly item: AgendaItem;
  readonly id: string;
  title: string;
  /** What stands in the box. */
  minutes: string;
  kind: ItemKind;
  worksheet: string;
  /** What stands in the box, or nothing. */
  fixed: string;
}

/** Reads a time as people type it: "9:30", "09.30", "0930". Nothing when it is none. */
export function timeOf(typed: string): string | undefined {
  const [, hours = "", minutes = ""] = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed.trim()) ?? [];
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return hours && minutesOf(time) !== undefined ? time : undefined;
}

/** Reads a number of minutes. */
export function lengthOf(typed: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return minutes > 0 && minutes <= LONGEST ? minutes : undefined;
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
  load({ start, items }: Agenda): void {
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

  /** Moves an item one place; returns where it stands then, from nought. */
  move(id: string, by: -1 | 1): number {
    const from = this.items.findIndex((draft) => draft.id === id);
    const to = from + by;
    const draft = this.items[from];
    if (!draft || to < 0 || to >= this.items.length) return from;
    const others = this.items.filter((one) => one !== draft);
    this.items = [...others.slice(0, to), draft, ...others.slice(to)];
    return to;
  }

  /** Returns the command; items without a title wait until they have one. */
  command(): Command {
    const start = timeOf(this.start) ?? this.#start;
    const items = this.items.filter(({ title }) => title.trim() !== "").map(itemOf);
    this.#loaded = JSON.stringify([start, items]);
    return { type: "arrangeAgenda", start, items };
  }
}

function draftOf(item: AgendaItem): ItemDraft {
  return {
    item,
    id: item.id,
    title: item.title,
    minutes: `${item.plannedMinutes}`,
    kind: item.kind,
    worksheet: item.worksheet ?? "",
    fixed: item.fixedStart?.at ?? "",
  };
}

function itemOf({ item, title, minutes, kind, worksheet, fixed }: ItemDraft): AgendaItem {
  const plannedMinutes = lengthOf(minutes) ?? item.plannedMinutes;
  const at = fixed.trim() === "" ? undefined : (timeOf(fixed) ?? item.fixedStart?.at);
  const toleranceMinutes = item.fixedStart?.toleranceMinutes ?? TOLERANCE;
  const { worksheet: _worksheet, fixedStart: _fixedStart, ...kept } = item;
  return {
    ...kept,
    title: title.trim(),
    kind,
    plannedMinutes,
    minMinutes: Math.min(item.minMinutes, plannedMinutes),
    ...(at === undefined ? {} : { fixedStart: { at, toleranceMinutes } }),
    ...(worksheet === "" ? {} : { worksheet }),
  };
}
