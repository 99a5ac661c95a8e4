import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { HostFrame } from "../../protocol";
import { VERSION } from "../../protocol";
import type { Line } from "./line";
import { socketDial } from "./socket";

/** A socket whose other end is this test. */
class Socket extends EventTarget {
  static readonly OPEN = 1;
  static all: Socket[] = [];
  readyState = 0;
  binaryType = "";
  readonly sent: Uint8Array[] = [];

  constructor(readonly address: string) {
    super();
    Socket.all.push(this);
  }
  send(bytes: Uint8Array): void {
    this.sent.push(bytes);
  }
  close(): void {
    this.readyState = 3;
  }
  opens(): void {
    this.readyState = Socket.OPEN;
    this.dispatchEvent(new Event("open"));
  }
  says(data: Uint8Array | string): void {
    const said = typeof data === "string" ? data : Uint8Array.from(data).buffer;
    this.dispatchEvent(new MessageEvent("message", { data: said }));
  }
}

const told: string[] = [];
const noes: string[] = [];
const frames: HostFrame[] = [];

function dialled(): { line: Line; socket: Socket } {
  const line = socketDial("ws://host/room")({
    onopen: () => void told.push("open"),
    onframe: (frame) => void frames.push(frame),
    onno: (error) => void noes.push(error),
    onstir: () => void told.push("stir"),
    onclose: () => void told.push("close"),
  });
  const socket = Socket.all.at(-1);
  if (!socket) throw new Error("nobody called");
  socket.opens();
  return { line, socket };
}

const hello = { type: "hello" as const, version: VERSION };
const refused = (error: string) =>
  Uint8Array.of(2, ...new TextEncoder().encode(JSON.stringify({ type: "refused", error })));

beforeEach(() => {
  told.length = noes.length = frames.length = Socket.all.length = 0;
  vi.stubGlobal("WebSocket", Socket);
});
afterEach(() => vi.unstubAllGlobals());

describe("before the line is sealed", () => {
  test("nothing is said but that somebody is there", () => {
    const { line, socket } = dialled();
    line.send({ type: "ping" });
    line.send({ type: "history" });
    line.send(hello);
    expect(socket.sent.map((bytes) => [...bytes])).toEqual([[1, 5]]);
    socket.says(Uint8Array.of(3));
    expect(told).toEqual(["open", "stir"]);
  });

  test("what one knows is never said, in any of its forms", async () => {
    const known = [
      { room: "the room's key" },
      { key: "the key of the desk" },
      { token: "seat.the secret half" },
      { code: "ACD346" },
    ];
    for (const one of known) {
      const { line, socket } = dialled();
      line.send({ ...hello, circle: "amara", ...one });
      await vi.waitFor(() => expect(socket.sent.length).toBe(1));
      const text = String.fromCharCode(...(socket.sent[0] ?? []));
      const [secret = ""] = Object.values(one).map((value) => value.split(".").at(-1) ?? value);
      expect(text).not.toContain(secret);
      expect(text).not.toContain("amara");
    }
  });

  test("of the host no more than a no is believed", () => {
    const { socket } = dialled();
    const clear = JSON.stringify({ type: "pong", now: "2026-12-03T10:00:00Z" });
    socket.says(clear);
    socket.says(JSON.stringify({ type: "refused", error: "stalePage" }));
    expect([noes, frames]).toEqual([["stalePage"], []]);
  });

  test("a no is told, and something else may be tried on the same line", async () => {
    const { line, socket } = dialled();
    line.send({ ...hello, code: "AAAAAA" });
    await vi.waitFor(() => expect(socket.sent.length).toBe(1));
    socket.says(refused("tooManyTries"));
    expect(noes).toEqual(["tooManyTries"]);
    line.send({ ...hello, code: "ACD346" });
    await vi.waitFor(() => expect(socket.sent.length).toBe(2));
    expect(Socket.all.length).toBe(1);
  });

  test("nobody who was not asked has a plan forgotten, whatever they say in the open", async () => {
    for (const says of [refused("erased"), JSON.stringify({ type: "refused", error: "erased" })]) {
      const { line, socket } = dialled();
      line.send({ ...hello, token: "seat.the secret half" });
      await vi.waitFor(() => expect(socket.sent.length).toBe(1));
      socket.says(says);
      expect([frames, noes]).toEqual([[], []]);
      expect(told.at(-1), "the line ends").toBe("close");
    }
  });

  test("whoever does not know the secret is hung up on", async () => {
    const { line, socket } = dialled();
    line.send({ ...hello, room: "the room's key" });
    await vi.waitFor(() => expect(socket.sent.length).toBe(1));
    socket.says(Uint8Array.of(0, ...new Uint8Array(48).fill(9)));
    expect(told).toEqual(["open", "close"]);
    socket.says(refused("unknownSeat"));
    expect([frames, noes]).toEqual([[], []]);
  });
});
