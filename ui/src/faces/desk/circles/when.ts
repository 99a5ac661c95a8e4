/** When a circle last wrote, in words that a glance takes in. */
import { words } from "../../../language";
import type { CircleTile } from "../../../protocol";
import { clockTime } from "../../../room/agenda";

const MINUTE = 60_000;

/** Returns the same in two words, for a room with many circles; nothing where nothing is new. */
export function wroteShortly(tile: CircleTile, now: number): string | undefined {
  const at = wroteAt(tile);
  if (at === undefined) return undefined;
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return words("desk-circle-short-now");
  if (minutes < 60) return words("desk-circle-short-ago", { minutes });
  return words("desk-circle-short-at", { time: clockTime(at) });
}

/** Returns "wrote just now", "wrote 4 minutes ago", "wrote at 10:42", or that it has not yet. */
export function wroteWhen(tile: CircleTile, now: number): string {
  const at = wroteAt(tile);
  if (at === undefined) return words("desk-circle-wrote-nothing");
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return words("desk-circle-wrote-now");
  if (minutes < 60) return words("desk-circle-wrote-ago", { minutes });
  return words("desk-circle-wrote-at", { time: clockTime(at) });
}

/** A plan is touched when its person is added; nobody has written in it before there is a word. */
function wroteAt({ wroteAt, sheets }: CircleTile): number | undefined {
  const isBlank = sheets.every((sheet) => sheet.count === 0);
  return wroteAt === null || isBlank ? undefined : Date.parse(wroteAt);
}
