/**
 * While somebody types for the person, the person sees the words when the hand has left the note:
 * "Is this what you meant?" Asked once for the same words.
 */
import type { Item } from "../item.svelte";
import { scribeOf } from "./about";
import { textIn } from "./given";

/** Not under a finger that is on its way to something below. */
const SEEN_AFTER_MS = 350;

export class Asking {
  #isAsking = $state(false);
  #meant: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly item: Item,
    private readonly onask: () => void,
  ) {
    this.#meant = item.text("text");
  }

  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** The hand went into the note, or left it. */
  look(isIn: boolean): void {
    this.stop();
    if (isIn) {
      this.#isAsking = false;
      return;
    }
    const { plan, record } = this.item;
    const text = this.item.text("text");
    const isTyped = scribeOf(plan) !== undefined && textIn(record, "scribe") !== "";
    if (!isTyped || text === "" || text === this.#meant) return;
    this.#timer = setTimeout(() => {
      this.#isAsking = true;
      this.onask();
    }, SEEN_AFTER_MS);
  }

  /** The person said yes. */
  isMeant(): void {
    this.#meant = this.item.text("text");
    this.#isAsking = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
