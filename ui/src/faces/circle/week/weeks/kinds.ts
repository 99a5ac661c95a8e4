/** The weeks of one plan: what each is, what it is called, and which of them counts. */
import { words } from "../../../../language";
import { type RecordId, type RecordState, numberOf, oneOf, textOf } from "../../../../protocol";
import type { Plan } from "../../../../room/plan.svelte";

const weekKinds = ["Now", "Perfect", "Option", "Season"] as const;
export type WeekKind = (typeof weekKinds)[number];

/** The week of a plan in which nobody has made one. */
const UNMADE = "perfect";

/** What files of other programs call the first two weeks, for want of a kind: no names of their own. */
const plain: Record<WeekKind, string> = {
  Now: "now",
  Perfect: "perfect",
  // It was the perfect week before another one was chosen.
  Option: "perfect",
  Season: "",
};

/** Returns what a week is; one that does not say is a perfect one. */
export function kindOf(week: RecordState | undefined): WeekKind {
  return oneOf(weekKinds, week?.fields["kind"]?.value) ?? "Perfect";
}

/** Returns the week that counts: the first perfect one that is not in the tray. */
export function mainWeek(plan: Plan): RecordId {
  return plan.list("weeks").find((week) => kindOf(week) === "Perfect")?.id ?? UNMADE;
}

/** Returns the weeks in the order in which they are shown: now, the main one, then the others. */
export function weeksOf(plan: Plan): RecordId[] {
  const main = mainWeek(plan);
  const weeks = plan.list("weeks").filter(({ id }) => id !== main);
  const now = weeks.filter((week) => kindOf(week) === "Now");
  const others = weeks.filter((week) => kindOf(week) !== "Now");
  return [...now.map(({ id }) => id), main, ...others.map(({ id }) => id)];
}

/** Returns what a week of the plan is. */
export function kindIn(plan: Plan, id: RecordId): WeekKind {
  return kindOf(plan.record("weeks", id));
}

/** Returns what a week is called: its label, or a word for its kind, with a number where two have it. */
export function weekName(plan: Plan, id: RecordId): string {
  const label = labelOf(plan, id);
  if (label !== "") return label;
  const kind = kindIn(plan, id);
  const same = plan.list("weeks").filter((week) => {
    return kindOf(week) === kind && labelOf(plan, week.id) === "";
  });
  const at = same.findIndex((week) => week.id === id);
  const name = words(`weeks-kind-${kind}`);
  return at > 0 ? words("weeks-numbered", { name, number: at + 1 }) : name;
}

/** Returns the name that stands on a week's tab: on that of the week that counts, also what it is. */
export function tabName(plan: Plan, id: RecordId): string {
  const name = weekName(plan, id);
  const isNamedMain = id === mainWeek(plan) && labelOf(plan, id) !== "";
  return isNamedMain ? words("weeks-named", { kind: words("weeks-kind-Perfect"), name }) : name;
}

/** Returns the name that somebody gave a week; "Perfect" for the perfect one is none. */
export function labelOf(plan: Plan, id: RecordId): string {
  const label = plan.text("weeks", id, "label").trim();
  return label.toLowerCase() === plain[kindIn(plan, id)] ? "" : label;
}

/** Returns the blocks of a week that are not in the tray, in their order. */
export function blocksOf(plan: Plan, week: RecordId): RecordState[] {
  return plan.list("blocks").filter((block) => textOf(block.fields["week"]?.value) === week);
}

/** Returns in how many weeks of the year a season is; 0 where nobody has said. */
export function weeksAYear(plan: Plan, id: RecordId): number {
  return numberOf(plan.record("weeks", id)?.fields["weeks_per_year"]?.value) ?? 0;
}
