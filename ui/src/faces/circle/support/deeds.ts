/** What one does about the cover of a block: each is one deed to whoever does it, undone as one. */
import {
  type JsonValue,
  type RecordId,
  type RecordState,
  type SupportTier,
  numberOf,
  textOf,
} from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { daysAfter } from "../goals/dates";
import { link } from "../sheet/links";
import { coveredIn, minutesOf, mixesOf } from "./cover";
import { stillToAsk } from "./follow";
import { costOf, tierOf, verdictOn } from "./ideas";
import { needOf } from "./need";
import { isPaid } from "./tiers";

/** How long something is tried when nobody says otherwise. */
export const TRIAL_DAYS = 28;
/** The longest label of a cost. */
const LABEL = 400;

/** What is known while one chooses. */
export interface Ground {
  readonly plan: Plan;
  readonly today: string;
  /** The one rate by the hour, where there is just one. */
  readonly rate: string | undefined;
}

/** An idea becomes a part of the cover, on trial where somebody is not sure or is still to be asked. */
export function choose(ground: Ground, idea: RecordState): RecordId {
  const { plan, today } = ground;
  const block = textOf(idea.fields["block"]?.value);
  const tier = tierOf(idea) ?? "Myself";
  const fields: Record<string, JsonValue> = {
    block,
    tier,
    idea: idea.id,
    minutes_per_week: minutesFor(plan, block, idea),
    ...carriedFrom(idea),
    ...paidFields(ground, tier),
  };
  const isSure = verdictOn(idea) === "ready" && isSettledAs(fields, idea);
  fields["stage"] = isSure ? "Agreed" : "Trying";
  if (!isSure && !isPaid(tier)) {
    fields["trial_from"] = textOf(idea.fields["trial_from"]?.value) || today;
    fields["trial_to"] = textOf(idea.fields["trial_to"]?.value) || daysAfter(today, TRIAL_DAYS);
  }
  let id: RecordId = "";
  plan.together(() => {
    makeRoom(plan, block, numberOf(fields["minutes_per_week"]) ?? 0);
    id = plan.insert("mixes", fields);
    tellCosts(plan, idea, costOf(idea));
    plan.set("blocks", block, "support_stage", isSure ? "Reviewed" : "Trying");
  });
  return id;
}

/** Paid support, one to one, for so many minutes a week: more of it where there is some already. */
export function coverWithPaid({ plan, rate }: Ground, block: RecordId, minutes: number): void {
  const there = mixesOf(plan, block).find((mix) => tierOf(mix) === "PaidOneToOne");
  if (there) {
    plan.set("mixes", there.id, "minutes_per_week", minutesOf(there) + minutes);
    return;
  }
  plan.insert("mixes", {
    block,
    tier: "PaidOneToOne",
    minutes_per_week: minutes,
    stage: "Agreed",
    ...(rate === undefined ? {} : { rate }),
  });
}

/** A part is taken out of the cover: it goes to the tray with its costs, and its idea stays. */
export function takeOut(plan: Plan, mix: RecordState): void {
  plan.together(() => {
    plan.remove("mixes", mix.id);
    for (const cost of costsOf(plan, ideaOf(mix))) plan.remove("costs", cost.id);
  });
}

/** The trial did not work: the paid cover is back, and the idea stays with what was learned. */
export function goBack(ground: Ground, mix: RecordState, learned: string): void {
  const { plan } = ground;
  const block = textOf(mix.fields["block"]?.value);
  plan.together(() => {
    tellResult(plan, mix, "GoBack", learned);
    plan.remove("mixes", mix.id);
    // What was bought is bought; what comes every week ends.
    for (const cost of costsOf(plan, ideaOf(mix))) {
      if (textOf(cost.fields["per"]?.value) === "Week") plan.remove("costs", cost.id);
    }
    coverWithPaid(ground, block, minutesOf(mix));
    plan.set("blocks", block, "support_stage", "Reviewed");
  });
}

/** The trial went well. It is settled when nothing is left to ask, and otherwise goes on. */
export function keepOn(plan: Plan, mix: RecordState, learned: string): void {
  plan.together(() => {
    tellResult(plan, mix, "Keep", learned);
    if (stillToAsk(mix).length > 0) return;
    plan.set("mixes", mix.id, "stage", "Agreed");
    plan.set("blocks", textOf(mix.fields["block"]?.value), "support_stage", "Reviewed");
  });
}

/** Everything has been asked and everybody is sure: what was on trial is settled. */
export function settle(plan: Plan, mix: RecordState): void {
  plan.together(() => {
    plan.set("mixes", mix.id, "stage", "Agreed");
    plan.set("blocks", textOf(mix.fields["block"]?.value), "support_stage", "Reviewed");
  });
}

/** It is tried again in another way, until another day. */
export function tryAgain({ plan, today }: Ground, mix: RecordState, learned: string): void {
  plan.together(() => {
    tellResult(plan, mix, "Change", learned);
    plan.set("mixes", mix.id, "stage", "Trying");
    plan.set("mixes", mix.id, "trial_from", today);
    plan.set("mixes", mix.id, "trial_to", daysAfter(today, TRIAL_DAYS));
  });
}

/** Something is tried from today on, and its paid cover stays meanwhile. */
export function putOnTrial({ plan, today }: Ground, mix: RecordState): void {
  plan.together(() => {
    plan.set("mixes", mix.id, "stage", "Trying");
    plan.set("mixes", mix.id, "trial_from", today);
    plan.set("mixes", mix.id, "trial_to", daysAfter(today, TRIAL_DAYS));
    plan.set("blocks", textOf(mix.fields["block"]?.value), "support_stage", "Trying");
  });
}

/** Says what an idea costs; where it has been chosen, the money knows it too. */
export function tellCost(
  plan: Plan,
  idea: RecordState,
  field: "one_off" | "weekly_cost",
  pence: number | null,
): void {
  const before = costOf(idea);
  const costs = field === "one_off" ? { ...before, once: pence ?? 0 } : before;
  const all = field === "weekly_cost" ? { ...costs, weekly: pence ?? 0 } : costs;
  plan.together(() => {
    plan.set("ideas", idea.id, field, pence);
    if (isChosen(plan, idea)) tellCosts(plan, idea, all);
  });
}

export function isChosen(plan: Plan, idea: RecordState): boolean {
  return plan.list("mixes").some((mix) => ideaOf(mix) === idea.id);
}

export function ideaOf({ fields }: RecordState): RecordId {
  return textOf(fields["idea"]?.value);
}

/** Something has to be set up: it becomes an action that knows where it came from. */
export function asAction(plan: Plan, block: RecordId, what: string): RecordId {
  let id: RecordId = "";
  plan.together(() => {
    id = plan.insert("actions", { what, status: "Open" });
    link(plan, { collection: "blocks", id: block }, { collection: "actions", id }, "what");
  });
  return id;
}

/**
 * What is chosen takes the place of paid support, one to one, where all is covered already. On
 * trial it is still counted as paid to be on the safe side, so that nobody is left without.
 */
function makeRoom(plan: Plan, block: RecordId, minutes: number): void {
  const mixes = mixesOf(plan, block);
  const record = plan.record("blocks", block);
  const paid = mixes.find((mix) => tierOf(mix) === "PaidOneToOne");
  if (!paid || !record) return;
  const over = coveredIn(mixes) + minutes - needOf(plan, record).weekly;
  const less = Math.min(over, minutes, minutesOf(paid));
  if (less <= 0) return;
  if (less === minutesOf(paid)) plan.remove("mixes", paid.id);
  else plan.set("mixes", paid.id, "minutes_per_week", minutesOf(paid) - less);
}

/** The idea's own minutes, or else what is still open; at least nothing. */
function minutesFor(plan: Plan, block: RecordId, idea: RecordState): number {
  const said = numberOf(idea.fields["minutes_per_week"]?.value);
  if (said !== undefined) return said;
  const record = plan.record("blocks", block);
  const needed = record ? needOf(plan, record).weekly : 0;
  // What is paid one to one gives room; what others do already does not.
  const others = mixesOf(plan, block).filter((mix) => tierOf(mix) !== "PaidOneToOne");
  return Math.max(0, needed - coveredIn(others));
}

function carriedFrom({ fields }: RecordState): Record<string, JsonValue> {
  return Object.fromEntries(
    ["who", "helper"].flatMap((name) => {
      const value = textOf(fields[name]?.value);
      return value === "" ? [] : [[name, value]];
    }),
  );
}

function paidFields({ rate }: Ground, tier: SupportTier): Record<string, JsonValue> {
  if (tier !== "PaidOneToOne" && tier !== "MoreThanOne") return {};
  const known = rate === undefined ? {} : { rate };
  return tier === "MoreThanOne" ? { ...known, staff: 2 } : known;
}

/** Whether what is known of an idea leaves nothing to be asked. */
function isSettledAs(fields: Record<string, JsonValue>, idea: RecordState): boolean {
  const known = Object.entries(fields).map(([name, value]) => [name, { ...blank, value }]);
  return stillToAsk({ ...idea, fields: Object.fromEntries(known) }).length === 0;
}

const blank = { revision: 0, also: [] };

function tellResult(plan: Plan, mix: RecordState, result: string, learned: string): void {
  const about: ["ideas" | "mixes", RecordId][] = [["mixes", mix.id]];
  if (plan.record("ideas", ideaOf(mix))) about.push(["ideas", ideaOf(mix)]);
  for (const [collection, id] of about) {
    plan.set(collection, id, "result", result);
    if (learned !== "") plan.set(collection, id, "result_note", learned);
  }
}

function costsOf(plan: Plan, idea: RecordId): readonly RecordState[] {
  if (idea === "") return [];
  return plan.list("costs").filter(({ fields }) => textOf(fields["idea"]?.value) === idea);
}

/** Makes the costs of a chosen idea what it says: one that comes once, and one by the week. */
function tellCosts(plan: Plan, idea: RecordState, says: { once: number; weekly: number }): void {
  const there = costsOf(plan, idea.id);
  const block = textOf(idea.fields["block"]?.value);
  const of = plan.record("blocks", block)?.fields;
  const outcomes = of?.["outcomes"]?.value;
  const outcome = Array.isArray(outcomes) ? textOf(outcomes[0]) : "";
  const week = textOf(of?.["week"]?.value);
  for (const [per, pence] of [["Once", says.once] as const, ["Week", says.weekly] as const]) {
    const cost = there.find(({ fields }) => textOf(fields["per"]?.value) === per);
    if (cost && pence === 0) plan.remove("costs", cost.id);
    else if (cost) plan.set("costs", cost.id, "pence", pence);
    else if (pence > 0) {
      const label = plan.text("ideas", idea.id, "text").trim().slice(0, LABEL);
      const fields = { label, pence, per, block, idea: idea.id };
      const more = { ...(outcome === "" ? {} : { outcome }), ...(week === "" ? {} : { week }) };
      plan.insert("costs", { ...fields, ...more });
    }
  }
}
