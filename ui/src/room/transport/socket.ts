/** The line as a WebSocket with one JSON text a frame. */
import { decode, encode } from "../../protocol";
import type { Dial } from "./line";

/**
 * Returns where the room is: the host that the address names after `#` (in the app), or else
 * where the page itself came from.
 */
export function roomAddress(location: { host: string }, named: string | null): string {
  return `ws://${named ?? location.host}/room`;
}

/** Dials by WebSocket. */
export function socketDial(address: string): Dial {
  return (ears) => {
    const socket = new WebSocket(address);
    let isOver = false;
    // Safari keeps a socket in CLOSING for a minute: who hangs up does not wait for its word.
    const end = () => {
      if (isOver) return false;
      isOver = true;
      return true;
    };
    socket.addEventListener("open", () => {
      if (!isOver) ears.onopen();
    });
    socket.addEventListener("message", (event: MessageEvent<unknown>) => {
      if (isOver || typeof event.data !== "string") return;
      const frame = decode(event.data);
      if (frame) ears.onframe(frame);
    });
    socket.addEventListener("close", () => {
      if (end()) ears.onclose();
    });
    return {
      send: (frame) => {
        if (!isOver && socket.readyState === WebSocket.OPEN) socket.send(encode(frame));
      },
      close: () => {
        end();
        socket.close();
      },
    };
  };
}
