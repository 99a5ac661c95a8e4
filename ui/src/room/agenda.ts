/**
 * Where the day has got to: the agenda, the host's forecast of it, and the host's clock. When
 * everything will be is reckoned by the host alone; here only the clock of the item that runs
 * counts. Times are milliseconds since 1970; what is shown of them is this device's clock.
 */
import type { Agenda, AgendaItem, Expected, Forecast, ItemKind, Run, TimeOfDay } from "../protocol";

/** A minute in milliseconds. */
export const MINUTE = 60_000;

/** An item that is still to come, with the time when it is expected. */
export interface Coming {
  readonly item: AgendaItem;
  /** Nothing while the host has said no times. */
  readonly start: number | undefined;
}

/** How much of the time of the item that runs is left. */
export interface Remaining {
  /** Below nought once the time is up. */
  readonly leftMs: number;
  /** From 1 (all of it) to 0 (none). */
  readonly share: number;
  /** When it ends; while the room stands still this moves on with the clock. */
  readonly end: number;
  readonly isOver: boolean;
  /** The whole room stands still. */
  readonly isPaused: boolean;
}

/** Returns the item that runs now. */
export function currentItem(agenda: Agenda): AgendaItem | undefined {
  return agenda.items.find((item) => item.id === agenda.now);
}

/** Returns the item that comes when one moves on. */
export function nextItem(agenda: Agenda): AgendaItem | undefined {
  return ahead(agenda)[0];
}

/** Returns the item that comes when one steps back. */
export function itemBefore(agenda: Agenda): AgendaItem | undefined {
  const place = agenda.isOver ? agenda.items.length : placeOf(agenda);
  const left = agenda.items.slice(0, Math.max(0, place)).reverse();
  return left.find(({ id }) => !isSkipped(agenda, id));
}

/** Returns what is still to come, in its order, with the times that the host expects. */
export function comingItems(agenda: Agenda, forecast: Forecast | null): Coming[] {
  return ahead(agenda).map((item) => {
    const expected = expectedOf(forecast, item.id);
    return { item, start: expected && Date.parse(expected.start) };
  });
}

/** Returns when the host expects an item. */
export function expectedOf(forecast: Forecast | null, item: string): Expected | undefined {
  return forecast?.items.find((one) => one.item === item);
}

/** Returns what really happened with an item, if it ever began. */
export function runOf(agenda: Agenda, item: string): Run | undefined {
  return agenda.runs.find((run) => run.item === item);
}

/** Tells whether the day does without an item. */
export function isSkipped(agenda: Agenda, item: string): boolean {
  return agenda.skipped.some((skipped) => skipped.item === item);
}

/** Tells whether everybody is together in it: no circle goes past it before the room. */
export function isTogether(kind: ItemKind): boolean {
  return kind === "Welcome" || kind === "ShareRound" || kind === "Plenary" || kind === "WrapUp";
}

/** Returns the clock of the item that runs, or nothing while none does. It stands with the room. */
export function remaining(agenda: Agenda, now: number): Remaining | undefined {
  const item = currentItem(agenda);
  const run = item && runOf(agenda, item.id);
  if (!run) return undefined;
  const whole = ((run.minutes ?? item.plannedMinutes) + run.extraMinutes) * MINUTE;
  const since = agenda.pausedSince === null ? now : Math.min(now, Date.parse(agenda.pausedSince));
  const stood = run.pausedSeconds * 1_000 + (now - since);
  const end = Date.parse(run.startedAt) + whole + stood;
  const leftMs = end - now;
  const share = whole > 0 ? Math.min(1, Math.max(0, leftMs / whole)) : 0;
  return { leftMs, share, end, isOver: leftMs <= 0, isPaused: agenda.pausedSince !== null };
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

/** Returns the items to come: what the room goes back to, then those after it that are not left out. */
function ahead(agenda: Agenda): AgendaItem[] {
  if (agenda.isOver) return [];
  const place = placeOf(agenda);
  const after = agenda.items.slice(place + 1).filter(({ id }) => !isSkipped(agenda, id));
  const isAway = place >= 0 && agenda.backTo !== agenda.now;
  const waits = isAway ? agenda.items.find(({ id }) => id === agenda.backTo) : undefined;
  const back = waits && !isSkipped(agenda, waits.id) ? waits : undefined;
  return back ? [back, ...after.filter((item) => item !== back)] : after;
}

function placeOf(agenda: Agenda): number {
  return agenda.items.findIndex((item) => item.id === agenda.now);
}
