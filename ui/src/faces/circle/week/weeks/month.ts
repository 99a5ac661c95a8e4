/** Four weeks of a plan: what is in which of them. */
import type { RecordId, RecordState, Weekday } from "../../../../protocol";
import { textOf } from "../../../../protocol";
import { dayParts, partOf } from "../../../../room/picture";
import type { Plan } from "../../../../room/plan.svelte";
import { everyOf, fourWeeks, inWeeksOf } from "../often";
import { daysOf, startOf } from "../week";
import { blocksOf } from "./kinds";
import { promptOf } from "./starters";

export type OfFour = (typeof fourWeeks)[number];
export const ofFour: readonly OfFour[] = fourWeeks;

export interface Month {
  /** What is in all four weeks. */
  readonly always: readonly RecordState[];
  /** What is in some of them, and in which. */
  readonly some: ReadonlyMap<OfFour, readonly RecordState[]>;
  /** What is not every week, and nobody has said in which. */
  readonly open: readonly RecordState[];
}

/** Returns the weeks of four in which a block is; nothing where nobody has said. */
export function weeksWith(block: RecordState): readonly OfFour[] | undefined {
  const said = inWeeksOf(block);
  const weeks = ofFour.filter((week) => said.includes(week));
  if (weeks.length > 0) return weeks;
  const isSometimes = textOf(block.fields["flexibility"]?.value) === "Sometimes";
  return everyOf(block) === "Week" && !isSometimes ? ofFour : undefined;
}

/** Returns the four weeks of a week of the plan; empty places are left out. */
export function monthOf(plan: Plan, week: RecordId): Month {
  const blocks = blocksOf(plan, week)
    .filter((block) => promptOf(plan, block) === undefined)
    .sort(byTime);
  const some = (one: OfFour) =>
    blocks.filter((block) => {
      const weeks = weeksWith(block);
      return weeks !== undefined && weeks.length < ofFour.length && weeks.includes(one);
    });
  return {
    always: blocks.filter((block) => weeksWith(block)?.length === ofFour.length),
    some: new Map(ofFour.map((one) => [one, some(one)])),
    open: blocks.filter((block) => weeksWith(block) === undefined),
  };
}

/** Returns those of a list that are on one day. */
export function onDay(blocks: readonly RecordState[], day: Weekday): RecordState[] {
  return blocks.filter((block) => daysOf(block).includes(day));
}

export function byTime(a: RecordState, b: RecordState): number {
  const part = dayParts.indexOf(partOf(a)) - dayParts.indexOf(partOf(b));
  return part || startOf(a).localeCompare(startOf(b));
}
