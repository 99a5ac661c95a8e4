/** How the day goes, as one sentence. */
import { words } from "../../../language";
import { clockTime, type Outlook } from "../../../room/agenda";

/** Returns "5 minutes behind. We expect to finish at 16:35." */
export function outlookSentence({ behind, finish }: Outlook): string {
  const time = clockTime(finish);
  if (behind > 0) return words("desk-agenda-behind", { minutes: behind, time });
  if (behind < 0) return words("desk-agenda-ahead", { minutes: -behind, time });
  return words("desk-agenda-on-time", { time });
}
