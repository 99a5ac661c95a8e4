/**
 * What an agenda that is being arranged adds up to, in minutes since midnight: the plan only. When
 * things will really be, once the day runs, is the host's to say.
 */
import type { AgendaItem, TimeOfDay } from "../../../protocol";
import { minutesOf } from "../../../room/agenda";
import { leastOf } from "./agenda.svelte";

const DAY = 24 * 60;

/** A time that the items before it do not leave free. */
export interface Clash {
  /** Nothing when it is the time when everybody has to be out. */
  readonly item: AgendaItem | undefined;
  readonly at: TimeOfDay;
  readonly minutes: number;
  /** Not even at their shortest. */
  readonly isTight: boolean;
}

export interface Sums {
  /** When each item would begin, in its order. */
  readonly starts: readonly TimeOfDay[];
  readonly end: TimeOfDay;
  readonly planned: number;
  readonly least: number;
  readonly clashes: readonly Clash[];
}

/** Adds an agenda up. What was put in during a day has no time in the plan. */
export function sumsOf(
  begins: TimeOfDay,
  items: readonly AgendaItem[],
  endsBy: TimeOfDay | null,
): Sums {
  let at = minutesOf(begins) ?? 0;
  // The earliest that the next item can begin, with all before it at their shortest.
  let soonest = at;
  const starts: TimeOfDay[] = [];
  const clashes: Clash[] = [];
  for (const item of items) {
    const fixed = item.fixedStart && minutesOf(item.fixedStart.at);
    if (item.fixedStart && fixed !== undefined) {
      const tight = soonest - fixed - item.fixedStart.toleranceMinutes;
      const late = at - fixed;
      if (tight > 0 || late > 0) {
        const isTight = tight > 0;
        const minutes = isTight ? tight : late;
        clashes.push({ item, at: item.fixedStart.at, minutes, isTight });
      }
      at = Math.max(at, fixed);
      soonest = Math.max(soonest, fixed);
    }
    starts.push(timeAt(at));
    at += plannedOf(item);
    soonest += shortestOf(item);
  }
  const out = endsBy === null ? undefined : minutesOf(endsBy);
  if (endsBy !== null && out !== undefined && soonest > out) {
    clashes.push({ item: undefined, at: endsBy, minutes: soonest - out, isTight: true });
  }
  const planned = items.reduce((sum, item) => sum + plannedOf(item), 0);
  const least = items.reduce((sum, item) => sum + shortestOf(item), 0);
  return { starts, end: timeAt(at), planned, least, clashes };
}

function plannedOf(item: AgendaItem): number {
  return item.isInserted ? 0 : item.plannedMinutes;
}

function shortestOf({ kind, minMinutes, plannedMinutes, isInserted }: AgendaItem): number {
  return isInserted ? 0 : leastOf(kind, minMinutes, plannedMinutes);
}

function timeAt(minutes: number): TimeOfDay {
  const inDay = minutes % DAY;
  const two = (part: number) => `${part}`.padStart(2, "0");
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
