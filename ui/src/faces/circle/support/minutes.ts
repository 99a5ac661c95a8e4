/** Lengths of help as people type them. */

/** The most minutes of a week. */
export const WEEK_MINUTES = 7 * 24 * 60;

/**
 * Returns the minutes of "45", "45 min", "1 h 20", "1:20", "1½ h" or "1.5 h", nothing for an empty
 * box, and "fault" for what is no length.
 */
export function minutesFrom(typed: string): number | null | "fault" {
  const text = typed.trim().toLocaleLowerCase().replace("½", ".5");
  if (text === "") return null;
  const [, clockHours, clockMinutes] = /^(\d{1,3}):(\d{2})$/.exec(text) ?? [];
  if (clockHours !== undefined) return within(Number(clockHours) * 60 + Number(clockMinutes));
  const [, plain] = /^(\d{1,5})\s*(?:minutes|mins|min|m|munud|mun|o funudau)?$/.exec(text) ?? [];
  if (plain !== undefined) return within(Number(plain));
  const hours = /^(\d{0,3})(\.\d+)?\s*(?:hours|hour|hrs|hr|h|awr|o oriau|a)\s*(.*)$/;
  const [, whole, part = "", rest = ""] = hours.exec(text) ?? [];
  if (whole === undefined || `${whole}${part}` === "") return "fault";
  const more = rest === "" ? 0 : minutesFrom(rest);
  if (more === "fault" || more === null) return "fault";
  return within(Math.round(Number(`${whole || "0"}${part}`) * 60) + more);
}

function within(minutes: number): number | "fault" {
  return minutes <= WEEK_MINUTES ? minutes : "fault";
}
