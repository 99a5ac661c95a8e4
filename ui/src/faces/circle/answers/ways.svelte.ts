/**
 * Ways to answer beside writing: which one is open, and for which note. One for a list of notes, so
 * that three hundred notes do not hold three hundred dialogs.
 */
import { createContext } from "svelte";
import { announce } from "../../../parts/notices.svelte";
import { words } from "../../../language";
import type { KeepFault, Pictures } from "../../../room/pictures.svelte";
import type { Item } from "../item.svelte";
import { type Give, textIn } from "./given";

/** The note that an answer is for. */
export interface Target {
  readonly item: Item;
  readonly give: Give;
}

export type Way = "symbol" | "drawing" | "know";

export class Ways {
  #open = $state.raw<{ way: Way; target: Target } | null>(null);
  #fault = $state.raw<{ id: string; fault: KeepFault } | null>(null);
  #preparing = $state.raw<string | null>(null);
  #photoFor: Target | undefined;
  #boxes: { take: HTMLInputElement; choose: HTMLInputElement } | undefined;

  constructor(private readonly pictures: Pictures) {}

  get open(): { way: Way; target: Target } | null {
    return this.#open;
  }

  /** Why the last file for a note could not be used. */
  faultOf(id: string): KeepFault | undefined {
    return this.#fault?.id === id ? this.#fault.fault : undefined;
  }

  isPreparing(id: string): boolean {
    return this.#preparing === id;
  }

  show(way: Way, target: Target): void {
    this.#fault = null;
    this.#open = { way, target };
  }

  close(): void {
    this.#open = null;
  }

  letGo(): void {
    this.#fault = null;
  }

  /** The page's own boxes for files: with the camera, and without. */
  useBoxes(take: HTMLInputElement, choose: HTMLInputElement): () => void {
    this.#boxes = { take, choose };
    return () => (this.#boxes = undefined);
  }

  /** Opens the camera or the photos of this device. */
  askPhoto(from: "take" | "choose", target: Target): void {
    this.#fault = null;
    this.#photoFor = target;
    this.#boxes?.[from].click();
  }

  /** Somebody took or chose a file. */
  async gotFile(file: File): Promise<void> {
    const target = this.#photoFor;
    if (target) await this.keep(file, "photo", target);
  }

  /** Makes a picture ready and puts it into a note; tells whether that could be done. */
  async keep(file: Blob, as: "photo" | "drawing", { item, give }: Target): Promise<boolean> {
    this.#preparing = item.id;
    this.#fault = null;
    announce(words("answers-preparing"));
    const kept = await this.pictures.keep(file, as);
    this.#preparing = null;
    if ("fault" in kept) {
      this.#fault = { id: item.id, fault: kept.fault };
      return false;
    }
    give({ picture: kept.hash });
    return true;
  }

  /** A symbol goes into a note; where there are no words yet, its own word comes with it. */
  choseSymbol(symbol: string, word: string): void {
    const { target } = this.#open ?? {};
    if (!target) return;
    const isWordless = textIn(target.item.record, "text") === "" && target.item.text("text") === "";
    target.give(isWordless ? { symbol, text: word } : { symbol });
    this.close();
  }
}

export const [getWays, setWays] = createContext<Ways>();
