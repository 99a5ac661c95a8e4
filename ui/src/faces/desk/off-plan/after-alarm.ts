/** What an alarm left behind, and what gives the room back when it goes on, from any button. */
import { words } from "../../../language";
import { notify } from "../../../parts/notices.svelte";
import type { Announcement, DeskView } from "../../../protocol";
import type { Desk } from "../desk.svelte";

/** An alarm speaks right after it has stopped the clock: no hand is as quick. */
const AT_ONCE_MS = 10_000;

/** Returns what the alarm that stopped the room said to everybody, at whichever desk it was. */
export function saidByAlarm({ agenda, announcements }: DeskView): Announcement | undefined {
  if (agenda.pausedSince === null) return undefined;
  const stopped = Date.parse(agenda.pausedSince);
  return announcements
    .filter(({ to, at }) => {
      const after = Date.parse(at) - stopped;
      return to.type === "everyone" && after >= 0 && after <= AT_ONCE_MS;
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
}

/** Takes the alarm's words down once the room has gone on. `stopped` is the room as it stood still. */
export async function giveRoomBack(desk: Desk, stopped: DeskView): Promise<void> {
  if (stopped.agenda.pausedSince === null) return;
  const said = saidByAlarm(stopped);
  if (said && desk.view.announcements.some(({ id }) => id === said.id)) {
    await desk.send({ type: "takeDown", announcement: said.id });
  }
  if (desk.view.showing.type !== "neutral") return;
  const showAgenda = () => desk.show({ type: "agenda" });
  // Without words of an alarm the calm card may be just what somebody wants.
  if (said) await showAgenda();
  else {
    notify(words("tables-wall-still-calm"), {
      label: words("tables-remote-agenda"),
      onchoose: () => void showAgenda(),
    });
  }
}
