/** When something is, in words that stand by themselves: "Monday, Thursday · Evening · 19:30–21:00". */
import { words } from "../../../../language";
import { partNames } from "../../../../pictures/groups";
import type { RecordState, Weekday } from "../../../../protocol";
import { partOf, weekdays } from "../../../../room/picture";
import { oftenOf, whenOf } from "../length";
import { dayNames, daysOf } from "../week";
import { minutesOf } from "./compare";

const WORKDAYS = 5;

/** Returns days as people say them. */
export function daysIn(days: readonly Weekday[]): string {
  const all = weekdays.filter((day) => days.includes(day));
  const is = (list: readonly Weekday[]) => list.join() === all.join();
  if (is(weekdays)) return words("weeks-every-day");
  if (is(weekdays.slice(0, WORKDAYS))) return words("weeks-workdays");
  if (is(weekdays.slice(WORKDAYS))) return words("weeks-weekend");
  return all.map((day) => words(dayNames[day])).join(", ");
}

/** Returns days, part of the day, time and how often. */
export function placeIn(block: RecordState): string {
  const part = words(partNames[partOf(block)]);
  return [daysIn(daysOf(block)), part, whenOf(block, minutesOf(block)), ...oftenOf(block)]
    .filter((text) => text !== "")
    .join(" · ");
}
