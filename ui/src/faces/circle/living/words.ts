/** What stands in a record, in words that people know: names of sheets, of fields and of answers. */
import { language, words } from "../../../language";
import {
  type Collection,
  type JsonValue,
  type RecordState,
  numberOf,
  oneOf,
  textOf,
  textsOf,
} from "../../../protocol";
import { perspectives } from "../../../room/picture";
import { dateIn } from "../date";
import type { CircleDay } from "../day.svelte";
import { gapAreas, isThere } from "../gaps/states";
import { areaCodes } from "../goals/areas";
import { doings, kinds, statuses } from "../goals/states";
import { GOALS, LIVING, MONEY, SUPPORT, WEEK } from "../sheets";
import { saysOf } from "../tray";
import { moodOf } from "./moods";
import { agreements, distances, understandings } from "./states";

const names: Partial<Record<Collection, string>> = {
  weeks: WEEK,
  blocks: WEEK,
  mixes: SUPPORT,
  ideas: SUPPORT,
  costs: MONEY,
  outcomes: GOALS,
  actions: GOALS,
  reviews: GOALS,
  gaps: GOALS,
};

/** Returns the worksheet on which a record stands. */
export function sheetOf(collection: Collection, record: RecordState): string {
  if (collection === "entries") return textOf(record.fields["worksheet"]?.value);
  return names[collection] ?? LIVING;
}

/** Returns what a worksheet is called. */
export function sheetName(day: CircleDay, id: string): string {
  return day.sheet(id)?.title ?? words("living-unknown-sheet");
}

/** Returns the name under which changes of a collection are counted. */
export function countedAs(day: CircleDay, collection: Collection): string {
  if (collection === "entries") return words("living-moment-notes");
  return sheetName(day, names[collection] ?? LIVING);
}

/** Returns what a record says, or that it says nothing. */
export function saidBy(collection: Collection, record: RecordState): string {
  const said = saysOf({ collection, record });
  if (said !== "") return said;
  const mood = moodOf(numberOf(record.fields["mood"]?.value));
  return mood === undefined ? words("living-something") : words(`living-mood-${mood}`);
}

const fieldKeys = {
  statement: "goals-outcome-statement",
  gives_me: "goals-outcome-gives",
  baseline: "goals-outcome-baseline",
  measure: "goals-outcome-measure",
  by: "goals-by",
  areas: "goals-outcome-areas",
  in_own_words: "goals-outcome-own",
  need_link: "goals-outcome-need",
  aspiration: "goals-outcome-aspiration",
  evidence: "goals-outcome-evidence",
  perspective: "goals-outcome-whose",
  importance: "goals-outcome-importance",
  confidence: "goals-outcome-confidence",
  status: "goals-outcome-status",
  distance: "living-distance",
  shared_by: "living-shared-by",
  agreement: "living-agreement",
  difference: "living-difference",
  what: "goals-action-what",
  why: "goals-outcome-why",
  owner: "goals-action-owner",
  helpers: "goals-action-helpers",
  outcome: "goals-action-for",
  first_step: "goals-action-first",
  first_step_by: "goals-action-first-by",
  kind: "goals-action-kind",
  doer: "goals-action-doer",
  notes: "goals-action-notes",
  every_weeks: "goals-review-every",
  on: "goals-review-on",
  tried: "goals-review-tried",
  learned: "goals-review-learned",
  pleased: "goals-review-pleased",
  concerned: "goals-review-concerned",
  next: "goals-review-then",
  who: "living-intention-who",
  understood: "living-intention-understood",
  text: "living-field-text",
  voice: "living-field-voice",
  picture: "living-field-picture",
  symbol: "living-field-picture",
  answer: "living-field-answer",
  activity: "living-field-activity",
  where: "living-field-where",
  with: "living-field-with",
  days: "living-field-days",
  part: "living-field-part",
  start: "living-field-start",
  minutes: "living-field-minutes",
  agreed_by_owner: "living-field-agreed",
  wanted: "gaps-wanted",
  exists: "gaps-exists",
  area: "gaps-area",
} as const;

/** Returns what a field is called. */
export function fieldNamed(day: CircleDay, record: RecordState, field: string): string {
  if (field.startsWith("columns.")) return columnName(day, record, field.slice("columns.".length));
  return words(isNamed(field) ? fieldKeys[field] : "living-field-other");
}

function isNamed(field: string): field is keyof typeof fieldKeys {
  return Object.hasOwn(fieldKeys, field);
}

function columnName(day: CircleDay, { fields }: RecordState, id: string): string {
  const worksheet = textOf(fields["worksheet"]?.value);
  const section = textOf(fields["section"]?.value);
  const template = day.room.worksheets.find((one) => one.id === worksheet);
  const columns = template?.sections.find((one) => one.id === section)?.columns ?? [];
  const column = columns.find((one) => one.id === id);
  return column?.title[language.tag] ?? words("living-field-other");
}

/** Returns a value in words. */
export function valueSaid(day: CircleDay, field: string, value: JsonValue): string {
  if (typeof value === "boolean") return words(value ? "common-yes" : "common-no");
  if (typeof value === "number") return `${value}`;
  const texts = Array.isArray(value) ? textsOf(value) : [textOf(value)];
  const said = texts.filter((text) => text !== "").map((text) => wordSaid(day, field, text));
  return said.length === 0 ? words("living-value-nothing") : said.join(", ");
}

function wordSaid(day: CircleDay, field: string, text: string): string {
  const date = dateIn(text);
  if (date !== "") return date;
  if (field === "outcome") return day.plan.text("outcomes", text, "statement") || text;
  return chosenSaid(day, field, text) ?? day.nameOf(text) ?? text;
}

/** Returns a choice in the words in which it was offered. */
function chosenSaid(day: CircleDay, field: string, text: string): string | undefined {
  switch (field) {
    case "status":
      return (
        named(statuses, text, (one) => words(`goals-status-${one}`)) ??
        named(doings, text, (one) => words(`goals-doing-${one}`))
      );
    case "kind":
      return named(kinds, text, (one) => words(`goals-kind-${one}`));
    case "areas":
      return named(areaCodes, text, (one) => words(`goals-area-${one}`));
    case "perspective":
      return named(perspectives, text, (one) => day.viewName(one));
    case "agreement":
      return named(agreements, text, (one) => words(`living-agreement-${one}`));
    case "distance":
      return named(distances, text, (one) => words(`living-distance-${one}`));
    case "understood":
      return named(understandings, text, (one) => words(`living-understood-${one}`));
    case "exists":
      return named(isThere, text, (one) => words(`gaps-exists-${one}`));
    case "area":
      return named(gapAreas, text, (one) => words(`gaps-area-${one}`));
    default:
      return undefined;
  }
}

function named<W extends string>(
  choices: readonly W[],
  text: string,
  say: (one: W) => string,
): string | undefined {
  const one = oneOf(choices, text);
  return one && say(one);
}
