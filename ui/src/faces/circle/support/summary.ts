/** What all the choices come to: people and places first, then where the help comes from. */
import { type RecordState, textOf, textsOf } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { aboutOf } from "../answers/about";
import type { CircleDay } from "../day.svelte";
import { freedIn, mixesOf } from "./cover";
import { whoIn } from "./ground";
import { tierOf } from "./ideas";

/** Somebody or somewhere in the week, and the things for which they are there. */
export interface Connected {
  readonly name: string;
  readonly things: readonly string[];
}

/** Returns those who help without pay or come along, the most often named first. */
export function peopleIn(day: CircleDay, blocks: readonly RecordState[]): readonly Connected[] {
  return gathered(day.plan, blocks, (block) => [
    ...textsOf(block.fields["with"]?.value),
    ...mixesOf(day.plan, block.id)
      .filter((mix) => ["FamilyFriends", "Community"].includes(tierOf(mix) ?? ""))
      .map((mix) => whoIn(day, mix)),
  ]);
}

/** Returns the places of the week, the most often named first. */
export function placesIn(plan: Plan, blocks: readonly RecordState[]): readonly Connected[] {
  return gathered(plan, blocks, (block) => [textOf(block.fields["where"]?.value)]);
}

/** Whether somebody has said what the freed time is for, wherever time would become free. */
export function isFreedTimeSaid(plan: Plan, blocks: readonly RecordState[]): boolean {
  if (aboutOf(plan).text("freed_for").trim() !== "") return true;
  return blocks
    .filter(({ id }) => freedIn(mixesOf(plan, id)) > 0)
    .every(({ id }) => plan.text("blocks", id, "freed_for").trim() !== "");
}

function gathered(
  plan: Plan,
  blocks: readonly RecordState[],
  namesIn: (block: RecordState) => readonly string[],
): readonly Connected[] {
  const found = new Map<string, { name: string; things: Set<string> }>();
  for (const block of blocks) {
    const activity = plan.text("blocks", block.id, "activity").trim();
    for (const name of namesIn(block).map((one) => one.trim())) {
      if (name === "") continue;
      const key = name.toLocaleLowerCase();
      const one = found.get(key) ?? { name, things: new Set<string>() };
      if (activity !== "") one.things.add(activity);
      found.set(key, one);
    }
  }
  return [...found.values()]
    .map(({ name, things }) => ({ name, things: [...things] }))
    .sort((a, b) => b.things.length - a.things.length);
}
