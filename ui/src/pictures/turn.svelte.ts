/**
 * Turns the pages of something long: slowly by itself, so that the whole room can read at its own
 * pace, and at once by hand. A hand that has turned a page is not overruled.
 */

/** How long a page stays: twelve short lines, read slowly and twice. */
export const PAGE_MS = 25_000;

export class PageTurner {
  #pages = $state(1);
  #since = $state<number>();
  #byHand = $state<number>();
  #shown = "";

  /** Begins again at the first page when something else is shown. `now` in milliseconds. */
  show(what: string, now: number): void {
    if (what === this.#shown) return;
    this.#shown = what;
    this.#since = now;
    this.#byHand = undefined;
  }

  hasPages(count: number): void {
    this.#pages = count;
  }

  get pages(): number {
    return this.#pages;
  }

  /** Returns the page to show, from nought. */
  at(now: number): number {
    const turned = this.#byHand ?? Math.floor(Math.max(0, now - (this.#since ?? now)) / PAGE_MS);
    return ((turned % this.#pages) + this.#pages) % this.#pages;
  }

  /** Turns by hand; from now on only hands turn. */
  turn(by: number, now: number): void {
    this.#byHand = this.at(now) + by;
  }
}
