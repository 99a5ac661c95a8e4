/**
 * Where the day has got to and when it will end: arithmetic on an agenda and the host's clock.
 * Times are milliseconds since 1970; what is shown of them is this device's clock on the wall.
 */
import type { Agenda, AgendaItem, Run, TimeOfDay } from "../protocol";

/** A minute in milliseconds. */
export const MINUTE = 60_000;
/** A day that begins further from its plan than this is a rehearsal: the plan moves with it. */
const REHEARSAL_MINUTES = 120;

/** An item with the time in which it stands. */
export interface ItemTime {
  readonly item: AgendaItem;
  readonly start: number;
  readonly end: number;
}

/** How much of the time of the item that runs is left. */
export interface Remaining {
  /** Below nought once the time is up. */
  readonly leftMs: number;
  /** From 1 (all of it) to 0 (none). */
  readonly share: number;
  readonly end: number;
  readonly isOver: boolean;
}

/** How the day goes compared with its plan. */
export interface Outlook {
  /** The item that runs and those that are still to come. */
  readonly items: readonly ItemTime[];
  readonly finish: number;
  /** Whole minutes that the item that runs ends later than planned; below nought when earlier. */
  readonly behind: number;
}

/** Returns the item that runs now. */
export function currentItem(agenda: Agenda): AgendaItem | undefined {
  return agenda.items.find((item) => item.id === agenda.now);
}

/** Returns the item that comes when one moves on. */
export function nextItem(agenda: Agenda): AgendaItem | undefined {
  if (agenda.isOver) return undefined;
  return agenda.items[placeOf(agenda) + 1];
}

/** Returns the item that comes when one steps back. */
export function itemBefore(agenda: Agenda): AgendaItem | undefined {
  return agenda.items[(agenda.isOver ? agenda.items.length : placeOf(agenda)) - 1];
}

/** Returns what really happened with an item, if it ever began. */
export function runOf(agenda: Agenda, item: string): Run | undefined {
  return agenda.runs.find((run) => run.item === item);
}

/** Returns the clock of the item that runs, or nothing while none does. */
export function remaining(agenda: Agenda, now: number): Remaining | undefined {
  const item = currentItem(agenda);
  const run = item && runOf(agenda, item.id);
  if (!run) return undefined;
  const whole = (item.plannedMinutes + run.extraMinutes) * MINUTE;
  const end = Date.parse(run.startedAt) + whole;
  const leftMs = end - now;
  const share = whole > 0 ? Math.min(1, Math.max(0, leftMs / whole)) : 0;
  return { leftMs, share, end, isOver: leftMs <= 0 };
}

/** Returns when each item stands in the plan, on the day of `now` or the day that it began. */
export function plannedTimes(agenda: Agenda, now: number): ItemTime[] {
  const begun = beganAt(agenda);
  const day = begun ?? now;
  const shift = begun === undefined ? 0 : rehearsalShift(agenda, begun);
  return follow(agenda.items, atTime(agenda.start, day) + shift, day, shift);
}

/** Returns how the day goes, or nothing before it has begun and after it is over. */
export function outlook(agenda: Agenda, now: number): Outlook | undefined {
  const clock = remaining(agenda, now);
  const begun = beganAt(agenda);
  const place = placeOf(agenda);
  const item = agenda.items[place];
  const plan = plannedTimes(agenda, now)[place];
  if (!clock || begun === undefined || !item || !plan) return undefined;
  const run = runOf(agenda, item.id);
  const end = Math.max(clock.end, now);
  const here = { item, start: run ? Date.parse(run.startedAt) : plan.start, end };
  const shift = rehearsalShift(agenda, begun);
  const items = [here, ...follow(agenda.items.slice(place + 1), end, begun, shift)];
  const behind = Math.round((end - plan.end) / MINUTE);
  return { items, finish: items.at(-1)?.end ?? end, behind };
}

/** Tells whether the times of the plan were moved, because the day began at quite another time. */
export function isRehearsal(agenda: Agenda): boolean {
  const begun = beganAt(agenda);
  return begun !== undefined && rehearsalShift(agenda, begun) !== 0;
}

/** Returns the time on this device's clock, as "09:05". */
export function clockTime(at: number): TimeOfDay {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, "0")).join(":");
}

/** Returns the minutes since midnight of "HH:MM", or nothing when it is no time. */
export function minutesOf(time: TimeOfDay): number | undefined {
  const [, hours = "", minutes = ""] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const sum = Number(hours) * 60 + Number(minutes);
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? sum : undefined;
}

function placeOf(agenda: Agenda): number {
  return agenda.items.findIndex((item) => item.id === agenda.now);
}

function beganAt(agenda: Agenda): number | undefined {
  const starts = agenda.runs.map((run) => Date.parse(run.startedAt));
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function rehearsalShift(agenda: Agenda, begun: number): number {
  const late = Math.round((begun - atTime(agenda.start, begun)) / MINUTE);
  return Math.abs(late) > REHEARSAL_MINUTES ? late * MINUTE : 0;
}

function atTime(time: TimeOfDay, day: number): number {
  const date = new Date(day);
  const [year, month, of] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return new Date(year, month, of, 0, minutesOf(time) ?? 0).getTime();
}

/** Lays items one after the other; one with a fixed start waits for it, and begins late if it must. */
function follow(
  items: readonly AgendaItem[],
  from: number,
  day: number,
  shift: number,
): ItemTime[] {
  let at = from;
  return items.map((item) => {
    const fixed = item.fixedStart ? atTime(item.fixedStart.at, day) + shift : at;
    const start = Math.max(at, fixed);
    at = start + item.plannedMinutes * MINUTE;
    return { item, start, end: at };
  });
}
