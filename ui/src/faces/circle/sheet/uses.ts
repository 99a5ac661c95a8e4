/** What a note can be used for again, and what using it does: one deed, undone as one. */
import {
  type DayPart,
  type JsonValue,
  type RecordId,
  type RecordState,
  type Section,
  type Template,
  type Weekday,
  textOf,
  textsOf,
} from "../../../protocol";
import type { Plan } from "../../../room/plan.svelte";
import { weekOf } from "../week/week";
import { type End, type Role, fitting, link, linksFrom, saidAt, whereIs } from "./links";
import { notesOf } from "./notes";

/** Somewhere that a note can be used. */
export type Use =
  | { readonly is: "outcome" | "action" | "week" }
  | { readonly is: "owner" | "where" | "with" | "why" }
  | { readonly is: "section"; readonly template: Template; readonly section: Section };

/** When something happens that goes into the week. */
export interface When {
  readonly days: readonly Weekday[];
  readonly part: DayPart;
}

/** Somebody whom an action can belong to. */
export interface Somebody {
  readonly id: RecordId;
  readonly name: string;
}

const plainUses: Record<string, Use> = {
  outcomes: { is: "outcome" },
  actions: { is: "action" },
  "actions.owner": { is: "owner" },
  week: { is: "week" },
  "week.where": { is: "where" },
  "week.with": { is: "with" },
  "week.why": { is: "why" },
};

/** Returns what the notes of a section can be used for, of what there is at this event. */
export function usesOf(section: Section, worksheets: readonly Template[]): readonly Use[] {
  return section.feeds.flatMap((feed): Use[] => {
    const plain = plainUses[feed];
    if (plain) return [plain];
    const [worksheet, id] = feed.split("/");
    const template = worksheets.find((one) => one.id === worksheet);
    const found = template?.sections.find((one) => one.id === id);
    return template && found ? [{ is: "section", template, section: found }] : [];
  });
}

/** Makes an outcome of a note. */
export function asOutcome(plan: Plan, note: RecordId): End {
  const text = saidAt(plan, entry(note));
  const view = textOf(plan.record("entries", note)?.fields["perspective"]?.value);
  const fields = { statement: text, status: "Draft" };
  return newEnd(plan, note, "outcomes", "statement", () =>
    plan.insert("outcomes", view === "" ? fields : { ...fields, perspective: view }),
  );
}

/** Makes an action of a note. */
export function asAction(plan: Plan, note: RecordId): End {
  const text = saidAt(plan, entry(note));
  return newEnd(plan, note, "actions", "what", () =>
    plan.insert("actions", { what: text, status: "Open" }),
  );
}

/** Puts what a note says into the week. */
export function intoWeek(plan: Plan, note: RecordId, { days, part }: When): End {
  const activity = fitting(saidAt(plan, entry(note)), "activity");
  return newEnd(plan, note, "blocks", "activity", () =>
    plan.insert("blocks", { week: weekOf(plan), days: [...days], part, activity }),
  );
}

/** Says where, with whom or why something in the week happens, in a note's words. */
export function forBlock(
  plan: Plan,
  note: RecordId,
  as: Extract<Role, "where" | "with" | "why">,
  block: RecordId,
): End {
  const to: End = { collection: "blocks", id: block };
  const text = fitting(saidAt(plan, entry(note)), as);
  plan.together(() => {
    plan.set("blocks", block, as, beside(plan, block, as, text));
    if (!isLinked(plan, note, to, as)) link(plan, entry(note), to, as);
  });
  return to;
}

/** Makes whoever a note names the owner of an action: one of the circle, or else who does it. */
export function asOwner(
  plan: Plan,
  note: RecordId,
  action: RecordId,
  circle: readonly Somebody[],
): End {
  const to: End = { collection: "actions", id: action };
  const name = saidAt(plan, entry(note));
  const member = circle.find((one) => isSameName(one.name, name));
  plan.together(() => {
    if (member) {
      plan.set("actions", action, "owner", member.id);
      // A yes is of the one who gave it.
      const isYes = plan.record("actions", action)?.fields["agreed_by_owner"]?.value === true;
      if (isYes) plan.set("actions", action, "agreed_by_owner", false);
    } else {
      // Only somebody in the room can own an action; anybody may be the one who does it.
      plan.set("actions", action, "doer", fitting(name, "with"));
    }
    if (!isLinked(plan, note, to, "owner")) link(plan, entry(note), to, "owner");
  });
  return to;
}

/**
 * Writes a note into a section of another worksheet, with all that came with it. What was said
 * where nothing is for the wall is not for the wall elsewhere, until the circle says so.
 */
export function asEntry(
  plan: Plan,
  note: RecordId,
  from: Section,
  { template, section }: { template: Template; section: Section },
): End {
  const old = plan.record("entries", note);
  const fields: Record<string, JsonValue> = {
    worksheet: template.id,
    section: section.id,
    text: saidAt(plan, entry(note)),
  };
  for (const name of carried) {
    const value = old?.fields[name]?.value;
    if (value !== undefined && value !== null) fields[name] = value;
  }
  if (from.isPrivate) fields["private"] = true;
  const list = notesOf(plan, template, section);
  return newEnd(plan, note, "entries", "entry", () =>
    plan.insert("entries", fields, { at: { list, index: list.length } }),
  );
}

/** Returns whether a note already stands somewhere as this. */
export function isUsed(plan: Plan, note: RecordId, use: Use): boolean {
  return linksFrom(plan, entry(note)).some(({ to, as }) => {
    if (whereIs(plan, to) !== "here") return false;
    if (use.is !== "section") return as === roleOf[use.is];
    const fields = plan.record("entries", to.id)?.fields;
    const [worksheet, section] = [fields?.["worksheet"]?.value, fields?.["section"]?.value];
    return as === "entry" && worksheet === use.template.id && section === use.section.id;
  });
}

/** Returns the notes of a circle that can be used for something, such as every place written. */
export function notesFor(
  plan: Plan,
  worksheets: readonly Template[],
  feed: string,
): readonly RecordState[] {
  return worksheets.flatMap((template) =>
    template.sections.flatMap((section) =>
      section.feeds.includes(feed) ? notesOf(plan, template, section) : [],
    ),
  );
}

/** Tells whether two names are the same to people. */
export function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase();
  return plain(a) === plain(b) && plain(a) !== "";
}

/** Who said it and how it is known goes along; who answered a questionnaire does not. */
const carried = ["perspective", "voice", "source", "checked", "symbol", "picture", "private"];

const roleOf: Record<Exclude<Use["is"], "section">, Role> = {
  outcome: "statement",
  action: "what",
  week: "activity",
  owner: "owner",
  where: "where",
  with: "with",
  why: "why",
};

function entry(id: RecordId): End {
  return { collection: "entries", id };
}

function newEnd(
  plan: Plan,
  note: RecordId,
  collection: End["collection"],
  as: Role,
  insert: () => RecordId,
): End {
  let id: RecordId = "";
  plan.together(() => {
    id = insert();
    link(plan, entry(note), { collection, id }, as);
  });
  return { collection, id };
}

function isLinked(plan: Plan, note: RecordId, to: End, as: Role): boolean {
  return linksFrom(plan, entry(note)).some(
    (one) => one.as === as && one.to.collection === to.collection && one.to.id === to.id,
  );
}

/** A block has one place; names and reasons stand beside those that are there. */
function beside(plan: Plan, block: RecordId, as: "where" | "with" | "why", text: string) {
  if (as === "where") return text;
  if (as === "with") {
    const names = textsOf(plan.record("blocks", block)?.fields["with"]?.value);
    return names.includes(text) ? names : [...names, text];
  }
  const reasons = plan.text("blocks", block, "why").trim();
  if (reasons === "" || reasons.split("\n").includes(text)) return reasons || text;
  return `${reasons}\n${text}`;
}
