/** A perfect week: which block stands where, and what moving one means. */
import {
  type DayPart,
  type JsonValue,
  type RecordId,
  type RecordState,
  type Weekday,
  textOf,
  textsOf,
} from "../../../protocol";
import type { Key } from "../../../language";
import { dayParts, partAt, partOf, weekdays } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";

/** One field of the grid. */
export interface Spot {
  readonly day: Weekday;
  readonly part: DayPart;
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

export function spotName({ day, part }: Spot): string {
  return `${day}/${part}`;
}

export function spotNamed(name: string): Spot | undefined {
  const [day, part] = name.split("/");
  const [foundDay, foundPart] = [
    weekdays.find((one) => one === day),
    dayParts.find((one) => one === part),
  ];
  return foundDay && foundPart && { day: foundDay, part: foundPart };
}

export function daysOf(block: RecordState): Weekday[] {
  const days = textsOf(block.fields["days"]?.value);
  return weekdays.filter((day) => days.includes(day));
}

export function startOf(block: RecordState): string {
  return textOf(block.fields["start"]?.value);
}

/** Returns the id of the week that is drawn. */
export function weekOf(plan: Plan): RecordId {
  return plan.list("weeks")[0]?.id ?? "perfect";
}

/** Returns the blocks of one field of the grid, those with a clock time in its order. */
export function blocksAt(plan: Plan, { day, part }: Spot): RecordState[] {
  const week = weekOf(plan);
  return plan
    .list("blocks")
    .filter((block) => textOf(block.fields["week"]?.value) === week)
    .filter((block) => partOf(block) === part && daysOf(block).includes(day))
    .sort((a, b) => startOf(a).localeCompare(startOf(b)));
}

/** Returns the neighbour of a field, or itself at the edge. */
export function step({ day, part }: Spot, days: number, parts: number): Spot {
  const clamp = (at: number, most: number) => Math.min(most, Math.max(0, at));
  const toDay = weekdays[clamp(weekdays.indexOf(day) + days, weekdays.length - 1)];
  const toPart = dayParts[clamp(dayParts.indexOf(part) + parts, dayParts.length - 1)];
  return { day: toDay ?? day, part: toPart ?? part };
}

/**
 * Moves what happens on one day to another field. A block of several days that goes to another
 * part of the day leaves the others where they are. Returns the block that stands there now, or
 * nothing when it stood there already.
 */
export function moveOne(plan: Plan, id: RecordId, from: Weekday, to: Spot): RecordId | undefined {
  const block = plan.record("blocks", id);
  if (!block) return undefined;
  const days = daysOf(block);
  const others = days.filter((day) => day !== from);
  if (partOf(block) === to.part) {
    if (days.includes(to.day)) return undefined;
    plan.set("blocks", id, "days", sorted([...others, to.day]));
    return id;
  }
  let moved = id;
  plan.together(() => {
    if (others.length === 0) {
      plan.set("blocks", id, "part", to.part);
      if (from !== to.day) plan.set("blocks", id, "days", [to.day]);
      // A time at breakfast means nothing in the evening.
      if (startOf(block) !== "" && partAt(startOf(block)) !== to.part) {
        plan.set("blocks", id, "start", null);
      }
      return;
    }
    moved = plan.insert("blocks", copyOf(block, to));
    plan.set("blocks", id, "days", others);
  });
  return moved;
}

/** Takes one day away from a block, or puts the block away when it was the last. */
export function takeFrom(plan: Plan, id: RecordId, day: Weekday): void {
  const block = plan.record("blocks", id);
  const others = block ? daysOf(block).filter((one) => one !== day) : [];
  if (others.length > 0) plan.set("blocks", id, "days", others);
  else plan.remove("blocks", id);
}

function copyOf(block: RecordState, { day, part }: Spot): Record<string, JsonValue> {
  const fields: Record<string, JsonValue> = {};
  for (const [name, { value }] of Object.entries(block.fields)) {
    if (value !== null) fields[name] = value;
  }
  fields["days"] = [day];
  fields["part"] = part;
  if (partAt(startOf(block)) !== part) delete fields["start"];
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
