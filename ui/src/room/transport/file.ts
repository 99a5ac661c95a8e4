/**
 * A file that the host gives sealed: a paper, or a photo, music or a film of the day's own. The
 * host's side, and what each byte means, is `src-tauri/crates/lan/src/sealed/file.rs`.
 */
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { bytesToHex, concatBytes } from "@noble/hashes/utils.js";
import { named } from "./sealed";

type Bytes = Uint8Array<ArrayBuffer>;

const SALT = 32;
/** What is sealed at once, and what is at its end and shows that it is whole. */
const CHUNK = 64 * 1024;
const TAG = 16;
/** The length of the head stands before it. */
const LENGTH = 2;
/** What a browser may put on its disk, where it wants to, before the rest of a film is here. */
const PIECE = 4 * 1024 * 1024;
const NONCE = 12;

/** What the host says of a file, before the file itself. */
export interface Head {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** In bytes. */
  readonly length: number;
}

/** It has more bytes than somebody wants to hold. */
export class TooLarge extends Error {}

/** Returns where a file is fetched that was named on the sealed line, so that nobody else learns its name. */
export function addressOf(path: string): string {
  return `/sealed/${bytesToHex(named("file address", path))}`;
}

/** Opens what comes, in the order in which it comes. Throws when it is not what the host sealed. */
export class Opening {
  readonly #secret: Uint8Array;
  /** What came and is not opened yet: a chunk is the last one only when nothing follows. */
  readonly #waiting = new Uint8Array(CHUNK + TAG);
  #filled = 0;
  readonly #salt = new Uint8Array(SALT);
  #salted = 0;
  #key: Uint8Array | undefined;
  #number = 0;
  #head: Head | undefined;
  #opened = 0;

  /** `path` is what the host said on its sealed line. */
  constructor(path: string) {
    this.#secret = named("file", path);
  }

  /** What the host says of it, once that is here. */
  get head(): Head | undefined {
    return this.#head;
  }

  /** How much of a hundred is open. */
  get percent(): number {
    const of = this.#head?.length ?? 0;
    return of > 0 ? Math.floor((100 * this.#opened) / of) : 0;
  }

  /** Takes what came; returns what could be opened of the file. */
  take(came: Uint8Array): Bytes[] {
    const opened: Bytes[] = [];
    let rest = this.#takeSalt(came);
    while (rest.length > 0) {
      if (this.#filled === this.#waiting.length) opened.push(this.#open(0));
      const part = rest.subarray(0, this.#waiting.length - this.#filled);
      this.#waiting.set(part, this.#filled);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
    }
    return opened;
  }

  /** Hears that nothing more comes; returns the end of the file, which is whole now. */
  end(): Bytes {
    const last = this.#open(1);
    if (this.#opened !== this.#head?.length) broken();
    return last;
  }

  #takeSalt(came: Uint8Array): Uint8Array {
    const part = came.subarray(0, SALT - this.#salted);
    this.#salt.set(part, this.#salted);
    this.#salted += part.length;
    if (this.#salted === SALT) {
      this.#key ??= named("file key", concatBytes(this.#secret, this.#salt));
    }
    return came.subarray(part.length);
  }

  #open(isLast: 0 | 1): Bytes {
    if (!this.#key || this.#filled < TAG || this.#number > 0xffff_ffff) broken();
    const nonce = new Uint8Array(NONCE);
    new DataView(nonce.buffer).setUint32(NONCE - 5, this.#number++);
    nonce[NONCE - 1] = isLast;
    const sealed = this.#waiting.subarray(0, this.#filled);
    let plain = new Uint8Array(chacha20poly1305(this.#key, nonce).decrypt(sealed));
    this.#filled = 0;
    if (!this.#head) plain = this.#read(plain);
    this.#opened += plain.length;
    if (this.#opened > (this.#head?.length ?? 0)) broken();
    return plain;
  }

  /** Reads the head, and returns what comes after it. */
  #read(plain: Bytes): Bytes {
    const length = plain.length < LENGTH ? Infinity : new DataView(plain.buffer).getUint16(0);
    if (plain.length < LENGTH + length) broken();
    const text = plain.subarray(LENGTH, LENGTH + length);
    this.#head = headIn(new TextDecoder("utf-8", { fatal: true }).decode(text));
    return plain.subarray(LENGTH + length);
  }
}

function headIn(text: string): Head {
  const { name, type, length }: Partial<Record<keyof Head, unknown>> = JSON.parse(text);
  if (typeof name !== "string" || typeof type !== "string" || typeof length !== "number") broken();
  return { name, type, length };
}

/**
 * Opens a file of at most so many bytes while it comes; returns it when it is whole. Throws when it
 * is not, or not what the host sealed. `hear` is told whenever a part of it comes, and how much of a
 * hundred is here then.
 */
export async function openFile(
  path: string,
  sealed: ReadableStream<Uint8Array>,
  most: number,
  hear: (percent: number) => void = () => undefined,
): Promise<Blob> {
  const opening = new Opening(path);
  const pieces: Blob[] = [];
  let parts: Bytes[] = [];
  let size = 0;
  const reader = sealed.getReader();
  try {
    for (let got = await reader.read(); !got.done; got = await reader.read()) {
      for (const part of opening.take(got.value)) {
        size += parts.push(part) && part.length;
      }
      hear(opening.percent);
      if ((opening.head?.length ?? 0) > most) throw new TooLarge();
      if (size < PIECE) continue;
      pieces.push(new Blob(parts));
      [parts, size] = [[], 0];
      // A page that opens a film still hears whoever uses it.
      await new Promise((resolve) => setTimeout(resolve));
    }
    parts.push(opening.end());
    if ((opening.head?.length ?? 0) > most) throw new TooLarge();
    return new Blob([...pieces, ...parts], { type: opening.head?.type ?? "" });
  } finally {
    // Of what is broken or too large, nothing more has to come.
    await reader.cancel().catch(() => undefined);
  }
}

function broken(): never {
  throw new Error("a file is not what the host sealed, or not all of it");
}
