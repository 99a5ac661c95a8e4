/** Returns the same day a year later, "YYYY-MM-DD"; the last of February where there is none. */
export function yearAfter(date: string | null): string | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? "") ?? [];
  if (year === "") return undefined;
  const next = `${Number(year) + 1}`;
  const isLeapDay = month === "02" && day === "29";
  return `${next}-${month}-${isLeapDay ? "28" : day}`;
}
