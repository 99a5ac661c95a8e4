/**
 * One paper at a time, from asking for it to its bytes. What is asked for later takes the place of
 * what is still being made. Knows the conversation with the host; knows nothing of what is printed.
 */
import type { CommandId, Outcome, PaperRequest } from "../protocol";
import type { AsideEars } from "./ears";
import { newId } from "./id";

/** What this needs of a connection. */
export interface PaperLine {
  print: (paper: PaperRequest, id?: CommandId) => Promise<Outcome>;
  cancelPrint: (id: CommandId) => void;
  attend: (ears: AsideEars) => () => void;
}

export type Printed = Extract<Outcome, { type: "printed" }>;

/** How many people's pages are made. */
export interface SoFar {
  readonly done: number;
  readonly of: number;
}

export class PaperMaker {
  #making = $state.raw<CommandId>();
  #soFar = $state.raw<SoFar>();
  readonly #leave: () => void;

  constructor(private readonly line: PaperLine) {
    this.#leave = line.attend({
      hearAside: (frame) => {
        if (frame.type !== "printProgress" || frame.id !== this.#making) return;
        this.#soFar = { done: frame.done, of: frame.of };
      },
      isIn: () => undefined,
    });
  }

  get isMaking(): boolean {
    return this.#making !== undefined;
  }
  /** How far it is, once the host has said so. */
  get soFar(): SoFar | undefined {
    return this.#soFar;
  }

  /** Has a paper made. Returns nothing when another one was asked for meanwhile, or it was stopped. */
  async make(paper: PaperRequest): Promise<Outcome | undefined> {
    this.stop();
    const id = newId();
    this.#making = id;
    const outcome = await this.line.print(paper, id);
    if (this.#making !== id) return undefined;
    this.#making = undefined;
    this.#soFar = undefined;
    return outcome;
  }

  /** Lets the paper be that is being made. */
  stop(): void {
    if (this.#making !== undefined) this.line.cancelPrint(this.#making);
    this.#making = undefined;
    this.#soFar = undefined;
  }

  /** Nobody wants paper any more. */
  close(): void {
    this.stop();
    this.#leave();
  }
}
