/**
 * Weeks to begin with: places that wait to be filled, each with a question. What a place asks never
 * stands in the plan: the id of its block says from which slot it came.
 */
import { language, words } from "../../../../language";
import type {
  DayPart,
  Edit,
  JsonValue,
  RecordId,
  RecordState,
  Weekday,
  Words,
} from "../../../../protocol";
import { textOf } from "../../../../protocol";
import { newId } from "../../../../room/id";
import { partOf } from "../../../../room/picture";
import type { Plan } from "../../../../room/plan.svelte";
import { daysOf } from "../week";
import { blocksOf, mainWeek } from "./kinds";
import { Last, withMain } from "./making";
import { idOfSlot, slotIn } from "./slots";

export interface Slot {
  readonly id: string;
  readonly days: readonly Weekday[];
  readonly part: DayPart;
  readonly prompt: Words;
  readonly every?: "TwoWeeks" | "FourWeeks";
  readonly inWeeks?: readonly string[];
}

export interface Starter {
  readonly id: string;
  readonly place: number;
  readonly title: Words;
  readonly about: Words;
  readonly cycleWeeks?: number;
  readonly slots: readonly Slot[];
  /** A second week, for a part of the year. */
  readonly season?: {
    readonly label: Words;
    readonly weeks: number;
    readonly slots: readonly Slot[];
  };
}

const files = import.meta.glob<Starter>("./starters/*.json", { eager: true, import: "default" });

/** What comes with the app, in the order in which it is offered. */
export const starters: readonly Starter[] = Object.values(files).sort((a, b) => a.place - b.place);

/** A slot that finds room, with the days on which it does. */
export interface Coming {
  readonly slot: Slot;
  readonly days: readonly Weekday[];
}

/** Returns what would come into a week: nothing goes where something stands already. */
export function comingInto(plan: Plan, week: RecordId, slots: readonly Slot[]): Coming[] {
  const taken = new Set(
    blocksOf(plan, week).flatMap((block) => daysOf(block).map((day) => `${day}/${partOf(block)}`)),
  );
  return slots
    .map((slot) => ({
      slot,
      days: slot.days.filter((day) => !taken.has(`${day}/${slot.part}`)),
    }))
    .filter(({ days }) => days.length > 0);
}

/** Puts what a starter has into a week, and its second week beside it, in one step. */
export function beginWith(plan: Plan, week: RecordId, starter: Starter): void {
  const last = new Last(plan);
  const edits: Edit[] = week === mainWeek(plan) ? withMain(plan, last) : [];
  const set = (field: string, value: JsonValue) =>
    edits.push({ type: "set", collection: "weeks", record: week, field, value, base: 0 });
  set("starter", starter.id);
  if (starter.cycleWeeks !== undefined) set("cycle_weeks", starter.cycleWeeks);
  const put = (into: RecordId, coming: readonly Coming[]) => {
    for (const one of coming) {
      edits.push(last.insert("blocks", idOfSlot(starter.id, one.slot.id), fieldsFor(into, one)));
    }
  };
  put(week, comingInto(plan, week, starter.slots));
  if (bringsSeason(plan, week, starter)) {
    const { label, weeks, slots } = starter.season;
    const season = newId();
    edits.push(
      last.insert("weeks", season, {
        kind: "Season",
        label: label[language.tag],
        weeks_per_year: weeks,
        starter: starter.id,
      }),
    );
    put(
      season,
      slots.map((slot) => ({ slot, days: slot.days })),
    );
  }
  plan.change(edits);
}

/** Tells whether a second week comes along: only beside the main week, and once. */
export function bringsSeason(
  plan: Plan,
  week: RecordId,
  starter: Starter,
): starter is Starter & { season: NonNullable<Starter["season"]> } {
  if (!starter.season || week !== mainWeek(plan)) return false;
  return !plan.list("weeks").some(({ id, fields }) => {
    return id !== week && textOf(fields["starter"]?.value) === starter.id;
  });
}

/** How far back a copy of a copy is followed. */
const FAR = 8;

/** Returns what an empty place of a starter asks; nothing once somebody has written there. */
export function promptOf(plan: Plan, { id }: RecordState): string | undefined {
  const isFilled = plan.text("blocks", id, "activity").trim() !== "";
  return isFilled ? undefined : askedIn(plan, id);
}

/** Returns what the place asks from which a block came, filled or not. */
export function askedIn(plan: Plan, block: RecordId): string | undefined {
  let at = block;
  for (let step = 0; step < FAR; step++) {
    const slot = slotOf(at);
    if (slot) return slot.prompt[language.tag];
    const was = textOf(plan.record("blocks", at)?.fields["was"]?.value);
    if (was === "") return undefined;
    at = was;
  }
  return undefined;
}

/** Returns what a block is called: its words, or the question that waits for them. */
export function blockName(plan: Plan, id: RecordId): string {
  const activity = plan.text("blocks", id, "activity").trim();
  return activity || (askedIn(plan, id) ?? words("week-no-name"));
}

/** Returns the places of a week that nobody has filled yet. */
export function unfilledIn(plan: Plan, week: RecordId): RecordState[] {
  return blocksOf(plan, week).filter((block) => promptOf(plan, block) !== undefined);
}

function slotOf(id: RecordId): Slot | undefined {
  const named = slotIn(id);
  const found = starters.find((one) => one.id === named?.starter);
  const slots = [...(found?.slots ?? []), ...(found?.season?.slots ?? [])];
  return slots.find((one) => one.id === named?.slot);
}

function fieldsFor(week: RecordId, { slot, days }: Coming): Record<string, JsonValue> {
  const every = slot.every === undefined ? {} : { every: slot.every };
  const inWeeks = slot.inWeeks === undefined ? {} : { in_weeks: [...slot.inWeeks] };
  return { week, days: [...days], part: slot.part, ...every, ...inWeeks };
}
