/**
 * Sends what was typed without a button for it: the newest draft goes to the host, one at a time,
 * and what has not changed is not sent again.
 */
import type { Command } from "../../../protocol";

export class Keeper {
  #isBusy = false;
  #waiting: Command | undefined;
  #last: string | undefined;

  constructor(private readonly send: (command: Command) => Promise<boolean>) {}

  /** Keeps a command; a newer one takes the place of one that still waits. */
  async keep(command: Command | undefined): Promise<void> {
    if (!command) return;
    this.#waiting = command;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#waiting) {
      const next: Command = this.#waiting;
      this.#waiting = undefined;
      const text = JSON.stringify(next);
      if (text === this.#last) continue;
      this.#last = text;
      // What the host would not have may be sent again as it is.
      if (!(await this.send(next))) this.#last = undefined;
    }
    this.#isBusy = false;
  }
}
