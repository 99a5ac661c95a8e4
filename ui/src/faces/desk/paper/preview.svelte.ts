/**
 * The pages that the organiser looks at. They are made anew a moment after a choice has changed, and
 * the ones before stay until the new ones are here.
 */
import { isApp, readPaper } from "../../../native";
import type { PaperRequest } from "../../../protocol";
import { bytesAt } from "../../../room/files";
import { type PaperLine, PaperMaker, type Printed, type SoFar } from "../../../room/papers.svelte";
import { whatWentWrong, whyNot } from "../../../room/reasons";
import { openPdf, type PdfPages } from "./pdf";

/** How long after the last change pages are made. */
const CALM_MS = 350;

/** Pages that are here, and where they came from. */
export interface Shown {
  /** What was asked for. */
  readonly request: PaperRequest;
  readonly printed: Printed;
  /** Nothing where there are no pages to look at: the file is fetched when it is saved. */
  readonly bytes: ArrayBuffer | undefined;
  /** Nothing when this browser cannot draw them, or there are none. */
  readonly pages: PdfPages | undefined;
  /** When they came, in milliseconds of this device. */
  readonly at: number;
}

export class Preview {
  #shown = $state.raw<Shown>();
  /** What is being made or waits for a moment of calm. */
  #wanted = $state.raw<PaperRequest>();
  /** Why there are no pages: a sentence. */
  #trouble = $state.raw<string>();
  #isStopped = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #maker: PaperMaker;

  constructor(line: PaperLine) {
    this.#maker = new PaperMaker(line);
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }
  get isMaking(): boolean {
    return this.#wanted !== undefined;
  }
  get soFar(): SoFar | undefined {
    return this.#maker.soFar;
  }
  get trouble(): string | undefined {
    return this.#trouble;
  }
  /** Somebody did not want to wait for them. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Wants other pages, or (nothing) none: something has to be settled first. */
  want(request: PaperRequest | undefined): void {
    clearTimeout(this.#timer);
    if (!request) return this.#clear();
    this.#wanted = request;
    this.#isStopped = false;
    this.#timer = setTimeout(() => void this.#make(request), this.#shown ? CALM_MS : 0);
  }

  /** Makes the same pages of the day as it is now. */
  again(request: PaperRequest): void {
    clearTimeout(this.#timer);
    this.#wanted = request;
    this.#isStopped = false;
    void this.#make(request);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#maker.stop();
    this.#wanted = undefined;
    this.#isStopped = true;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#maker.close();
    this.#wanted = undefined;
    this.#shown?.pages?.close();
    this.#shown = undefined;
  }

  #clear(): void {
    this.#maker.stop();
    this.#wanted = undefined;
    this.#trouble = undefined;
    this.#isStopped = false;
    this.#shown?.pages?.close();
    this.#shown = undefined;
  }

  async #make(request: PaperRequest): Promise<void> {
    const outcome = await this.#maker.make(request);
    if (this.#wanted !== request || !outcome) return;
    switch (outcome.type) {
      case "printed":
        return this.#take(request, outcome);
      case "rejected":
        return this.#fail(whyNot(outcome.rejection));
      case "failed":
        return this.#fail(whatWentWrong(outcome.error));
      case "saved":
      case "broughtBack":
        throw new Error("BUG: the host answered a wish for paper as if it were a command");
    }
  }

  async #take(request: PaperRequest, printed: Printed): Promise<void> {
    if (request.format !== "pdf") return this.#show({ request, printed, bytes: undefined });
    // The app's own pages come from elsewhere than the host's: there the shell brings the bytes.
    const read = isApp ? readPaper(printed.path) : bytesAt(printed.path);
    const bytes = await read.catch(() => undefined);
    if (!bytes) {
      if (this.#wanted === request) this.#fail(whatWentWrong("noPaper"));
      return;
    }
    // What reads a PDF takes its bytes away: it gets its own.
    const pages = await openPdf(bytes.slice(0)).catch(() => undefined);
    if (this.#wanted !== request) return pages?.close();
    this.#show({ request, printed, bytes, pages });
  }

  #show(made: Pick<Shown, "request" | "printed" | "bytes"> & { pages?: PdfPages | undefined }) {
    this.#shown?.pages?.close();
    this.#shown = { pages: undefined, ...made, at: Date.now() };
    this.#trouble = undefined;
    this.#wanted = undefined;
  }

  #fail(sentence: string): void {
    this.#trouble = sentence;
    this.#wanted = undefined;
  }
}
