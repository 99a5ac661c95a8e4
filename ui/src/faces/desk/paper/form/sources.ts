/** What can go into a field of a form, in plain words: which suits it, in groups, by name. */
import { hasWords, language, words } from "../../../../language";
import type { Blank, Goes, Holds, Source } from "../../../../protocol";

/** The order in which they are offered. */
const groups = [
  "person",
  "made",
  "event",
  "circle",
  "nine",
  "ehc",
  "outcomes",
  "actions",
  "thread",
  "money",
  "review",
  "plan",
] as const;
type Group = (typeof groups)[number] | "other";

const columns = ["text", "view", "voice", "guess", "worksheet", "section"] as const;

/** What one can choose for a field. */
export interface Offer {
  readonly value: string;
  readonly label: string;
  readonly group: string | undefined;
}

/** The choices that are no source. They cannot be a source's name, which has a dot in it. */
export const UNSAID = "unsaid";
export const EMPTY = "empty";

/** Returns the source that is used for a field; nothing when it has none. */
export function sourceOf(goes: Goes): string | undefined {
  return goes.type === "suggested" || goes.type === "chosen" ? goes.source : undefined;
}

/** Tells whether nothing goes into a field, and nobody wanted that. */
export function isOpen({ goes }: Blank): boolean {
  return goes.type === "unsaid";
}

/** Returns what people see of a field. */
export function nameOf({ title, name }: Pick<Blank, "title" | "name">): string {
  return title === "" ? name : title;
}

/** Returns what can be chosen for a field: it suits, and of notes one by one only where rows repeat. */
export function offersFor(field: Blank, sources: readonly Source[]): Offer[] {
  const own = sourceOf(field.goes);
  const offered = sources.filter(
    (one) =>
      one.name === own || (suits(field, one.holds) && (field.isInRow || !isOfNotes(one.name))),
  );
  const sorted = [...groups, "other" as const].flatMap((group) =>
    offered.filter((one) => groupOf(one) === group),
  );
  const chosen = sorted.map((one) => ({
    value: one.name,
    label: labelOf(one),
    group: words(`ownform-group-${groupOf(one)}`),
  }));
  const unsaid = { value: UNSAID, label: words("ownform-unsaid"), group: undefined };
  const empty = { value: EMPTY, label: words("ownform-empty"), group: undefined };
  return [...(isOpen(field) ? [unsaid] : []), empty, ...chosen];
}

/** Returns what is said of a choice: what the host is told. */
export function goesFor(choice: string): Goes {
  switch (choice) {
    case UNSAID:
      return { type: "unsaid" };
    case EMPTY:
      return { type: "empty" };
    default:
      return { type: "chosen", source: choice };
  }
}

/** Returns the choice that stands for what was said. */
export function choiceFor(goes: Goes): string {
  return sourceOf(goes) ?? (goes.type === "empty" ? EMPTY : UNSAID);
}

function suits({ kind }: Blank, holds: Holds): boolean {
  switch (kind) {
    case "checkBox":
      return holds === "yesNo";
    case "date":
      return holds === "date";
    case "list":
      return holds === "code" || holds === "yesNo";
    case "text":
    case "richText":
    case "combo":
    case "placeholder":
      return true;
  }
}

function isOfNotes(name: string): boolean {
  return /^(nine|ehc)\..*\[\]/u.test(name);
}

function groupOf({ name }: Source): Group {
  const [first = ""] = name.split(/[.[]/u);
  return groups.find((group) => group === first) ?? "other";
}

/** Returns a source in plain words. */
export function labelOf({ name, title }: Source): string {
  if (title) return ofItem(name, title[language.tag]);
  const id = `ownform-source-${name.replaceAll("[]", "").replaceAll(/[._]/gu, "-")}`;
  return hasWords(id) ? words(id) : name;
}

/** "3. What is working", or what each note of it has. */
function ofItem(name: string, title: string): string {
  const [, number = "", ...rest] = name.split(".");
  const last = rest.at(-1);
  if (last === "state") return words("ownform-item-state", { number });
  const column = columns.find((one) => one === last);
  if (!column) return words("ownform-item", { number, title });
  if (column === "text") return words("ownform-item-text", { number, title });
  return words(`ownform-item-${column}`, { number });
}
