/** How long something takes, in words. */
import { words } from "../../../language";

/** Returns "45 min", "2 h" or "1 h 30". */
export function lengthIn(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return words("week-minutes", { minutes });
  if (rest === 0) return words("week-hours", { hours });
  return words("week-hours-minutes", { hours, minutes: rest });
}

/** The lengths that one can choose, in minutes. */
export const lengths = [15, 30, 45, 60, 90, 120, 150, 180, 240, 300, 360, 480] as const;
