/** A line to the host: what socket and fake have in common. Knows nothing of who is calling. */
import type { ClientFrame, ErrorCode, HostFrame } from "../../protocol";

/** What is told about a line while it lasts. */
export interface Ears {
  onopen: () => void;
  onframe: (frame: HostFrame) => void;
  /**
   * Somebody says no before the line is sealed. It may not be the host: nothing that this device
   * keeps is given up for it.
   */
  onno: (error: ErrorCode) => void;
  /** The host is there: something of it came that is no frame, or not yet. */
  onstir: () => void;
  /** The line is gone, or was never had. Told once; nothing comes after it. */
  onclose: () => void;
}

type Hello = Extract<ClientFrame, { type: "hello" }>;

/**
 * A hello, with what this device knows of the host: one of these. The line is sealed with it, and
 * nothing of it travels in the open.
 */
export interface Greeting extends Hello {
  /** Of the seat that this device had before. */
  token?: string;
  /** Of the desk, a wall or a remote, from the address. */
  key?: string;
  /** The room's key, from the square or a link. */
  room?: string;
  /** What the wall shows, as it is meant. */
  code?: string;
}

/** What a face says. */
export type Spoken = Exclude<ClientFrame, { type: "hello" }> | Greeting;

export interface Line {
  /** Says a frame; a line that is not open says nothing. A hello may be said again. */
  send: (frame: Spoken) => void;
  /** Hangs up. Nothing is told after it. */
  close: () => void;
}

/** Opens a new line. */
export type Dial = (ears: Ears) => Line;
