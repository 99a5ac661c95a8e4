/** A date as three boxes hold it, and as everyone else does. */

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** Returns "YYYY-MM-DD", or "" when the boxes make no date of the calendar. */
export function dateFrom({ day, month, year }: DateParts): string {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (!day || !month || year.length !== 4) return "";
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) {
    return "";
  }
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Returns what the boxes show for a date, or empty boxes. */
export function partsOf(value: string): DateParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [, year = "", month = "", day = ""] = found ?? [];
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}
