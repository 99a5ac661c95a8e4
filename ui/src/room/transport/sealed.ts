/**
 * What a device and the host say to each other before and after a line is sealed. The host's side,
 * and what each byte means, is `src-tauri/crates/lan/src/sealed`.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Half } from "./code";
import { type Cipher, type Handshake, begin } from "./noise";

type Bytes = Uint8Array;

/** What a device knows of the host. */
export interface Known {
  by: "room" | "token" | "key" | "code";
  secret: string;
}

const VERSION = 1;
const ROOM = 0;
const SEAT = 1;
const KEY = 2;
const CODE = 3;
const AGREED = 4;
/** "Are you there?", in the open. */
export const PING = Uint8Array.of(VERSION, 5);

const COME_IN = 0;
const CODE_BACK = 1;
const REFUSED = 2;
const HERE = 3;

const OURS = "planlive sealed 1";
/** The most bytes of a frame in one message: what Noise allows, without the tag and the flag. */
const PART = 65_535 - 16 - 1;
const LAST = 0;
const MORE = 1;
/** The most bytes of a frame that is heard: a whole plan at its largest. */
const MOST = 64 * 1024 * 1024;

/** What came of something that the host said. */
export type Heard =
  | { is: "here" }
  | { is: "say"; message: Bytes; next: Knock }
  | { is: "open"; line: Sealed }
  | { is: "refused"; text: string };

/** Somebody who has knocked, and waits for an answer. */
export interface Knock {
  readonly first: Bytes;
  /** Throws when the other side does not know the secret, or makes no sense. */
  hears: (message: Bytes) => Heard;
}

/** Knocks with what this device knows. */
export async function knock({ by, secret }: Known): Promise<Knock> {
  switch (by) {
    case "room":
      return handshake(named("room", secret), Uint8Array.of(VERSION, ROOM));
    case "key":
      return handshake(named("key", secret), Uint8Array.of(VERSION, KEY));
    case "token": {
      const seat = utf8ToBytes(secret.split(".")[0] ?? "").slice(0, 255);
      const hash = bytesToHex(sha256(utf8ToBytes(secret)));
      const head = concatBytes(Uint8Array.of(VERSION, SEAT, seat.length), seat);
      return handshake(named("seat", hash), head, { token: secret });
    }
    case "code": {
      const { beginCode } = await import("./code");
      return knockWith(beginCode(secret));
    }
  }
}

/** Knocks with the device's half of a code. */
export function knockWith(half: Half, own?: Bytes): Knock {
  const first = concatBytes(Uint8Array.of(VERSION, CODE), half.said);
  return {
    first,
    hears: (message) => {
      if (message[0] !== CODE_BACK) return heard(message, () => noSense());
      const head = Uint8Array.of(VERSION, AGREED);
      const agreed = named("agreed", half.finish(message.slice(1)));
      const next = handshake(agreed, head, { said: concatBytes(first, message, head), own });
      return { is: "say", message: next.first, next };
    },
  };
}

interface More {
  /** All that was said so far; the head, when that is all. */
  said?: Bytes;
  /** This side's half, for a test; a new one when nobody says. */
  own?: Bytes | undefined;
  /** Said first on the sealed line: what the event file knows of a seat has sealed it. */
  token?: string;
}

/** Begins the handshake: its head travels before it, and all that was said is bound into it. */
export function handshake(key: Bytes, head: Bytes, more: More = {}): Knock {
  const { said = head, own, token } = more;
  const begun: Handshake = begin(key, concatBytes(utf8ToBytes(`${OURS}\n`), said), own);
  return {
    first: concatBytes(head, begun.first),
    hears: (message) =>
      heard(message, (last) => {
        const { say, hear } = begun.finish(last);
        return { is: "open", line: new Sealed(say, hear, token) };
      }),
  };
}

/** Returns a key that is of no use for anything else. */
export function named(what: string, secret: string | Bytes): Bytes {
  const bytes = typeof secret === "string" ? utf8ToBytes(secret) : secret;
  return sha256(concatBytes(utf8ToBytes(`${OURS} ${what}\n`), bytes));
}

function heard(message: Bytes, comeIn: (last: Bytes) => Heard): Heard {
  const rest = message.slice(1);
  switch (message[0]) {
    case COME_IN:
      return comeIn(rest);
    case REFUSED:
      return { is: "refused", text: new TextDecoder().decode(rest) };
    case HERE:
      return { is: "here" };
    default:
      return noSense();
  }
}

function noSense(): never {
  throw new Error("the host makes no sense");
}

/** Tells whether the host says, in the open, that it is there. */
export function isHere(message: Bytes): boolean {
  return message.length === 1 && message[0] === HERE;
}

/** A sealed line. */
export class Sealed {
  readonly #say: Cipher;
  readonly #hear: Cipher;
  #parts: Bytes[] = [];
  #size = 0;

  /** Said before the first frame. */
  #first: string | undefined;

  constructor(say: Cipher, hear: Cipher, first?: string) {
    this.#say = say;
    this.#hear = hear;
    this.#first = first;
  }

  /** Seals a frame; each message has to be sent, in this order and once. */
  seal(text: string): Bytes[] {
    const first = this.#first;
    this.#first = undefined;
    return first === undefined ? this.#seal(text) : [...this.#seal(first), ...this.#seal(text)];
  }

  #seal(text: string): Bytes[] {
    const bytes = utf8ToBytes(text);
    const parts = Math.max(1, Math.ceil(bytes.length / PART));
    return Array.from({ length: parts }, (_, n) => {
      const flag = Uint8Array.of(n + 1 === parts ? LAST : MORE);
      return this.#say.seal(concatBytes(flag, bytes.subarray(n * PART, (n + 1) * PART)));
    });
  }

  /**
   * Opens the next message; returns the frame when that was the last part of it. Throws when it
   * cannot be opened: then nothing more may be heard on this line.
   */
  open(message: Bytes): string | undefined {
    const plain = this.#hear.open(message);
    const [flag] = plain;
    this.#size += plain.length - 1;
    const isPart = flag === MORE && plain.length > 1;
    if ((!isPart && flag !== LAST) || this.#size > MOST) noSense();
    this.#parts.push(plain.subarray(1));
    if (isPart) return undefined;
    const whole = new TextDecoder("utf-8", { fatal: true }).decode(concatBytes(...this.#parts));
    this.#parts = [];
    this.#size = 0;
    return whole;
  }
}
