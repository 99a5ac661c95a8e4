/** The time of an item in words: the same sentence on the wall, the desk and in a circle. */
import { words } from "../language";
import type { Remaining } from "../room/agenda";

const MINUTE = 60_000;

/** Returns "12 minutes left", and calm words once the time is up. */
export function timeLeft({ leftMs }: Remaining): string {
  if (leftMs <= 0) return words("picture-time-up");
  if (leftMs <= MINUTE) return words("picture-last-minute");
  return words("common-minutes-left", { minutes: Math.ceil(leftMs / MINUTE) });
}

/** Returns "5 minutes over" once that is so, for those who steer. */
export function timeOver({ leftMs }: Remaining): string | undefined {
  const minutes = Math.floor(-leftMs / MINUTE);
  return minutes >= 1 ? words("common-minutes-over", { minutes }) : undefined;
}

/** Returns how the disc looks: it never shouts. */
export function toneOf({ leftMs, share, isOver }: Remaining): "calm" | "soon" | "over" {
  if (isOver) return "over";
  return leftMs <= 3 * MINUTE && share < 0.34 ? "soon" : "calm";
}
