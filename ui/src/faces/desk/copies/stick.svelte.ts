/** The copy on a stick: when it was last made and where, and when one wants to be reminded. */
import { words } from "../../../language";
import { copyToStick, troubleOf } from "../../../native";
import { notify } from "../../../parts/notices.svelte";
import type { Desk } from "../desk.svelte";
import { sentenceOf } from "../trouble";

/** How often one wants to be reminded, in minutes; never with nought. */
export type Every = 0 | 30 | 60;

interface Kept {
  /** Milliseconds. */
  at: number;
  place: string;
  every: Every;
}

const MINUTE_MS = 60_000;
/** How long one is left alone by "later". */
const LATER_MS = 10 * MINUTE_MS;

export class Stick {
  #kept = $state.raw<Kept>();
  #quietUntil = $state(0);
  isBusy = $state(false);
  readonly #shelf: string;
  readonly #now: () => number;

  constructor(event: string, now: () => number) {
    this.#shelf = `planning-live.stick.${event}`;
    this.#now = now;
    this.#kept = read(this.#shelf);
  }

  /** When it was last copied, in milliseconds, and where to. */
  get last(): { at: number; place: string } | undefined {
    return this.#kept;
  }
  get every(): Every {
    return this.#kept?.every ?? 0;
  }
  remind(every: Every): void {
    if (this.#kept) this.#keep({ ...this.#kept, every });
  }
  isDue(now: number): boolean {
    const { at, every } = this.#kept ?? { at: 0, every: 0 };
    return every > 0 && now >= this.#quietUntil && now - at >= every * MINUTE_MS;
  }
  later(now: number): void {
    this.#quietUntil = now + LATER_MS;
  }
  /** Copies to where it was copied last. */
  copyAgain(): Promise<void> {
    return this.copy(this.#kept?.place ?? null);
  }
  /** Copies into a folder, or asks which one; says what came of it. */
  async copy(folder: string | null): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      const place = await copyToStick(folder);
      if (place !== null) {
        this.#keep({ at: this.#now(), place, every: this.every });
        notify(words("copies-stick-done"));
      }
    } catch (thrown) {
      notify(sentenceOf(troubleOf(thrown)));
    }
    this.isBusy = false;
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    localStorage.setItem(this.#shelf, JSON.stringify(kept));
  }
}

const sticks = new WeakMap<Desk, Stick>();

/** Returns the one of this desk. */
export function useStick(desk: Desk): Stick {
  const known = sticks.get(desk);
  if (known) return known;
  const stick = new Stick(desk.view.event.id, () => desk.now);
  sticks.set(desk, stick);
  return stick;
}

function read(shelf: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf) ?? "null");
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(kept: unknown): kept is Kept {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("at" in kept && "place" in kept && "every" in kept)) return false;
  const isEvery = kept.every === 0 || kept.every === 30 || kept.every === 60;
  return typeof kept.at === "number" && typeof kept.place === "string" && isEvery;
}
