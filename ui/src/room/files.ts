/**
 * Files of the host's: papers, and photos, music and films of the day's own. On the host's own
 * computer they are fetched as they are. Anywhere else they come sealed, and stand at an address of
 * this page for as long as somebody uses them.
 */
import { delayBefore } from "./backoff";
import { addressAtHost, isAtHost } from "./open";

/**
 * The most bytes that a device holds of one file. A film that comes sealed has to be here whole
 * before it is played, and a tablet of 3 GB gives a page about so much before it ends it. The
 * largest paper has 192 MB.
 */
const MOST = 512 * 1024 * 1024;

/** What breaks off is begun again so often; one that says nothing for so long has broken off. */
const TRIES = 5;
const SILENCE_MS = 15_000;

/** Why a file is not here: it never came whole, the host has it no longer, or it is too large. */
export type NoFile = "lost" | "gone" | "tooLarge";

/** How far a file is on its way. */
export interface Way {
  /** It broke off before, and was begun again. */
  readonly again: boolean;
  /** How much of a hundred is here, in steps of ten. */
  readonly percent: number;
}
type Hear = (way: Way) => void;

interface Held {
  users: number;
  readonly address: Promise<string>;
  way: Way;
  readonly ears: Set<Hear>;
  readonly stop: AbortController;
}

/** A file that somebody uses, until they let go of it. */
export interface Hold {
  /** Where the page finds it; an error of `NotHere` when it cannot be had. */
  readonly address: Promise<string>;
  release: () => void;
}

/** A file cannot be had. */
export class NotHere extends Error {
  constructor(readonly why: NoFile) {
    super(`a file is not here: ${why}`);
  }
}

const BEGUN: Way = { again: false, percent: 0 };

/** Files that came sealed, by the path that the host named. */
const held = new Map<string, Held>();

/** Returns where a file of the host is fetched from, if it may be fetched as it is. */
export function plainAddress(path: string): string | undefined {
  return isAtHost(location) ? addressAtHost(path) : undefined;
}

/**
 * Fetches a file, once for all who use it. After the last of them lets go of it, it stays for a
 * while: a picture is handed from one to the next, a tab may be loaded anew.
 */
export function hold(path: string, lingerMs: number, hear?: Hear): Hold {
  const plain = plainAddress(path);
  if (plain !== undefined) return { address: Promise.resolve(plain), release: () => undefined };
  const found = held.get(path) ?? begin(path);
  found.users++;
  if (hear) {
    found.ears.add(hear);
    hear(found.way);
  }
  let isHeld = true;
  const release = () => {
    if (!isHeld) return;
    isHeld = false;
    if (hear) found.ears.delete(hear);
    setTimeout(() => {
      if (--found.users === 0) void forget(path, found);
    }, lingerMs);
  };
  return { address: found.address, release };
}

/** Fetches the bytes of a file, for nobody but whoever asks. */
export async function bytesAt(path: string): Promise<ArrayBuffer> {
  if (plainAddress(path) !== undefined) return (await answered(path)).arrayBuffer();
  return (await sealed(path, new AbortController().signal)).arrayBuffer();
}

/** A browser takes a moment until it has put a file where downloads go. */
const DOWNLOAD_MS = 60_000;

/** Has the browser put a file where downloads go. */
export async function saveFile(path: string, name: string): Promise<void> {
  const { address, release } = hold(path, DOWNLOAD_MS);
  try {
    download(await address, name);
  } finally {
    release();
  }
}

/** Has the browser put what is at an address where downloads go. */
export function download(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

function begin(path: string): Held {
  const stop = new AbortController();
  const tell = (way: Way) => {
    if (way.again === one.way.again && way.percent === one.way.percent) return;
    one.way = way;
    one.ears.forEach((hear) => hear(way));
  };
  const address = sealed(path, stop.signal, tell).then((file) => URL.createObjectURL(file));
  const one: Held = { users: 0, address, way: BEGUN, ears: new Set(), stop };
  held.set(path, one);
  // Whoever asks again after a failure begins anew.
  address.catch(() => held.get(path) === one && held.delete(path));
  return one;
}

async function forget(path: string, one: Held): Promise<void> {
  if (held.get(path) === one) held.delete(path);
  one.stop.abort();
  const address = await one.address.catch(() => undefined);
  if (address !== undefined) URL.revokeObjectURL(address);
}

/** Fetches and opens a file, from its beginning each time that it breaks off. */
async function sealed(path: string, stop: AbortSignal, tell?: Hear): Promise<Blob> {
  const { addressOf, openFile, TooLarge } = await import("./transport/file").catch(() => {
    throw new NotHere("lost");
  });
  for (let tries = 1; ; tries++) {
    const line = new Line(stop);
    const hear = (percent: number) => {
      line.isHeard();
      tell?.({ again: tries > 1, percent: percent - (percent % 10) });
    };
    try {
      const { body } = await answered(addressOf(path), line.signal);
      if (!body) throw new NotHere("lost");
      return await openFile(path, body, MOST, hear);
    } catch (thrown) {
      if (thrown instanceof TooLarge) throw new NotHere("tooLarge");
      if (thrown instanceof NotHere) throw thrown;
      if (stop.aborted || tries === TRIES) throw new NotHere("lost");
    } finally {
      line.close();
    }
    tell?.({ again: true, percent: 0 });
    await new Promise((done) => setTimeout(done, delayBefore(tries)));
  }
}

/** A question on its way, which ends when nobody wants it any more or nothing is heard for long. */
class Line {
  readonly #own = new AbortController();
  readonly #end = () => this.#own.abort();
  #timer = setTimeout(this.#end, SILENCE_MS);

  constructor(private readonly stop: AbortSignal) {
    if (stop.aborted) this.#end();
    stop.addEventListener("abort", this.#end);
  }

  get signal(): AbortSignal {
    return this.#own.signal;
  }

  isHeard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#end, SILENCE_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.stop.removeEventListener("abort", this.#end);
  }
}

/** Asks the host for something at a path. */
async function answered(path: string, signal: AbortSignal | null = null): Promise<Response> {
  const answer = await fetch(addressAtHost(path), { cache: "no-store", signal });
  if (answer.status === 404) throw new NotHere("gone");
  if (!answer.ok) throw new Error(`the host gave ${answer.status} instead of a file`);
  return answer;
}
