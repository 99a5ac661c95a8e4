/**
 * A form of an authority's own on its way to the host, part by part: the host says how much of it
 * has come, and at the end what came of it. Knows nothing of fields.
 */
import type { ClientFrame, CommandId, FormId, Outcome } from "../protocol";
import type { AsideEars } from "./ears";
import { newId } from "./id";
import type { SoFar } from "./papers.svelte";
import { toBase64 } from "./pictures/base64";

export type FormPart = Extract<ClientFrame, { type: "formPart" }>;

/** What this needs of a connection. */
export interface FormLine {
  bringForm: (first: FormPart) => Promise<Outcome>;
  tell: (frame: ClientFrame) => boolean;
  attend: (ears: AsideEars) => () => void;
}

/** The most bytes that the host takes. */
export const FORM_BYTES = 5_000_000;
/** The most bytes of one part. */
const PART = 48 * 1024;

export class FormBringer {
  #soFar = $state.raw<SoFar>();
  #bringing: { id: CommandId; part: (offset: number) => FormPart } | undefined;
  readonly #leave: () => void;

  constructor(private readonly line: FormLine) {
    this.#leave = line.attend({
      hearAside: (frame) => {
        if (frame.type !== "formHave" || frame.id !== this.#bringing?.id) return;
        const part = this.#bringing.part(frame.have);
        this.#soFar = { done: frame.have, of: part.size };
        line.tell(part);
      },
      isIn: () => undefined,
    });
  }

  /** How far it is; nothing while none is brought. */
  get soFar(): SoFar | undefined {
    return this.#soFar;
  }
  get isBusy(): boolean {
    return this.#soFar !== undefined;
  }

  /** Brings a form, to be kept under this id. What is too large is not even begun. */
  async bring(bytes: Uint8Array, form: FormId, name: string): Promise<Outcome> {
    const size = bytes.length;
    if (size > FORM_BYTES) {
      return { type: "rejected", rejection: { type: "badForm", fault: "tooLarge" } };
    }
    const id = newId();
    const part = (offset: number): FormPart => {
      const data = toBase64(bytes.subarray(offset, offset + PART));
      return { type: "formPart", id, form, name, size, offset, data };
    };
    this.#bringing = { id, part };
    this.#soFar = { done: 0, of: size };
    const outcome = await this.line.bringForm(part(0));
    this.#bringing = undefined;
    this.#soFar = undefined;
    return outcome;
  }

  close(): void {
    this.#leave();
  }
}
