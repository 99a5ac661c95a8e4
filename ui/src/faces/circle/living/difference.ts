/**
 * What two moments of a plan have apart, record by record, and what it takes to bring the earlier
 * one back. Pure: knows records and fields, and nothing of how they are shown.
 */
import {
  type Collection,
  type Edit,
  type JsonValue,
  type PlanRecord,
  type RecordState,
  textOf,
} from "../../../protocol";
import { align } from "../../../room/align";
import { isSame, nameOf } from "../../../room/records";
import { isColumn, isText } from "../../../room/texts";

/** What became of a record. */
export type Became = "added" | "changed" | "moved" | "putAway" | "back";

/** A run of words that both have, that went, or that is new. */
export interface Piece {
  readonly is: "same" | "gone" | "new";
  readonly words: string;
}

export interface FieldChange {
  readonly field: string;
  readonly before: JsonValue;
  readonly after: JsonValue;
  /** Word by word, where it is text. */
  readonly pieces: readonly Piece[] | undefined;
}

export interface Difference {
  readonly collection: Collection;
  readonly record: RecordState;
  readonly became: readonly Became[];
  readonly fields: readonly FieldChange[];
}

/** Where a record stands; to change these is to move it. */
const places = new Set(["worksheet", "section", "week"]);
/** Ends of links tell nobody anything, and how private notes come and go is nobody's business. */
const unsaid = new Set<Collection>(["links"]);
/** What is said of a moment stays said: notes of changes, of how things land, and of today. */
const staying = new Set<Collection>(["revisions", "checkIns", "about"]);

/** Returns what became of the records between two moments, in the order of the later one. */
export function differences(
  before: readonly PlanRecord[],
  after: readonly PlanRecord[],
): readonly Difference[] {
  const old = byName(before);
  return after.flatMap(({ collection, record }) => {
    if (unsaid.has(collection)) return [];
    const found = differenceOf(collection, old.get(nameOf(collection, record.id)), record);
    return found ? [found] : [];
  });
}

function differenceOf(
  collection: Collection,
  old: RecordState | undefined,
  record: RecordState,
): Difference | undefined {
  // What came and went between the two moments is in neither.
  if (!old && record.removed) return undefined;
  if (!old) return { collection, record, became: ["added"], fields: [] };
  const fields = fieldChanges(collection, old, record);
  const became: Became[] = [];
  if (record.removed !== old.removed) became.push(record.removed ? "putAway" : "back");
  if (fields.some(({ field }) => !places.has(field))) became.push("changed");
  const hasMoved = old.order !== record.order || fields.some(({ field }) => places.has(field));
  if (hasMoved && !record.removed) became.push("moved");
  if (became.length === 0) return undefined;
  return { collection, record, became, fields: fields.filter(({ field }) => !places.has(field)) };
}

function fieldChanges(
  collection: Collection,
  old: RecordState,
  record: RecordState,
): readonly FieldChange[] {
  return fieldsOf(old, record).flatMap((field) => {
    const [before, after] = [valueOf(old, field), valueOf(record, field)];
    if (isSame(before, after)) return [];
    const isWords = isText(collection, field) || isColumn(collection, field);
    const pieces = isWords ? piecesOf(textOf(before), textOf(after)) : undefined;
    return [{ field, before, after, pieces }];
  });
}

/** Returns two texts as one: what stayed, what went and what is new, in the order of reading. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const [base, side] = [split(before), split(after)];
  const kept = align(base, side);
  const pieces: { is: Piece["is"]; words: string[] }[] = [];
  const push = (is: Piece["is"], word: string) => {
    const last = pieces.at(-1);
    if (last?.is === is) last.words.push(word);
    else pieces.push({ is, words: [word] });
  };
  let next = 0;
  base.forEach((word, at) => {
    const to = kept[at] ?? -1;
    if (to < 0) return push("gone", word);
    for (; next < to; next++) push("new", side[next] ?? "");
    push("same", word);
    next = to + 1;
  });
  for (; next < side.length; next++) push("new", side[next] ?? "");
  return pieces.map(({ is, words }) => ({ is, words: words.join(" ") }));
}

/**
 * Returns the edits that make a plan what it was: words, values, places and the tray. What came
 * since goes to the tray; what is said of a moment stays.
 */
export function editsBack(
  now: readonly PlanRecord[],
  then: readonly PlanRecord[],
): readonly Edit[] {
  const old = byName(then);
  return now.flatMap(({ collection, record }): readonly Edit[] => {
    if (staying.has(collection)) return [];
    const before = old.get(nameOf(collection, record.id));
    const of = { collection, record: record.id };
    if (!before) return record.removed ? [] : [{ type: "remove", ...of }];
    const edits: Edit[] = [];
    if (record.removed && !before.removed) edits.push({ type: "restore", ...of });
    for (const field of fieldsOf(before, record)) {
      const [value, here] = [valueOf(before, field), valueOf(record, field)];
      if (!isSame(value, here)) edits.push({ type: "set", ...of, field, value, base: 0 });
    }
    if (record.order !== before.order) edits.push({ type: "move", ...of, order: before.order });
    if (!record.removed && before.removed) edits.push({ type: "remove", ...of });
    return edits;
  });
}

function byName(records: readonly PlanRecord[]): ReadonlyMap<string, RecordState> {
  return new Map(records.map(({ collection, record }) => [nameOf(collection, record.id), record]));
}

function fieldsOf(a: RecordState, b: RecordState): string[] {
  return [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])];
}

function valueOf({ fields }: RecordState, field: string): JsonValue {
  return fields[field]?.value ?? null;
}

function split(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
