/** Where the room is and where this table is: which item, with which clock. */
import { isRest } from "../../../pictures/kinds";
import type { AgendaItem, CircleView } from "../../../protocol";
import {
  MINUTE,
  type Remaining,
  clockTime,
  currentItem,
  expectedOf,
  isSkipped,
  isTogether,
  remaining,
} from "../../../room/agenda";

/** Returns the item that this table works on when it is not where the room is. */
export function ownItem({ agenda, table }: CircleView): AgendaItem | undefined {
  if (table.item === null || table.item === agenda.now || agenda.isOver) return undefined;
  return agenda.items.find(({ id }) => id === table.item);
}

/** Returns the clock of this table: the room's, with the minutes that it has for itself. */
export function ownClock(view: CircleView, now: number): Remaining | undefined {
  const { agenda, table } = view;
  const item = ownItem(view);
  const room = remaining(agenda, now);
  if (!item) return room && withMore(room, table.extraMinutes);
  const whole = (item.plannedMinutes + table.extraMinutes) * MINUTE;
  const began = Date.parse(table.itemSince ?? "");
  if (Number.isNaN(began)) return undefined;
  // While the whole room stands still, so does this clock.
  const stood = agenda.pausedSince === null ? now : Math.min(now, Date.parse(agenda.pausedSince));
  const leftMs = began + whole - stood;
  const share = whole > 0 ? Math.min(1, Math.max(0, leftMs / whole)) : 0;
  const isPaused = agenda.pausedSince !== null;
  return { leftMs, share, end: now + leftMs, isOver: leftMs <= 0, isPaused };
}

function withMore(clock: Remaining, minutes: number): Remaining {
  if (minutes === 0) return clock;
  const more = minutes * MINUTE;
  const leftMs = clock.leftMs + more;
  // How long the whole is, from how much of it was left.
  const whole = clock.share > 0 ? clock.leftMs / clock.share + more : more;
  const share = Math.min(1, Math.max(0, leftMs / whole));
  return { ...clock, leftMs, share, end: clock.end + more, isOver: leftMs <= 0 };
}

/** Returns when the room comes back from the break that it is in, or nothing. */
export function backAt({ agenda, forecast }: CircleView): string | undefined {
  const item = currentItem(agenda);
  if (!item || !isRest(item.kind)) return undefined;
  const end = expectedOf(forecast, item.id)?.end;
  return end === undefined ? undefined : clockTime(Date.parse(end));
}

/** Returns when the room is expected to be done with what it does now. */
export function roomUntil({ agenda, forecast }: CircleView): string | undefined {
  const end = agenda.now === null ? undefined : expectedOf(forecast, agenda.now)?.end;
  return end === undefined ? undefined : clockTime(Date.parse(end));
}

/** What a table that is ready may do: go on to something, or wait for the others. */
export interface Onward {
  readonly next: AgendaItem | undefined;
  /** What everybody does together before anything else. */
  readonly waits: AgendaItem | undefined;
}

/** Returns what comes after what this table is at, as far as the room lets it. */
export function onward(view: CircleView): Onward {
  const { agenda } = view;
  const at = (ownItem(view) ?? currentItem(agenda))?.id;
  const place = agenda.items.findIndex(({ id }) => id === at);
  const room = agenda.items.findIndex(({ id }) => id === agenda.now);
  const to = (item: AgendaItem, index: number) => index > place && !isSkipped(agenda, item.id);
  const next = agenda.items.find(
    (item, index) => to(item, index) && (isTogether(item.kind) || item.worksheet !== undefined),
  );
  const isAhead = next !== undefined && agenda.items.indexOf(next) > room;
  const isWaiting = isAhead && isTogether(next.kind);
  return isWaiting ? { next: undefined, waits: next } : { next, waits: undefined };
}
