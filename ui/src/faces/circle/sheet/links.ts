/**
 * One thing, written once: a note is used for an outcome, an action, a part of the week or another
 * worksheet, and a link keeps the two ends together. Knows the plan; knows no words of the page.
 */
import {
  type Collection,
  type JsonValue,
  type RecordId,
  type RecordState,
  type Revision,
  oneOf,
  textOf,
  textsOf,
} from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { saysOf } from "../tray";

const roles = ["statement", "what", "owner", "activity", "where", "with", "why", "entry"] as const;
const ends = ["entries", "outcomes", "actions", "blocks"] as const;

/** What a note is at its other end. */
export type Role = (typeof roles)[number];

/** One end of a link. */
export interface End {
  readonly collection: Collection;
  readonly id: RecordId;
}

export interface Link {
  readonly id: RecordId;
  readonly from: End;
  readonly to: End;
  readonly as: Role;
  /** The plan's revision when the link was made; 0 while the host has not heard of it. */
  readonly made: Revision;
}

/** The longest short text; the host takes no more in a place or an activity. */
export const SHORT = 400;

/** Which field of the other end carries the words. */
const fieldOf: Record<Role, string> = {
  statement: "statement",
  what: "what",
  owner: "owner",
  activity: "activity",
  where: "where",
  with: "with",
  why: "why",
  entry: "text",
};

const shortRoles: ReadonlySet<Role> = new Set(["activity", "where", "with"]);

/** Returns the links that go out from a record. */
export function linksFrom(plan: Plan, { collection, id }: End): readonly Link[] {
  return indexOf(plan).from.get(`${collection}/${id}`) ?? none;
}

/** Returns the links that lead to a record. */
export function linksTo(plan: Plan, { collection, id }: End): readonly Link[] {
  return indexOf(plan).to.get(`${collection}/${id}`) ?? none;
}

/** Puts a link between two records. */
export function link(plan: Plan, from: End, to: End, as: Role): RecordId {
  return plan.insert("links", {
    from_collection: from.collection,
    from: from.id,
    to_collection: to.collection,
    to: to.id,
    as,
  });
}

/** Returns what a record says now, with what a hand is writing in it. */
export function saidAt(plan: Plan, { collection, id }: End): string {
  const field = collection === "entries" ? "text" : mainField[collection];
  const written = field === undefined ? "" : plan.text(collection, id, field).trim();
  if (written !== "") return written;
  const record = plan.record(collection, id);
  return record ? saysOf({ collection, record }) : "";
}

/** Whether an end is here, waits in the tray, or was never on this device. */
export function whereIs(plan: Plan, { collection, id }: End): "here" | "tray" | "gone" {
  const record = plan.record(collection, id);
  if (!record) return "gone";
  return record.removed ? "tray" : "here";
}

/**
 * Returns the words that one end of a link has had since it was made and the other has not, or
 * nothing when both say the same or the difference was there from the first.
 */
export function newerFor(plan: Plan, one: Link, at: "from" | "to"): string | undefined {
  // What is not a note has words of its own, and gives none away.
  if (one.from.collection !== "entries") return undefined;
  if (one.as === "owner" || whereIs(plan, one.from) !== "here" || whereIs(plan, one.to) !== "here")
    return undefined;
  const [note, there] = [wordsOf(plan, one, "from"), wordsOf(plan, one, "to")];
  if (isSaid(one, note, there)) return undefined;
  const other = at === "from" ? one.to : one.from;
  const field = at === "from" ? fieldOf[one.as] : mainField[one.from.collection];
  const changed = plan.record(other.collection, other.id)?.fields[field ?? ""]?.revision ?? 0;
  if (one.made === 0 || changed <= one.made) return undefined;
  // Of several names or reasons nobody can tell which was this note's.
  if (at === "from" && (one.as === "with" || there.includes("\n"))) return undefined;
  const newer = at === "from" ? there : note;
  return newer === "" ? undefined : newer;
}

/** Gives one end the words that the other has now. */
export function takeNewer(plan: Plan, one: Link, at: "from" | "to"): void {
  const newer = newerFor(plan, one, at);
  if (newer === undefined) return;
  if (at === "from") {
    plan.set(one.from.collection, one.from.id, mainField[one.from.collection] ?? "text", newer);
    return;
  }
  const { collection, id } = one.to;
  plan.set(collection, id, fieldOf[one.as], asKept(plan, one, newer));
}

/** Both ends are right as they are: the link is made anew, and what came before is not told again. */
export function leaveBoth(plan: Plan, { id, from, to, as }: Link): void {
  plan.together(() => {
    plan.remove("links", id);
    link(plan, from, to, as);
  });
}

/** Returns words cut to what the field at the other end may hold, at the end of a word. */
export function fitting(text: string, as: Role): string {
  if (!shortRoles.has(as) || text.length <= SHORT) return text;
  const cut = text.slice(0, SHORT - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > SHORT / 2 ? space : cut.length)}…`;
}

const mainField: Partial<Record<Collection, string>> = {
  entries: "text",
  outcomes: "statement",
  actions: "what",
  blocks: "activity",
};

/** A name or a reason goes beside the others, everything else takes the place of the old words. */
function asKept(plan: Plan, { to, as }: Link, newer: string): JsonValue {
  const text = fitting(newer, as);
  if (as === "why") {
    const reasons = plan.text(to.collection, to.id, "why").trim();
    return reasons.includes("\n") ? `${reasons}\n${text}` : text;
  }
  if (as !== "with") return text;
  const names = textsOf(plan.record(to.collection, to.id)?.fields["with"]?.value);
  return names.includes(text) ? names : [...names, text];
}

function wordsOf(plan: Plan, { from, to, as }: Link, at: "from" | "to"): string {
  if (at === "from") return saidAt(plan, from);
  if (as !== "with") return plan.text(to.collection, to.id, fieldOf[as]).trim();
  return textsOf(plan.record(to.collection, to.id)?.fields["with"]?.value).join(", ");
}

function isSaid({ as }: Link, note: string, there: string): boolean {
  const text = fitting(note, as);
  if (as === "with") return there.split(", ").includes(text);
  // A reason may be one of several that stand under each other.
  if (as === "why") return there.split("\n").includes(text) || there === text;
  return there === text;
}

interface Index {
  readonly from: ReadonlyMap<string, readonly Link[]>;
  readonly to: ReadonlyMap<string, readonly Link[]>;
}

const none: readonly Link[] = [];
const indexes = new WeakMap<readonly RecordState[], Index>();

function indexOf(plan: Plan): Index {
  const all = plan.list("links");
  const known = indexes.get(all);
  if (known) return known;
  const [from, to] = [new Map<string, Link[]>(), new Map<string, Link[]>()];
  for (const record of all) {
    const one = linkIn(record);
    if (!one) continue;
    add(from, one.from, one);
    add(to, one.to, one);
  }
  const index = { from, to };
  indexes.set(all, index);
  return index;
}

function add(map: Map<string, Link[]>, { collection, id }: End, one: Link): void {
  const name = `${collection}/${id}`;
  const links = map.get(name);
  if (links) links.push(one);
  else map.set(name, [one]);
}

function linkIn({ id, fields, revision }: RecordState): Link | undefined {
  const [from, to] = [endIn(fields, "from"), endIn(fields, "to")];
  const as = oneOf(roles, fields["as"]?.value);
  return from && to && as && { id, from, to, as, made: revision };
}

function endIn(fields: RecordState["fields"], name: "from" | "to"): End | undefined {
  const collection = oneOf(ends, fields[`${name}_collection`]?.value);
  const id = textOf(fields[name]?.value);
  return collection && id !== "" ? { collection, id } : undefined;
}
