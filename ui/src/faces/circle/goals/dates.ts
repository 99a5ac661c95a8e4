/** Days of the calendar as the plan keeps them, "2026-12-03", and what comes so long after them. */

const DAY_MS = 86_400_000;

/** Returns the day of a time in milliseconds, where this device is. */
export function dayOf(time: number): string {
  const date = new Date(time);
  return written(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Returns the same day of the month so many months later, or the last one of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return written(toYear, toMonth, Math.min(date, last));
}

/** Returns the day so many days later. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function written(year: number, month: number, date: number): string {
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${`${year}`.padStart(4, "0")}-${two(month)}-${two(date)}`;
}
