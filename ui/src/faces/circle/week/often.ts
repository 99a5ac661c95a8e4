/** How often something happens: in words for eyes and ears, and as weeks of a year. */
import { type RecordState, numberOf, oneOf, textsOf } from "../../../protocol";

export const everies = ["Week", "TwoWeeks", "FourWeeks", "Month"] as const;
export type Every = (typeof everies)[number];

export const years = ["AllYear", "TermTime", "Holidays"] as const;
export type Year = (typeof years)[number];

export const fourWeeks = ["1", "2", "3", "4"] as const;

/** Weeks of a year at school and away from it; people change them where theirs are others. */
const weeksOf: Record<Exclude<Year, "AllYear">, number> = { TermTime: 39, Holidays: 13 };
const CONVENTION = 52;
const MOST = 53;

export function everyOf(block: RecordState | undefined): Every {
  return oneOf(everies, block?.fields["every"]?.value) ?? "Week";
}

export function yearOf(block: RecordState | undefined): Year {
  return oneOf(years, block?.fields["year"]?.value) ?? "AllYear";
}

export function timesOf(block: RecordState | undefined): number {
  return numberOf(block?.fields["times_a_month"]?.value) ?? 1;
}

export function inWeeksOf(block: RecordState | undefined): string[] {
  return textsOf(block?.fields["in_weeks"]?.value);
}

/**
 * Returns in how many weeks of a year something is, where its time of the year says so: half of
 * the weeks of term for every second week of term. Nothing where all the year is meant; then "how
 * often" is enough.
 */
export function weeksFor(every: Every, times: number, year: Year): number | null {
  if (year === "AllYear") return null;
  const weeks = weeksOf[year];
  const share: Record<Every, number> = {
    Week: weeks,
    TwoWeeks: weeks / 2,
    FourWeeks: weeks / 4,
    Month: (times * 12 * weeks) / CONVENTION,
  };
  return Math.min(MOST, Math.round(share[every]));
}

/** Returns a whole number of weeks as people type it, or nothing where it is none. */
export function weeksFrom(typed: string): number | undefined {
  if (!/^\s*\d{1,2}\s*$/.test(typed)) return undefined;
  const weeks = Number(typed);
  return weeks <= MOST ? weeks : undefined;
}
