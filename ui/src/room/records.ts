/** The records of a plan: how edits change them, and in which order they stand. */
import type { Collection, Edit, JsonValue, PlanRecord, RecordId, RecordState } from "../protocol";

/** Records by collection and id. */
export type Records = ReadonlyMap<string, PlanRecord>;

/** Returns the records as they will be once the host has taken these edits. */
export function withEdits(
  confirmed: Records,
  waiting: readonly { readonly edits: readonly Edit[] }[],
): Records {
  if (waiting.length === 0) return confirmed;
  const shown = new Map(confirmed);
  for (const edit of waiting.flatMap(({ edits }) => edits)) {
    const name = nameOf(edit.collection, edit.record);
    const record = edited(shown.get(name)?.record, edit);
    if (record) shown.set(name, { collection: edit.collection, record });
  }
  return shown;
}

function edited(old: RecordState | undefined, edit: Edit): RecordState | undefined {
  if (edit.type === "insert") {
    if (old) return old;
    const fields = Object.entries(edit.fields).map(([name, value]) => [
      name,
      { value, revision: 0 },
    ]);
    const { record: id, order } = edit;
    return { id, order, removed: false, revision: 0, fields: Object.fromEntries(fields) };
  }
  if (!old) return undefined;
  switch (edit.type) {
    case "set": {
      const revision = old.fields[edit.field]?.revision ?? 0;
      const field = { value: edit.value, revision };
      return { ...old, fields: { ...old.fields, [edit.field]: field } };
    }
    case "move":
      return { ...old, order: edit.order };
    case "remove":
      return { ...old, removed: true };
    case "restore":
      return { ...old, removed: false };
  }
}

/** Returns what is not in the tray, each collection in its order. */
export function sorted(records: Records): ReadonlyMap<Collection, readonly RecordState[]> {
  const lists = new Map<Collection, RecordState[]>();
  for (const { collection, record } of records.values()) {
    if (record.removed) continue;
    const list = lists.get(collection);
    if (list) list.push(record);
    else lists.set(collection, [record]);
  }
  for (const list of lists.values()) list.sort(byOrder);
  return lists;
}

/** Puts records in their order; two with the same order stand by their ids, the same everywhere. */
export function byOrder(a: RecordState, b: RecordState): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns what a record is called among all. */
export function nameOf(collection: Collection, record: RecordId): string {
  return `${collection}/${record}`;
}

/** Returns what a field of a record is called among all. */
export function fieldName(collection: Collection, record: RecordId, field: string): string {
  return `${collection}/${record}/${field}`;
}

/** Tells whether two values say the same. */
export function isSame(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const collections: Record<Collection, true> = {
  entries: true,
  weeks: true,
  blocks: true,
  mixes: true,
  costs: true,
  outcomes: true,
  actions: true,
  reviews: true,
  links: true,
  intentions: true,
  checkIns: true,
  revisions: true,
  about: true,
  ideas: true,
  gaps: true,
};

/** Tells whether a text names a collection. */
export function isCollection(name: string | undefined): name is Collection {
  return name !== undefined && Object.hasOwn(collections, name);
}
