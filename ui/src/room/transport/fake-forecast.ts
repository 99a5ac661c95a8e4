/** What the host in memory expects of the day: that every item comes when it was planned. */
import type { Agenda, Expected, Forecast, ItemState } from "../../protocol";
import { MINUTE, isSkipped, minutesOf } from "../agenda";

/** Returns the plan, one item after the other, on the day of `now`. */
export function plainForecast(agenda: Agenda, now: number): Forecast | null {
  const date = new Date(now);
  let at = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  at += (minutesOf(agenda.start) ?? 0) * MINUTE;
  const place = agenda.isOver
    ? agenda.items.length
    : agenda.items.findIndex(({ id }) => id === agenda.now);
  const items = agenda.items.map((item, index): Expected => {
    const start = new Date(at).toISOString();
    at += item.plannedMinutes * MINUTE;
    const end = new Date(at).toISOString();
    const state = isSkipped(agenda, item.id) ? "skipped" : stateAt(index, place);
    return { item: item.id, state, start, end, plannedStart: start, minutes: item.plannedMinutes };
  });
  const finish = items.at(-1)?.end;
  if (finish === undefined) return null;
  const onTime = { behind: 0, nextFixed: null, short: [], isMoved: false };
  return { items, finish, plannedFinish: finish, ...onTime };
}

function stateAt(index: number, place: number): ItemState {
  if (index === place) return "now";
  return index < place ? "done" : "toCome";
}
