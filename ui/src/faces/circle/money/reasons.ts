/** Each pound has a reason: what a line is for, and what is different because of it. */
import { type AccountLine, type LineKind, textOf } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { blockName, listed, outcomeName } from "./names";

export interface Reason {
  /** Things in the week, by name. */
  readonly what: string;
  /** Outcomes, in their own words. */
  readonly soThat: string;
  /** What somebody wrote. */
  readonly because: string;
}

/** Lines that are there for the whole house or for the money itself need none of their own. */
const needsReason: Record<LineKind, boolean> = {
  StaffHourly: true,
  SharedActivity: true,
  Item: true,
  OneOff: true,
  Unfunded: true,
  Core: false,
  SleepIn: false,
  WakingNight: false,
  OnCost: false,
  ManagementFee: false,
  Contingency: false,
  Contribution: false,
};

export function reasonOf(plan: Plan, line: AccountLine): Reason {
  const outcome = textOf(line.cost === null ? undefined : costField(plan, line.cost, "outcome"));
  const outcomes = [...new Set([...line.outcomes, ...(outcome === "" ? [] : [outcome])])];
  return {
    what: listed(line.blocks.map((id) => blockName(plan, id))),
    soThat: listed(
      outcomes.map((id) => outcomeName(plan, id)),
      1,
    ),
    because: line.cost === null ? "" : plan.text("costs", line.cost, "reason").trim(),
  };
}

/** Tells whether somebody might still say what a line is for. */
export function lacksReason(plan: Plan, line: AccountLine): boolean {
  if (!needsReason[line.kind]) return false;
  const { what, soThat, because } = reasonOf(plan, line);
  return what === "" && soThat === "" && because === "";
}

function costField(plan: Plan, cost: string, field: string) {
  return plan.record("costs", cost)?.fields[field]?.value;
}
