/**
 * Whether amounts are in sight. Somebody who does not want to see money has them behind one press,
 * on each screen, and again whenever the page is opened anew.
 */
import { SvelteSet } from "svelte/reactivity";
import { aboutOf } from "../answers/about";
import type { CircleDay } from "../day.svelte";

/** The circles whose money somebody has asked to see on this device. */
const lifted = new SvelteSet<string>();

export class Veil {
  readonly #day: CircleDay;

  constructor(day: CircleDay) {
    this.#day = day;
  }

  get #whose(): string {
    return `${this.#day.plan.event}.${this.#day.plan.circle}`;
  }

  /** Whether this person wants amounts hidden until somebody asks. */
  get isWanted(): boolean {
    return aboutOf(this.#day.plan).value("hides_money") === true;
  }

  get isDown(): boolean {
    return this.isWanted && !lifted.has(this.#whose);
  }

  want(isWanted: boolean): void {
    // Whoever turns it on still sees what they look at now.
    if (isWanted) lifted.add(this.#whose);
    aboutOf(this.#day.plan).set("hides_money", isWanted ? true : null);
  }

  lift(): void {
    lifted.add(this.#whose);
  }

  lower(): void {
    lifted.delete(this.#whose);
  }
}
