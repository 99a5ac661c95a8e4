/** What a room could do together while it waits: what people like, without saying who likes it. */
import type { CircleTile } from "../../../protocol";

/** Returns what stands on the comfort lists, what several like first; nobody's name is in it. */
export function sharedComforts(tiles: readonly CircleTile[]): { text: string; likers: number }[] {
  const found = new Map<string, { text: string; likers: number }>();
  for (const { person } of tiles) {
    const lines = person.preparation.comfort.split("\n").map((line) => line.trim());
    const own = new Map(lines.filter(Boolean).map((line) => [line.toLocaleLowerCase(), line]));
    for (const [key, text] of own) {
      const known = found.get(key);
      if (known) known.likers += 1;
      else found.set(key, { text, likers: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.likers - a.likers || a.text.localeCompare(b.text));
}
