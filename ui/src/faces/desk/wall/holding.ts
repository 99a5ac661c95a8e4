/** What the room can do while it waits, and the files of the day's own by name. */
import { words } from "../../../language";
import type { CircleTile, MediaView } from "../../../protocol";
import { titleOfFile } from "../../../pictures/media";

/** The longest words while we wait, in letters: what a wall still shows large. */
export const HOLDING_LENGTH = 80;
const COMFORTS = 6;

/** Returns what people here said helps them, each once, as far as the wall could show it. */
export function comfortsOf(circles: readonly Pick<CircleTile, "person">[]): string[] {
  const said = circles.flatMap(({ person }) => person.preparation.comfort.split(/[\n;,]+/u));
  const tidy = said.map((one) => one.trim()).filter((one) => one && one.length <= HOLDING_LENGTH);
  return [...new Set(tidy)].slice(0, COMFORTS);
}

/** Returns "Our song (music)". */
export function fileName({ name, kind }: MediaView): string {
  return words(`wallshow-file-${kind}`, { name: titleOfFile(name) });
}
