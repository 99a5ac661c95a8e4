/** How long something takes, and from when until when, in words. */
import { words } from "../../../language";
import type { RecordState } from "../../../protocol";
import { DAY, clockAt, minuteOf } from "./clock";
import { type Every, everyOf, inWeeksOf, timesOf, yearOf } from "./often";
import { startOf } from "./week";

/** Returns "45 min", "2 h" or "1 h 30". */
export function lengthIn(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === 0) return words("week-no-time");
  if (hours === 0) return words("week-minutes", { minutes });
  if (rest === 0) return words("week-hours", { hours });
  return words("week-hours-minutes", { hours, minutes: rest });
}

/** Returns "09:00–10:30", "22:00 until 07:00 the next day", "at 09:00", or nothing without a time. */
export function fromTo(start: string, minutes: number): string {
  const from = minuteOf(start);
  if (from === undefined) return "";
  if (minutes === 0) return words("week-at-time", { start });
  const end = clockAt(from + minutes);
  if (from + minutes > DAY || minutes === DAY) return words("week-next-day", { start, end });
  return words("week-from-to", { start, end });
}

/** Returns when and how long, as far as it is said. */
export function whenOf(block: RecordState, minutes: number | undefined): string {
  const length = minutes === undefined ? "" : lengthIn(minutes);
  const start = startOf(block);
  const times = start === "" ? "" : fromTo(start, minutes ?? 0);
  return [times, length].filter(Boolean).join(" · ");
}

/** Returns what is not every week of the year, in short words. */
export function oftenOf(block: RecordState): string[] {
  const every = everyOf(block);
  const weeks = inWeeksOf(block);
  const year = yearOf(block);
  return [
    ...oftenIn(every, timesOf(block)),
    ...(weeks.length === 0 ? [] : [words("week-in-weeks", { weeks: weeks.join(", ") })]),
    ...(year === "AllYear" ? [] : [words(`week-year-${year}-short`)]),
  ];
}

function oftenIn(every: Every, times: number): string[] {
  if (every === "Week") return [];
  if (every === "Month") return [words("week-every-Month-short", { times })];
  return [words(`week-every-${every}-short`)];
}

/** The lengths that one can choose, in minutes. */
export const lengths = [
  0, 15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360, 420, 480, 540, 600, 720, 1440,
] as const;

/** Returns the lengths to choose from, with the one that is there. */
export function lengthOptions(now: number | undefined): { value: string; label: string }[] {
  const all = new Set<number>([...lengths, ...(now === undefined ? [] : [now])]);
  return [
    { value: "", label: words("week-length-open") },
    ...[...all]
      .sort((a, b) => a - b)
      .map((value) => ({ value: `${value}`, label: lengthIn(value) })),
  ];
}
