/**
 * What this device has asked of the host and has no reply to: kept by its id over every break, and
 * said again until there is one. Knows nothing of lines.
 */
import type { ClientFrame, CommandId, Outcome } from "../protocol";

interface Intention {
  frame: ClientFrame;
  promise: Promise<Outcome>;
  settle: (outcome: Outcome) => void;
}

export class Intentions {
  readonly #asked = new Map<CommandId, Intention>();
  #waiting = $state(0);

  /** How many wait for their reply. */
  get waiting(): number {
    return this.#waiting;
  }

  /** What has to be said again after a break, in its order. */
  get frames(): readonly ClientFrame[] {
    return [...this.#asked.values()].map(({ frame }) => frame);
  }

  /** Keeps one and says it; what was asked under this id before is only waited for. */
  ask(frame: ClientFrame, id: CommandId, say: (frame: ClientFrame) => void): Promise<Outcome> {
    const known = this.#asked.get(id);
    if (known) return known.promise;
    let settle: (outcome: Outcome) => void = () => undefined;
    const promise = new Promise<Outcome>((resolve) => (settle = resolve));
    this.#asked.set(id, { frame, promise, settle });
    this.#waiting = this.#asked.size;
    say(frame);
    return promise;
  }

  /** What waits has to be said in another way from now on. */
  amend(change: (frame: ClientFrame) => ClientFrame): void {
    for (const intention of this.#asked.values()) intention.frame = change(intention.frame);
  }

  /** There is a reply. */
  settle(id: CommandId, outcome: Outcome): void {
    const intention = this.#asked.get(id);
    if (!intention) return;
    this.#asked.delete(id);
    this.#waiting = this.#asked.size;
    intention.settle(outcome);
  }

  /** Whoever asked is somebody else now: no reply is waited for. */
  forget(): void {
    this.#asked.clear();
    this.#waiting = 0;
  }
}
