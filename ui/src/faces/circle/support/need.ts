/** What help the things of the main week need: what, how long, and how often. */
import {
  type DayPart,
  type RecordId,
  type RecordState,
  type Weekday,
  numberOf,
  oneOf,
  textOf,
} from "../../../protocol";
import { dayParts, partOf, weekdays } from "../../../room/picture";
import type { Plan } from "../../../room/plan.svelte";
import { daysOf, startOf } from "../week/week";
import { mainWeek } from "../week/weeks/kinds";

export const helps = ["None", "Prompt", "Some", "Full"] as const;
export type Help = (typeof helps)[number];

/** The help that one block needs. */
export interface Need {
  readonly help: Help | undefined;
  readonly what: string;
  /** Minutes each time, how often in a week, and both together. */
  readonly each: number;
  readonly times: number;
  readonly weekly: number;
  /** Both what and how long are said: now ideas fit. */
  readonly isSaid: boolean;
}

export interface When {
  readonly days: readonly Weekday[];
  readonly part: DayPart;
  readonly start: string;
}

export function needOf(plan: Plan, block: RecordState): Need {
  const each = numberOf(block.fields["support_minutes"]?.value) ?? 0;
  const times = daysOf(block).length;
  const what = plan.text("blocks", block.id, "need").trim();
  return {
    help: oneOf(helps, block.fields["support_needed"]?.value),
    what,
    each,
    times,
    weekly: each * times,
    isSaid: what !== "" && each > 0,
  };
}

export function whenOf(block: RecordState): When {
  return { days: daysOf(block), part: partOf(block), start: startOf(block) };
}

/** Whether somebody has said that this needs no help. */
export function needsNone({ help, each }: Need): boolean {
  return help === "None" && each === 0;
}

/** Returns the blocks of the main week in the order in which they happen. */
export function blocksOf(plan: Plan): readonly RecordState[] {
  const week = mainWeek(plan);
  return plan
    .list("blocks")
    .filter(({ fields }) => textOf(fields["week"]?.value) === week)
    .map((block) => ({ block, at: placeIn(block) }))
    .sort((a, b) => a.at - b.at || startOf(a.block).localeCompare(startOf(b.block)))
    .map(({ block }) => block);
}

/** Returns what a block is called. */
export function nameOf(plan: Plan, id: RecordId): string {
  return plan.text("blocks", id, "activity").trim();
}

/** What happens on most days first, then by the day and the part of it. */
function placeIn(block: RecordState): number {
  const days = daysOf(block);
  const first = days[0] === undefined ? weekdays.length : weekdays.indexOf(days[0]);
  return first * dayParts.length + dayParts.indexOf(partOf(block));
}
