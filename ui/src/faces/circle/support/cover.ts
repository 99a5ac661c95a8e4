/** What covers the need of a block, and where the block stands. */
import { type RecordId, type RecordState, numberOf, textOf } from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { isUncertain } from "./follow";
import { ideasOf, tierOf, verdictOn } from "./ideas";
import { type Need, needOf, needsNone } from "./need";
import { isPaid } from "./tiers";

/** Where a block stands, in the order in which it goes. */
export type Standing =
  | "none"
  | "unsaid"
  | "noIdeas"
  | "ideas"
  | "tested"
  | "partly"
  | "uncertain"
  | "trying"
  | "look"
  | "settled";

export function mixesOf(plan: Plan, block: RecordId): readonly RecordState[] {
  return plan.list("mixes").filter(({ fields }) => textOf(fields["block"]?.value) === block);
}

export function minutesOf({ fields }: RecordState): number {
  return numberOf(fields["minutes_per_week"]?.value) ?? 0;
}

export function isTrying({ fields }: RecordState): boolean {
  return fields["stage"]?.value === "Trying";
}

/** Returns the minutes a week that are covered, a trial counted as if it went well. */
export function coveredIn(mixes: readonly RecordState[]): number {
  return mixes.reduce((sum, mix) => sum + minutesOf(mix), 0);
}

/** Whether it is chosen although nobody can rely on it; what is on trial has its paid cover. */
export function isNotCertain(mix: RecordState): boolean {
  return !isTrying(mix) && isUncertain(mix);
}

/** Returns the minutes a week that are chosen, but not certain. */
export function uncertainIn(mixes: readonly RecordState[]): number {
  return coveredIn(mixes.filter(isNotCertain));
}

/** Returns the minutes a week that are on trial. */
export function triedIn(mixes: readonly RecordState[]): number {
  return coveredIn(mixes.filter(isTrying));
}

/** Returns the uncertain minutes a week that nothing else covers meanwhile. */
export function uncertainNeedIn(mixes: readonly RecordState[], needed: number): number {
  const uncertain = uncertainIn(mixes);
  return Math.max(0, Math.min(uncertain, needed - (coveredIn(mixes) - uncertain)));
}

/** Returns the paid minutes a week of a block when everything works. */
export function paidIn(mixes: readonly RecordState[]): number {
  return coveredIn(mixes.filter(isPaidMix));
}

/** Returns the paid minutes while all that is on trial is still paid for. */
export function safelyPaidIn(mixes: readonly RecordState[]): number {
  return coveredIn(mixes.filter((mix) => isPaidMix(mix) || isTrying(mix)));
}

/**
 * Returns the minutes a week that paid people would no longer be needed for, once something other
 * than paid support has been chosen. What is only open, or not now, frees nothing.
 */
export function freedIn(mixes: readonly RecordState[]): number {
  return coveredIn(mixes.filter((mix) => !isPaidMix(mix) && tierOf(mix) !== "NotNow"));
}

/** Whether the day on which a trial was to be looked at has come. */
export function isTimeToLook(mix: RecordState, today: string): boolean {
  const to = textOf(mix.fields["trial_to"]?.value);
  return isTrying(mix) && to !== "" && to <= today;
}

/** Returns where a block stands on a day. */
export function standingOf(plan: Plan, block: RecordState, today: string): Standing {
  const need = needOf(plan, block);
  const mixes = mixesOf(plan, block.id);
  if (mixes.length > 0) return standingWith(mixes, need, today);
  if (needsNone(need)) return "none";
  const ideas = ideasOf(plan, block.id);
  if (!need.isSaid && ideas.length === 0) return "unsaid";
  if (ideas.length === 0) return "noIdeas";
  const verdicts = ideas.map(verdictOn);
  return verdicts.some((one) => one === "ready" || one === "readyToTry") ? "tested" : "ideas";
}

function standingWith(mixes: readonly RecordState[], need: Need, today: string): Standing {
  if (mixes.some((mix) => isTimeToLook(mix, today))) return "look";
  if (coveredIn(mixes) < need.weekly) return "partly";
  if (mixes.some(isNotCertain)) return "uncertain";
  return mixes.some(isTrying) ? "trying" : "settled";
}

function isPaidMix(mix: RecordState): boolean {
  const tier = tierOf(mix);
  return tier !== undefined && isPaid(tier);
}
