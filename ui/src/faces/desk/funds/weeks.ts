/** How weeks become a year: the three ways that councils use, with an example of each. */
import type { WeekConvention } from "../../../protocol";

export type Convention = WeekConvention;
export const conventions: readonly Convention[] = ["Weeks52", "Weeks52_14", "DaysOverSeven"];

/** What a week costs in the example: a hundred pounds. */
const WEEK = 10_000;

/** Returns what the example's week comes to in the year of a day, in pence. */
export function yearOf(convention: Convention, date: string | null): number {
  switch (convention) {
    case "Weeks52":
      return WEEK * 52;
    case "Weeks52_14":
      return (WEEK * 5214) / 100;
    case "DaysOverSeven":
      return Math.round((WEEK * daysIn(date)) / 7);
  }
}

function daysIn(date: string | null): number {
  const year = date === null ? new Date().getFullYear() : Number(date.slice(0, 4));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return isLeap ? 366 : 365;
}
