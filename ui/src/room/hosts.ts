/**
 * Where this device finds a host: the laptop that its page came from, the spare one, and whichever
 * took over. Remembered on the device, so that a page that is loaded again still knows. Knows
 * addresses; knows nothing of frames but what they say of hosting.
 */
import { type HostingSeen, type HostingView, keptAs } from "../protocol";
import type { Dial } from "./transport/line";

/** What is remembered of the hosts of an event. */
interface Known {
  event: string;
  term: number;
  heir: string;
  proof: string;
  addresses: string[];
}

export interface HostsOptions {
  /** The host that the page belongs to: `192.168.1.5:7410`. */
  own: string;
  dialTo: (address: string) => Dial;
  /** Where it is remembered; a browser that keeps nothing knows it until the page is closed. */
  storage: () => Pick<Storage, "getItem" | "setItem">;
}

/** How a host that this device has reached stands to the one before. */
export type Order =
  /** The same laptop, or the device has not been with another. */
  | "same"
  /** Another laptop has taken over since this device was last in, or hosts as well. */
  | "later"
  /** Another laptop has taken over from this one: what is said here is said into the air. */
  | "earlier";

const NAME = "planlive.hosts";
const NOBODY: Known = { event: "", term: 0, heir: "", proof: "", addresses: [] };
/** More addresses than these are not tried: a device is back within some seconds. */
const MOST = 8;

export class Hosts {
  readonly #options: HostsOptions;
  #known: Known;
  /** The one that is tried or spoken with now, and the one that last let this device in. */
  #address: string;
  #last: string;

  constructor(options: HostsOptions) {
    this.#options = options;
    this.#address = options.own;
    this.#last = options.own;
    this.#known = this.#read() ?? { ...NOBODY };
  }

  /** The latest host that this device was with, for the next one to hear. */
  get seen(): HostingSeen | undefined {
    const { term, heir, proof } = this.#known;
    return proof === "" ? undefined : { term, heir, proof };
  }

  /** How many there are to try. */
  get count(): number {
    return this.#all.length;
  }

  /** The one that is tried or spoken with now. */
  get address(): string {
    return this.#address;
  }

  /** Whether this is not the host that the page belongs to, and has not let the device in yet. */
  get isStrange(): boolean {
    return this.#address !== this.#options.own && this.#address !== this.#last;
  }

  /** How to call the one whose turn it is. */
  get dial(): Dial {
    return this.#options.dialTo(this.#address);
  }

  /** That one did not answer, or is gone: it is the next one's turn. */
  turn(): void {
    const all = this.#all;
    this.#address = all[(all.indexOf(this.#address) + 1) % all.length] ?? this.#options.own;
  }

  /** A host has said where the others are. */
  hear({ others }: HostingView): void {
    const addresses = [...new Set([...others, ...this.#known.addresses])].slice(0, MOST);
    if (addresses.join() === this.#known.addresses.join()) return;
    this.#keep({ ...this.#known, addresses });
  }

  /** A host has let this device in; tells how it stands to the one before. */
  enter(event: string, hosting: HostingView): Order {
    const { event: before, term, heir } = this.#known;
    const isSameEvent = before === event;
    if (isSameEvent && hosting.term < term) return "earlier";
    const addresses = isSameEvent ? this.#known.addresses : [];
    this.#known = {
      event,
      term: hosting.term,
      heir: hosting.heir,
      proof: hosting.proof,
      addresses,
    };
    this.#last = this.#address;
    this.hear(hosting);
    this.#keep(this.#known);
    const isSame = hosting.term === term && hosting.heir === heir;
    return isSameEvent && !isSame ? "later" : "same";
  }

  get #all(): string[] {
    const all = [this.#last, ...this.#known.addresses, this.#options.own];
    return [...new Set(all)].slice(0, MOST);
  }

  #keep(known: Known): void {
    this.#known = known;
    try {
      this.#options.storage().setItem(NAME, JSON.stringify(known));
    } catch {
      // Known until the page is closed.
    }
  }

  #read(): Known | undefined {
    try {
      const text = this.#options.storage().getItem(NAME);
      return keptAs<Known>(
        JSON.parse(text ?? "null"),
        ({ event, term, heir, proof, addresses }) =>
          typeof event === "string" &&
          typeof term === "number" &&
          typeof heir === "string" &&
          typeof proof === "string" &&
          Array.isArray(addresses) &&
          addresses.every((one) => typeof one === "string"),
      );
    } catch {
      return undefined;
    }
  }
}
