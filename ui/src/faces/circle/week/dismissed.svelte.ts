/** Questions that somebody does not want to be asked again: kept on this device, by what was asked. */
import { SvelteSet } from "svelte/reactivity";
import { createContext } from "svelte";

export class Dismissed {
  readonly #all: SvelteSet<string>;
  readonly #name: string;

  constructor(whose: string) {
    this.#name = `planlive.asked.${whose}`;
    this.#all = new SvelteSet(read(this.#name));
  }

  has(question: string): boolean {
    return this.#all.has(question);
  }

  add(question: string): void {
    this.#all.add(question);
    try {
      localStorage.setItem(this.#name, JSON.stringify([...this.#all]));
    } catch {
      // Asked again the next time; nothing is lost.
    }
  }
}

export const [getDismissed, setDismissed] = createContext<Dismissed>();

function read(name: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}
