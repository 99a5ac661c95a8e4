/**
 * Where one page keeps what the host does not have yet. Writes go one after the other, and only
 * the last value of a thing is worth writing. Takes up what closed pages left behind.
 */
import { type Keep, openKeep } from "./keep";
import { type Pages, meetPages } from "./tabs";

export class Shelf {
  readonly #room: string;
  readonly #openKeep: (name: string) => Promise<Keep>;
  readonly #meetPages: (room: string) => Promise<Pages>;
  readonly #unwritten = new Map<string, unknown>();
  #keep: Keep | undefined;
  #pages: Pages | undefined;
  #writing: Promise<void> | undefined;
  #isClosed = false;

  constructor(room: string, open = openKeep, meet = meetPages) {
    this.#room = room;
    this.#openKeep = open;
    this.#meetPages = meet;
  }

  get isForgetful(): boolean {
    return this.#keep?.where === "memory";
  }

  /** Returns what this page, and pages that are no longer there, kept and did not settle. */
  async open(): Promise<[key: string, value: unknown][]> {
    const [keep, pages] = await Promise.all([
      this.#openKeep(`planlive.plan.${this.#room}`),
      this.#meetPages(this.#room),
    ]);
    const found: [string, unknown][] = [];
    const names = await keep.keys().catch(() => []);
    for (const name of names) {
      const [page = "", ...rest] = name.split("/");
      if (pages.others.has(page)) continue;
      const key = rest.join("/");
      const value = await keep.read(name).catch(() => undefined);
      found.push([key, value]);
      if (page === pages.own) continue;
      await keep.write(`${pages.own}/${key}`, value).catch(() => undefined);
      await keep.remove(name).catch(() => undefined);
    }
    this.#pages = pages;
    this.#keep = keep;
    if (this.#isClosed) pages.close();
    this.#write();
    return found;
  }

  /** Keeps a value, or (null) forgets it. */
  put(key: string, value: unknown): void {
    if (this.#isClosed) return;
    this.#unwritten.set(key, value);
    this.#write();
  }

  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  /** Writes nothing any more, not even what waits to be written. */
  forget(): void {
    this.#unwritten.clear();
    this.close();
  }

  close(): void {
    this.#isClosed = true;
    this.#pages?.close();
  }

  #write(): void {
    if (this.#writing || !this.#keep || this.#unwritten.size === 0) return;
    this.#writing = this.#writeAll().finally(() => {
      this.#writing = undefined;
      this.#write();
    });
  }

  async #writeAll(): Promise<void> {
    const [keep, page] = [this.#keep, this.#pages?.own];
    if (!keep || page === undefined) return;
    for (const [key, value] of this.#unwritten) {
      this.#unwritten.delete(key);
      const name = `${page}/${key}`;
      // A full disk must not stop the writing; the words are on the screen and on their way.
      await (value === null ? keep.remove(name) : keep.write(name, value)).catch(() => undefined);
    }
  }
}
