/** Which events are past the date until which they are kept. */
import type { RecentEvent } from "../../../native";

/** Tells whether an event is past its date, where this computer is. */
export function isPast({ keepUntil }: RecentEvent): boolean {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = parts.map((part) => `${part}`.padStart(2, "0")).join("-");
  return typeof keepUntil === "string" && keepUntil < today;
}
