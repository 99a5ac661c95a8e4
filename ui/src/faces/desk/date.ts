/** A day of the calendar in words. Browsers know no Welsh months; our words do. */
import { words } from "../../language";

/** Returns "Thursday 3 December 2026" for "2026-12-03", or nothing when there is no date. */
export function dayInWords(date: string | null): string | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
  if (!year) return undefined;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() || 7;
  return words("desk-date", { weekday, day: `${Number(day)}`, month: Number(month), year });
}
