/** When a circle last wrote, in words that a glance takes in. */
import { words } from "../../../language";
import { clockTime } from "../../../room/agenda";

const MINUTE = 60_000;

/** Returns the same in two words, for a room with many circles. */
export function wroteShortly(wroteAt: string | null, now: number): string {
  if (wroteAt === null) return words("desk-circle-short-nothing");
  const at = Date.parse(wroteAt);
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return words("desk-circle-short-now");
  if (minutes < 60) return words("desk-circle-short-ago", { minutes });
  return words("desk-circle-short-at", { time: clockTime(at) });
}

/** Returns "wrote just now", "wrote 4 minutes ago", "wrote at 10:42", or that it has not yet. */
export function wroteWhen(wroteAt: string | null, now: number): string {
  if (wroteAt === null) return words("desk-circle-wrote-nothing");
  const at = Date.parse(wroteAt);
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return words("desk-circle-wrote-now");
  if (minutes < 60) return words("desk-circle-wrote-ago", { minutes });
  return words("desk-circle-wrote-at", { time: clockTime(at) });
}
