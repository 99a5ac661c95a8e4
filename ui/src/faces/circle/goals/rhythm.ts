/** How often a plan is looked at again. */
import { words } from "../../../language";

/** What is offered, in weeks. */
export const rhythms = [4, 6, 13, 26] as const;
/** Three months: a good beginning when nobody knows. */
export const USUAL_WEEKS = 13;
/** Half a year: as far as actions reach. */
export const LONG_WEEKS = 26;
const WEEKS_A_QUARTER = 13;

/** Returns "every three months" or "every 6 weeks". */
export function rhythmName(weeks: number): string {
  if (weeks % WEEKS_A_QUARTER !== 0) return words("goals-review-weeks", { weeks });
  return words("goals-review-months", { months: (weeks / WEEKS_A_QUARTER) * 3 });
}
