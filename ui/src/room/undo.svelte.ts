/** What this hand did last, and how to take it back without taking back what others did since. */
import type { Collection, JsonValue, Order, RecordId } from "../protocol";

interface Of {
  collection: Collection;
  record: RecordId;
}

/** One thing that was done, with what it takes to undo it. */
export type Deed =
  | ({ type: "wrote"; field: string; before: string; after: string } & Of)
  | ({ type: "set"; field: string; before: JsonValue; after: JsonValue } & Of)
  | ({ type: "moved"; before: Order; after: Order } & Of)
  | ({ type: "added" } & Of)
  | ({ type: "removed" } & Of)
  | ({ type: "restored" } & Of);

const MOST = 100;

export class Deeds {
  #all = $state.raw<readonly (readonly Deed[])[]>([]);
  #together: Deed[] | undefined;

  /** What was done last, all that belongs together. */
  get last(): readonly Deed[] | undefined {
    return this.#all.at(-1);
  }

  add(...deeds: readonly Deed[]): void {
    if (this.#together) this.#together.push(...deeds);
    else this.#all = [...this.#all, deeds].slice(-MOST);
  }

  /** Does several things that are one to whoever does them. */
  together(act: () => void): void {
    const deeds: Deed[] = [];
    this.#together = deeds;
    act();
    this.#together = undefined;
    if (deeds.length > 0) this.add(...deeds);
  }

  pop(): readonly Deed[] {
    const last = this.last ?? [];
    this.#all = this.#all.slice(0, -1);
    return last;
  }
}
