/**
 * What this hand did last, and how to take it back without taking back what others did since.
 * Taking something back is itself something that can be taken back: that is redo.
 */
import {
  type Collection,
  type Edit,
  type JsonValue,
  type Order,
  type RecordId,
  type RecordState,
  textOf,
} from "../protocol";
import { merge } from "./merge";
import { isSame } from "./records";
import { isText } from "./texts";

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

/** Deeds that are one to whoever did them. */
export type Deedful = readonly Deed[];

/** What taking back needs of the plan around it. */
export interface Ground {
  record: (collection: Collection, id: RecordId) => RecordState | undefined;
  text: (collection: Collection, id: RecordId, field: string) => string;
  /** Whether another hand has changed the record since this one put it where it is. */
  isOfOthersToo: (collection: Collection, id: RecordId) => boolean;
  write: (collection: Collection, id: RecordId, field: string, text: string) => void;
  edit: (edit: Edit) => void;
}

const MOST = 100;

export class Deeds {
  #done = $state.raw<readonly Deedful[]>([]);
  #undone = $state.raw<readonly Deedful[]>([]);
  #together: Deed[] | undefined;

  /** What was done last, all that belongs together. */
  get last(): Deedful | undefined {
    return this.#done.at(-1);
  }

  /** What was taken back last, as that which would take it back again. */
  get next(): Deedful | undefined {
    return this.#undone.at(-1);
  }

  /** Notes what was done. What was taken back before it is no longer there to be done again. */
  add(...deeds: Deedful): void {
    if (this.#together) this.#together.push(...deeds);
    else this.#done = [...this.#done, deeds].slice(-MOST);
    this.#undone = [];
  }

  /** Does several things that are one to whoever does them. */
  together(act: () => void): void {
    if (this.#together) return act();
    const deeds: Deed[] = [];
    this.#together = deeds;
    try {
      act();
    } finally {
      this.#together = undefined;
    }
    if (deeds.length > 0) this.add(...deeds);
  }

  /** Takes back what was done last. Returns what of it could still be taken back. */
  undo(ground: Ground): Deedful {
    const { taken, backs } = allBack(this.last ?? [], ground);
    this.#done = this.#done.slice(0, -1);
    if (backs.length > 0) this.#undone = [...this.#undone, backs];
    return taken;
  }

  /** Does again what was taken back last. Returns what of it could still be done. */
  redo(ground: Ground): Deedful {
    const { taken, backs } = allBack(this.next ?? [], ground);
    this.#undone = this.#undone.slice(0, -1);
    if (backs.length > 0) this.#done = [...this.#done, backs].slice(-MOST);
    return taken;
  }
}

/** Returns what an edit would be as a deed. */
export function deedOf(edit: Edit, ground: Ground): Deed {
  const { collection, record } = edit;
  const of = { collection, record };
  const old = ground.record(collection, record);
  switch (edit.type) {
    case "insert":
      return { type: "added", ...of };
    case "remove":
      return { type: "removed", ...of };
    case "restore":
      return { type: "restored", ...of };
    case "move":
      return { type: "moved", ...of, before: old?.order ?? edit.order, after: edit.order };
    case "set": {
      const { field, value } = edit;
      if (isText(collection, field)) {
        const before = ground.text(collection, record, field);
        return { type: "wrote", ...of, field, before, after: textOf(value) };
      }
      const before = old?.fields[field]?.value ?? null;
      return { type: "set", ...of, field, before, after: value };
    }
  }
}

/** Makes an edit; text goes in under the hands that are in it. */
export function make(edit: Edit, ground: Ground): void {
  if (edit.type !== "set" || !isText(edit.collection, edit.field)) return ground.edit(edit);
  ground.write(edit.collection, edit.record, edit.field, textOf(edit.value));
}

/** Takes deeds back, the last first. */
function allBack(deeds: Deedful, ground: Ground): { taken: Deed[]; backs: Deed[] } {
  const taken: Deed[] = [];
  const backs: Deed[] = [];
  for (const deed of [...deeds].reverse()) {
    const back = takeBack(deed, ground);
    if (!back) continue;
    taken.unshift(deed);
    backs.push(back);
  }
  return { taken, backs };
}

/**
 * Takes one deed back and returns the deed that this is; nothing when others have since made of it
 * what it is now.
 */
function takeBack(deed: Deed, ground: Ground): Deed | undefined {
  const { collection, record } = deed;
  const now = ground.record(collection, record);
  if (!now) return undefined;
  const of = { collection, record };
  switch (deed.type) {
    case "wrote": {
      const current = ground.text(collection, record, deed.field);
      const { text } = merge({ base: deed.after, mine: deed.before, theirs: current });
      if (text === current) return undefined;
      ground.write(collection, record, deed.field, text);
      return { ...deed, before: current, after: text };
    }
    case "set": {
      const value = now.fields[deed.field]?.value ?? null;
      if (!isSame(value, deed.after)) return undefined;
      ground.edit({ type: "set", ...of, field: deed.field, value: deed.before, base: 0 });
      return { ...deed, before: deed.after, after: deed.before };
    }
    case "moved":
      if (now.order !== deed.after) return undefined;
      ground.edit({ type: "move", ...of, order: deed.before });
      return { ...deed, before: deed.after, after: deed.before };
    case "added":
    case "restored":
      if (now.removed || ground.isOfOthersToo(collection, record)) return undefined;
      ground.edit({ type: "remove", ...of });
      return { type: "removed", ...of };
    case "removed":
      if (!now.removed) return undefined;
      ground.edit({ type: "restore", ...of });
      return { type: "restored", ...of };
  }
}
