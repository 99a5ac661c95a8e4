/** A date of the plan in words. */
import { words } from "../../../language";
import { type JsonValue, textOf } from "../../../protocol";

/** Returns "31 July 2027", or nothing for no date. */
export function dateIn(value: JsonValue | undefined): string {
  const text = textOf(value);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? words("circle-date", { date: new Date(text) }) : "";
}
