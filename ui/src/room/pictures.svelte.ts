/**
 * Photos and drawings of one device: its own go to the host in parts and are kept here until the
 * host has them all; others' come when somebody looks at them. Named by their bytes (SHA-256), so
 * that each travels once, and goes on after a break where it stopped. Knows nothing of plans.
 */
import { createContext } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import type { HostFrame, PictureFault } from "../protocol";
import { delayBefore } from "./backoff";
import type { Connection } from "./connection.svelte";
import type { AsideEars, AsideFrame } from "./ears";
import { fromBase64, toBase64 } from "./pictures/base64";
import type { Unfit } from "./pictures/prepare";
import { type KeptPicture, type PictureShelf, openPictureShelf } from "./pictures/shelf";

/** How it stands with a picture. */
export type PictureState =
  /** It waits: for the line, or for the device that has it. */
  | { is: "waiting" }
  /** So much of it (0 to 1) has made the journey. */
  | { is: "moving"; share: number }
  | { is: "here" }
  | { is: "refused"; fault: PictureFault };

/** What of a connection pictures need. */
export type PictureRoom = Pick<Connection, "attend" | "tell" | "event" | "role" | "isNewHost">;

/** Why nothing was kept: the file is not fit, or what prepares it could not be fetched. */
export type KeepFault = Unfit | { type: "cutOff" };

const PART_BYTES = 48 * 1024;
/** The host has so long to answer a part before it is asked again. */
const ANSWER_MS = 10_000;
/** The host says so often that nothing arrived before this device gives it a rest. */
const MOST_STALLS = 3;
/** No picture that travels is larger; more is a fault of whoever says so. */
const MOST_BYTES = 4_000_000;

interface Outgoing {
  readonly hash: string;
  readonly picture: KeptPicture;
  have: number;
  stalls: number;
}

interface Incoming {
  readonly hash: string;
  bytes: Uint8Array<ArrayBuffer> | undefined;
  got: number;
  stalls: number;
}

export class Pictures implements AsideEars {
  readonly #room: PictureRoom;
  readonly #open: typeof openPictureShelf;
  readonly #states = new SvelteMap<string, PictureState>();
  readonly #urls = new SvelteMap<string, string>();
  readonly #kinds = new Map<string, KeptPicture["kind"]>();
  /** What was asked for on this page, whatever came of it. */
  readonly #asked = new Set<string>();
  readonly #unsent = new SvelteMap<string, KeptPicture>();
  readonly #wanted = new Set<string>();
  /** A laptop that took over may lack these, which the one before had. */
  #toOffer: string[] = [];
  #offered: string | undefined;
  readonly #leave: () => void;
  #whose: string | undefined;
  #shelf: Promise<PictureShelf> | undefined;
  #outgoing: Outgoing | undefined;
  #incoming: Incoming | undefined;
  #rests = 0;
  #sendTimer: ReturnType<typeof setTimeout> | undefined;
  #fetchTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(room: PictureRoom, open = openPictureShelf) {
    this.#room = room;
    this.#open = open;
    this.#leave = room.attend(this);
  }

  /** Whether the host lacks a picture that was made here. */
  get isUnsent(): boolean {
    return this.#unsent.size > 0;
  }

  /** How it stands with a picture; nothing until somebody asked for it. */
  state(hash: string): PictureState | undefined {
    return this.#states.get(hash);
  }

  /** An address to show a picture from, or nothing while it is on its way. */
  url(hash: string): string | undefined {
    const url = this.#urls.get(hash);
    if (url === undefined && !this.#asked.has(hash)) {
      this.#asked.add(hash);
      // Asked for while the page is drawn, when nothing may change.
      queueMicrotask(() => void this.#bring(hash));
    }
    return url;
  }

  /** A drawing can be gone on with line by line; a photo is a photo. */
  isDrawing(hash: string): boolean {
    return this.#urls.has(hash) && this.#kinds.get(hash) === "png";
  }

  /** Makes a photo or a drawing ready, keeps it on this device, and sends it when it can. */
  async keep(
    file: Blob,
    as: "photo" | "drawing",
  ): Promise<{ hash: string } | { fault: KeepFault }> {
    const preparing = await import("./pictures/prepare").catch(() => undefined);
    if (!preparing) return { fault: { type: "cutOff" } };
    const made = await preparing.prepare(file, as);
    if ("fault" in made) return made;
    const { hash, kind, bytes } = made;
    if (this.#states.get(hash)?.is !== "here") await this.#add(hash, { kind, bytes });
    return { hash };
  }

  /** Sends once more what the host would not take. */
  again(hash: string): void {
    if (!this.#unsent.has(hash)) return;
    this.#states.set(hash, { is: "waiting" });
    this.#rests = 0;
    this.#sendNext();
  }

  /** The device goes into other hands: only what the host does not have stays on it. */
  async forgetSeen(): Promise<void> {
    const shelf = await this.#shelf;
    await shelf?.forgetSeen().catch(() => undefined);
  }

  stop(): void {
    this.#leave();
    this.#reset();
  }

  /** What they belong to was deleted for good: none is shown, kept or sent any more. */
  forget(): void {
    this.#reset();
  }

  isIn(): void {
    const { event, role } = this.#room;
    if (event === undefined || role === undefined) return;
    const whose = `${event}.${role.type === "circle" ? role.circle : role.type}`;
    if (whose !== this.#whose) void this.#takeUp(whose);
    this.#outgoing = undefined;
    if (this.#room.isNewHost && role.type === "circle") void this.#offerAgain();
    this.#sendNext();
    const { hash } = this.#incoming ?? {};
    if (hash === undefined) this.#fetchNext();
    else this.#fetchOn();
  }

  hearAside(frame: AsideFrame): void {
    switch (frame.type) {
      case "pictureHave":
        if (frame.isWhole) this.#arrived(frame.hash);
        else this.#sendOn(frame);
        return;
      case "pictureHere":
        this.#arrived(frame.hash);
        if (this.#asked.has(frame.hash) && !this.#urls.has(frame.hash)) this.#want(frame.hash);
        return;
      case "picturePart":
        this.#take(frame);
        return;
      case "pictureRefused":
        if (this.#unsent.has(frame.hash)) this.#notTaken(frame);
        else this.#notGiven(frame);
        return;
      case "history":
      case "planAt":
      case "pastRefused":
        return;
    }
  }

  async #takeUp(whose: string): Promise<void> {
    // What was looked at before this device was in is asked for now; in another circle, nothing.
    const asked = this.#whose === undefined ? [...this.#asked] : [];
    if (this.#whose !== undefined) this.#reset();
    this.#whose = whose;
    this.#shelf = this.#open(`planlive.pictures.${whose}`);
    const shelf = await this.#shelf;
    const unsent = await shelf.unsent().catch(() => []);
    if (this.#whose !== whose) return;
    for (const [hash, picture] of unsent) {
      if (this.#unsent.has(hash)) continue;
      this.#unsent.set(hash, picture);
      this.#show(hash, picture, { is: "waiting" });
    }
    for (const hash of asked) if (!this.#urls.has(hash)) void this.#bring(hash);
    this.#sendNext();
  }

  #reset(): void {
    clearTimeout(this.#sendTimer);
    clearTimeout(this.#fetchTimer);
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    for (const map of [this.#urls, this.#states, this.#unsent, this.#kinds]) map.clear();
    this.#asked.clear();
    this.#wanted.clear();
    this.#toOffer = [];
    this.#offered = undefined;
    this.#outgoing = this.#incoming = undefined;
    void this.#shelf?.then((shelf) => shelf.close());
    this.#shelf = this.#whose = undefined;
  }

  async #add(hash: string, picture: KeptPicture): Promise<void> {
    const shelf = await this.#shelf;
    // A full disk must not stop it: the picture is on the page and on its way.
    await shelf?.put("unsent", hash, picture).catch(() => undefined);
    this.#asked.add(hash);
    this.#unsent.set(hash, picture);
    this.#show(hash, picture, { is: "waiting" });
    this.#sendNext();
  }

  #show(hash: string, picture: KeptPicture, state: PictureState): void {
    this.#kinds.set(hash, picture.kind);
    if (!this.#urls.has(hash)) {
      const blob = new Blob([picture.bytes], { type: `image/${picture.kind}` });
      this.#urls.set(hash, URL.createObjectURL(blob));
    }
    this.#states.set(hash, state);
  }

  // To the host.

  #sendNext(): void {
    if (this.#outgoing) return;
    const next = [...this.#unsent].find(([hash]) => this.#states.get(hash)?.is !== "refused");
    if (!next) return void this.#offerNext();
    const [hash, picture] = next;
    this.#outgoing = { hash, picture, have: 0, stalls: 0 };
    this.#say(new Uint8Array());
  }

  /** Another laptop hosts the day: it is asked of everything on this device whether it has it. */
  async #offerAgain(): Promise<void> {
    const whose = this.#whose;
    const shelf = await this.#shelf;
    const seen = await shelf?.seen().catch(() => []);
    if (this.#whose !== whose || !seen) return;
    this.#toOffer = seen;
    this.#sendNext();
  }

  /** One at a time: all of them together may be more than a tablet holds. */
  async #offerNext(): Promise<void> {
    const hash = this.#toOffer.pop();
    if (hash === undefined) return;
    const whose = this.#whose;
    const shelf = await this.#shelf;
    const picture = await shelf?.read(hash).catch(() => undefined);
    if (this.#whose !== whose) return;
    if (picture && !this.#unsent.has(hash)) {
      this.#offered = hash;
      this.#unsent.set(hash, picture);
    }
    this.#sendNext();
  }

  /** Sends a part; an empty one asks how much the host has. */
  #say(data: Uint8Array): void {
    const one = this.#outgoing;
    if (!one) return;
    const { hash, picture, have } = one;
    const size = picture.bytes.length;
    const offset = data.length === 0 ? 0 : have;
    const frame = { type: "picturePart", hash, kind: picture.kind, size, offset } as const;
    if (!this.#room.tell({ ...frame, data: toBase64(data) })) {
      this.#states.set(hash, { is: "waiting" });
      this.#outgoing = undefined;
      return;
    }
    this.#states.set(hash, { is: "moving", share: have / size });
    this.#sendLater(ANSWER_MS);
  }

  #sendLater(after: number): void {
    clearTimeout(this.#sendTimer);
    this.#sendTimer = setTimeout(() => {
      this.#outgoing = undefined;
      this.#sendNext();
    }, after);
  }

  #sendOn({ hash, have }: Extract<HostFrame, { type: "pictureHave" }>): void {
    const one = this.#outgoing;
    if (one?.hash !== hash) return;
    const { bytes } = one.picture;
    one.stalls = have > one.have ? 0 : one.stalls + 1;
    if (one.stalls > MOST_STALLS || have >= bytes.length) return this.#rest(hash);
    one.have = Math.max(0, have);
    this.#say(bytes.subarray(one.have, one.have + PART_BYTES));
  }

  /** The host cannot take it just now: another try after a while. */
  #rest(hash: string): void {
    this.#states.set(hash, { is: "waiting" });
    this.#sendLater(delayBefore(++this.#rests + 2));
  }

  #arrived(hash: string): void {
    if (!this.#unsent.has(hash)) return;
    this.#unsent.delete(hash);
    this.#states.set(hash, { is: "here" });
    this.#rests = 0;
    void this.#shelf?.then((shelf) => shelf.settle(hash)).catch(() => undefined);
    if (this.#outgoing?.hash !== hash) return;
    clearTimeout(this.#sendTimer);
    this.#outgoing = undefined;
    this.#sendNext();
  }

  #notTaken({ hash, fault }: Extract<HostFrame, { type: "pictureRefused" }>): void {
    if (fault.type === "notSaved" || fault.type === "notHere") return this.#rest(hash);
    if (hash === this.#offered) this.#unsent.delete(hash);
    else this.#states.set(hash, { is: "refused", fault });
    if (this.#outgoing?.hash !== hash) return;
    clearTimeout(this.#sendTimer);
    this.#outgoing = undefined;
    this.#sendNext();
  }

  // From the host.

  async #bring(hash: string): Promise<void> {
    const whose = this.#whose;
    const shelf = await this.#shelf;
    const kept = await shelf?.read(hash).catch(() => undefined);
    if (this.#whose !== whose || this.#urls.has(hash)) return;
    if (kept) this.#show(hash, kept, { is: "here" });
    else this.#want(hash);
  }

  #want(hash: string): void {
    this.#states.set(hash, { is: "waiting" });
    this.#wanted.add(hash);
    this.#fetchNext();
  }

  #fetchNext(): void {
    const [hash] = this.#wanted;
    if (this.#incoming || hash === undefined) return;
    this.#incoming = { hash, bytes: undefined, got: 0, stalls: 0 };
    this.#fetchOn();
  }

  #fetchOn(): void {
    const one = this.#incoming;
    if (!one) return;
    const share = one.bytes ? one.got / one.bytes.length : 0;
    const wasSaid = this.#room.tell({ type: "wantPicture", hash: one.hash, offset: one.got });
    this.#states.set(one.hash, wasSaid ? { is: "moving", share } : { is: "waiting" });
    clearTimeout(this.#fetchTimer);
    // Without a line it is asked for again when there is one.
    if (wasSaid) this.#fetchTimer = setTimeout(() => this.#fetchAgain(), ANSWER_MS);
  }

  #fetchAgain(): void {
    const one = this.#incoming;
    if (!one) return;
    one.stalls++;
    if (one.stalls > MOST_STALLS) this.#giveUp({ is: "waiting" });
    else this.#fetchOn();
  }

  #take(part: Extract<HostFrame, { type: "picturePart" }>): void {
    const one = this.#incoming;
    if (one?.hash !== part.hash || one.got !== part.offset) return;
    const data = fromBase64(part.data);
    const { size } = part;
    if (!data || data.length === 0 || size > MOST_BYTES || one.got + data.length > size) return;
    one.bytes ??= new Uint8Array(size);
    if (one.bytes.length !== size) return;
    one.bytes.set(data, one.got);
    one.got += data.length;
    one.stalls = 0;
    if (one.got < size) return this.#fetchOn();
    const picture = { kind: part.kind, bytes: one.bytes };
    this.#show(one.hash, picture, { is: "here" });
    const { hash } = one;
    void this.#shelf?.then((shelf) => shelf.put("seen", hash, picture)).catch(() => undefined);
    this.#giveUp({ is: "here" });
  }

  #notGiven({ hash, fault }: Extract<HostFrame, { type: "pictureRefused" }>): void {
    // The device that made it is still sending; the host says when it is there.
    const isToCome = fault.type === "notHere" || fault.type === "notSaved";
    const state = isToCome ? ({ is: "waiting" } as const) : ({ is: "refused", fault } as const);
    if (this.#incoming?.hash === hash) this.#giveUp(state);
    else if (this.#asked.has(hash) && !this.#urls.has(hash)) this.#states.set(hash, state);
  }

  /** Ends one journey to this device, whatever came of it, and begins the next. */
  #giveUp(state: PictureState): void {
    const one = this.#incoming;
    if (!one) return;
    clearTimeout(this.#fetchTimer);
    this.#states.set(one.hash, state);
    this.#wanted.delete(one.hash);
    this.#incoming = undefined;
    this.#fetchNext();
  }
}

export const [getPictures, setPictures] = createContext<Pictures>();
