/** Something that is folded away or open, as it was left on this device. */
export class Fold {
  readonly #key: string;
  #isOpen = $state(true);

  constructor(name: string) {
    this.#key = `planning-live.fold.${name}`;
    this.#isOpen = kept(this.#key) !== "closed";
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    try {
      localStorage.setItem(this.#key, isOpen ? "open" : "closed");
    } catch {
      // A private window keeps nothing: it is open again the next time.
    }
  }
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
