/**
 * A page that comes after the face itself: it and its words are fetched when there is time, and
 * again and again while the host cannot be reached, so that a tablet has them when it is cut off.
 */
import type { Component } from "svelte";
import { learn } from "../language";
import { delayBefore } from "./backoff";

type Page<Props extends object> = Component<Props>;

export class Fetched<Props extends object> {
  #page = $state.raw<Page<Props>>();
  #isUnderWay = false;

  constructor(
    private readonly load: () => Promise<{ default: Page<Props> }>,
    private readonly areas: readonly string[],
  ) {}

  /** The page, once it is here with its words. */
  get page(): Page<Props> | undefined {
    return this.#page;
  }

  /** Fetches it, unless it is here or on its way. */
  async fetch(): Promise<void> {
    if (this.#isUnderWay || this.#page) return;
    this.#isUnderWay = true;
    for (let attempt = 0; !this.#page; attempt++) {
      try {
        const words = this.areas.map((area) => learn(area));
        const [{ default: page }] = await Promise.all([this.load(), ...words]);
        this.#page = page;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, delayBefore(attempt)));
      }
    }
    this.#isUnderWay = false;
  }
}
