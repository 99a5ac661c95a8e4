/** The photo that a person has chosen for themselves. */
import { textOf } from "../../protocol";
import type { Plan } from "../../room/plan.svelte";

/** Returns its hash; nothing when there is none. */
export function photoOf(plan: Plan): string | undefined {
  const photo = textOf(plan.record("about", "plan")?.fields["photo"]?.value);
  return photo === "" ? undefined : photo;
}
