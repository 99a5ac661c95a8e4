/** Many edits go to the host in several commands: as many and as large as it takes in one. */
import type { Edit } from "../protocol";

/** As in domain/plan/edit.rs. */
const MOST_EDITS = 200;
/** Well under what one frame may have (lan/socket.rs). */
const MOST_BYTES = 128 * 1024;

/** Returns the edits in their order, in parts that each fit into one command. */
export function inParts(edits: readonly Edit[]): Edit[][] {
  const parts: Edit[][] = [];
  const encoder = new TextEncoder();
  let room = 0;
  for (const edit of edits) {
    const size = encoder.encode(JSON.stringify(edit)).length;
    const part = parts.at(-1);
    if (part && part.length < MOST_EDITS && size <= room) {
      part.push(edit);
      room -= size;
    } else {
      parts.push([edit]);
      room = MOST_BYTES - size;
    }
  }
  return parts;
}
