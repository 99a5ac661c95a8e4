/**
 * Says new figures to those who listen: not each one while somebody types, only what stays for a
 * moment, and not more often than it can be heard.
 */
import { announce } from "../../../parts/notices.svelte";

/** So long figures stand still before they are said. */
const STILL_MS = 2_500;
/** So long it takes to hear them. */
const HEARD_MS = 9_000;

export class Speaking {
  #last: string | undefined;
  #saidAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Hears what the figures are; the first ones are not news. */
  tell(sentence: string | undefined): void {
    clearTimeout(this.#timer);
    if (sentence === undefined) return;
    if (this.#last === undefined) {
      this.#last = sentence;
      return;
    }
    if (sentence === this.#last) return;
    const wait = Math.max(STILL_MS, this.#saidAt + HEARD_MS - Date.now());
    this.#timer = setTimeout(() => {
      this.#last = sentence;
      this.#saidAt = Date.now();
      announce(sentence);
    }, wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
