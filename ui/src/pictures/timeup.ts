/** Hears the moment at which the time of an item is up, once. */
import type { Agenda } from "../protocol";
import { remaining } from "../room/agenda";

export class TimeUp {
  #item: string | null = null;
  #wasOver = true;

  /** Hears the time; tells whether the time of the item that runs has been used up just now. */
  hear(agenda: Agenda, now: number): boolean {
    const clock = remaining(agenda, now);
    const isOver = clock === undefined || clock.isOver;
    const isSame = agenda.now !== null && agenda.now === this.#item;
    const hasCome = isSame && isOver && !this.#wasOver && clock !== undefined;
    this.#item = agenda.now;
    this.#wasOver = isOver;
    return hasCome;
  }
}
