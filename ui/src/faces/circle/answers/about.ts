/** What holds for the whole plan today: whether the person is here, and who types for them. */
import {
  type JsonValue,
  type MemberId,
  type Perspective,
  type RecordId,
  oneOf,
  textOf,
} from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { Item } from "../item.svelte";

export const todays = ["Here", "ComesLater", "NotHere"] as const;
export type Today = (typeof todays)[number];

/** There is one such record in a plan. */
const ABOUT = "plan";

/** Returns it as a form; it comes into the plan with the first thing that somebody sets. */
export function aboutOf(plan: Plan): Item {
  return new Item(plan, "about", ABOUT, () => ({ fields: {} }));
}

export function todayOf(plan: Plan): Today {
  return oneOf(todays, plan.record("about", ABOUT)?.fields["person_today"]?.value) ?? "Here";
}

/** Returns who types for the person; nobody when the person is not here to speak. */
export function scribeOf(plan: Plan): MemberId | undefined {
  const scribe = textOf(plan.record("about", ABOUT)?.fields["scribe"]?.value);
  return scribe === "" || todayOf(plan) === "NotHere" ? undefined : scribe;
}

/** Returns what a new note of a view begins with, because of how it is heard today. */
export function heardToday(
  plan: Plan,
  view: Perspective,
  respondent: RecordId | undefined,
): Record<string, JsonValue> {
  const isPersons = view === "Person" && (respondent === undefined || respondent === plan.circle);
  if (!isPersons) return {};
  if (todayOf(plan) === "NotHere") return { recorded_on: today() };
  const scribe = scribeOf(plan);
  return scribe === undefined ? {} : { voice: "Own", source: "Said", scribe };
}

/** The day by this device's own calendar. */
function today(): string {
  const now = new Date();
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
