/** Ideas for the help that a block needs, tier by tier, and how they stood up to the two questions. */
import {
  type RecordId,
  type RecordState,
  type SupportTier,
  numberOf,
  oneOf,
  textOf,
} from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { tiers } from "./tiers";

export const worksAnswers = ["Yes", "No", "Try"] as const;
export const enoughAnswers = ["Yes", "No", "NotSure"] as const;

/** How an idea stands: still to be asked about, set aside, or ready to be chosen or tried. */
export type Verdict = "askPerson" | "askOthers" | "notForMe" | "notEnough" | "ready" | "readyToTry";

export function tierOf({ fields }: RecordState): SupportTier | undefined {
  return oneOf(tiers, fields["tier"]?.value);
}

/** Returns the ideas of a block, honest looks that came to no left out. */
export function ideasOf(plan: Plan, block: RecordId): readonly RecordState[] {
  return saidFor(plan, block).filter((idea) => !isLook(idea));
}

export function ideasAt(plan: Plan, block: RecordId, tier: SupportTier): readonly RecordState[] {
  return ideasOf(plan, block).filter((idea) => tierOf(idea) === tier);
}

/** Returns the honest look at a tier that came to no, when there was one. */
export function lookAt(plan: Plan, block: RecordId, tier: SupportTier): RecordState | undefined {
  return saidFor(plan, block).find((idea) => isLook(idea) && tierOf(idea) === tier);
}

/** Whether a tier has been thought about: an idea, or a no with its reason. */
export function isLookedAt(plan: Plan, block: RecordId, tier: SupportTier): boolean {
  if (ideasAt(plan, block, tier).length > 0) return true;
  const look = lookAt(plan, block, tier);
  return look !== undefined && plan.text("ideas", look.id, "because").trim() !== "";
}

export function verdictOn({ fields }: RecordState): Verdict {
  const works = oneOf(worksAnswers, fields["works_for_me"]?.value);
  const enough = oneOf(enoughAnswers, fields["enough_support"]?.value);
  if (works === "No") return "notForMe";
  if (enough === "No") return "notEnough";
  if (works === undefined) return "askPerson";
  // Not doing something yet gives no support that could be enough.
  if (oneOf(tiers, fields["tier"]?.value) === "NotNow") return "ready";
  if (enough === undefined) return "askOthers";
  return works === "Yes" && enough === "Yes" ? "ready" : "readyToTry";
}

/** Returns what an idea costs, once and by the week, in pence. */
export function costOf({ fields }: RecordState): { once: number; weekly: number } {
  return {
    once: numberOf(fields["one_off"]?.value) ?? 0,
    weekly: numberOf(fields["weekly_cost"]?.value) ?? 0,
  };
}

/** An idea serves another block too: the same words there, tested there anew. */
export function copyTo(plan: Plan, idea: RecordState, block: RecordId): RecordId {
  const fields = Object.fromEntries(
    carried.flatMap((name) => {
      const value = idea.fields[name]?.value;
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );
  return plan.insert("ideas", { ...fields, text: plan.text("ideas", idea.id, "text"), block });
}

/** What somebody said about it, and what it costs once, belongs to the thing it was said about. */
const carried = ["tier", "who", "helper", "from_bank", "perspective"];

function isLook({ fields }: RecordState): boolean {
  return fields["not_for_us"]?.value === true;
}

function saidFor(plan: Plan, block: RecordId): readonly RecordState[] {
  return plan.list("ideas").filter(({ fields }) => textOf(fields["block"]?.value) === block);
}
