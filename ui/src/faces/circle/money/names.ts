/** What things of the money are called, in words. */
import { hasWords, words } from "../../../language";
import { poundsOf } from "../../../parts/pounds";
import type { Account, AccountLine, LineKind, RecordId } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";

/** Returns the name of a pot of money: one of the kinds that we know, or what the file calls it. */
export function streamName(stream: string): string {
  if (stream.trim() === "") return words("money-stream-unnamed");
  const id = `money-stream-${stream}`;
  return hasWords(id) ? words(id) : stream;
}

/** Returns what a line is called. */
export function lineName({ kind, label, onCost }: AccountLine): string {
  const id = `money-oncost-${onCost ?? ""}`;
  if (onCost !== null && hasWords(id)) return words(id);
  return label.trim() || words(`money-line-${kind}`);
}

/** Returns what happens in a part of the week. */
export function blockName(plan: Plan, id: RecordId): string {
  return plan.text("blocks", id, "activity").trim();
}

/** Returns what a cost is called. */
export function costName(plan: Plan, id: RecordId): string {
  return plan.text("costs", id, "label").trim() || words("money-no-label");
}

export function outcomeName(plan: Plan, id: RecordId): string {
  return plan.text("outcomes", id, "statement").trim();
}

const FEW = 3;

/** Returns a few names, and how many more there are. */
export function listed(all: readonly string[], few = FEW): string {
  const names = [...new Set(all)].filter((name) => name !== "");
  // "And 1 more" is as long as the one name that it leaves out.
  const shown = names.length <= few + 1 ? names : names.slice(0, few);
  const said = shown.join(", ");
  const count = names.length - shown.length;
  return count > 0 ? words("money-and-more", { names: said, count }) : said;
}

/** The groups under which the lines of the week stand. */
export type Group = "own" | "shared" | "things" | "fees" | "unfunded";

export const groups: readonly Group[] = ["own", "shared", "things", "fees", "unfunded"];

/** Where a line stands; nothing for what has a heading of its own. */
export const groupOf: Record<LineKind, Group | undefined> = {
  StaffHourly: "own",
  OnCost: "own",
  SharedActivity: "shared",
  Core: "shared",
  SleepIn: "shared",
  WakingNight: "shared",
  Item: "things",
  ManagementFee: "fees",
  Unfunded: "unfunded",
  OneOff: undefined,
  Contingency: undefined,
  Contribution: undefined,
};

/** Returns what is left, or how much it is over, in as few words as there are. */
export function leftSays(left: number): string {
  return words(left < 0 ? "money-over" : "money-left", { amount: poundsOf(left) });
}

/** Whether something is on trial, so that there are two figures. */
export function hasTwoFigures(account: Account): boolean {
  return account.safeWeekly !== account.weekly || account.safePlanned !== account.planned;
}

/** Returns the time of the clock at which the host worked the figures out. */
export function clockOf(at: string): string {
  const time = new Date(at);
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}
