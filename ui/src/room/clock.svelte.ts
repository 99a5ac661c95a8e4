/**
 * The host's clock, as well as this device can know it. Timers travel as a start and a length in
 * the host's time; a tablet whose own clock is an hour wrong still counts with the room.
 */
import { createSubscriber } from "svelte/reactivity";

const SECOND = 1_000;
/** A sample this old gives way even to a slower one: clocks drift. */
const STALE_MS = 10 * 60 * SECOND;

interface Sample {
  offset: number;
  trip: number;
  at: number;
}

export class HostClock {
  #sample: Sample | undefined;
  #tell: (() => void) | undefined;
  readonly #subscribe: () => void;

  constructor(private readonly device: () => number = Date.now) {
    this.#subscribe = createSubscriber((update) => {
      this.#tell = update;
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        // Just after the host's next whole second, so that all faces change together.
        timer = setTimeout(
          () => {
            update();
            wait();
          },
          SECOND - (this.#read() % SECOND) + 5,
        );
      };
      wait();
      return () => {
        clearTimeout(timer);
        this.#tell = undefined;
      };
    });
  }

  /** The host's time in milliseconds. Reactive: who shows it is told every second. */
  get now(): number {
    this.#subscribe();
    return this.#read();
  }

  /** Whether the host has told its time yet. */
  get isKnown(): boolean {
    this.#subscribe();
    return this.#sample !== undefined;
  }

  /**
   * Hears the host's time. `sentAt` is the device's time when it asked; without it the answer is
   * taken as fresh. The quickest answer is the truest.
   */
  hear(hostNow: number, sentAt?: number): void {
    const at = this.device();
    const trip = sentAt === undefined ? 0 : Math.max(0, at - sentAt);
    const offset = hostNow + trip / 2 - at;
    const old = this.#sample;
    const isBetter = !old || trip <= old.trip || at - old.at > STALE_MS || at < old.at;
    // A leap beyond what the trip explains means that one of the clocks was set.
    const hasLeapt = old !== undefined && Math.abs(offset - old.offset) > SECOND + trip + old.trip;
    if (!isBetter && !hasLeapt) return;
    this.#sample = { offset, trip, at };
    this.#tell?.();
  }

  #read(): number {
    return this.device() + (this.#sample?.offset ?? 0);
  }
}
