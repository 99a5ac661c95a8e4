/** What is done with a paper: printed, saved, opened, read aloud. One thing at a time. */
import { notify } from "../../../parts/notices.svelte";
import { isApp } from "../../../native";
import type { PaperRequest } from "../../../protocol";
import { type PaperLine, PaperMaker, type Printed, type SoFar } from "../../../room/papers.svelte";
import { whatWentWrong, whyNot } from "../../../room/reasons";
import { openWhenMade, saveBytes, savePrinted } from "./keeping";
import type { Preview } from "./preview.svelte";
import { afterPrinting, printPages } from "./printer";
import type { Wish } from "./wish.svelte";

export class Doings {
  /** Which page is got ready for the printer. */
  #sending = $state.raw<SoFar>();
  #stopper: AbortController | undefined;
  readonly #maker: PaperMaker;

  constructor(
    line: PaperLine,
    private readonly wish: Wish,
    private readonly preview: Preview,
  ) {
    this.#maker = new PaperMaker(line);
  }

  get isBusy(): boolean {
    return this.#maker.isMaking || this.#sending !== undefined;
  }
  get soFar(): SoFar | undefined {
    return this.#maker.soFar;
  }
  get sending(): SoFar | undefined {
    return this.#sending;
  }

  /** Opens the system's own dialog for the pages that are looked at. */
  async print(): Promise<void> {
    const pages = this.preview.shown?.pages;
    if (!pages || this.isBusy) return;
    const stopper = new AbortController();
    this.#stopper = stopper;
    const onpage = (done: number) => (this.#sending = { done, of: pages.count });
    onpage(1);
    try {
      await printPages(pages, { onpage, signal: stopper.signal });
    } catch {
      notify(whatWentWrong("noPaper"));
    }
    if (this.#stopper === stopper) this.#sending = undefined;
  }

  /** Saves the file. The very pages that are looked at, where a browser can keep those. */
  async save(): Promise<void> {
    const { file } = this.wish;
    if (!file) return;
    const { shown } = this.preview;
    const isSeen = shown && JSON.stringify(shown.request) === JSON.stringify(file);
    if (isSeen && shown.bytes && !isApp) return saveBytes(shown.bytes, shown.printed.name);
    const printed = await this.#make(file);
    if (printed) await savePrinted(printed, file.each);
  }

  /** Opens the file in the system's viewer, or in a tab of its own. */
  async open(): Promise<void> {
    const { file } = this.wish;
    if (file) await openWhenMade(() => this.#make(file));
  }

  /** Opens the same words as a page for ears. */
  async readAloud(): Promise<void> {
    const { aloud } = this.wish;
    if (aloud) await openWhenMade(() => this.#make(aloud));
  }

  stop(): void {
    this.#maker.stop();
    this.#stopper?.abort();
    this.#sending = undefined;
  }

  close(): void {
    this.stop();
    this.#maker.close();
    afterPrinting();
  }

  async #make(request: PaperRequest): Promise<Printed | undefined> {
    const outcome = await this.#maker.make(request);
    if (outcome?.type === "printed") return outcome;
    if (outcome?.type === "rejected") notify(whyNot(outcome.rejection));
    if (outcome?.type === "failed") notify(whatWentWrong(outcome.error));
    return undefined;
  }
}
