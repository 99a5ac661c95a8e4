/**
 * One field of text under somebody's hand. What the hand writes shows at once; the host gets it
 * in small parts, one under way at a time, and what others wrote meanwhile is woven in around it.
 */
import { type CommandId, type Outcome, type Rejection, type Revision, keptAs } from "../protocol";
import { newId } from "./id";
import { type Merged, mergeUnderHand } from "./merge";

/** What the host has of a field. */
export interface Confirmed {
  text: string;
  revision: Revision;
}

/** What was sent and has no answer yet. */
export interface Flight extends Confirmed {
  id: CommandId;
  /** The words that the sent ones build on. */
  seen: string;
}

/** All that a page needs to go on writing after it was loaded again. */
export interface PenKept {
  local: string;
  seen: string;
  base: Revision;
  flight: Flight | null;
}

/** What a pen needs of the plan around it. */
export interface PenDesk {
  /** What the host has; nothing while the record is not there yet. */
  confirmed: () => Confirmed | undefined;
  send: (flight: Flight) => Promise<Outcome>;
  keep: (kept: PenKept | null) => void;
  /** The host will never take these words. */
  refuse: (words: string, rejection: Rejection) => void;
  /** Whether what the host has is known just now; until it is, nothing is woven in and nothing sent. */
  mayHear: () => boolean;
  /** Others have made `theirs` of what was `base`. */
  wove: (base: string, theirs: string) => void;
}

const AFTER_LAST_KEY_MS = 150;
const AT_MOST_MS = 600;

/** Somebody at the box of a field. */
export interface Attendant {
  /** Where the caret stands; nothing while it is elsewhere or something is selected. */
  caret: () => number | undefined;
  /** Hears where a place in the old text has come to in the new one. */
  moved: (place: (offset: number) => number) => void;
}

export class Pen {
  #local = $state("");
  #seen = $state.raw("");
  #flight = $state.raw<Flight | null>(null);
  #base: Revision;
  #isAnswered = false;
  #isHeld = false;
  #unsentSince: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #attendants = new Set<Attendant>();
  readonly #desk: PenDesk;

  constructor(desk: PenDesk, begin: PenKept) {
    this.#desk = desk;
    this.#local = begin.local;
    this.#seen = begin.seen;
    this.#base = begin.base;
    this.#flight = begin.flight;
  }

  /** The words as this hand sees them. */
  get text(): string {
    return this.#local;
  }

  /** Whether the host lacks something of these words. */
  get isUnsaved(): boolean {
    return this.#flight !== null || this.#local !== this.#seen;
  }

  /** Whether somebody is at it here. */
  get isAttended(): boolean {
    return this.#attendants.size > 0;
  }

  /** Is told when words of others move the place where the caret stands. Returns how to leave. */
  attend(attendant: Attendant): () => void {
    this.#attendants.add(attendant);
    return () => this.#attendants.delete(attendant);
  }

  write(text: string): void {
    if (text === this.#local) return;
    this.#local = text;
    this.#keep();
    this.#sendSoon();
  }

  /** While letters are being composed, nothing may move under them. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    if (this.#isAnswered) this.#settle();
    else this.heard();
  }

  /** Takes up again what was under way when the page was left. */
  resume(): void {
    if (this.#flight) void this.#send(this.#flight);
    else this.heard();
  }

  /** The host has something new, perhaps in this field. */
  heard(): void {
    if (this.#isHeld || !this.#desk.mayHear()) return;
    if (this.#isAnswered) return this.#settle();
    if (this.#flight) return;
    const now = this.#desk.confirmed();
    if (!now) return;
    if (now.revision !== this.#base || now.text !== this.#seen) {
      this.#take(this.#woven(this.#seen, now.text), now);
    }
    if (this.#local !== this.#seen && this.#timer === undefined) this.#sendSoon();
  }

  /** Sends what is unsent without waiting for more. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#flight || this.#local === this.#seen || !this.#desk.mayHear()) return;
    if (!this.#desk.confirmed()) return;
    this.#unsentSince = undefined;
    const flight = { id: newId(), text: this.#local, revision: this.#base, seen: this.#seen };
    this.#flight = flight;
    this.#keep();
    void this.#send(flight);
  }

  /** Gives up: the record will never be on the host. Whoever asks takes the words. */
  abandon(): void {
    this.stop();
    this.#flight = null;
    this.#desk.keep(null);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #sendSoon(): void {
    const now = Date.now();
    this.#unsentSince ??= now;
    clearTimeout(this.#timer);
    const wait = Math.min(AFTER_LAST_KEY_MS, this.#unsentSince + AT_MOST_MS - now);
    this.#timer = setTimeout(() => this.flush(), Math.max(0, wait));
  }

  async #send(flight: Flight): Promise<void> {
    const outcome = await this.#desk.send(flight);
    if (this.#flight?.id !== flight.id) return;
    if (outcome.type === "rejected") this.#refused(outcome.rejection);
    else this.#settle();
  }

  #settle(): void {
    const flight = this.#flight;
    this.#isAnswered = true;
    if (this.#isHeld || !flight || !this.#desk.mayHear()) return;
    this.#isAnswered = false;
    this.#flight = null;
    const now = this.#desk.confirmed();
    if (!now) return;
    this.#take(this.#woven(flight.text, now.text), now);
    if (this.#local !== this.#seen) this.#sendSoon();
  }

  #refused(rejection: Rejection): void {
    const words = this.#local;
    this.#flight = null;
    const now = this.#desk.confirmed();
    if (now) this.#take({ text: now.text, place: (offset) => offset }, now);
    this.#desk.refuse(words, rejection);
  }

  #woven(base: string, theirs: string): Merged {
    if (theirs !== base) this.#desk.wove(base, theirs);
    const carets = [...this.#attendants].flatMap((attendant) => attendant.caret() ?? []);
    return mergeUnderHand({ base, mine: this.#local, theirs }, carets[0]);
  }

  #take({ text, place }: Merged, now: Confirmed): void {
    this.#seen = now.text;
    this.#base = now.revision;
    if (text !== this.#local) {
      for (const { moved } of this.#attendants) moved(place);
      this.#local = text;
    }
    this.#keep();
  }

  #keep(): void {
    const { isUnsaved } = this;
    const [local, seen, base, flight] = [this.#local, this.#seen, this.#base, this.#flight];
    this.#desk.keep(isUnsaved ? { local, seen, base, flight } : null);
  }
}

/** Reads what a pen kept before the page was loaded again. */
export function penKept(value: unknown): PenKept | undefined {
  return keptAs<PenKept>(
    value,
    ({ local, seen, base }) =>
      typeof local === "string" && typeof seen === "string" && typeof base === "number",
  );
}
