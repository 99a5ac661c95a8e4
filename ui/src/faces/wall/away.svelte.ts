/** A short break is nobody's concern: the mark of a lost link appears only after some seconds. */

export const PATIENCE_MS = 4_000;

export class AwayMark {
  #isShown = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isShown(): boolean {
    return this.#isShown;
  }

  /** Hears whether the link is gone. */
  tell(isAway: boolean): void {
    clearTimeout(this.#timer);
    if (!isAway) this.#isShown = false;
    else if (!this.#isShown) this.#timer = setTimeout(() => (this.#isShown = true), PATIENCE_MS);
  }
}
