/** The line as a WebSocket whose every message is sealed with what this device knows of the host. */
import { type ErrorCode, decode, encode, unreachable } from "../../protocol";
import type { Dial, Ears, Greeting, Line, Spoken } from "./line";
import { type Knock, type Known, PING, type Sealed, isHere, knock } from "./sealed";

/**
 * Returns where the room is: the host that the address names after `#` (in the app), or else
 * where the page itself came from.
 */
export function roomAddress(location: { host: string }, named: string | null): string {
  return `ws://${named ?? location.host}/room`;
}

/** Dials by WebSocket. */
export function socketDial(address: string): Dial {
  return (ears) => new SealedLine(address, ears);
}

/** Returns what a greeting knows of the host, and what of it is said once the line is sealed. */
function knownIn({ token, key, room, code, ...hello }: Greeting): [Known | undefined, Spoken] {
  if (token !== undefined) return [{ by: "token", secret: token }, hello];
  if (key !== undefined) return [{ by: "key", secret: key }, hello];
  if (room !== undefined) return [{ by: "room", secret: room }, hello];
  return [code === undefined ? undefined : { by: "code", secret: code }, hello];
}

class SealedLine implements Line {
  readonly #address: string;
  readonly #ears: Ears;
  #socket: WebSocket;
  #known: Known | undefined;
  /** What is said as soon as the line is sealed. */
  #hello: Spoken | undefined;
  #knock: Knock | undefined;
  #sealed: Sealed | undefined;
  #isOver = false;

  constructor(address: string, ears: Ears) {
    this.#address = address;
    this.#ears = ears;
    this.#socket = this.#call(() => ears.onopen());
  }

  send(frame: Spoken): void {
    if (frame.type === "hello") this.#greet(frame);
    else if (this.#sealed) this.#say(this.#sealed, frame);
    // Whoever stands outside says nothing else in the open.
    else if (frame.type === "ping" && this.#isOpen()) this.#socket.send(PING);
  }

  close(): void {
    this.#isOver = true;
    this.#socket.close();
  }

  #call(onopen: () => void): WebSocket {
    const socket = new WebSocket(this.#address);
    socket.binaryType = "arraybuffer";
    // Safari keeps a socket in CLOSING for a minute: who hangs up does not wait for its word. And
    // one that was left for another has nothing more to say.
    const counts = () => !this.#isOver && this.#socket === socket;
    socket.addEventListener("open", () => {
      if (counts()) onopen();
    });
    socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (!counts()) return;
      if (data instanceof ArrayBuffer) this.#hear(new Uint8Array(data));
      else if (typeof data === "string" && !this.#sealed) this.#tellNo(data);
    });
    socket.addEventListener("close", () => {
      if (counts()) this.#end();
    });
    return socket;
  }

  #isOpen(): boolean {
    return !this.#isOver && this.#socket.readyState === WebSocket.OPEN;
  }

  #end(): void {
    if (this.#isOver) return;
    this.close();
    this.#ears.onclose();
  }

  #greet(greeting: Greeting): void {
    const [known, hello] = knownIn(greeting);
    if (known === undefined) return;
    const isSame = this.#known?.by === known.by && this.#known.secret === known.secret;
    if (this.#sealed && isSame) return this.#say(this.#sealed, hello);
    const isUsed = this.#sealed !== undefined || this.#hello !== undefined;
    this.#known = known;
    this.#hello = hello;
    if (!isUsed) {
      void this.#begin(known);
      return;
    }
    // It is sealed, or about to be, with something else.
    this.#sealed = this.#knock = undefined;
    this.#socket.close();
    this.#socket = this.#call(() => void this.#begin(known));
  }

  async #begin(known: Known): Promise<void> {
    const socket = this.#socket;
    const counts = () => this.#isOpen() && this.#socket === socket;
    try {
      const begun = await knock(known);
      if (!counts()) return;
      this.#knock = begun;
      socket.send(Uint8Array.from(begun.first));
    } catch {
      // What is needed for a code could not be fetched: calling again will.
      if (counts()) this.#end();
    }
  }

  #hear(message: Uint8Array): void {
    try {
      if (this.#sealed) {
        const text = this.#sealed.open(message);
        if (text === undefined) this.#ears.onstir();
        else this.#tell(text);
      } else if (isHere(message)) this.#ears.onstir();
      else this.#hearInTheOpen(message);
    } catch {
      // Somebody else spoke: nothing more is heard on this line.
      this.#end();
    }
  }

  #hearInTheOpen(message: Uint8Array): void {
    const heard = this.#knock?.hears(message);
    if (heard === undefined) return;
    const hello = this.#hello;
    switch (heard.is) {
      case "here":
        return this.#ears.onstir();
      case "say":
        this.#knock = heard.next;
        this.#socket.send(Uint8Array.from(heard.message));
        return;
      case "open":
        this.#sealed = heard.line;
        this.#knock = this.#hello = undefined;
        if (hello) this.#say(heard.line, hello);
        return;
      case "refused":
        this.#knock = this.#hello = undefined;
        this.#tellNo(heard.text);
    }
  }

  /** Anybody may have said it: in the open a no is all that is heard. */
  #tellNo(text: string): void {
    const frame = decode(text);
    if (frame?.type !== "refused") return;
    if (isSaidInTheOpen(frame.error)) this.#ears.onno(frame.error);
    else this.#end();
  }

  #tell(text: string): void {
    const frame = decode(text);
    if (frame) this.#ears.onframe(frame);
  }

  #say(line: Sealed, frame: Spoken): void {
    if (!this.#isOpen()) return;
    for (const message of line.seal(encode(frame))) this.#socket.send(Uint8Array.from(message));
  }
}

/**
 * Tells whether the host ever says this before the line is sealed. That somebody's plan was deleted
 * and is to be forgotten here too, for one, it says to those alone who have shown who they are.
 */
function isSaidInTheOpen(error: ErrorCode): boolean {
  switch (error) {
    case "stalePage":
    case "badFrame":
    case "wrongCode":
    case "oldLink":
    case "tooManyTries":
    case "joiningClosed":
    case "unknownSeat":
    case "wrongKey":
      return true;
    case "erased":
    case "circleFull":
    case "noMoreDevices":
    case "noSuchCircle":
    case "notSaved":
    case "notRead":
    case "noPaper":
    case "cancelled":
    case "notAllowed":
    case "closing":
    case "takenOver":
    case "spareThere":
    case "wrongPassphrase":
    case "passphraseTooShort":
    case "lockElse":
    case "onlyOnHost":
      return false;
    default:
      return unreachable(error);
  }
}
