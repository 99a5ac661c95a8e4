/** New weeks, and what becomes of those that are there. Each is one step to take back. */
import { words } from "../../../../language";
import {
  type Collection,
  type Edit,
  type JsonValue,
  type RecordId,
  type RecordState,
  textOf,
} from "../../../../protocol";
import { newId } from "../../../../room/id";
import { between } from "../../../../room/order";
import type { Plan } from "../../../../room/plan.svelte";
import { isText } from "../../../../room/texts";
import {
  type WeekKind,
  blocksOf,
  kindIn,
  kindOf,
  labelOf,
  mainWeek,
  weekName,
  weeksOf,
} from "./kinds";

type Fields = Record<string, JsonValue>;

/** A week that is to come. */
export interface NewWeek {
  readonly kind: WeekKind;
  /** Empty where a word for its kind is enough. */
  readonly label: string;
  /** For a season: how many weeks of the year it has. */
  readonly weeks?: number;
  /** The week whose blocks it begins with. */
  readonly from?: RecordId;
}

/** Where the next record of a collection comes, and the one after it. */
export class Last {
  readonly #orders = new Map<Collection, string>();

  constructor(plan: Plan) {
    for (const { collection, record } of plan.all) {
      const last = this.#orders.get(collection);
      if (last === undefined || record.order > last) this.#orders.set(collection, record.order);
    }
  }

  insert(collection: Collection, record: RecordId, fields: Fields): Edit {
    const order = between(this.#orders.get(collection));
    this.#orders.set(collection, order);
    return { type: "insert", collection, record, order, fields };
  }
}

/** Adds a week, with all that it begins with. Returns its id. */
export function addWeek(plan: Plan, { kind, label, weeks, from }: NewWeek): RecordId {
  const id = newId();
  const last = new Last(plan);
  const edits = [...withMain(plan, last)];
  const like = from === undefined ? {} : picked(plan, "weeks", from, ["cycle_weeks", "by_clock"]);
  const named = label.trim() === "" ? {} : { label: label.trim() };
  const long = weeks === undefined ? {} : { weeks_per_year: weeks };
  edits.push(last.insert("weeks", id, { kind, ...like, ...named, ...long }));
  if (from !== undefined) edits.push(...copies(plan, last, blocksOf(plan, from), id, kind));
  plan.change(edits);
  return id;
}

/** Copies blocks of the week as it is now into the main week. How they are helped is asked anew. */
export function keepFromNow(plan: Plan, blocks: readonly RecordState[]): void {
  const last = new Last(plan);
  const main = mainWeek(plan);
  const copied = blocks.map((block) =>
    last.insert("blocks", newId(), {
      ...fieldsOf(plan, "blocks", block),
      week: main,
      was: block.id,
    }),
  );
  if (copied.length > 0) plan.change([...withMain(plan, last), ...copied]);
}

/**
 * Makes another way the perfect week; what was it until now is another way. Nothing is lost: names
 * stay, and a week that had none gets one to tell it from the others.
 */
export function chooseWeek(plan: Plan, id: RecordId): void {
  const others = plan.list("weeks").filter((week) => kindOf(week) === "Perfect" && week.id !== id);
  const taken = new Set(weeksOf(plan).map((week) => weekName(plan, week)));
  const turned = others.flatMap((week) => {
    const kind = kindSet(week.id, "Option");
    if (labelOf(plan, week.id) !== "") return [kind];
    const label = formerName(taken);
    taken.add(label);
    return [kind, labelSet(week.id, label)];
  });
  plan.change([...turned, kindSet(id, "Perfect")]);
}

/** Returns a name, which no other week has, for a week that was the perfect one. */
function formerName(taken: ReadonlySet<string>): string {
  const first = words("weeks-first-way");
  if (!taken.has(first)) return first;
  const name = words("weeks-former-way");
  let free = name;
  for (let number = 2; taken.has(free); number++) free = words("weeks-numbered", { name, number });
  return free;
}

/** Puts a week into the tray; its blocks stay with it. The main week stays. */
export function putWeekAway(plan: Plan, id: RecordId): void {
  if (id === mainWeek(plan)) return;
  const edits: Edit[] = [{ type: "remove", collection: "weeks", record: id }];
  // In the tray it is known by its name.
  if (plan.text("weeks", id, "label").trim() === "") {
    edits.unshift(labelSet(id, weekName(plan, id)));
  }
  plan.change(edits);
}

/** Returns what it takes to have a record of the main week, which other weeks are told from. */
export function withMain(plan: Plan, last: Last): Edit[] {
  const record = mainWeek(plan);
  const week = plan.record("weeks", record);
  if (!week) return [last.insert("weeks", record, { kind: "Perfect" })];
  const edits: Edit[] = [];
  if (week.removed) edits.push({ type: "restore", collection: "weeks", record });
  if (kindOf(week) !== "Perfect") edits.push(kindSet(record, "Perfect"));
  return edits;
}

/** Returns the edits that copy blocks, with those who help in them, into another week. */
function copies(
  plan: Plan,
  last: Last,
  blocks: readonly RecordState[],
  week: RecordId,
  kind: WeekKind,
): Edit[] {
  return blocks.flatMap((block) => {
    const id = newId();
    const fields: Fields = { ...fieldsOf(plan, "blocks", block), week, was: block.id };
    // A season says itself for how many weeks of the year it is.
    if (kind === "Season") for (const name of ["weeks_per_year", "year"]) delete fields[name];
    const mixes = plan
      .list("mixes")
      .filter((mix) => textOf(mix.fields["block"]?.value) === block.id);
    return [
      last.insert("blocks", id, fields),
      ...mixes.map((mix) =>
        last.insert("mixes", newId(), { ...fieldsOf(plan, "mixes", mix), block: id }),
      ),
    ];
  });
}

/** What is written first in a record: it may be under a hand and not in the record yet. */
const first = {
  weeks: ["label"],
  blocks: ["activity", "where", "why"],
  mixes: ["who"],
} as const;
type Copied = keyof typeof first;

/** Returns what a record says, with the words that are under a hand just now. */
function fieldsOf(plan: Plan, collection: Copied, record: RecordState): Fields {
  const fields: Fields = {};
  for (const name of new Set([...Object.keys(record.fields), ...first[collection]])) {
    const value = record.fields[name]?.value ?? null;
    const now = isText(collection, name) ? plan.text(collection, record.id, name) : value;
    if (now !== null && now !== "") fields[name] = now;
  }
  return fields;
}

function picked(plan: Plan, collection: Copied, id: RecordId, names: readonly string[]): Fields {
  const record = plan.record(collection, id);
  const all = record ? fieldsOf(plan, collection, record) : {};
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}

function kindSet(record: RecordId, value: WeekKind): Edit {
  return { type: "set", collection: "weeks", record, field: "kind", value, base: 0 };
}

function labelSet(record: RecordId, value: string): Edit {
  return { type: "set", collection: "weeks", record, field: "label", value, base: 0 };
}

/** Tells whether there is a week as things are now. */
export function nowWeek(plan: Plan): RecordId | undefined {
  return plan.list("weeks").find(({ id }) => kindIn(plan, id) === "Now")?.id;
}
