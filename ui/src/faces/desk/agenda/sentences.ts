/** How the day goes, as sentences. Times are the host's forecast; nothing is reckoned here. */
import { words } from "../../../language";
import type { Agenda, Expected, Forecast, NextFixed, Short, Trim } from "../../../protocol";
import { MINUTE, clockTime, expectedOf } from "../../../room/agenda";

/** Returns "6 minutes behind. Lunch still at 12:45." */
export function outlookSentence({ behind, nextFixed }: Forecast, agenda: Agenda): string {
  const fixed = nextFixed && fixedSentence(nextFixed, agenda, behind > 0);
  return [behindSentence(behind), fixed].filter(Boolean).join(" ");
}

function behindSentence(behind: number): string {
  if (behind > 0) return words("running-behind", { minutes: behind });
  if (behind < 0) return words("running-ahead", { minutes: -behind });
  return words("running-on-time");
}

function fixedSentence(fixed: NextFixed, agenda: Agenda, isLate: boolean): string | undefined {
  const title = titleOf(agenda, fixed.item);
  if (title === undefined) return undefined;
  const [time, planned] = [timeIn(fixed.expected), timeIn(fixed.planned)];
  if (time !== planned) return words("running-fixed-moved", { title, time, planned });
  return isLate
    ? words("running-fixed-still", { title, time })
    : words("running-fixed-at", { title, time });
}

/** Returns "Ends at 16:35. The plan was 16:30." */
export function finishSentence({ finish, plannedFinish }: Forecast): string {
  const [time, planned] = [timeIn(finish), timeIn(plannedFinish)];
  return time === planned
    ? words("running-finish", { time })
    : words("running-finish-moved", { time, planned });
}

/** Returns "11 minutes are missing before Lunch." */
export function shortSentence({ before, minutes }: Short, agenda: Agenda): string {
  const title = before === null ? undefined : titleOf(agenda, before);
  return title === undefined
    ? words("running-short-end", { minutes })
    : words("running-short", { minutes, title });
}

/** Returns what stands on the button of an offer to find time. */
export function trimWords(trim: Trim, agenda: Agenda, forecast: Forecast | null): string {
  const title = titleOf(agenda, trim.item) ?? "";
  if (trim.type === "skip") return words("running-trim-skip", { title, minutes: trim.saves });
  // The host counts from the tolerance; for people it is later than they expect it by now.
  const minutes = trim.minutes - laterBy(agenda, trim.item);
  const expected = expectedOf(forecast, trim.item);
  if (!expected) return words("running-trim-later", { title, minutes });
  const time = clockTime(Date.parse(expected.start) + minutes * MINUTE);
  return words("running-trim-later-at", { title, minutes, time });
}

/** Returns by how many minutes the lead lets a fixed start be later already. */
export function laterBy(agenda: Agenda, item: string): number {
  return agenda.later.find((one) => one.item === item)?.minutes ?? 0;
}

/** How long an item is: for eyes, for ears, and whether that is another length than planned. */
export interface Length {
  readonly shown: string;
  readonly heard: string;
}

/** Returns "15 → 5 min" for eyes and "5 minutes instead of 15" for ears. */
export function lengthWords(planned: number, expected: Expected | undefined): Length {
  const minutes = expected?.minutes ?? planned;
  if (minutes === planned || planned === 0) {
    return {
      shown: words("running-length-short", { minutes }),
      heard: words("running-length-heard", { minutes }),
    };
  }
  return {
    shown: words("running-length-changed", { planned, minutes }),
    heard: words("running-length-changed-heard", { planned, minutes }),
  };
}

/** Returns the title of an item. */
export function titleOf(agenda: Agenda, item: string): string | undefined {
  return agenda.items.find(({ id }) => id === item)?.title;
}

/** Returns a moment on the clock, as "09:05". */
export function timeIn(moment: string): string {
  return clockTime(Date.parse(moment));
}
