/** The fake host's plans: records settled by the rules of domain/plan/edit.rs. */
import {
  type Collection,
  type Edit,
  type Field,
  type JsonValue,
  type PlanRecord,
  type RecordState,
  type Rejection,
  type Revision,
  textOf,
} from "../../protocol";
import { merge } from "../merge";
import { isColumn, isText } from "../texts";

const needed: Partial<Record<Collection, string[]>> = {
  entries: ["worksheet", "section"],
  blocks: ["week", "days"],
};

export class FakePlan {
  readonly #records = new Map<string, PlanRecord>();

  all(): PlanRecord[] {
    return [...this.#records.values()];
  }

  since(have: Revision): PlanRecord[] {
    return this.all().filter(({ record }) => record.revision > have);
  }

  list(collection: Collection): RecordState[] {
    const all = this.all().flatMap((one) => (one.collection === collection ? [one.record] : []));
    return all
      .filter((record) => !record.removed)
      .sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
  }

  record(collection: Collection, id: string): RecordState | undefined {
    return this.#records.get(`${collection}/${id}`)?.record;
  }

  put(collection: Collection, record: RecordState): void {
    this.#records.set(`${collection}/${record.id}`, { collection, record });
  }

  /** Returns what these edits change, all of them or none, or why not. Changes nothing itself. */
  decide(edits: readonly Edit[], revision: Revision): PlanRecord[] | Rejection {
    const working = new FakePlan();
    for (const { collection, record } of this.all()) working.put(collection, record);
    const touched = new Map<string, PlanRecord>();
    for (const edit of edits) {
      const done = working.#edited(edit, revision);
      if ("type" in done) return done;
      working.put(edit.collection, done);
      touched.set(`${edit.collection}/${done.id}`, { collection: edit.collection, record: done });
    }
    return [...touched.entries()].flatMap(([key, one]) =>
      JSON.stringify(this.#records.get(key)?.record) === JSON.stringify(one.record) ? [] : [one],
    );
  }

  #edited(edit: Edit, revision: Revision): RecordState | Rejection {
    const old = this.record(edit.collection, edit.record);
    if (edit.type === "insert") {
      if (old) return { type: "alreadyThere" };
      const missing = needed[edit.collection]?.find((field) => !(field in edit.fields));
      if (missing !== undefined) return { type: "missing", field: missing };
      const fields = Object.entries(edit.fields).map(([name, value]) => [
        name,
        { value, revision },
      ]);
      return {
        id: edit.record,
        order: edit.order,
        removed: false,
        revision,
        fields: Object.fromEntries(fields),
      };
    }
    if (!old) return { type: "noSuchRecord" };
    switch (edit.type) {
      case "set": {
        const field = settled(old.fields[edit.field], edit, revision);
        if (JSON.stringify(field) === JSON.stringify(old.fields[edit.field])) return old;
        return { ...old, revision, fields: { ...old.fields, [edit.field]: field } };
      }
      case "move":
        return { ...old, revision, order: edit.order };
      case "remove":
        return { ...old, revision, removed: true };
      case "restore":
        return { ...old, revision, removed: false };
    }
  }
}

function settled(
  current: Field | undefined,
  hand: Extract<Edit, { type: "set" }>,
  revision: Revision,
): Field {
  if (!current) return { value: hand.value, revision };
  const isSame = isEqual(hand.value, current.value);
  const isLate = hand.base < current.revision && !isSame;
  // A pen says which words it saw; a column that is chosen, not written, is set without a pen.
  const isPen = isColumn(hand.collection, hand.field) && hand.seen !== undefined;
  const isWoven = isText(hand.collection, hand.field) || isPen;
  if (isWoven && isLate) {
    const theirs = textOf(current.value);
    const sides = { base: hand.seen ?? "", theirs, mine: textOf(hand.value) };
    const { text } = merge(sides);
    return text === theirs ? current : { value: text, revision };
  }
  const isSettled = (current.also ?? []).length === 0;
  if (isSame && (hand.base < current.revision || isSettled)) return current;
  if (!isLate) return { value: hand.value, revision };
  const also = (current.also ?? []).filter((said) => !isEqual(said.value, hand.value));
  const before = { value: current.value, revision: current.revision };
  return { value: hand.value, revision, also: [...also, before].slice(-5) };
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
