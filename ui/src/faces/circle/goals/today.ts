/** What day it is for a plan: today, and the day from which its dates are counted. */
import { untrack } from "svelte";
import type { CircleDay } from "../day.svelte";
import { dayOf } from "./dates";

/** Returns today, by the host's clock. Not reactive: a planning day ends before midnight. */
export function todayOf({ room }: CircleDay): string {
  return untrack(() => dayOf(room.clock.now));
}

/** Returns the day of the event, or today when nobody has said which it is. */
export function startOf(day: CircleDay): string {
  return day.view.date ?? todayOf(day);
}
