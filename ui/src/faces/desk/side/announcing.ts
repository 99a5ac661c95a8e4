/** What the facilitator says to the room: how long it may be, and to whom. */
import { words } from "../../../language";
import type { Audience } from "../../../protocol";

/** The longest announcement, in letters: three lines on the wall. The host holds to it too. */
export const LONGEST = 140;

/** Returns "Everyone", "Amara's circle". */
export function audienceName(to: Audience, nameOf: (circle: string) => string | undefined): string {
  switch (to.type) {
    case "everyone":
      return words("desk-announce-everyone");
    case "wall":
      return words("desk-announce-wall");
    case "circles":
      return words("desk-announce-circles");
    case "circle":
      return words("desk-announce-circle", { name: nameOf(to.circle) ?? to.circle });
  }
}
