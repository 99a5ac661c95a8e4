/**
 * Whether this wall may be heard. A browser lets a page play with sound only after a hand has
 * touched it: until then a film runs without, and the wall offers to play with sound.
 */
export class WallSound {
  #isOff = $state(false);
  #isRefused = $state(false);

  /** Whether films and music are heard. */
  get isHeard(): boolean {
    return !this.#isOff && !this.#isRefused;
  }
  /** Whether somebody has to press a button first. */
  get isRefused(): boolean {
    return this.#isRefused && !this.#isOff;
  }

  /** The browser has said no. */
  refuse(): void {
    this.#isRefused = true;
  }

  /** A hand turns the sound on or off. */
  turn(isOn: boolean): void {
    this.#isOff = !isOn;
    if (isOn) this.#isRefused = false;
  }
}
