/** A week: which block stands where, and what moving, stretching or copying one means. */
import {
  type DayPart,
  type JsonValue,
  type RecordId,
  type RecordState,
  type Weekday,
  numberOf,
  textOf,
  textsOf,
} from "../../../protocol";
import type { Key } from "../../../language";
import { dayParts, partAt, partOf, weekdays } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";
import { idLike } from "./weeks/slots";
import { isText } from "../../../room/texts";
import { mainWeek } from "./weeks/kinds";

/** One field of the grid. */
export interface Spot {
  readonly day: Weekday;
  readonly part: DayPart;
  /** By the clock: "HH:MM", or null for "at no certain time". Not said where parts are enough. */
  readonly start?: string | null;
}

export const dayNames: Record<Weekday, Key> = {
  Mon: "common-day-mon",
  Tue: "common-day-tue",
  Wed: "common-day-wed",
  Thu: "common-day-thu",
  Fri: "common-day-fri",
  Sat: "common-day-sat",
  Sun: "common-day-sun",
};

/** When a part of the day begins for something that had no time before. */
export const firstTimes: Record<DayPart, string> = {
  AM: "09:00",
  PM: "13:00",
  Eve: "18:00",
  Night: "22:00",
};

/** The word of a field where blocks without a time lie. */
const ANY_TIME = "any";

export function spotName({ day, part, start }: Spot): string {
  return start === null ? `${day}/${part}/${ANY_TIME}` : `${day}/${part}`;
}

export function spotNamed(name: string): Spot | undefined {
  const [day, part, time] = name.split("/");
  const [foundDay, foundPart] = [
    weekdays.find((one) => one === day),
    dayParts.find((one) => one === part),
  ];
  if (!foundDay || !foundPart) return undefined;
  const spot = { day: foundDay, part: foundPart };
  return time === ANY_TIME ? { ...spot, start: null } : spot;
}

export function daysOf(block: RecordState): Weekday[] {
  const days = textsOf(block.fields["days"]?.value);
  return weekdays.filter((day) => days.includes(day));
}

export function startOf(block: RecordState): string {
  return textOf(block.fields["start"]?.value);
}

/** Returns the id of the week that counts. */
export function weekOf(plan: Plan): RecordId {
  return mainWeek(plan);
}

/** Returns the blocks of one field of the grid, those with a clock time in its order. */
export function blocksAt(
  plan: Plan,
  { day, part }: Spot,
  week: RecordId = weekOf(plan),
): RecordState[] {
  return plan
    .list("blocks")
    .filter((block) => textOf(block.fields["week"]?.value) === week)
    .filter((block) => partOf(block) === part && daysOf(block).includes(day))
    .sort((a, b) => startOf(a).localeCompare(startOf(b)));
}

/** Returns the neighbour of a field, or itself at the edge. */
export function step({ day, part, ...time }: Spot, days: number, parts: number): Spot {
  const clamp = (at: number, most: number) => Math.min(most, Math.max(0, at));
  const toDay = weekdays[clamp(weekdays.indexOf(day) + days, weekdays.length - 1)];
  const toPart = dayParts[clamp(dayParts.indexOf(part) + parts, dayParts.length - 1)];
  return { day: toDay ?? day, part: toPart ?? part, ...time };
}

/**
 * Moves what happens on one day to another field. A block of several days that goes to another
 * part of the day, or to another time, leaves the others where they are. Returns the block that
 * stands there now, or nothing when it stood there already.
 */
export function moveOne(plan: Plan, id: RecordId, from: Weekday, to: Spot): RecordId | undefined {
  const block = plan.record("blocks", id);
  if (!block) return undefined;
  const days = daysOf(block);
  const others = days.filter((day) => day !== from);
  const when = whenAt(block, to);
  if (partOf(block) === to.part && when.start === startOf(block)) {
    if (days.includes(to.day)) return undefined;
    plan.set("blocks", id, "days", sorted([...others, to.day]));
    return id;
  }
  let moved = id;
  plan.together(() => {
    if (others.length === 0) {
      if (partOf(block) !== to.part) plan.set("blocks", id, "part", to.part);
      if (from !== to.day) plan.set("blocks", id, "days", [to.day]);
      if (when.start !== startOf(block)) plan.set("blocks", id, "start", when.start || null);
      return;
    }
    moved = plan.insert("blocks", copyOf(plan, block, to), { id: idLike(block.id) });
    shareHelp(plan, id, moved, days.length);
    plan.set("blocks", id, "days", others);
  });
  return moved;
}

/** Puts a second one like it somewhere. Who helps with it is asked anew: a yes is for one thing. */
export function copyTo(plan: Plan, id: RecordId, to: Spot): RecordId | undefined {
  const block = plan.record("blocks", id);
  return block && plan.insert("blocks", copyOf(plan, block, to), { id: idLike(block.id) });
}

/** Makes it so long, on all its days. Returns whether that changed anything. */
export function stretchTo(plan: Plan, id: RecordId, minutes: number): boolean {
  const block = plan.record("blocks", id);
  if (!block || numberOf(block.fields["minutes"]?.value) === minutes) return false;
  plan.set("blocks", id, "minutes", minutes);
  return true;
}

/** Takes one day away from a block, or puts the block away when it was the last. */
export function takeFrom(plan: Plan, id: RecordId, day: Weekday): void {
  const block = plan.record("blocks", id);
  const others = block ? daysOf(block).filter((one) => one !== day) : [];
  if (others.length > 0) plan.set("blocks", id, "days", others);
  else plan.remove("blocks", id);
}

/** A time at breakfast means nothing in the evening, unless a new one is said. */
function whenAt(block: RecordState, { part, start }: Spot): { start: string } {
  if (start !== undefined) return { start: start ?? "" };
  const was = startOf(block);
  return { start: partOf(block) === part || partAt(was) === part ? was : "" };
}

function copyOf(plan: Plan, block: RecordState, to: Spot): Record<string, JsonValue> {
  const fields = fieldsOf(plan, "blocks", block);
  // It came from this week, not from another.
  delete fields["was"];
  fields["days"] = [to.day];
  fields["part"] = to.part;
  const { start } = whenAt(block, to);
  if (start === "") delete fields["start"];
  else fields["start"] = start;
  return fields;
}

/** One of several days goes its own way: its part of the help goes with it, to the minute. */
function shareHelp(plan: Plan, from: RecordId, to: RecordId, days: number): void {
  for (const mix of plan.list("mixes")) {
    if (textOf(mix.fields["block"]?.value) !== from) continue;
    const minutes = numberOf(mix.fields["minutes_per_week"]?.value) ?? 0;
    const part = Math.floor(minutes / days);
    const fields = fieldsOf(plan, "mixes", mix);
    plan.insert("mixes", { ...fields, block: to, minutes_per_week: part });
    plan.set("mixes", mix.id, "minutes_per_week", minutes - part);
  }
}

/** Returns what a record says, with the words that are under a hand just now. */
function fieldsOf(
  plan: Plan,
  collection: "blocks" | "mixes",
  record: RecordState,
): Record<string, JsonValue> {
  const fields: Record<string, JsonValue> = {};
  for (const [name, { value }] of Object.entries(record.fields)) {
    const now = isText(collection, name) ? plan.text(collection, record.id, name) : value;
    if (now !== null && now !== "") fields[name] = now;
  }
  return fields;
}

function sorted(days: readonly Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}

/** Reads a clock time as people type it: "9", "9.30", "0930", "14:05". */
export function timeFrom(typed: string): string | undefined {
  const [, hours = "", minutes = "0"] =
    /^\s*(\d{1,2})\s*(?:[:.,h ]?\s*(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes.padStart(2, "0")}`;
}
