/**
 * Who has seen what and who can see it, what would go with a person, and the certificate: asked of
 * the host when somebody looks, and again after a break.
 */
import type { AccessView, CircleId, ClientFrame, GoesView, Sight } from "../protocol";
import type { Connection } from "./connection.svelte";
import type { AsideEars, AsideFrame } from "./ears";

/** What this needs of the conversation with the host. */
export type TrustLine = Pick<Connection, "attend" | "tell">;

export interface Certificate {
  readonly path: string;
  readonly name: string;
}

export class Trust implements AsideEars {
  #lines = $state.raw<readonly AccessView[]>();
  #sight = $state.raw<readonly Sight[]>();
  #goes = $state.raw<GoesView>();
  #certificate = $state.raw<Certificate>();
  #asked = new Map<ClientFrame["type"], ClientFrame>();
  readonly #leave: () => void;

  constructor(private readonly line: TrustLine) {
    this.#leave = line.attend(this);
  }

  /** Who has seen what, the latest first; nothing until the host has told. */
  get lines(): readonly AccessView[] | undefined {
    return this.#lines;
  }
  /** Who can see what now. */
  get sight(): readonly Sight[] | undefined {
    return this.#sight;
  }
  /** What would go with a person. */
  get goes(): GoesView | undefined {
    return this.#goes;
  }
  /** That somebody is gone from every page of the file. */
  get certificate(): Certificate | undefined {
    return this.#certificate;
  }

  askLines(): void {
    this.#ask({ type: "accesses" });
  }
  askSight(circle: CircleId): void {
    this.#ask({ type: "whoSees", circle });
  }
  askGoes(circle: CircleId): void {
    this.#ask({ type: "whatGoes", circle });
  }

  hearAside(frame: AsideFrame): void {
    if (frame.type === "accesses") this.#lines = frame.lines;
    if (frame.type === "whoSees") this.#sight = frame.lines;
    if (frame.type === "whatGoes") this.#goes = frame.view;
    if (frame.type === "erased") this.#certificate = { path: frame.path, name: frame.name };
  }

  isIn(): void {
    for (const frame of this.#asked.values()) this.line.tell(frame);
  }

  /** Nobody wants to know any more. */
  stop(): void {
    this.#leave();
  }

  #ask(frame: ClientFrame): void {
    this.#asked.set(frame.type, frame);
    this.line.tell(frame);
  }
}
