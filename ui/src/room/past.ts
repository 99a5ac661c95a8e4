/**
 * The plan as it was: when it changed, and all of it at any such moment. Asked of the host when
 * somebody wants to see it, and asked again after a break until there is an answer.
 */
import type { ClientFrame, ErrorCode, MomentView, PlanRecord, Revision } from "../protocol";
import type { Connection } from "./connection.svelte";
import type { AsideEars, AsideFrame } from "./ears";

interface Wanted<T> {
  promise: Promise<T>;
  settle: (answer: T) => void;
  /** The host cannot tell. */
  refuse: (error: ErrorCode) => void;
}

/** What the past needs of the conversation with the host. */
export type Teller = Pick<Connection, "attend" | "tell">;

export class Past implements AsideEars {
  #moments: Wanted<readonly MomentView[]> | undefined;
  readonly #plans = new Map<Revision, Wanted<readonly PlanRecord[]>>();
  readonly #room: Teller;
  readonly #leave: () => void;

  constructor(room: Teller) {
    this.#room = room;
    this.#leave = room.attend(this);
  }

  /** When the plan changed, as the host tells it; refused when it cannot be read. */
  history(): Promise<readonly MomentView[]> {
    if (this.#moments) return this.#moments.promise;
    this.#moments = wanted();
    this.#ask({ type: "history" });
    return this.#moments.promise;
  }

  /** All records as they were at a revision, the tray included. */
  planAt(revision: Revision): Promise<readonly PlanRecord[]> {
    const known = this.#plans.get(revision);
    if (known) return known.promise;
    const asked = wanted<readonly PlanRecord[]>();
    this.#plans.set(revision, asked);
    this.#ask({ type: "planAt", revision });
    return asked.promise;
  }

  hearAside(frame: AsideFrame): void {
    if (frame.type === "history") {
      this.#moments?.settle(frame.moments);
      this.#moments = undefined;
    } else if (frame.type === "planAt") {
      this.#plans.get(frame.revision)?.settle(frame.records);
      this.#plans.delete(frame.revision);
    } else if (frame.type === "pastRefused") {
      this.#refuse(frame.revision, frame.error);
    }
  }

  isIn(): void {
    if (this.#moments) this.#ask({ type: "history" });
    for (const revision of this.#plans.keys()) this.#ask({ type: "planAt", revision });
  }

  /** Nobody wants to know any more. */
  stop(): void {
    this.#leave();
  }

  #refuse(revision: Revision | null, error: ErrorCode): void {
    if (revision === null) {
      this.#moments?.refuse(error);
      this.#moments = undefined;
    } else {
      this.#plans.get(revision)?.refuse(error);
      this.#plans.delete(revision);
    }
  }

  /** When the device is not in, `isIn` asks later. */
  #ask(frame: ClientFrame): void {
    this.#room.tell(frame);
  }
}

function wanted<T>(): Wanted<T> {
  let settle: (answer: T) => void = () => undefined;
  let refuse: (error: ErrorCode) => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    refuse = reject;
  });
  return { promise, settle, refuse };
}
