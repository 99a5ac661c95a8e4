/**
 * What comes in by itself waits until nobody writes, drags or settles something else: a card that
 * appears would push away what is under a hand.
 */
import { untrack } from "svelte";

/** Where somebody is in the middle of something. */
const WRITING = "input, textarea, select, [contenteditable], dialog[open] *";

export class Calm<T extends { readonly id: string }> {
  #shown: readonly T[] = $state.raw([]);
  #wanted: readonly T[] = [];
  #isPressed = false;

  /** What may be shown now. */
  get shown(): readonly T[] {
    return this.#shown;
  }

  /** Takes what there is: what is shown already changes at once, what is new may have to wait. */
  take(there: readonly T[]): void {
    this.#wanted = there;
    // Whoever takes in an effect must not be asked again because of what it took.
    const here = new Set(untrack(() => this.#shown).map(({ id }) => id));
    this.#shown = this.#isBusy ? there.filter(({ id }) => here.has(id)) : there;
  }

  /** Listens for the end of what somebody is doing; returns how to stop. */
  listen(): () => void {
    const press = () => (this.#isPressed = true);
    const release = () => {
      this.#isPressed = false;
      this.#look();
    };
    const look = () => this.#look();
    document.addEventListener("pointerdown", press, true);
    document.addEventListener("pointerup", release, true);
    document.addEventListener("pointercancel", release, true);
    document.addEventListener("focusout", look);
    return () => {
      document.removeEventListener("pointerdown", press, true);
      document.removeEventListener("pointerup", release, true);
      document.removeEventListener("pointercancel", release, true);
      document.removeEventListener("focusout", look);
    };
  }

  get #isBusy(): boolean {
    return this.#isPressed || document.activeElement?.matches(WRITING) === true;
  }

  /** The next box may have the focus only after this one has lost it, and a press ends in a click. */
  #look(): void {
    setTimeout(() => this.take(this.#wanted));
  }
}
