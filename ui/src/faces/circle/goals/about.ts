/** What is said of a plan as a whole: one record for all of it. */
import { Item } from "../item.svelte";
import type { Plan } from "../../../room/plan.svelte";

/** Returns that record, which comes with the first thing that is said. */
export function aboutPlan(plan: Plan): Item {
  return new Item(plan, "about", "plan", () => ({ fields: {} }));
}
