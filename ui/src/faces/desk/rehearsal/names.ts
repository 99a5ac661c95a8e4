/** Names for pretend circles. They come with the words, and are those of trees: nobody's own. */
import { words } from "../../../language";

/** Returns so many names, none of which anybody in the room has. */
export function pretendNames(many: number, taken: readonly string[]): string[] {
  const known = new Set(taken.map((name) => name.toLocaleLowerCase()));
  return words("tables-rehearsal-names")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !known.has(name.toLocaleLowerCase()))
    .slice(0, many);
}
