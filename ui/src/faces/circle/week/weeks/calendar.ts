/** A week of the plan as events of a calendar, from the coming Monday on. */
import { words } from "../../../../language";
import {
  type DayPart,
  type RecordId,
  type RecordState,
  type Weekday,
  numberOf,
  textsOf,
} from "../../../../protocol";
import { partOf, weekdays } from "../../../../room/picture";
import type { Plan } from "../../../../room/plan.svelte";
import { minuteOf } from "../clock";
import { everyOf, inWeeksOf, timesOf } from "../often";
import { daysOf, startOf } from "../week";
import { minutesOf } from "./compare";
import { type CalendarEvent, type Local, calendarText } from "./ics";
import { blocksOf, kindIn, weekName, weeksAYear } from "./kinds";
import { ofFour, weeksWith } from "./month";

/** When a part of the day is, in minutes after midnight, for what has no time of its own. */
const hours: Record<DayPart, { from: number; minutes: number }> = {
  AM: { from: 9 * 60, minutes: 3 * 60 },
  PM: { from: 13 * 60, minutes: 4 * 60 },
  Eve: { from: 18 * 60, minutes: 3 * 60 },
  Night: { from: 22 * 60, minutes: 9 * 60 },
};
/** How long something is that begins at a time, where nobody has said. */
const USUAL = 60;

const short: Record<Weekday, string> = {
  Mon: "MO",
  Tue: "TU",
  Wed: "WE",
  Thu: "TH",
  Fri: "FR",
  Sat: "SA",
  Sun: "SU",
};

/** Returns the file of a week; empty places are left out. */
export function calendarOf(plan: Plan, week: RecordId, now: Date): string {
  const events = blocksOf(plan, week).flatMap((block) => eventsOf(plan, week, block, now));
  return calendarText(weekName(plan, week), events, now);
}

/** Returns a name for the file that every system takes. */
export function fileName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  return `${plain.slice(0, 60) || "week"}.ics`;
}

/** How a block comes again: a rule without its count, and when it is for the first time. */
interface Return {
  readonly rule: string;
  readonly first: Date;
  /** How often in an average week, for a rule that ends with its season or term. */
  readonly perWeek: number;
}

function eventsOf(plan: Plan, week: RecordId, block: RecordState, now: Date): CalendarEvent[] {
  const summary = plan.text("blocks", block.id, "activity").trim();
  const days = daysOf(block);
  if (summary === "" || days.length === 0) return [];
  const returns = returnsOf(block, days, comingMonday(now));
  const counts = countsOf(plan, week, block, returns);
  const start = minuteOf(startOf(block));
  return returns.map(({ rule, first }, at) => ({
    uid: `${block.id}-${at + 1}@planning-live`,
    start: localOf(first, start ?? hours[partOf(block)].from),
    minutes: minutesOf(block) || (start === undefined ? hours[partOf(block)].minutes : USUAL),
    rule: counts[at] === undefined ? rule : `${rule};COUNT=${counts[at]}`,
    summary,
    location: plan.text("blocks", block.id, "where").trim(),
    description: descriptionOf(plan, block),
  }));
}

function returnsOf(block: RecordState, days: readonly Weekday[], monday: Date): Return[] {
  const by = `BYDAY=${days.map((day) => short[day]).join(",")}`;
  const weekly = (interval: number, from: number): Return => ({
    rule: `FREQ=WEEKLY${interval > 1 ? `;INTERVAL=${interval}` : ""};${by};WKST=MO`,
    first: plusDays(monday, 7 * from + weekdays.indexOf(days[0] ?? "Mon")),
    perWeek: days.length / interval,
  });
  if (everyOf(block) === "Month" && inWeeksOf(block).length === 0) {
    return monthly(days, timesOf(block), monday) ?? [weekly(1, 0)];
  }
  const weeks = weeksWith(block);
  if (weeks === undefined) return [weekly(intervalOf(block), 0)];
  switch (weeks.join("")) {
    case "1234":
      return [weekly(1, 0)];
    case "13":
      return [weekly(2, 0)];
    case "24":
      return [weekly(2, 1)];
    default:
      return weeks.map((week) => weekly(4, ofFour.indexOf(week)));
  }
}

function intervalOf(block: RecordState): number {
  const every = everyOf(block);
  return every === "TwoWeeks" ? 2 : every === "FourWeeks" ? 4 : 1;
}

/** On the first, or the first and third … of its days in a month. Nothing where that is every week. */
function monthly(days: readonly Weekday[], times: number, monday: Date): Return[] | undefined {
  const ordinals = { 1: [1], 2: [1, 3], 3: [1, 2, 3] }[times];
  if (!ordinals) return undefined;
  const by = days.flatMap((day) => ordinals.map((nth) => `${nth}${short[day]}`));
  return [
    {
      rule: `FREQ=MONTHLY;BYDAY=${by.join(",")}`,
      first: firstOf(days, ordinals, monday),
      perWeek: (days.length * times * 12) / 52,
    },
  ];
}

/** Returns the first day from Monday on that is, say, the third Thursday of its month. */
function firstOf(days: readonly Weekday[], ordinals: readonly number[], monday: Date): Date {
  for (let ahead = 0; ; ahead++) {
    const date = plusDays(monday, ahead);
    const day = weekdays[ahead % weekdays.length];
    const nth = Math.ceil(date.getDate() / 7);
    if (day && days.includes(day) && ordinals.includes(nth)) return date;
  }
}

/** Returns how often each rule is before it ends: with its term or season. None where it goes on. */
function countsOf(
  plan: Plan,
  week: RecordId,
  block: RecordState,
  returns: readonly Return[],
): number[] {
  const own = numberOf(block.fields["weeks_per_year"]?.value) ?? 0;
  const season = kindIn(plan, week) === "Season" ? weeksAYear(plan, week) : 0;
  const all = returns.reduce((sum, { perWeek }) => sum + perWeek, 0);
  const share = ({ perWeek }: Return) =>
    own > 0 ? (own * daysOf(block).length * perWeek) / all : season * perWeek;
  return own + season > 0 ? returns.map((one) => Math.max(1, Math.round(share(one)))) : [];
}

function descriptionOf(plan: Plan, block: RecordState): string {
  const company = textsOf(block.fields["with"]?.value);
  const why = plan.text("blocks", block.id, "why").trim();
  const isOpen = everyOf(block) !== "Week" && inWeeksOf(block).length === 0;
  return [
    company.length === 0 ? "" : words("weeks-file-with", { people: company.join(", ") }),
    why,
    minuteOf(startOf(block)) === undefined ? words("weeks-file-no-time") : "",
    isOpen ? words("weeks-file-open") : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The next Monday after today, by this device's own calendar; on a Monday, the one in a week. */
function comingMonday(now: Date): Date {
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  return plusDays(today, ((7 - today.getDay()) % 7) + 1);
}

/** By the calendar, so that a night when the clocks change is no day too many. */
function plusDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

function localOf(date: Date, minute: number): Local {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate(), minute };
}
