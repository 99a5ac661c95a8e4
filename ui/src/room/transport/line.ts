/** A line to the host: what socket and fake have in common. Knows nothing of who is calling. */
import type { ClientFrame, HostFrame } from "../../protocol";

/** What is told about a line while it lasts. */
export interface Ears {
  onopen: () => void;
  onframe: (frame: HostFrame) => void;
  /** The line is gone, or was never had. Told once; nothing comes after it. */
  onclose: () => void;
}

export interface Line {
  /** Says a frame; a line that is not open says nothing. */
  send: (frame: ClientFrame) => void;
  /** Hangs up. Nothing is told after it. */
  close: () => void;
}

/** Opens a new line. */
export type Dial = (ears: Ears) => Line;
