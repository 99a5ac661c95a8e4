/** How long something takes, in the words of the desk. */
import { words } from "../../../language";

/** Returns "45 minutes", "28 hours" or "1 hour 30". */
export function longIn(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return words("funds-minutes", { minutes });
  if (rest === 0) return words("funds-hours", { hours });
  return words("funds-hours-minutes", { hours, minutes: rest });
}
