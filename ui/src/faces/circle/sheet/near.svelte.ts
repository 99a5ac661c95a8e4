/**
 * Which notes of a long sheet are near the eyes. Only those are boxes to write in; the others rest
 * as plain words, which a tablet can draw by the hundred, and wake before one comes to them.
 */
import { createContext } from "svelte";
import type { Attachment } from "svelte/attachments";
import { SvelteSet } from "svelte/reactivity";
import type { RecordId } from "../../../protocol";

/** Up to so many notes on a sheet none has to rest. */
const FEW = 24;
/** So many wake together: to watch every one of them would cost more than to draw them. */
const TOGETHER = 8;
/** So far above and below the window a note is awake: one more window each way. */
const MARGIN = "125% 0px";

export class Near {
  readonly #awake = new SvelteSet<RecordId>();
  /** Notes that were written here: the hand is in them. */
  readonly #own = new Set<RecordId>();
  readonly #wakes = new WeakMap<Element, readonly RecordId[]>();
  readonly #count: () => number;
  #observer: IntersectionObserver | undefined;

  /** `count` tells how many notes there are on the sheet. */
  constructor(count: () => number) {
    this.#count = count;
  }

  isAwake(id: RecordId): boolean {
    return this.#own.has(id) || this.#awake.has(id) || this.#count() <= FEW;
  }

  /** A note that is begun here is awake for good. */
  begin(id: RecordId): void {
    this.#own.add(id);
  }

  /** Returns which resting notes of a list are watched, each with those that wake with it. */
  leadsIn(ids: readonly RecordId[]): ReadonlyMap<RecordId, readonly RecordId[]> {
    const leads = new Map<RecordId, readonly RecordId[]>();
    if (this.#count() <= FEW) return leads;
    for (let at = 0; at < ids.length; at += TOGETHER) {
      const resting = ids.slice(at, at + TOGETHER).filter((id) => !this.isAwake(id));
      const [lead] = resting;
      if (lead !== undefined) leads.set(lead, resting);
    }
    return leads;
  }

  /** Wakes notes when an element comes near. */
  wakes(ids: readonly RecordId[] | undefined): Attachment<HTMLElement> | undefined {
    if (!ids) return undefined;
    return (element) => {
      this.#wakes.set(element, ids);
      const observer = (this.#observer ??= this.#watch());
      observer.observe(element);
      return () => observer.unobserve(element);
    };
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #watch(): IntersectionObserver {
    const seen = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        for (const id of this.#wakes.get(target) ?? []) this.#awake.add(id);
      }
    };
    return new IntersectionObserver(seen, { rootMargin: MARGIN });
  }
}

export const [getNear, setNear] = createContext<Near>();
