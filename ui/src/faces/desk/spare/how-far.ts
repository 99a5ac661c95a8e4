/** How the spare laptop stands, as one sentence. Needs the words "spare". */
import { words } from "../../../language";
import type { SpareView } from "../../../protocol";
import { clockTime } from "../../../room/agenda";

/** So many changes are no moment's delay. */
const MANY = 20;

export function howFar({ state, until, behind }: SpareView): string {
  const time = until === null ? "" : clockTime(Date.parse(until));
  switch (state) {
    case "none":
      return words("spare-none");
    case "copying":
      return words("spare-copying");
    case "following":
      return behind < MANY
        ? words("spare-following", { time })
        : words("spare-behind", { time, count: behind });
    case "gone":
      return until === null ? words("spare-gone-empty") : words("spare-gone", { time });
  }
}
