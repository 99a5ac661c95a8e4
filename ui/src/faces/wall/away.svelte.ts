/**
 * How long the host has been gone. A short break is nobody's concern; after a long one nobody can
 * know whether a circle has taken its yes back, so the wall no longer stands on it.
 */

/** The mark of a lost link appears after this. */
export const PATIENCE_MS = 4_000;
/** A yes is believed this long without a word from the host: time enough for it to start again. */
export const TRUST_MS = 120_000;

export class AwayMark {
  #isShown = $state(false);
  #isLong = $state(false);
  #isAway = false;
  #timers: ReturnType<typeof setTimeout>[] = [];

  get isShown(): boolean {
    return this.#isShown;
  }
  get isLong(): boolean {
    return this.#isLong;
  }

  /** Hears whether the link is gone. */
  tell(isAway: boolean): void {
    if (isAway === this.#isAway) return;
    this.#isAway = isAway;
    this.stop();
    if (isAway) {
      this.#timers = [
        setTimeout(() => (this.#isShown = true), PATIENCE_MS),
        setTimeout(() => (this.#isLong = true), TRUST_MS),
      ];
    } else {
      this.#isShown = false;
      this.#isLong = false;
    }
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }
}
