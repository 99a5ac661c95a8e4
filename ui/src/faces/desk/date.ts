/** A day of the calendar as the words need it. */

/** Returns noon of "YYYY-MM-DD" here: far from midnight, whatever the clock does. */
export function dayOf(date: string | null): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "") ?? [];
  return year ? new Date(Number(year), Number(month) - 1, Number(day), 12) : undefined;
}
