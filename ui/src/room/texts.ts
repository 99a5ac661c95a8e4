/** Which fields are text under several hands: word by word, not one value or another. */
import type { Collection } from "../protocol";

/** As in domain/plan/schema.rs. */
const texts: Partial<Record<Collection, string>> = {
  entries: "text",
  weeks: "label",
  blocks:
    "activity where why need skills travel_how fallback residual_risk risk_agreed_by lower_agreed_by freed_for",
  mixes: "who stream fallback result_note",
  ideas: "text who enough_by because risk_note result_note",
  costs: "label stream reason",
  outcomes:
    "statement gives_me baseline measure in_own_words why need_link aspiration evidence difference",
  actions: "what first_step notes difference",
  reviews: "note tried learned pleased concerned next reason",
  intentions: "what why",
  checkIns: "landing changed",
  revisions: "reason",
  gaps: "wanted note",
  about: "relationship_to_help phase_reason freed_for",
};

const fields = new Map(
  Object.entries(texts).map(([collection, names]) => [collection, new Set(names.split(" "))]),
);

/** Tells whether two hands in this field are woven together. */
export function isText(collection: Collection, field: string): boolean {
  return fields.get(collection)?.has(field) === true;
}

/** Tells whether a field is a column of a worksheet, whose kind only its worksheet knows. */
export function isColumn(collection: Collection, field: string): boolean {
  return collection === "entries" && field.startsWith("columns.");
}
