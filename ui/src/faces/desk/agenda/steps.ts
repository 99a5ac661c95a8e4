/** The commands that steer the agenda. Each names the item that it leaves. */
import type { Agenda, Command } from "../../../protocol";
import { currentItem, itemBefore, nextItem } from "../../../room/agenda";

export type Step = "next" | "back" | "more" | "less";

/** Returns the command, or nothing where there is nothing to do. */
export function agendaCommand(agenda: Agenda, step: Step): Command | undefined {
  const from = agenda.now;
  switch (step) {
    case "next":
      return nextItem(agenda) || from !== null ? { type: "advanceAgenda", from } : undefined;
    case "back":
      // From the first item it takes the start back.
      return from !== null || itemBefore(agenda) ? { type: "stepBack", from } : undefined;
    case "more":
      return giveTime(agenda, 1);
    case "less":
      return giveTime(agenda, -1);
  }
}

/** Gives minutes to the item that runs, or takes them. */
export function giveTime(agenda: Agenda, minutes: number): Command | undefined {
  const item = currentItem(agenda);
  return item && { type: "addTime", item: item.id, minutes };
}

/** Goes straight to an item. */
export function goTo(agenda: Agenda, to: string): Command {
  return { type: "goTo", from: agenda.now, to };
}
