/** What is known here and now beside the plan: the day, the rates, what is shared, who is who. */
import { type RecordId, type RecordState, type SharedPart, textOf } from "../../../protocol";
import { words } from "../../../language";
import { partNames } from "../../../pictures/groups";
import type { CircleDay } from "../day.svelte";
import { todayOf } from "../goals/today";
import { dayNames } from "../week/week";
import { mixesOf } from "./cover";
import type { Ground } from "./deeds";
import { tierOf } from "./ideas";
import type { When } from "./need";
import { tierOrder } from "./tiers";

/** Returns what one has to know to choose. */
export function groundOf(day: CircleDay): Ground {
  const [rate, second] = hourlyRates(day);
  return {
    plan: day.plan,
    today: todayOf(day),
    rate: second === undefined ? rate?.id : undefined,
  };
}

export function hourlyRates({ room }: CircleDay) {
  return (room.money?.rates ?? []).filter(({ per }) => per === "Hour");
}

/** Returns the activities that this person shares with others. */
export function sharedActivities({ room }: CircleDay): readonly SharedPart[] {
  return (room.money?.account?.shared ?? []).filter(({ kind }) => kind === "Activity");
}

export function orderOf({ room }: CircleDay) {
  return tierOrder(room.money?.order);
}

/** Returns what covers the need of a block, in the order of the event. */
export function mixesInOrder(day: CircleDay, block: RecordId): readonly RecordState[] {
  const order = orderOf(day);
  const placeOf = (mix: RecordState) => {
    const tier = tierOf(mix);
    return tier === undefined || tier === "NotNow" ? order.length : order.indexOf(tier);
  };
  return [...mixesOf(day.plan, block)].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Returns who helps, by the name they have now: one of the circle, or whoever was written. */
export function whoIn(day: CircleDay, { fields }: RecordState): string {
  const helper = textOf(fields["helper"]?.value);
  return day.nameOf(helper) ?? textOf(fields["who"]?.value).trim();
}

/** Returns when something is, in words: "Monday and Thursday, evening, 18:30". */
export function whenIn({ days, part, start }: When): string {
  const on = daysIn(days);
  const at = words(partNames[part]).toLocaleLowerCase();
  return [on, at, start].filter((one) => one !== "").join(", ");
}

const WORKING = "Mon,Tue,Wed,Thu,Fri";

function daysIn(days: When["days"]): string {
  if (days.length === 7) return words("support-every-day");
  if (days.join(",") === WORKING) return words("support-weekdays");
  return days.map((day) => words(dayNames[day])).join(", ");
}
